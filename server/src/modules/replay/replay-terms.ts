import { registerEnumType } from 'type-graphql';

export enum ReplayState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** Which dossiers of a replay are listed. */
export enum ReplayedKind {
  /** Late as it was. */
  WAS_LATE = 'WAS_LATE',
  /** Late under the draft. */
  LATE = 'LATE',
  /** Late under the draft only. */
  NEWLY_LATE = 'NEWLY_LATE',
  /** Late as it was only. */
  NO_LONGER_LATE = 'NO_LONGER_LATE',
}

registerEnumType(ReplayState, { name: 'ReplayState' });
registerEnumType(ReplayedKind, { name: 'ReplayedKind' });
