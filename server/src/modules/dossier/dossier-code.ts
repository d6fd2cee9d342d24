import { dayOf, type Instant } from '../../kernel/instant';

/** Behind the code on a slip that supersedes an earlier one: "-L2" for the second edition. */
const EDITION = /(?<=\d)-L\d{1,3}$/;

/**
 * "000.17.28.h56-210305-0007 " as a scanner or a citizen gives it. The bar code of a superseding slip says its edition
 * behind the code; all editions lead to the same dossier.
 */
export function normalCode(code: string): string {
  return code.replace(/\s+/g, '').toUpperCase().replace(EDITION, '');
}

/** What the bar code of a slip says. */
export function slipCode(code: string, edition: number): string {
  return edition > 1 ? `${code}-L${edition}` : code;
}

/**
 * The numbers of an office's day from which desks that work without a line have blocks of their own. No desk gives a
 * number of the counter's and the counter none of a desk's, so that both can give numbers without asking each other.
 */
export const FIRST_BLOCK_NUMBER = 5_000;
export const LAST_BLOCK_NUMBER = 9_999;
const RESERVED = LAST_BLOCK_NUMBER + 1 - (FIRST_BLOCK_NUMBER - 1);

/** Whether a number in a code was given by a desk without a line. */
export const isBlockNumber = (number: number): boolean => number >= FIRST_BLOCK_NUMBER && number <= LAST_BLOCK_NUMBER;

/** The number that the n-th dossier of an office's counter on a day bears: 1 … 4999, 10001, 10002 … */
export function counterNumber(ordinal: number): number {
  return ordinal < FIRST_BLOCK_NUMBER ? ordinal : ordinal + RESERVED;
}

/** The other way round. @param number one of the counter's */
export function ordinalOf(number: number): number {
  return number < FIRST_BLOCK_NUMBER ? number : number - RESERVED;
}

/** `<office identifier>-<yyMMdd>-<NNNN>`; the number grows beyond four digits rather than start again. */
export function dossierCode(officeCode: string, receivedAt: Instant, number: number): string {
  const day = dayOf(receivedAt);
  return `${officeCode}-${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8, 10)}-${String(number).padStart(4, '0')}`;
}

/** Of the n-th dossier that an office's counter took in on that day. */
export function counterCode(officeCode: string, receivedAt: Instant, ordinal: number): string {
  return dossierCode(officeCode, receivedAt, counterNumber(ordinal));
}

/**
 * Where the bearer of a slip sees how far the dossier is; the QR code carries it. The secret stands behind "#", which a
 * browser sends nowhere: it comes into the log of no proxy.
 */
export function trackingUrl(publicUrl: string, code: string, lookupKey: string): string {
  return `${publicUrl}/?ma=${encodeURIComponent(code)}#${lookupKey}`;
}

/** Where the bearer of a slip rates how the dossier was dealt with, once it was handed over; the secret as above. */
export function ratingUrl(publicUrl: string, code: string, lookupKey: string): string {
  return `${publicUrl}/?danhgia=${encodeURIComponent(code)}#${lookupKey}`;
}
