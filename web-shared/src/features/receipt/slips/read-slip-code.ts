import type { OfflineDeskPartsFragment } from '@hcc/shared-schema/generated/hooks';

export interface SlipCode {
  desk: OfflineDeskPartsFragment;
  number: number;
  /** yyyy-MM-dd */
  day: string;
}

const CODE = /^(.+)-(\d{2})(\d{2})(\d{2})-(\d{4})(?:-L\d+)?$/;

/** Which desk gave a code out, under which number and on which day; null for a code of none of them. */
export function readSlipCode(typed: string, desks: readonly OfflineDeskPartsFragment[]): SlipCode | null {
  const match = CODE.exec(typed.replace(/\s+/g, '').toUpperCase());
  if (!match) return null;
  const [, office, year, month, date, digits] = match;
  const number = Number(digits);
  const desk = desks.find(
    ({ officeCode, blocks }) =>
      officeCode.toUpperCase() === office && blocks.some(({ first, last }) => first <= number && number <= last),
  );
  return desk ? { desk, number, day: `20${year}-${month}-${date}` } : null;
}

/** "8:05", "0805", "8h05" or "8 giờ 05" as HH:mm; null for what is no time of the day. */
export function readSlipTime(typed: string): string | null {
  const match = /^([01]?\d|2[0-3])\s*(?:[:.h]|giờ)?\s*([0-5]\d)$/i.exec(typed.trim().normalize('NFC'));
  return match ? `${match[1]!.padStart(2, '0')}:${match[2]}` : null;
}
