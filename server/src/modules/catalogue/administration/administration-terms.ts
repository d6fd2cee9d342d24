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

/** The rules, so that a screen may say them in its own language. */
export enum FindingRule {
  NO_NAME = 'NO_NAME',
  NO_FIELD = 'NO_FIELD',
  NO_RECEIVING_TIER = 'NO_RECEIVING_TIER',
  NO_DECISION = 'NO_DECISION',
  NO_FEE = 'NO_FEE',
  LIMIT = 'LIMIT',
  NO_LIMIT = 'NO_LIMIT',
  /** Values: minutes of the steps, minutes of the limit. */
  STEPS_EXCEED_LIMIT = 'STEPS_EXCEED_LIMIT',
  /** Values: minutes of the steps, minutes that no step has. */
  TIME_LEFT = 'TIME_LEFT',
  TOO_FEW_STEPS = 'TOO_FEW_STEPS',
  FIRST_IS_NOT_INTAKE = 'FIRST_IS_NOT_INTAKE',
  LAST_IS_NOT_RETURN = 'LAST_IS_NOT_RETURN',
  NO_APPROVAL = 'NO_APPROVAL',
  /** Values: number of the step. */
  STEP_WITHOUT_NAME = 'STEP_WITHOUT_NAME',
  STEP_WITHOUT_TIME = 'STEP_WITHOUT_TIME',
  ROAD_DOES_NOT_FIT = 'ROAD_DOES_NOT_FIT',
  /** Values: number and name of the step, tier, places, how many more; the day from which, where it is not today. */
  NO_OFFICE = 'NO_OFFICE',
  NO_DOCUMENTS = 'NO_DOCUMENTS',
  /** Values: number of the document. */
  DOCUMENT_WITHOUT_NAME = 'DOCUMENT_WITHOUT_NAME',
  /** Values: name of the document. */
  DOCUMENT_TWICE = 'DOCUMENT_TWICE',
  DOCUMENT_WITHOUT_COPY = 'DOCUMENT_WITHOUT_COPY',
  FORM_WITHOUT_NAME = 'FORM_WITHOUT_NAME',
  FORM_WITHOUT_FILE = 'FORM_WITHOUT_FILE',
  /** It has a file to fill in, and none to print. */
  FORM_NOT_PRINTABLE = 'FORM_NOT_PRINTABLE',
  /** Of a draft that ends a procedure. */
  ENDING = 'ENDING',
}

/** What a rule says of a draft. An error keeps it from becoming effective. */
export interface Finding {
  severity: Severity;
  rule: FindingRule;
  /** What its words name, in the order that the rule says. */
  values: string[];
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
registerEnumType(FindingRule, { name: 'FindingRule' });
registerEnumType(Severity, { name: 'FindingSeverity' });
registerEnumType(DifferenceKind, { name: 'ProcedureDifferenceKind' });
