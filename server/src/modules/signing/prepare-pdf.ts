import { join } from 'node:path';
import { badField } from '../../kernel/errors';
import { readPdf } from './read-pdf';
import { runGuarded } from './run-guarded';
import { addSignatureField, type SignatureWords } from './signature-field';

/** A PDF that is to get a field for a signature. */
export interface Unprepared {
  pdf: Uint8Array;
  words: SignatureWords;
  /** So many bytes the signature takes at most. */
  room: number;
}

const SCRIPT = join(__dirname, 'prepare-pdf-worker.js');

/**
 * The PDF with an empty signature field behind what is there.
 * @throws HccError BAD_USER_INPUT naming file where it is no PDF that can be read
 */
export async function preparePdf({ pdf, words, room }: Unprepared): Promise<Uint8Array> {
  const file = Buffer.from(pdf);
  const document = await readPdf(file, true);
  try {
    addSignatureField(document, words, room);
    return await document.save({ useObjectStreams: hasObjectStreams(file) });
  } catch {
    throw badField('file', 'tệp PDF có cấu trúc bất thường, không thêm được chữ ký.');
  }
}

/** The same for a file from outside. */
export function preparePdfApart(unprepared: Unprepared): Promise<Uint8Array> {
  return runGuarded({ script: SCRIPT, here: preparePdf }, unprepared);
}

/** An added part must have its table of objects in the same form as what it is added to (ISO 32000-1, 7.5.8.4). */
function hasObjectStreams(pdf: Buffer): boolean {
  const startsAt = Number(/startxref\s+(\d+)/.exec(pdf.subarray(pdf.lastIndexOf('startxref')).toString('latin1'))?.[1]);
  return !/^\s*xref/.test(pdf.subarray(startsAt, startsAt + 16).toString('latin1'));
}
