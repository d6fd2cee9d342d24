import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import {
  blockOf,
  isLeased,
  type NumberRange,
  nextNumber,
} from '../../../../../server/src/modules/offline/offline-rules';
import type { DeskRow } from '../store/desk-db';

/**
 * Why the desk gives no number now. DAY: the machine's clock says that another day has come, and nobody has said yet that
 * it is right. STORAGE: the browser has no room for the receipt.
 */
export type NoNumber = 'REVOKED' | 'LEASE_ENDED' | 'USED_UP' | 'CLOCK' | 'DAY' | 'STORAGE';

/** A clock that was set back by less is put right by the next contact; by more it is another day's. */
const CLOCK_BACK_MS = 5 * 60_000;

export interface NextNumber {
  day: string;
  blockFirst: number;
  number: number;
}

/** What time it is by the server's clock, as far as is known here. */
export const deskNow = ({ aheadMs }: Pick<DeskRow, 'aheadMs'>, machine = Date.now()): number => machine + aheadMs;

export function whyNoNumber(desk: DeskRow, now: number): NoNumber | null {
  if (desk.revoked) return 'REVOKED';
  if (now < desk.knownAt - CLOCK_BACK_MS) return 'CLOCK';
  if (!isLeased(desk.leasedUntil, now)) return 'LEASE_ENDED';
  // A clock that has jumped ahead would print a wrong date, and the server would take none of it.
  const day = toDay(now);
  return day === toDay(desk.knownAt) || day === desk.confirmedDay ? null : 'DAY';
}

/** @param last the number given last on that day; null where none was */
export function numberAfter(blocks: readonly NumberRange[], last: number | null, day: string): NextNumber | null {
  const number = nextNumber(blocks, last);
  if (number === null) return null;
  return { day, number, blockFirst: blockOf(blocks, number)?.first ?? number };
}

export function numbersLeft(blocks: readonly NumberRange[], last: number | null): number {
  const current = last === null ? -1 : blocks.findIndex((block) => blockOf([block], last) !== undefined);
  const untouched = blocks.slice(current + 1).reduce((sum, block) => sum + block.last - block.first + 1, 0);
  const begun = blocks[current];
  return untouched + (begun && last !== null ? begun.last - last : 0);
}
