import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Public } from '../../../graphql/access';
import type { Context } from '../../../graphql/context';
import { HccError } from '../../../kernel/errors';
import { now } from '../../../kernel/now';
import { paymentPageOf } from '../../notification/notice-texts';
import { markPractice } from '../../printing/mark-practice';
import { officialPdf } from '../../printing/official-pdf';
import { findGateway } from '../gateway/payment-gateway';
import { startPayment } from '../gateway/start-payment';
import { showReceipt } from '../papers/receipt-paper';
import { keepForCitizen, readCitizenDues } from './citizen-dues';
import { CitizenDues } from './citizen-dues.types';
import { openForCitizen } from './open-for-citizen';

/** What a citizen does about money from home, by the code and the secret on the slip. */
@Resolver()
export class CitizenDuesResolver {
  @Public()
  @Query(() => CitizenDues, { description: 'Public, with the key that is printed on the slip.' })
  async citizenDues(
    @Arg('code', () => String) code: string,
    @Arg('key', () => String) key: string,
    @Ctx() context: Context,
  ): Promise<CitizenDues> {
    await context.limits.publicLookup();
    return shown(context, code, key);
  }

  @Public()
  @Mutation(() => CitizenDues, { description: 'Makes the code by which a bank application pays.' })
  async showTransferCode(
    @Arg('code', () => String) code: string,
    @Arg('key', () => String) key: string,
    @Arg('ordinal', () => Int) ordinal: number,
    @Ctx() context: Context,
  ): Promise<CitizenDues> {
    await context.limits.publicSubmission();
    await keepForCitizen(context.app.dossiers, code, key, ordinal);
    return shown(context, code, key);
  }

  @Public()
  @Mutation(() => String, { description: 'The address at the gateway where it is paid; asked again it is the same.' })
  async startOnlinePayment(
    @Arg('code', () => String) code: string,
    @Arg('key', () => String) key: string,
    @Arg('ordinal', () => Int) ordinal: number,
    @Ctx() context: Context,
  ): Promise<string> {
    await context.limits.publicSubmission();
    const { dossiers, hooks, publicUrl, db } = context.app;
    const dossier = await openForCitizen(db.read, code, key);
    const gateway = await findGateway(hooks);
    if (!gateway) throw new HccError('ILLEGAL_ACTION', 'Hiện chưa nộp được qua cổng thanh toán.');
    const returnUrl = paymentPageOf(dossier.code, undefined, publicUrl);
    return startPayment(dossiers, gateway, { dossierId: dossier.id, ordinal, returnUrl });
  }

  @Public()
  @Query(() => String, { description: 'A receipt as PDF in Base64; names are covered.' })
  async citizenReceipt(
    @Arg('code', () => String) code: string,
    @Arg('key', () => String) key: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<string> {
    await context.limits.publicSubmission();
    const { app } = context;
    const dossier = await openForCitizen(app.db.read, code, key);
    const references = await app.references();
    const version = references.catalogue.getVersion(dossier.versionId);
    const procedure = { procedureName: version.name, procedureCode: version.code };
    const paper = await showReceipt(app.db.read, references, { id: dossier.id, procedure }, id);
    const { pdf } = await officialPdf(app.signing, paper, now());
    return (app.practice?.inside ? await markPractice(pdf) : pdf).toString('base64');
  }
}

async function shown({ app }: Context, code: string, key: string): Promise<CitizenDues> {
  return readCitizenDues(app.db.read, await app.references(), code, key, now());
}
