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
}

registerEnumType(CaseState, { name: 'CaseState' });
registerEnumType(CaseEventKind, { name: 'CaseEventKind' });

/** In which an answer is still owed. */
export const OWED: readonly CaseState[] = [
  CaseState.OPENED,
  CaseState.TAKEN,
  CaseState.FORWARDED,
  CaseState.ASKED_BACK,
];

const { OPENED, TAKEN, FORWARDED, ASKED_BACK, ANSWERED, CLOSED } = CaseState;

/** From where each event may come; the first has nothing before it. */
export const STATES_BEFORE: Record<Exclude<CaseEventKind, CaseEventKind.OPENED>, readonly CaseState[]> = {
  TAKEN: [OPENED, FORWARDED, TAKEN],
  RELEASED: [TAKEN],
  FORWARDED: [OPENED, FORWARDED, TAKEN],
  ASKED_BACK: [TAKEN],
  REPLIED: [ASKED_BACK],
  ANSWERED: [TAKEN, ANSWERED],
  REOPENED: [ANSWERED],
  CLOSED: [...OWED, ANSWERED],
  JOINED: [OPENED, FORWARDED, TAKEN],
  SEPARATED: [OPENED, FORWARDED, TAKEN],
  PUBLISHED: [ANSWERED, CLOSED],
  UNPUBLISHED: [ANSWERED, CLOSED],
};

/** What is done by whoever opened the case; the rest by the office that has it. */
export const OPENERS: readonly CaseEventKind[] = [CaseEventKind.REPLIED, CaseEventKind.REOPENED, CaseEventKind.CLOSED];
