import { registerEnumType } from 'type-graphql';

export enum DirectiveState {
  ISSUED = 'ISSUED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  REPORTED = 'REPORTED',
  /** Has to be done again, by a new deadline. */
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  CANCELLED = 'CANCELLED',
}

export enum DirectivePriority {
  NORMAL = 'NORMAL',
  URGENT = 'URGENT',
}

/** What a directive is about. */
export enum DirectiveSubject {
  NONE = 'NONE',
  DOSSIER = 'DOSSIER',
  OFFICE = 'OFFICE',
  PROCEDURE = 'PROCEDURE',
  /** A figure of a report, kept as the address that opens it. */
  FIGURE = 'FIGURE',
}

export enum DirectiveAction {
  /** Of who is responsible. */
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  REPORT = 'REPORT',
  ASK_EXTENSION = 'ASK_EXTENSION',
  /** Of the issuer. */
  ACCEPT = 'ACCEPT',
  RETURN = 'RETURN',
  GRANT_EXTENSION = 'GRANT_EXTENSION',
  REFUSE_EXTENSION = 'REFUSE_EXTENSION',
  CANCEL = 'CANCEL',
}

/** What the journal of a directive says. */
export enum DirectiveEventKind {
  ISSUED = 'ISSUED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  REPORTED = 'REPORTED',
  EXTENSION_ASKED = 'EXTENSION_ASKED',
  EXTENDED = 'EXTENDED',
  EXTENSION_REFUSED = 'EXTENSION_REFUSED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  CANCELLED = 'CANCELLED',
}

export enum DirectiveSide {
  /** To me or my office. */
  TO_US = 'TO_US',
  /** By me or my office. */
  BY_US = 'BY_US',
  /** All that I may see. */
  ALL = 'ALL',
}

export enum DirectiveStanding {
  /** To be reported. */
  OPEN = 'OPEN',
  /** To be reported, and the deadline has passed. */
  OVERDUE = 'OVERDUE',
  /** Reported, to be accepted. */
  REPORTED = 'REPORTED',
  CLOSED = 'CLOSED',
}

/** Still to be reported. */
export const OPEN_STATES = [DirectiveState.ISSUED, DirectiveState.ACKNOWLEDGED, DirectiveState.RETURNED] as const;
export const CLOSED_STATES = [DirectiveState.ACCEPTED, DirectiveState.CANCELLED] as const;

registerEnumType(DirectiveState, { name: 'DirectiveState' });
registerEnumType(DirectivePriority, { name: 'DirectivePriority' });
registerEnumType(DirectiveSubject, { name: 'DirectiveSubject' });
registerEnumType(DirectiveAction, { name: 'DirectiveAction' });
registerEnumType(DirectiveEventKind, { name: 'DirectiveEventKind' });
registerEnumType(DirectiveSide, { name: 'DirectiveSide' });
registerEnumType(DirectiveStanding, { name: 'DirectiveStanding' });
