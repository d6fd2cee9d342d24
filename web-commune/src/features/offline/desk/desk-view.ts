import type { DeskRow, ReceiptRow } from '../store/desk-db';
import type { Failed } from './desk-api';
import type { NoNumber } from './numbers';

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
  isSending: false,
  isOutdated: false,
  stopped: null,
};
