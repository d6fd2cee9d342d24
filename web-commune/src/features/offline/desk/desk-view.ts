import { toDay } from '@hcc/web-shared/src/ui/text/vietnam-day';
import type { DeskRow, ReceiptRow } from '../store/desk-db';
import { isNearlyFull } from '../store/room';
import type { Failed } from './desk-api';
import { lastOn } from './keep-receipt';
import { deskNow, type NoNumber, numbersLeft, whyNoNumber } from './numbers';
import type { Vault } from './vault';

/** What the screens show. */
export interface DeskView {
  /** Undefined until the store has been looked at; null where this machine is none. */
  desk: DeskRow | null | undefined;
  isCut: boolean;
  /** The store's key is in memory. */
  isOpen: boolean;
  hasBoard: boolean;
  rows: readonly ReceiptRow[];
  numbersLeft: number;
  whyNoNumber: NoNumber | null;
  /** There is little room left in the browser's store. */
  isNearlyFull: boolean;
  isSending: boolean;
  /** A page of a newer build has the store: this one is loaded anew before it goes on. */
  isOutdated: boolean;
  /** Why nothing is sent though the line is there. */
  stopped: Exclude<Failed, 'REFUSED'> | null;
}

/** Before the store has been looked at. */
export const NOTHING: DeskView = {
  desk: undefined,
  isCut: false,
  isOpen: false,
  hasBoard: false,
  rows: [],
  numbersLeft: 0,
  whyNoNumber: null,
  isNearlyFull: false,
  isSending: false,
  isOutdated: false,
  stopped: null,
};

/** What of it stands in the store. */
export async function readStore({ db, key, board }: Vault): Promise<Partial<DeskView>> {
  const [desk, rows] = await Promise.all([db.get('desk', 'desk'), db.getAll('receipts')]);
  const now = desk ? deskNow(desk) : Date.now();
  const left = desk ? numbersLeft(desk.blocks, await lastOn(db, toDay(now))) : 0;
  return {
    desk: desk ?? null,
    rows,
    numbersLeft: left,
    whyNoNumber: desk ? (whyNoNumber(desk, now) ?? (left === 0 ? 'USED_UP' : null)) : null,
    isOpen: key !== null,
    hasBoard: board !== null,
    isNearlyFull: await isNearlyFull(),
  };
}
