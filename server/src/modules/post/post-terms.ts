import { registerEnumType } from 'type-graphql';
import type { Instant } from '../../kernel/instant';

/** A parcel that the centre sends, or one that came to it. */
export enum ParcelDirection {
  OUT = 'OUT',
  IN = 'IN',
}

export enum ParcelState {
  /** Packed; on no list that counts. */
  READY = 'READY',
  /** On a hand-over list that the post has not signed. */
  LISTED = 'LISTED',
  HANDED_OVER = 'HANDED_OVER',
  IN_TRANSIT = 'IN_TRANSIT',
  DELIVERED = 'DELIVERED',
  /** The post could not deliver it and brings it back, unless a later try succeeds. */
  FAILED = 'FAILED',
  /** In the centre's hands again. */
  CAME_BACK = 'CAME_BACK',
  /** What it held waits at the counter. */
  KEPT = 'KEPT',
  /** Given up before it was handed over. */
  CANCELLED = 'CANCELLED',
  /** Of what comes in: the post has said that it is on its way. */
  ANNOUNCED = 'ANNOUNCED',
  /** Of what comes in: not made a dossier yet. */
  ARRIVED = 'ARRIVED',
  /** All that was in it is received or declined. */
  OPENED = 'OPENED',
}

export enum PostPayer {
  /** The citizen pays the post on delivery. */
  RECEIVER = 'RECEIVER',
  /** The citizen has paid at the counter; the centre passes it on. */
  PREPAID = 'PREPAID',
  CENTRE = 'CENTRE',
}

export enum ParcelEventKind {
  PACKED = 'PACKED',
  CHANGED = 'CHANGED',
  /** Something of what it held left it before it was handed over. */
  TAKEN_OUT = 'TAKEN_OUT',
  LISTED = 'LISTED',
  /** The list was given up. */
  UNLISTED = 'UNLISTED',
  HANDED_OVER = 'HANDED_OVER',
  /** What the post says. */
  REPORTED = 'REPORTED',
  CAME_BACK = 'CAME_BACK',
  SENT_AGAIN = 'SENT_AGAIN',
  KEPT = 'KEPT',
  CANCELLED = 'CANCELLED',
  /** The post has said that it is on its way to the centre. */
  ANNOUNCED = 'ANNOUNCED',
  ARRIVED = 'ARRIVED',
  OPENED = 'OPENED',
}

/** What a note says that the system wrote by itself into a parcel's journal. */
export enum ParcelNote {
  /** Put right: */
  PERSON = 'PERSON',
  PHONE = 'PHONE',
  ADDRESS = 'ADDRESS',
  SERVICE = 'SERVICE',
  WEIGHT = 'WEIGHT',
  PAYER = 'PAYER',
  TRACKING_NUMBER = 'TRACKING_NUMBER',
  /** The result was handed out otherwise. */
  RETURNED = 'RETURNED',
  /** The dossier's page says that it was sent, without a list. */
  SENT_OTHERWISE = 'SENT_OTHERWISE',
  /** The dossier's page says that the post brought it back. */
  BROUGHT_BACK = 'BROUGHT_BACK',
  /** What came was turned down with this letter. */
  DECLINED = 'DECLINED',
}

/** What the post says of a parcel that it has. */
export enum CarrierState {
  IN_TRANSIT = 'IN_TRANSIT',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}

/** Who says how a parcel stands. */
export enum ReportSource {
  DESK = 'DESK',
  FILE = 'FILE',
  PARTNER = 'PARTNER',
}

/** What became of a word of the post. */
export enum ReportOutcome {
  /** It is so from now on. */
  APPLIED = 'APPLIED',
  /** Older than what is known: written down, and nothing follows. */
  OLDER = 'OLDER',
  /** Told before. */
  KNOWN = 'KNOWN',
  REFUSED = 'REFUSED',
}

/** Why a line of what the post sent is not written down. */
export enum ReportProblem {
  /** No state that is known here. */
  STATE = 'STATE',
  /** No moment as dd/MM/yyyy HH:mm. */
  MOMENT = 'MOMENT',
  FUTURE = 'FUTURE',
  /** Nothing that a tracking number can be. */
  NUMBER = 'NUMBER',
  /** No parcel of this office has the number. */
  UNKNOWN = 'UNKNOWN',
  /** Not delivered, and no word why. */
  REASON = 'REASON',
  /** The post has not got it yet. */
  NOT_SENT = 'NOT_SENT',
  OTHER = 'OTHER',
}

export enum PostListState {
  MADE = 'MADE',
  CONFIRMED = 'CONFIRMED',
  VOIDED = 'VOIDED',
}

registerEnumType(ParcelDirection, { name: 'ParcelDirection' });
registerEnumType(ParcelState, { name: 'ParcelState' });
registerEnumType(PostPayer, { name: 'PostPayer' });
registerEnumType(ParcelEventKind, { name: 'ParcelEventKind' });
registerEnumType(ParcelNote, { name: 'ParcelNote' });
registerEnumType(CarrierState, { name: 'CarrierState' });
registerEnumType(ReportSource, { name: 'ReportSource' });
registerEnumType(ReportOutcome, { name: 'ReportOutcome' });
registerEnumType(ReportProblem, { name: 'PostReportProblem' });
registerEnumType(PostListState, { name: 'PostListState' });

/** The post has it. */
export const WITH_POST: readonly ParcelState[] = [ParcelState.HANDED_OVER, ParcelState.IN_TRANSIT, ParcelState.FAILED];
/** What it holds is in no other parcel. */
export const IS_OPEN: readonly ParcelState[] = [
  ParcelState.READY,
  ParcelState.LISTED,
  ...WITH_POST,
  ParcelState.CAME_BACK,
];
/** Of these somebody has to do something by a date: sent again, or kept and the citizen asked. */
export const IS_BACK: readonly ParcelState[] = [ParcelState.FAILED, ParcelState.CAME_BACK];
/** Of what comes in: nothing was made of it yet. */
export const IS_COMING: readonly ParcelState[] = [ParcelState.ANNOUNCED, ParcelState.ARRIVED];
/** What the centre may still change of it. */
export const IS_PACKED: readonly ParcelState[] = [ParcelState.READY, ParcelState.LISTED];

export interface CarrierReport {
  state: CarrierState;
  /** When it became so, by the clock of the post. */
  at: Instant;
}

/**
 * Whether a word of the post changes how a parcel stands. Its words may come late and in any order: the latest by its
 * own clock counts, of two of one moment the one further on, and what is delivered is delivered whatever else is said.
 * @param last the word that counts until now
 */
export function doesCount(state: ParcelState, last: CarrierReport | null, next: CarrierReport): boolean {
  if (!WITH_POST.includes(state)) return false;
  if (next.state === CarrierState.DELIVERED || last === null) return true;
  if (next.at !== last.at) return next.at > last.at;
  const order = Object.values(CarrierState);
  return order.indexOf(next.state) > order.indexOf(last.state);
}

/** What the columns of a parcel say that is given up before the post has it: its number and what paid it are free. */
export const GIVEN_UP = { state: ParcelState.CANCELLED, trackingNumber: null, postageId: null } as const;

/** What the columns of a parcel say before the post has had it. */
export const NOT_SENT = {
  partnerId: null,
  listId: null,
  attempt: 1,
  carrierState: null,
  carrierAt: null,
  failure: null,
  taskDueAt: null,
} as const;
