import { searchKey } from '../../../kernel/text';

const MAX_TEXT = 300;

/** Each word after a blank, so that " hoa" finds where a word begins. */
export function searchTextOf(applicant: { fullName: string; idNumber: string | null; phone: string | null }): string {
  const words = [searchKey(applicant.fullName), applicant.idNumber, applicant.phone].filter(Boolean);
  return ` ${words.join(' ')}`.slice(0, MAX_TEXT);
}
