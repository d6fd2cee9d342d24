import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow } from '../../graphql/access';
import { actorOf, type Context } from '../../graphql/context';
import { DateTime } from '../../graphql/scalars';
import { fileFromBase64 } from '../../kernel/base64';
import { now } from '../../kernel/now';
import { Office } from '../organisation/office.entity';
import { CertificateState, type ListedCertificate, listCertificates } from './certificate-list';
import { addOfficeCertificate, removeOfficeCertificate } from './office-certificates';

registerEnumType(CertificateState, { name: 'CertificateState' });

@ObjectType({ description: 'A certificate with which an office signs. Its key is never given out.' })
class OfficeCertificate {
  @Field(() => ID)
  id: string;
  @Field(() => Office)
  office: Office;
  @Field(() => String, { description: 'Whom it names.' })
  subject: string;
  @Field(() => String, { description: 'The authority that issued it.' })
  issuer: string;
  @Field(() => String)
  serial: string;
  @Field(() => String, { description: 'SHA-256, hex.' })
  fingerprint: string;
  @Field(() => DateTime)
  notBefore: number;
  @Field(() => DateTime)
  notAfter: number;
  @Field(() => CertificateState)
  state: CertificateState;
  @Field(() => DateTime)
  addedAt: number;
  @Field(() => String)
  addedBy: string;
}

/** What an administrator sees and changes of the certificates with which offices sign. */
@Resolver()
export class CertificatesResolver {
  @Allow('admin:manage')
  @Query(() => [OfficeCertificate], { description: 'Those that expire first come first.' })
  async officeCertificates(@Ctx() { app }: Context): Promise<ListedCertificate[]> {
    return listCertificates(app.db, await app.directory.get(), now());
  }

  @Allow('admin:manage')
  @Mutation(() => [OfficeCertificate], { description: 'The password opens the file once and is not kept.' })
  async addOfficeCertificate(
    @Arg('officeCode', () => String) officeCode: string,
    @Arg('file', () => String, { description: 'A PKCS#12 file of at most 32 kB, Base64.' }) file: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ): Promise<ListedCertificate[]> {
    const certificate = { officeCode, file: fileFromBase64(file), password };
    await addOfficeCertificate(context.app.signing, certificate, actorOf(context), context.address);
    return this.officeCertificates(context);
  }

  @Allow('admin:manage')
  @Mutation(() => [OfficeCertificate], { description: 'What was signed with it stays signed.' })
  async removeOfficeCertificate(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<ListedCertificate[]> {
    await removeOfficeCertificate(context.app.signing, id, actorOf(context), context.address);
    return this.officeCertificates(context);
  }
}
