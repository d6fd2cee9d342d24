import { registerEnumType } from 'type-graphql';

/** The saved views of a work list. */
export enum WorklistView {
  ALL = 'ALL',
  TO_DO = 'TO_DO',
  MINE = 'MINE',
  OVERDUE = 'OVERDUE',
  TODAY = 'TODAY',
  DUE_SOON = 'DUE_SOON',
  SUPPLEMENT = 'SUPPLEMENT',
  ARRIVED = 'ARRIVED',
  TO_RETURN = 'TO_RETURN',
  /** Waits for the answer of another office. */
  CONSULTING = 'CONSULTING',
  /** Waits for a signature. */
  TO_SIGN = 'TO_SIGN',
}

registerEnumType(WorklistView, { name: 'WorklistView', description: 'The saved views of a work list.' });
