import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import {
  type Content,
  field,
  fields,
  type Heading,
  type Measures,
  paragraph,
  type Signatory,
  STRONG,
  signatures,
} from '../form-layout';
import { FITS_A_PAGE } from '../form-table';
import type { Issuer } from '../office-heading';
import { placeAndDate } from '../vietnamese-date';

/** What every letter about a dossier says of it. */
export interface LetterSubject {
  code: string;
  applicantName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  procedureName: string;
  procedureCode: string;
}

/** Who writes, under which number, when. */
export interface LetterHead {
  issuer: Issuer;
  /** Null where the letter is older than the book of numbers, or has none yet. */
  number: number | null;
  issuedAt: Instant;
}

/** "Số: 05/HDHS": a number under ten has a nought before it (Decree 30/2020, annex I). */
export function numberLine(number: number | null, symbol: string): string {
  return `Số: ${number === null ? '……' : String(number).padStart(2, '0')}/${symbol}`;
}

export function headingOf({ issuer, number, issuedAt }: LetterHead, symbol: string): Heading {
  return {
    agencyLines: issuer.agencyLines,
    office: issuer.office,
    number: numberLine(number, symbol),
    placeAndDate: placeAndDate(clean(issuer.placeName), issuedAt),
  };
}

/** For a column that is narrower than a code: broken where the office's part ends. */
export function codeInTwoLines(code: string): string {
  return code.replace('-', '-\n');
}

export function procedureText({ procedureName, procedureCode }: LetterSubject): string {
  return `${procedureName} (mã thủ tục ${procedureCode})`;
}

/** The lines by which the applicant and the request are known. */
export function subjectFields(m: Measures, label: string, subject: LetterSubject): Content[] {
  return [
    fields(m, [
      [label, subject.applicantName, STRONG],
      ['Mã hồ sơ', subject.code],
    ]),
    field(m, 'Nội dung yêu cầu giải quyết', procedureText(subject)),
    field(m, 'Địa chỉ', subject.address),
    fields(m, [
      ['Số điện thoại', subject.phone],
      ['Email', subject.email],
    ]),
  ];
}

/** "Kính gửi: …", in the middle of the line. */
export function addressee(m: Measures, name: string): Content {
  return { text: ['Kính gửi: ', { text: clean(name), bold: true }], alignment: 'center', margin: [0, 0, 0, m.gap * 3] };
}

/** The last words and the signatures stay on one sheet: a page of signatures alone could be laid under another letter. */
export function closing(m: Measures, words: readonly string[], left: Signatory | null, right: Signatory): Content {
  const length = words.join('').length + right.name.length + (left?.name.length ?? 0);
  return {
    unbreakable: length < FITS_A_PAGE,
    stack: [...words.map((text) => paragraph(m, text)), signatures(left, right, m)],
  };
}
