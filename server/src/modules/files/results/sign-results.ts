import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { HccError } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import type { AttachedFile } from '../../dossier/history/attached-file';
import { FileSource } from '../../dossier/history/file-source';
import { type SignedPdf, signPdf } from '../../signing/sign-pdf';
import type { SignatureWords } from '../../signing/signature-field';
import { SignatureState, UnsignedReason } from '../../signing/signature-terms';
import type { FileRoom } from '../file-room';
import { FileType } from '../file-terms';
import type { FileRow } from '../files.queries';
import { checkStored } from '../signatures/check-stored';
import { findSignatures, MOST_SIGNED_BYTES } from '../signatures/find-signatures';
import { fileName } from '../uploads/file-name';
import { keepContent } from '../uploads/keep-upload';

/** The files of a result as the office signed them, by the id of the unsigned one; and why the others are not. */
export interface SignedResults {
  signedFiles: Map<string, AttachedFile>;
  unsigned: UnsignedReason | undefined;
}

/**
 * Signs the PDFs of a result with the certificate of an office and keeps what comes of it; on the dossier it is with the
 * event of the result, and where that does not come it is thrown away as any content that nobody has. What bears
 * signatures already is left as it is: one over those that hold says nothing new, and one over those that do not would
 * make the file look whole, or, where nobody knows its own authority either, look changed.
 * @throws HccError STORAGE_FULL, UNAVAILABLE
 */
export async function signResults(
  room: FileRoom,
  officeId: string,
  files: readonly FileRow[],
  words: SignatureWords,
): Promise<SignedResults> {
  const signedFiles = new Map<string, AttachedFile>();
  let unsigned: UnsignedReason | undefined;
  for (const file of files) {
    if (file.type !== FileType.PDF || !(await takesSignature(room, file))) continue;
    const signed = await signOne(room, officeId, file, words);
    if (signed.signedBy === null) unsigned = signed.reason;
    else signedFiles.set(file.id, await keepSigned(room, file, signed.pdf));
  }
  return { signedFiles, unsigned };
}

async function takesSignature(room: FileRoom, { hash, signatureState, signatures }: FileRow): Promise<boolean> {
  if (signatureState !== SignatureState.UNCHECKED) return signatures.length === 0;
  return (await checkStored(room, hash))?.signatures === null;
}

type Signed = SignedPdf | { signedBy: null; reason: UnsignedReason };

async function signOne(
  { store, signing }: FileRoom,
  officeId: string,
  { hash, size }: FileRow,
  words: SignatureWords,
): Promise<Signed> {
  if (size > MOST_SIGNED_BYTES) return { signedBy: null, reason: UnsignedReason.UNREADABLE };
  const pieces: Buffer[] = [];
  for await (const piece of await store.open(hash)) pieces.push(piece as Buffer);
  try {
    return await signPdf(signing, officeId, Buffer.concat(pieces), words, { isFromOutside: true });
  } catch (error) {
    // A citizen waits for the result: it goes out as it is, and the page says that it is not signed.
    if (!(error instanceof HccError) || error.code !== 'BAD_USER_INPUT') throw error;
    return { signedBy: null, reason: UnsignedReason.UNREADABLE };
  }
}

async function keepSigned(room: FileRoom, file: FileRow, pdf: Buffer): Promise<AttachedFile> {
  const { parts, signing } = room;
  const id = newId();
  const hash = createHash('sha256').update(pdf).digest('hex');
  const size = pdf.length;
  const open = () => parts.open(id);
  await parts.place(id, pdf);
  try {
    const signatures = await findSignatures(signing, { type: FileType.PDF, size, open });
    const content = { hash, size, type: FileType.PDF, pages: file.pages, isScanned: false, ...signatures };
    await keepContent(room, parts.pathOf(id), content);
  } finally {
    await parts.remove(id);
  }
  const { documentOrdinal, kindCode } = file;
  const source = FileSource.DIGITISED;
  return { id, hash, name: signedName(file.name), type: FileType.PDF, size, documentOrdinal, kindCode, source };
}

/** "Quyết định.pdf" → "Quyết định (đã ký số).pdf" */
function signedName(name: string): string {
  const ending = extname(name);
  return fileName(`${name.slice(0, name.length - ending.length).slice(0, 180)} (đã ký số)${ending}`);
}
