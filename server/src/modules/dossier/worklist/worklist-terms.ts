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
}

registerEnumType(WorklistView, { name: 'WorklistView', description: 'The saved views of a work list.' });
