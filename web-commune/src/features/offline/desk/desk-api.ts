import type { FieldError } from '@hcc/web-shared/src/ui/text/graphql-error';
import type { OfflineBundle } from '../../../../../server/src/modules/offline/offline-bundle';
import type { NumberRange } from '../../../../../server/src/modules/offline/offline-rules';
import type { ReceiptContent } from './receipt-content';
import type { Sent } from './send-unsent';

/** Whose desk it is, shown beside a session. */
export interface DeskKey {
  deskId: string;
  secret: string;
}

/** What the desk may do until it comes again. Moments are milliseconds. */
export interface Lease {
  deskId: string;
  name: string;
  officeId: string;
  officeCode: string;
  /** Only in the answer to the registration. */
  secret: string | null;
  /** Opens the store for who is signed in here. */
  sealingKey: string;
  blocks: NumberRange[];
  leasedUntil: number;
  serverTime: number;
  /** The last number of each day that the server knows of this desk. */
  lastByDay: { day: string; number: number }[];
}

export interface DayReport {
  day: string;
  lastNumber: number;
  unsent: number;
}

export interface SentAnswer {
  dossierId: string;
  /** Set where another date counts than the slip says; moments as ISO 8601. */
  correction: { reason: string; printedDueAt: string | null; dueAt: string | null; slipEdition: number } | null;
}

export type Failed = 'LINE' | 'SERVER' | 'SIGN_IN' | 'REVOKED' | 'OTHER_OFFICE' | 'REFUSED';

/** What the server, or nobody, said instead of an answer. */
export class DeskFailure extends Error {
  constructor(
    readonly kind: Failed,
    message = '',
    readonly fields: FieldError[] = [],
  ) {
    super(message);
  }
}

/** The server as the desk knows it. All throw DeskFailure. */
export interface DeskApi {
  register: (name: string) => Promise<Lease>;
  renew: (key: DeskKey, moreNumbers: boolean, days: DayReport[]) => Promise<Lease>;
  release: (key: DeskKey) => Promise<void>;
  send: (key: DeskKey, number: number, content: ReceiptContent) => Promise<Sent<SentAnswer>>;
  /** Hands a number that is refused to the heads. */
  setAside: (key: DeskKey, number: number, content: ReceiptContent, reason: string) => Promise<void>;
  /** @param tag of what is on board. @returns only the moment where that is still so */
  bundle: (tag: string | null) => Promise<{ bundle: OfflineBundle; tag: string | null } | { issuedAt: number }>;
  /** Whose session the server sees; null where it sees none. */
  whoIsSignedIn: () => Promise<string | null>;
}
