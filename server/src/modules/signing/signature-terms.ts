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

/** Why a paper goes out unsigned. */
export enum UnsignedReason {
  NO_CERTIFICATE = 'NO_CERTIFICATE',
  /** The office has none that is valid at this moment. */
  EXPIRED = 'EXPIRED',
  /** The server has no key, or another than the one with which the certificate was sealed. */
  SEALED = 'SEALED',
  /** It was not made here, and can't be read well enough to add a signature. */
  UNREADABLE = 'UNREADABLE',
}

/** How it stands with all signatures of a file. */
export enum SignatureState {
  /** Not looked at yet. */
  UNCHECKED = 'UNCHECKED',
  NONE = 'NONE',
  VALID = 'VALID',
  /** Changed after it was signed, or never what was signed. */
  CHANGED = 'CHANGED',
  /** Unchanged, but the certificate was not valid then. */
  EXPIRED = 'EXPIRED',
  /** Unchanged, but who issued the certificate is not known here. */
  UNTRUSTED = 'UNTRUSTED',
  /** Too broken, too large or too involved to say. */
  UNREADABLE = 'UNREADABLE',
}

registerEnumType(SignatureProblem, { name: 'SignatureProblem' });
registerEnumType(UnsignedReason, { name: 'UnsignedReason' });
registerEnumType(SignatureState, { name: 'SignatureState' });

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
