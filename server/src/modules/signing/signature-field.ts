import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Instant } from '../../kernel/instant';

/** What a PDF says about a signature beside the signature itself. */
export interface SignatureWords {
  /** The person for whose deed the office signs; its own name is in the certificate. */
  signerName: string;
  reason: string;
  at: Instant;
}

/** The four numbers of a byte range are written over this, each as wide. */
const RANGE_PLACE = '**********';
/** SignaturesExist and AppendOnly (ISO 32000-1, table 219). */
const SIGNATURE_FLAGS = 3;
/** Print and Locked (ISO 32000-1, table 165): nothing shows, but PDF/A wants Print. */
const FIELD_FLAGS = 132;

/** Where in a saved PDF the signature and its range are to be written. */
export interface SignaturePlace {
  rangeAt: number;
  rangeLength: number;
  /** The "<" of the hexadecimal signature and what follows its ">". */
  from: number;
  to: number;
}

/** Adds a field without extent to the first page, whose signature of at most `room` bytes is still missing. */
export function addSignatureField(pdf: PDFDocument, words: SignatureWords, room: number): void {
  const { context } = pdf;
  const page = pdf.getPage(0);
  const range = [PDFNumber.of(0), ...Array.from({ length: 3 }, () => PDFName.of(RANGE_PLACE))];
  const dictionary = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: range,
    Contents: PDFHexString.of('0'.repeat(room * 2)),
    Name: PDFHexString.fromText(words.signerName),
    Reason: PDFHexString.fromText(words.reason),
    M: PDFString.fromDate(new Date(words.at)),
  });
  // As bytes, so that it is not packed into a compressed object stream, where it could not be filled in.
  const bytes = new Uint8Array(dictionary.sizeInBytes());
  dictionary.copyBytesInto(bytes, 0);
  const form = formOf(pdf);
  const fields = arrayIn(form, 'Fields', context.obj([]));
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFHexString.fromText(`HCC ${fields.size() + 1}`),
      V: context.register(PDFInvalidObject.of(bytes)),
      F: FIELD_FLAGS,
      Rect: [0, 0, 0, 0],
      P: page.ref,
    }),
  );
  fields.push(widget);
  form.set(PDFName.of('SigFlags'), PDFNumber.of(SIGNATURE_FLAGS));
  arrayIn(page.node, 'Annots', context.obj([])).push(widget);
}

/** The document's form, directly in its catalogue or beside it. */
function formOf({ catalog, context }: PDFDocument): PDFDict {
  const name = PDFName.of('AcroForm');
  const known = catalog.lookup(name);
  if (known instanceof PDFDict) return known;
  const form = context.obj({});
  catalog.set(name, context.register(form));
  return form;
}

/** The list under a name, put there where there is none. */
function arrayIn(holder: PDFDict, key: string, empty: PDFArray): PDFArray {
  const name = PDFName.of(key);
  const known: PDFObject | undefined = holder.lookup(name);
  if (known instanceof PDFArray) return known;
  holder.set(name, empty);
  return empty;
}

/** Finds what `addSignatureField` has added. @param after where the part that was added begins */
export function findSignaturePlace(pdf: Buffer, after: number): SignaturePlace {
  const mark = `/${RANGE_PLACE} /${RANGE_PLACE} /${RANGE_PLACE}`;
  const markAt = pdf.indexOf(mark, after);
  const contentsAt = pdf.indexOf('/Contents', markAt);
  const from = pdf.indexOf('<', contentsAt);
  const to = pdf.indexOf('>', from) + 1;
  if (markAt < 0 || contentsAt < 0 || from < 0 || to === 0)
    throw new Error('The signature field is not where it was put.');
  return { rangeAt: markAt, rangeLength: mark.length, from, to };
}
