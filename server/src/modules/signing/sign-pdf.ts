import { HccError } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { longestSignature, signDetached } from './cades-signature';
import { findInUse } from './certificate-list';
import { OfficeCertificate } from './office-certificate.entity';
import type { SigningKey } from './open-p12';
import { preparePdf, preparePdfApart } from './prepare-pdf';
import { openKey } from './sealed-key';
import { findSignaturePlace, type SignatureWords } from './signature-field';
import { UnsignedReason } from './signature-terms';
import type { SigningRoom } from './signing-room';

export type SignedPdf = { pdf: Buffer; signedBy: string } | { pdf: Buffer; signedBy: null; reason: UnsignedReason };

/** In which an answer that carries a PDF says whether it is signed: "signed", or "unsigned; reason=NO_CERTIFICATE". */
export const SIGNATURE_HEADER = 'hcc-signature';

export function signatureInWords(signed: SignedPdf): string {
  return signed.signedBy === null ? `unsigned; reason=${signed.reason}` : 'signed';
}

/** What an office signs with at one moment. */
export interface OfficeSigner {
  key: SigningKey;
  /** Whom the certificate names. */
  subject: string;
}

/**
 * Signs a PDF with the certificate of an office (PAdES-B-B); what was in it, earlier signatures too, stays as it was.
 * @param isFromOutside the file was not made here, and may be made to do harm
 * @returns the PDF unchanged, and why, where the office cannot sign at this moment
 * @throws HccError BAD_USER_INPUT naming file where it is no PDF that can be read
 */
export async function signPdf(
  room: SigningRoom,
  officeId: string,
  pdf: Buffer,
  words: SignatureWords,
  { isFromOutside = false } = {},
): Promise<SignedPdf> {
  const signer = await findSigner(room, officeId, words.at);
  if ('reason' in signer) return { pdf, signedBy: null, reason: signer.reason };
  const prepare = isFromOutside ? preparePdfApart : preparePdf;
  return { pdf: await signWith(signer.key, pdf, words, prepare), signedBy: signer.subject };
}

/** Whether an office can sign at this moment, and what with. */
export async function findSigner(
  { db, box }: SigningRoom,
  officeId: string,
  at: Instant,
): Promise<OfficeSigner | { reason: UnsignedReason }> {
  const certificates = await db.read.entities.getRepository(OfficeCertificate).findBy({ officeId });
  const certificate = findInUse(certificates, at);
  if (!certificate) {
    return { reason: certificates.length === 0 ? UnsignedReason.NO_CERTIFICATE : UnsignedReason.EXPIRED };
  }
  const { id, sealed, subject } = certificate;
  const key = box && findOpened(() => openKey(box, id, sealed));
  return key ? { key, subject } : { reason: UnsignedReason.SEALED };
}

/** Null where the box does not open: a citizen waits for the paper, and it says itself that it is not signed. */
function findOpened(open: () => SigningKey): SigningKey | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof HccError && error.code === 'FORBIDDEN') return null;
    throw error;
  }
}

/** The certificate's key for a PDF, without a look into the database. */
export async function signWith(
  key: SigningKey,
  pdf: Buffer,
  words: SignatureWords,
  prepare = preparePdf,
): Promise<Buffer> {
  const saved = Buffer.from(await prepare({ pdf, words, room: longestSignature(key) }));
  const place = findSignaturePlace(saved, pdf.length);
  const range = [place.from, place.to, saved.length - place.to].join(' ');
  saved.write(range.padEnd(place.rangeLength), place.rangeAt, 'latin1');
  const content = Buffer.concat([saved.subarray(0, place.from), saved.subarray(place.to)]);
  saved.write((await signDetached(content, key)).toString('hex'), place.from + 1, 'latin1');
  return saved;
}
