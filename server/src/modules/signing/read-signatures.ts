import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';

/** A signature as it lies in a PDF; nothing of it is believed yet. */
export interface WrittenSignature {
  /** "ETSI.CAdES.detached", "adbe.pkcs7.detached", … */
  kind: string | null;
  /** What it says of time and reason. */
  at: Instant | null;
  reason: string | null;
  /** Null where the byte range does not leave out exactly the signature's own text. */
  signed: SignedBytes | null;
}

export interface SignedBytes {
  /** DER, perhaps with zeros behind. */
  signature: Uint8Array;
  /** Where the gap of the signature's own text begins and ends, and what was signed ends, in bytes of the file. */
  from: number;
  to: number;
  end: number;
}

const HEX = /^[0-9A-Fa-f\s]*$/;
/** Deeper trees of fields than this are no forms. */
const DEEPEST = 32;
/** The whole file is read once for each. */
const MOST_SIGNATURES = 32;

/**
 * The signatures that readers show: those of the form's fields, in the order of the fields.
 * @throws HccError BAD_USER_INPUT naming file where there are too many to check
 */
export function readSignatures(pdf: PDFDocument, file: Buffer): WrittenSignature[] {
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict)) return [];
  const found = new Set<PDFDict>();
  collect(form.lookup(PDFName.of('Fields')), found, 0);
  if (found.size > MOST_SIGNATURES) throw badField('file', `tệp PDF có hơn ${MOST_SIGNATURES} chữ ký.`);
  return [...found].map((dictionary) => describe(dictionary, file));
}

function collect(fields: unknown, found: Set<PDFDict>, depth: number): void {
  if (!(fields instanceof PDFArray) || depth > DEEPEST) return;
  for (let index = 0; index < fields.size(); index++) {
    const field = fields.lookup(index);
    if (!(field instanceof PDFDict)) continue;
    const value = field.lookup(PDFName.of('V'));
    if (value instanceof PDFDict && value.has(PDFName.of('ByteRange'))) found.add(value);
    collect(field.lookup(PDFName.of('Kids')), found, depth + 1);
  }
}

function describe(dictionary: PDFDict, file: Buffer): WrittenSignature {
  const kind = dictionary.lookup(PDFName.of('SubFilter'));
  return {
    kind: kind instanceof PDFName ? kind.decodeText() : null,
    at: momentOf(dictionary.lookup(PDFName.of('M'))),
    reason: textOf(dictionary.lookup(PDFName.of('Reason'))),
    signed: signedBytes(dictionary, file),
  };
}

function textOf(value: unknown): string | null {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null;
}

function momentOf(value: unknown): Instant | null {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return null;
  try {
    return value.decodeDate().getTime();
  } catch {
    return null;
  }
}

/**
 * The range has to begin with the file and to leave out one hexadecimal text and nothing else: in a wider gap something
 * could be changed that nobody signed.
 */
function signedBytes(dictionary: PDFDict, file: Buffer): SignedBytes | null {
  const range = dictionary.lookup(PDFName.of('ByteRange'));
  const contents = dictionary.lookup(PDFName.of('Contents'));
  if (!(range instanceof PDFArray) || !(contents instanceof PDFHexString)) return null;
  const numbers = Array.from({ length: range.size() }, (_, index) => range.lookup(index)).map((one) =>
    one instanceof PDFNumber && Number.isSafeInteger(one.asNumber()) ? one.asNumber() : -1,
  );
  const [start, from, to, rest] = numbers as [number, number, number, number];
  if (numbers.length !== 4 || start !== 0 || from < 0 || to < from + 2 || rest < 0 || to + rest > file.length)
    return null;
  const gap = file.toString('latin1', from, to);
  const hex = gap.slice(1, -1);
  if (!gap.startsWith('<') || !gap.endsWith('>') || !HEX.test(hex)) return null;
  const signature = Buffer.from(contents.asBytes());
  if (!signature.equals(Buffer.from(hex.replace(/\s/g, ''), 'hex'))) return null;
  return { signature, from, to, end: to + rest };
}
