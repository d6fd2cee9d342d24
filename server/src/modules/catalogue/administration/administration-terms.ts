import { registerEnumType } from 'type-graphql';

export enum DraftState {
  DRAFT = 'DRAFT',
  /** The rules are met and somebody else is asked to confirm it. */
  CHECKED = 'CHECKED',
  CONFIRMED = 'CONFIRMED',
  DISCARDED = 'DISCARDED',
}

/** Where a version stands at a moment. */
export enum EditionState {
  SCHEDULED = 'SCHEDULED',
  EFFECTIVE = 'EFFECTIVE',
  ENDED = 'ENDED',
}

export enum Readiness {
  /** The province has drawn up its route and the rules are met. */
  READY = 'READY',
  /** The route is the one that the system makes of limit and tiers. */
  DEFAULT_ROUTE = 'DEFAULT_ROUTE',
  /** A rule is broken: an office is missing, quotas exceed the limit. */
  PROBLEMS = 'PROBLEMS',
}

export enum Severity {
  ERROR = 'ERROR',
  WARNING = 'WARNING',
}

/** What a rule says of a draft. An error keeps it from becoming effective. */
export interface Finding {
  severity: Severity;
  /** "limit", "steps[2].officeRule", "documents". */
  path: string;
  /** In Vietnamese. */
  message: string;
}

export enum DifferenceKind {
  FIELD = 'FIELD',
  STEP_ADDED = 'STEP_ADDED',
  STEP_REMOVED = 'STEP_REMOVED',
  STEP_MOVED = 'STEP_MOVED',
  STEP_CHANGED = 'STEP_CHANGED',
  DOCUMENT_ADDED = 'DOCUMENT_ADDED',
  DOCUMENT_REMOVED = 'DOCUMENT_REMOVED',
  DOCUMENT_CHANGED = 'DOCUMENT_CHANGED',
}

registerEnumType(DraftState, { name: 'ProcedureDraftState' });
registerEnumType(EditionState, { name: 'ProcedureEditionState' });
registerEnumType(Readiness, { name: 'ProcedureReadiness' });
registerEnumType(Severity, { name: 'FindingSeverity' });
registerEnumType(DifferenceKind, { name: 'ProcedureDifferenceKind' });
