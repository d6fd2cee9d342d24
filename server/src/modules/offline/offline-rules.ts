import { DAY_MS, type Instant, MINUTE_MS } from '../../kernel/instant';

/*
 * What a desk without a line and the server hold to alike: how long it may go on, which number comes next. Pure; the
 * browser runs the same lines.
 */

/** As many numbers of each day as one block has. */
export const BLOCK_SIZE = 100;
/** So long after its last contact a desk still gives numbers. */
export const LEASE_MS = 7 * DAY_MS;
/** A device's clock, put right by the server's at the last contact, may be ahead by so much. */
export const MOST_AHEAD_MS = 5 * MINUTE_MS;
/** What the way of an answer may make a moment earlier than the server's own. */
export const SKEW_MS = MINUTE_MS;
/** More than a desk of three busy clerks takes in on one day. */
export const MOST_BLOCKS = 5;

/** Numbers of one office that belong to one desk, on every day anew. */
export interface NumberRange {
  first: number;
  last: number;
}

export function blockOf<Block extends NumberRange>(blocks: readonly Block[], number: number): Block | undefined {
  return blocks.find(({ first, last }) => first <= number && number <= last);
}

/**
 * The number that a desk gives next on a day.
 * @param blocks in the order in which they were given
 * @param last the number that it gave last on that day; null where it gave none
 * @returns null where the numbers of the day are used up
 */
export function nextNumber(blocks: readonly NumberRange[], last: number | null): number | null {
  if (last === null) return blocks[0]?.first ?? null;
  const current = blockOf(blocks, last);
  if (!current) return null;
  if (last < current.last) return last + 1;
  return blocks[blocks.indexOf(current) + 1]?.first ?? null;
}

/** Whether a desk asks for another block: half of the last one is used on a day. */
export function wantsAnotherBlock(blocks: readonly NumberRange[], last: number | null): boolean {
  const newest = blocks.at(-1);
  if (!newest) return true;
  return last !== null && blockOf(blocks, last) === newest && last - newest.first + 1 >= BLOCK_SIZE / 2;
}

/** Whether a desk may still give numbers. */
export function isLeased(leasedUntil: Instant, at: Instant): boolean {
  return at < leasedUntil;
}
