import { registerEnumType } from 'type-graphql';

/** How a case stands: something that one office was asked, and owes an answer to by a date. */
export enum CaseState {
  /** Waits for somebody of the office that has it. */
  OPENED = 'OPENED',
  /** Somebody has taken it. */
  TAKEN = 'TAKEN',
  /** Waits at another office than the first. */
  FORWARDED = 'FORWARDED',
  /** Waits for whoever opened it; the clock stands still. */
  ASKED_BACK = 'ASKED_BACK',
  /** An answer is written and waits for a head. */
  PROPOSED = 'PROPOSED',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

/** A line of a case's journal, and what may be done to a case. */
export enum CaseEventKind {
  OPENED = 'OPENED',
  TAKEN = 'TAKEN',
  RELEASED = 'RELEASED',
  FORWARDED = 'FORWARDED',
  ASKED_BACK = 'ASKED_BACK',
  REPLIED = 'REPLIED',
  /** Also of an answer that is put right. */
  ANSWERED = 'ANSWERED',
  /** The answer did not help: the same office answers again. */
  REOPENED = 'REOPENED',
  CLOSED = 'CLOSED',
  /** Stands behind another one, with which it is answered. */
  JOINED = 'JOINED',
  SEPARATED = 'SEPARATED',
  PUBLISHED = 'PUBLISHED',
  UNPUBLISHED = 'UNPUBLISHED',
  /** A head gave it to one of the office. */
  ASSIGNED = 'ASSIGNED',
  /** An answer is written, for a head to approve. */
  PROPOSED = 'PROPOSED',
  /** A head wants it written otherwise. */
  SENT_BACK = 'SENT_BACK',
  /** Not taken on, with the reason. */
  DECLINED = 'DECLINED',
  /** Whoever opened it is not content: the tier above answers. */
  APPEALED = 'APPEALED',
  /** The working calendar has changed, and the deadline with it. */
  DUE_MOVED = 'DUE_MOVED',
}

registerEnumType(CaseState, { name: 'CaseState' });
registerEnumType(CaseEventKind, { name: 'CaseEventKind' });

/** In which an answer is still owed. */
export const OWED: readonly CaseState[] = [
  CaseState.OPENED,
  CaseState.TAKEN,
  CaseState.FORWARDED,
  CaseState.ASKED_BACK,
  CaseState.PROPOSED,
];

const { OPENED, TAKEN, FORWARDED, ASKED_BACK, PROPOSED, ANSWERED, CLOSED } = CaseState;

/** From where each event that somebody makes may come; the first has nothing before it. */
export const STATES_BEFORE: Record<
  Exclude<CaseEventKind, CaseEventKind.OPENED | CaseEventKind.DUE_MOVED>,
  readonly CaseState[]
> = {
  TAKEN: [OPENED, FORWARDED, TAKEN],
  RELEASED: [TAKEN],
  FORWARDED: [OPENED, FORWARDED, TAKEN],
  ASKED_BACK: [TAKEN],
  REPLIED: [ASKED_BACK],
  ANSWERED: [TAKEN, PROPOSED, ANSWERED],
  REOPENED: [ANSWERED],
  CLOSED: [...OWED, ANSWERED],
  JOINED: [OPENED, FORWARDED, TAKEN],
  SEPARATED: [OPENED, FORWARDED, TAKEN],
  PUBLISHED: [ANSWERED, CLOSED],
  UNPUBLISHED: [ANSWERED, CLOSED],
  ASSIGNED: [OPENED, FORWARDED, TAKEN],
  PROPOSED: [TAKEN],
  SENT_BACK: [PROPOSED],
  DECLINED: [OPENED, FORWARDED, TAKEN],
  APPEALED: [ANSWERED, CLOSED],
};

/** What there is only where a head answers to somebody outside. */
export const WITH_A_HEAD: readonly CaseEventKind[] = [
  CaseEventKind.ASSIGNED,
  CaseEventKind.PROPOSED,
  CaseEventKind.SENT_BACK,
  CaseEventKind.DECLINED,
  CaseEventKind.APPEALED,
];

/** What is done by whoever opened the case; the rest by the office that has it. */
export const OPENERS: readonly CaseEventKind[] = [CaseEventKind.REPLIED, CaseEventKind.REOPENED, CaseEventKind.CLOSED];
