import { registerEnumType } from 'type-graphql';

/** What one person is told. The words stand in the texts of the bell, under `staff.<kind>`. */
export enum StaffNoticeKind {
  /** For who is responsible. */
  DIRECTIVE_ISSUED = 'DIRECTIVE_ISSUED',
  /** For who is responsible: the deadline is near. */
  DIRECTIVE_DUE = 'DIRECTIVE_DUE',
  /** For who is responsible, every day: the deadline has passed. */
  DIRECTIVE_OVERDUE = 'DIRECTIVE_OVERDUE',
  /** For who is responsible. */
  DIRECTIVE_ACCEPTED = 'DIRECTIVE_ACCEPTED',
  DIRECTIVE_RETURNED = 'DIRECTIVE_RETURNED',
  DIRECTIVE_EXTENDED = 'DIRECTIVE_EXTENDED',
  DIRECTIVE_EXTENSION_REFUSED = 'DIRECTIVE_EXTENSION_REFUSED',
  DIRECTIVE_CANCELLED = 'DIRECTIVE_CANCELLED',
  /** For the issuer. */
  DIRECTIVE_REPORTED = 'DIRECTIVE_REPORTED',
  DIRECTIVE_EXTENSION_ASKED = 'DIRECTIVE_EXTENSION_ASKED',
  /** For the issuer: the deadline has passed without a report. */
  DIRECTIVE_ESCALATED = 'DIRECTIVE_ESCALATED',
  /** For who decides. */
  PROPOSAL_SUBMITTED = 'PROPOSAL_SUBMITTED',
  /** For who has a hand in a proposal. */
  PROPOSAL_COMMENTED = 'PROPOSAL_COMMENTED',
  PROPOSAL_ACCEPTED = 'PROPOSAL_ACCEPTED',
  PROPOSAL_REFUSED = 'PROPOSAL_REFUSED',
  /** For who works in another office from now on. */
  TRANSFERRED = 'TRANSFERRED',
  /** For who is sent to a centre. */
  SECONDED = 'SECONDED',
  /** For who has taken over what a colleague held. */
  WORK_TAKEN_OVER = 'WORK_TAKEN_OVER',
  /** For administrators: a line of the health page has turned red. */
  HEALTH_RED = 'HEALTH_RED',
  /** For the other administrators: a change waits for a second person. */
  CONFIRMATION_WANTED = 'CONFIRMATION_WANTED',
  /** For who answers at an office: an obstacle, a fault or a question about the law has come. */
  CASE_ARRIVED = 'CASE_ARRIVED',
  /** The same: its deadline has passed. */
  CASE_OVERDUE = 'CASE_OVERDUE',
  /** For who has taken it. */
  CASE_REPLIED = 'CASE_REPLIED',
  CASE_REOPENED = 'CASE_REOPENED',
  CASE_SENT_BACK = 'CASE_SENT_BACK',
  /** For heads: an answer waits to be approved. */
  CASE_PROPOSED = 'CASE_PROPOSED',
  /** For who opened it. */
  CASE_FORWARDED = 'CASE_FORWARDED',
  CASE_ASKED_BACK = 'CASE_ASKED_BACK',
  CASE_ANSWERED = 'CASE_ANSWERED',
  /** For who may issue reports in the office: its plan has issued one. */
  REPORT_ISSUED = 'REPORT_ISSUED',
  /** For who gets figures of his own every Friday: they are there. */
  FIGURES_READY = 'FIGURES_READY',
  /** For heads: somebody who was served is not content. */
  RATED_LOW = 'RATED_LOW',
  /** For who hands results out: the post could not deliver a parcel. */
  PARCEL_FAILED = 'PARCEL_FAILED',
  /** The same and heads, every working day: nothing was done about it by its date. */
  PARCEL_OVERDUE = 'PARCEL_OVERDUE',
  /** For who is seconded: a survey asks him. */
  SURVEY_OPENED = 'SURVEY_OPENED',
  /** For who gave a slip out without a line: another date counts, and another slip. */
  OFFLINE_SLIP_CHANGED = 'OFFLINE_SLIP_CHANGED',
  /** For heads: a slip given out without a line stands, though another edition of the procedure counted by then. */
  OFFLINE_EDITION_KEPT = 'OFFLINE_EDITION_KEPT',
  /** For the other heads: a machine that worked without a line was lost. */
  OFFLINE_DESK_REVOKED = 'OFFLINE_DESK_REVOKED',
  /** For who receives there: dossiers may be entered from the slips of such a machine. */
  OFFLINE_SLIPS_ALLOWED = 'OFFLINE_SLIPS_ALLOWED',
  /** For heads: a machine could not send a dossier, and its clerk handed it over. */
  OFFLINE_SET_ASIDE = 'OFFLINE_SET_ASIDE',
}

registerEnumType(StaffNoticeKind, { name: 'StaffNoticeKind' });

/** To whose page a notice leads. */
export enum StaffNoticeSubject {
  DIRECTIVE = 'DIRECTIVE',
  PROPOSAL = 'PROPOSAL',
  /** What was decided about the person himself: his own page. */
  POST = 'POST',
  /** Dossiers in his hands: the work list. */
  WORK = 'WORK',
  /** Of the installation; its id is `health`. */
  HEALTH = 'HEALTH',
  FEEDBACK = 'FEEDBACK',
  ADVICE = 'ADVICE',
  COMPLAINT = 'COMPLAINT',
  /** Answers of who was served; its id is the office's. */
  RATING = 'RATING',
  /** A round of the survey of seconded staff. */
  SURVEY = 'SURVEY',
  /** A dossier; its id is the code. */
  DOSSIER = 'DOSSIER',
  /** Machines of an office that go on without a line; its id is the office's. */
  OFFLINE_DESK = 'OFFLINE_DESK',
  /** Slips of a machine that was revoked; its id is the desk's. */
  OFFLINE_SLIPS = 'OFFLINE_SLIPS',
  /** A parcel with results. */
  PARCEL = 'PARCEL',
  /** A report that was issued. */
  REPORT = 'REPORT',
  /** Figures that somebody keeps under a name. */
  FIGURES = 'FIGURES',
  /** What waits for a second person. */
  ADMIN_GRANT = 'ADMIN_GRANT',
  OFFICE_HOURS = 'OFFICE_HOURS',
  PROCEDURE_DRAFT = 'PROCEDURE_DRAFT',
  REFUSAL_REASON = 'REFUSAL_REASON',
  FORM_TEXT = 'FORM_TEXT',
  NOTICE_TEXT = 'NOTICE_TEXT',
  REORGANISATION = 'REORGANISATION',
  /** A system that is connected: a key or a web hook of it. */
  CONNECTION = 'CONNECTION',
}

registerEnumType(StaffNoticeSubject, { name: 'StaffNoticeSubject' });
