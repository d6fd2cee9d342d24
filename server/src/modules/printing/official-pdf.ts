import type { Instant } from '../../kernel/instant';
import { findSigner, type SignedPdf, signWith } from '../signing/sign-pdf';
import type { SigningRoom } from '../signing/signing-room';
import { withFootnote } from './form-page';
import { renderPdf } from './render-pdf';

/** A paper that leaves the house: what it looks like, who issues it and in whose name. */
export interface OfficialPaper {
  definition: Record<string, unknown>;
  /** The office with whose certificate it is signed, where it has one. */
  officeId: string;
  /** What it is, in words. */
  title: string;
  signerName: string;
}

const UNSIGNED = 'Bản này không có chữ ký số của cơ quan.';

/** The one way by which an official paper becomes a PDF; one that is not signed says so at its foot. */
export async function officialPdf(
  room: SigningRoom,
  { definition, officeId, title, signerName }: OfficialPaper,
  at: Instant,
): Promise<SignedPdf> {
  const signer = await findSigner(room, officeId, at);
  if ('reason' in signer) {
    const pdf = await renderPdf(withFootnote(definition, UNSIGNED));
    return { pdf, signedBy: null, reason: signer.reason };
  }
  const words = { reason: title, signerName, at };
  return { pdf: await signWith(signer.key, await renderPdf(definition), words), signedBy: signer.subject };
}
