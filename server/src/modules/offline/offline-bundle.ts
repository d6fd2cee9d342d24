import type { Instant } from '../../kernel/instant';
import type { TimeLimit } from '../calendar/statutory-clock';
import type { WorkCalendarSpec } from '../calendar/work-calendar';

/*
 * What a desk has on board for the time without a line, as `GET /offline/bundle.json` gives it. Moments are
 * milliseconds.
 */

export interface OfflineRequirement {
  id: string;
  name: string;
  originals: number;
  certifiedCopies: number;
  photocopies: number;
  required: boolean;
}

/** One edition of a procedure; its id is the version that a receipt names. */
export interface OfflineEdition {
  id: string;
  code: string;
  versionNo: number;
  name: string;
  field: string;
  agency: string | null;
  serviceLevel: number | null;
  result: string | null;
  feeDong: number | null;
  limit: TimeLimit;
  receivingTiers: readonly string[];
  effectiveFrom: Instant;
  effectiveUntil: Instant | null;
  documents: readonly OfflineRequirement[];
}

/** The editions that count now or begin while the desk may be without a line, in that order: see `editionAt`. */
export interface OfflineProcedure {
  code: string;
  editions: readonly OfflineEdition[];
}

/** Who heads the slip. */
export interface OfflineOffice {
  id: string;
  code: string;
  name: string;
  tier: string;
  areaCode: string;
  agencyLines: readonly string[];
  placeName: string;
  phone: string | null;
}

/** Code, name, code of the area above. */
export type OfflineArea = readonly [code: string, name: string, parentCode: string | null];

export interface OfflineBundle {
  /** When it was read: what a receipt says as `catalogueAt`. */
  issuedAt: Instant;
  office: OfflineOffice;
  /** Address of the public page, for the slip and its QR code: see `trackingUrl`. */
  publicUrl: string;
  /** What `new WorkCalendar` takes. */
  calendar: WorkCalendarSpec & { off: readonly string[]; work: readonly string[] };
  procedures: readonly OfflineProcedure[];
  areas: readonly OfflineArea[];
  /** The wording of form 01: title, symbol, left, right, footer. */
  slipTexts: Readonly<Record<string, string>>;
  /** Who may receive at the desk. */
  clerks: readonly { id: string; username: string; fullName: string }[];
}
