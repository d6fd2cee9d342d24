import { registerEnumType } from 'type-graphql';

export enum OfflineDeskState {
  ACTIVE = 'ACTIVE',
  /** Given up at the desk itself, with nothing left to send. */
  RELEASED = 'RELEASED',
  /** Lost, stolen or broken: what it still had to send is unknown. */
  REVOKED = 'REVOKED',
}

/** How a dossier under a desk's number came in. */
export enum ArrivalKind {
  SENT = 'SENT',
  /** Entered from the slip of a desk that was revoked. */
  FROM_SLIP = 'FROM_SLIP',
  /** Handed to the heads by its desk, then entered from its slip. */
  SET_ASIDE = 'SET_ASIDE',
}

/** Why what is on the paper slip is not what counts. */
export enum SlipProblem {
  /** Another edition of the procedure counted by then: the slip is superseded. */
  EDITION = 'EDITION',
  /** The calendar had changed: the slip is superseded. */
  CALENDAR = 'CALENDAR',
  /** The procedure had been withdrawn: the slip stands. */
  WITHDRAWN = 'WITHDRAWN',
  /** The new edition asks for other papers: the slip stands. */
  OTHER_PAPERS = 'OTHER_PAPERS',
  /** The clerk mended what the slip says before the office took it: the slip is superseded. */
  MENDED = 'MENDED',
}

registerEnumType(OfflineDeskState, { name: 'OfflineDeskState' });
registerEnumType(ArrivalKind, { name: 'OfflineArrivalKind' });
registerEnumType(SlipProblem, { name: 'OfflineSlipProblem' });
