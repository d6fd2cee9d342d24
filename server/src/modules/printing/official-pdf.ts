import type { Instant } from '../../kernel/instant';
import { type SignedPdf, signPdf } from '../signing/sign-pdf';
import type { SigningRoom } from '../signing/signing-room';
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

/** The one way by which an official paper becomes a PDF. */
export async function officialPdf(
  room: SigningRoom,
  { definition, officeId, title, signerName }: OfficialPaper,
  at: Instant,
): Promise<SignedPdf> {
  return signPdf(room, officeId, await renderPdf(definition), { reason: title, signerName, at });
}
