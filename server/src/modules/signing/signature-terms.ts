import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';

/** What is wrong with a signature, the worst first; a signature without any of them holds. */
export enum SignatureProblem {
  /** It is no signature that can be read, or of a kind that is not known here. */
  UNREADABLE = 'UNREADABLE',
  /** What was signed is not what is in the file. */
  BROKEN = 'BROKEN',
  /** Something was added to the file after it was signed. */
  CHANGED_AFTER = 'CHANGED_AFTER',
  /** The certificate was not valid at the moment at which it says that it was signed. */
  EXPIRED = 'EXPIRED',
  /** The certificate is not for signing, or of no authority that is trusted here. */
  UNTRUSTED = 'UNTRUSTED',
}

registerEnumType(SignatureProblem, { name: 'SignatureProblem' });

/** One signature of a PDF, as it was found when the file was checked. */
@ObjectType({ description: 'One signature of a PDF.' })
export class DocumentSignature {
  @Field(() => String, {
    nullable: true,
    description: "As the certificate names the signer; the file's own word is not it.",
  })
  signerName: string | null;

  @Field(() => String, { nullable: true })
  organisation: string | null;

  @Field(() => String, { nullable: true, description: 'The authority that issued the certificate.' })
  issuer: string | null;

  @Field(() => DateTime, { nullable: true, description: "By the signer's own clock." })
  signedAt: number | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Boolean)
  coversWholeDocument: boolean;

  @Field(() => Boolean, { description: 'What was signed is unchanged.' })
  intact: boolean;

  @Field(() => Boolean, { description: 'The certificate leads to an authority that is trusted here.' })
  trusted: boolean;

  @Field(() => SignatureProblem, { nullable: true, description: 'The worst; null where the signature holds.' })
  problem: SignatureProblem | null;
}
