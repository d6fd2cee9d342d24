import type { Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { momentInLetters, NO_LIMIT_TEXT } from './vietnamese-date';

export interface SlipPerson {
  fullName: string;
  idNumber: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
}

export interface SlipPaper {
  name: string;
  originals: number;
  certifiedCopies: number;
  photocopies: number;
}

/** Everything that form 01 says, as it is to be printed; nothing is looked up while printing. */
export interface SlipData {
  paperSize: 'A5' | 'A4';
  code: string;
  /** What the bar code says: the code and, from the second edition on, which edition it is. */
  slipCode: string;
  /** 1, and one more for each correction of the receipt. */
  edition: number;
  /** When the next edition took the place of this one; null where this is the newest. */
  replacedAt: Instant | null;
  /** The agencies above the receiving desk, highest first: ["UBND huyện Quan Hóa", "UBND thị trấn Hồi Xuân"]. */
  agencyLines: readonly string[];
  receivingOffice: string;
  /** The place that the date line names: "Hồi Xuân". */
  placeName: string;
  issuedAt: Instant;
  applicant: SlipPerson;
  /** Whose matter it is; null, or the same person, where the applicant acts for himself. */
  owner: SlipPerson | null;
  procedureName: string;
  procedureCode: string;
  documents: readonly SlipPaper[];
  /** Number of sets handed in; 1 where left out. */
  sets?: number;
  /** The legal time in words, as `limitInWords` gives it. */
  limitText: string;
  receivedAt: Instant;
  dueAt: Instant | null;
  returnBy: 'COUNTER' | 'POST';
  /** The desk for COUNTER, the address of delivery for POST. */
  returnPlace: string;
  /** What opens the public page: its secret, its address, and both with the code as the QR code has them. */
  lookupKey: string;
  publicUrl: string;
  trackingUrl: string;
  hotline: string | null;
  officerName: string;
  feeDong: number;
  /** How it stands: reduced, paid, still owed; left out where nobody had to do with it yet. */
  feeNote?: string;
  note: string | null;
}

/** The wording of form 01. */
export type SlipTexts = Readonly<Record<'title' | 'symbol' | 'left' | 'right' | 'footer', string>>;

/** A barcode as an SVG without quiet zone, and its width in modules. */
export interface BarSymbol {
  svg: string;
  modules: number;
}

/** When the result is owed, as the slip says it. */
export function dueText(data: Pick<SlipData, 'dueAt' | 'limitText'>): string {
  if (data.dueAt !== null) return momentInLetters(data.dueAt);
  return data.limitText === NO_LIMIT_TEXT ? NO_LIMIT_TEXT : 'sẽ thông báo sau';
}

/** Same name, and nothing is said of the owner that is not also said of the applicant. */
export function isApplicant(owner: SlipPerson, applicant: SlipPerson): boolean {
  const details = ['idNumber', 'phone', 'email', 'address'] as const;
  return (
    clean(owner.fullName) === clean(applicant.fullName) &&
    details.every((detail) => owner[detail] === null || owner[detail] === applicant[detail])
  );
}
