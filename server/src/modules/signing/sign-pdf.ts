import { HccError } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { longestSignature, signDetached } from './cades-signature';
import { findInUse } from './certificate-list';
import { OfficeCertificate } from './office-certificate.entity';
import type { SigningKey } from './open-p12';
import { readPdf } from './read-pdf';
import { openKey } from './sealed-key';
import { addSignatureField, findSignaturePlace, type SignatureWords } from './signature-field';
import type { SigningRoom } from './signing-room';

/** Why a paper goes out unsigned. */
export enum UnsignedReason {
  NO_CERTIFICATE = 'NO_CERTIFICATE',
  /** The office has none that is valid at this moment. */
  EXPIRED = 'EXPIRED',
  /** The server has no key, or another than the one with which the certificate was sealed. */
  SEALED = 'SEALED',
}

export type SignedPdf = { pdf: Buffer; signedBy: string } | { pdf: Buffer; signedBy: null; reason: UnsignedReason };

/** In which an answer that carries a PDF says whether it is signed: "signed", or "unsigned; reason=NO_CERTIFICATE". */
export const SIGNATURE_HEADER = 'hcc-signature';

export function signatureInWords(signed: SignedPdf): string {
  return signed.signedBy === null ? `unsigned; reason=${signed.reason}` : 'signed';
}

/**
 * Signs a PDF with the certificate of an office (PAdES-B-B); what was in it, earlier signatures too, stays as it was.
 * @returns the PDF unchanged, and why, where the office cannot sign at this moment
 * @throws HccError BAD_USER_INPUT naming file where it is no PDF that can be read
 */
export async function signPdf(
  room: SigningRoom,
  officeId: string,
  pdf: Buffer,
  words: SignatureWords,
): Promise<SignedPdf> {
  const found = await findKey(room, officeId, words.at);
  if ('reason' in found) return { pdf, signedBy: null, reason: found.reason };
  return { pdf: await signWith(found.key, pdf, words), signedBy: found.subject };
}

async function findKey(
  { db, box }: SigningRoom,
  officeId: string,
  at: Instant,
): Promise<{ key: SigningKey; subject: string } | { reason: UnsignedReason }> {
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
export async function signWith(key: SigningKey, pdf: Buffer, words: SignatureWords): Promise<Buffer> {
  const document = await readPdf(pdf, true);
  addSignatureField(document, words, longestSignature(key));
  const saved = Buffer.from(await document.save({ useObjectStreams: hasObjectStreams(pdf) }));
  const place = findSignaturePlace(saved, pdf.length);
  const range = [place.from, place.to, saved.length - place.to].join(' ');
  saved.write(range.padEnd(place.rangeLength), place.rangeAt, 'latin1');
  const content = Buffer.concat([saved.subarray(0, place.from), saved.subarray(place.to)]);
  saved.write((await signDetached(content, key)).toString('hex'), place.from + 1, 'latin1');
  return saved;
}

/** An added part must have its table of objects in the same form as what it is added to (ISO 32000-1, 7.5.8.4). */
function hasObjectStreams(pdf: Buffer): boolean {
  const startsAt = Number(/startxref\s+(\d+)/.exec(pdf.subarray(pdf.lastIndexOf('startxref')).toString('latin1'))?.[1]);
  return !/^\s*xref/.test(pdf.subarray(startsAt, startsAt + 16).toString('latin1'));
}
