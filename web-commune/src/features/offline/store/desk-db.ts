import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { NumberRange } from '../../../../../server/src/modules/offline/offline-rules';
import type { Sealed } from './sealing';

/** This machine as the server knows it. Nothing in it is about a citizen. */
export interface DeskRow {
  id: string;
  name: string;
  officeId: string;
  officeCode: string;
  /** Shown to the server beside a session; opens nothing by itself. */
  secret: string;
  /** This desk's alone, in the order in which they are used; on each day they begin again at their first. */
  blocks: NumberRange[];
  /** Milliseconds; after it no number is given. */
  leasedUntil: number;
  /** By how much the server's clock is ahead of this one, at the last contact. */
  aheadMs: number;
  /** The latest moment that was known here, by the server's clock: time does not run backwards. */
  knownAt: number;
  /** The day of which a clerk said without a line that it is today. */
  confirmedDay?: string;
  /** What the server knows the catalogue on board by, and when it was read. */
  bundleTag: string | null;
  bundleAt: number | null;
  /** The server has taken the desk's numbers away. */
  revoked: boolean;
  /** The store's key under what the server gives to who is signed in. */
  keyUnderShare: Sealed;
}

/** A clerk's way into the store without a line. */
export interface ClerkRow {
  /** Of the user name, by `clerkMark`. */
  mark: string;
  staffId: string;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  keyUnderPassword: Sealed;
  /** Who it is, for the screens. */
  profile: Sealed;
}

/**
 * WAITING and SENDING are on their way; of REFUSED the clerk has to mend something, or hands it to the heads, which makes
 * it SET_ASIDE; the others have arrived.
 */
export type ReceiptState = 'WAITING' | 'SENDING' | 'REFUSED' | 'SET_ASIDE' | 'ACCEPTED' | 'CORRECTED';

export interface ReceiptRow {
  /** In the order of receiving. */
  order?: number;
  code: string;
  day: string;
  blockFirst: number;
  number: number;
  /** Of the request that it answered, made at random; the same request again is this receipt. */
  requestKey?: string;
  state: ReceiptState;
  /** Of CORRECTED: the slip with the right date has been printed. */
  reprinted?: boolean;
  content: Sealed;
  /** What the server said of it. */
  answer: Sealed | null;
}

/** The number that was given last on a day. */
interface UsedRow {
  day: string;
  lastNumber: number;
}

interface TriesRow {
  mark: string;
  failures: number;
  blockedUntil: number;
}

interface Schema extends DBSchema {
  desk: { key: 'desk'; value: DeskRow };
  clerks: { key: string; value: ClerkRow };
  tries: { key: string; value: TriesRow };
  used: { key: string; value: UsedRow };
  receipts: { key: number; value: ReceiptRow; indexes: { code: string } };
  /** The catalogue and what is known of citizens, sealed, by name. */
  sealed: { key: string; value: Sealed };
  /** Keys of requests that went out on line and have no answer yet. */
  tried: { key: string; value: { key: string; at: number } };
}

export type DeskDb = IDBPDatabase<Schema>;

const NAME = 'hcc-desk';

type Step = (db: DeskDb) => void;

/** What makes the store of one version that of the next. A step is never changed: machines have gone it. */
export const STEPS: readonly Step[] = [
  (db) => {
    db.createObjectStore('desk');
    db.createObjectStore('clerks', { keyPath: 'mark' });
    db.createObjectStore('tries', { keyPath: 'mark' });
    db.createObjectStore('used', { keyPath: 'day' });
    const receipts = db.createObjectStore('receipts', { keyPath: 'order', autoIncrement: true });
    receipts.createIndex('code', 'code', { unique: true });
    db.createObjectStore('sealed');
    db.createObjectStore('tried', { keyPath: 'key' });
  },
];

interface Opening {
  /** A page of a newer build has taken the store over, and this one can use it no more. */
  onOutdated?: () => void;
  steps?: readonly Step[];
}

export function openDeskDb(name = NAME, { onOutdated, steps = STEPS }: Opening = {}): Promise<DeskDb> {
  return openDB<Schema>(name, steps.length, {
    upgrade(db, from) {
      for (const step of steps.slice(from)) step(db);
    },
    // A newer page has come: it must not wait for this one. What is being written is written first.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onOutdated?.();
    },
  });
}

/** Written to the disk before it counts: a machine may lose its power the moment after. */
export const DURABLE = { durability: 'strict' } as const;
