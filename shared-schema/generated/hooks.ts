/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { DocumentNode } from 'graphql';
import * as ApolloReactCommon from '@apollo/client/react';
import * as ApolloReactHooks from '@apollo/client/react';
const defaultOptions = {} as const;
export type AccountDuty =
  | 'CHANGE_PASSWORD'
  | 'ENROL_SECOND_FACTOR';

export type ActOnAdviceInput = {
  expectedVersion: number;
  id: string;
  kind: CaseEventKind;
  /** The answer, the question, the reason. */
  note?: string | null | undefined;
  /** Of FORWARDED: who is to answer. */
  officeId?: string | null | undefined;
};

export type ActOnDirectiveInput = {
  action: DirectiveAction;
  /** A new deadline: this or `workingDays`. */
  dueAt?: string | null | undefined;
  expectedVersion: number;
  id: string;
  /** What was done, or why. */
  note?: string | null | undefined;
  /** Of a report: uploads of my own that go with it. */
  uploadIds?: Array<string> | null | undefined;
  workingDays?: number | null | undefined;
};

export type ActOnFeedbackInput = {
  expectedVersion: number;
  id: string;
  kind: CaseEventKind;
  /** Of JOINED: the number of the report of the same thing. */
  leadingNumber?: string | null | undefined;
  /** The answer, the question, the reason. */
  note?: string | null | undefined;
};

export type AdminGrantState =
  | 'CONFIRMED'
  | 'OPEN'
  | 'REFUSED';

export type AdministeredFilter = {
  agency?: string | null | undefined;
  field?: string | null | undefined;
  /** Only those with an open draft. */
  hasDraft?: boolean | null | undefined;
  readiness?: ProcedureReadiness | null | undefined;
  search?: string | null | undefined;
  state?: ProcedureEditionState | null | undefined;
  tier?: Tier | null | undefined;
};

export type AdviceFilter = {
  scope: AdviceScope;
  state?: CaseState | null | undefined;
};

export type AdviceScope =
  | 'ALL'
  | 'ASKED'
  | 'TO_ANSWER';

export type ApplicantInput = {
  address?: string | null | undefined;
  areaCode?: string | null | undefined;
  email?: string | null | undefined;
  fullName: string;
  idNumber?: string | null | undefined;
  phone?: string | null | undefined;
};

export type AskAdviceInput = {
  content: string;
  dossierCode?: string | null | undefined;
  field?: string | null | undefined;
  /** Of this question; a repetition with the same key gives the first one back. */
  idempotencyKey: string;
  /** Then its field is known. */
  procedureCode?: string | null | undefined;
  title: string;
};

export type AuditKind =
  | 'ACCOUNT_CHANGED'
  | 'APPLICANT_LOOKED_UP'
  | 'DOSSIERS_SEARCHED'
  | 'DOSSIER_OPENED'
  | 'ENTRIES_LOST'
  | 'EXPORTED'
  | 'FILE_OPENED'
  | 'FORM_PRINTED'
  | 'SETTING_CHANGED'
  | 'SIGNED_IN'
  | 'SIGNED_OUT'
  | 'SIGN_IN_FAILED'
  | 'SLIP_PRINTED'
  | 'TRAIL_READ';

export type BulkAction =
  | 'ADVANCE'
  | 'ASSIGN'
  | 'CLAIM'
  | 'RELEASE'
  | 'RETURN_RESULT';

export type BulkInput = {
  action: BulkAction;
  /** For ASSIGN, where the colleague is on leave. */
  evenIfAway?: boolean | null | undefined;
  note?: string | null | undefined;
  /** For RETURN_RESULT: who took them. */
  receivedBy?: string | null | undefined;
  /** For ASSIGN. */
  staffId?: string | null | undefined;
  targets: Array<ClaimDossierInput>;
};

export type CalendarDayInput = {
  day: string;
  kind: DayChange;
  /** Wanted for a day off. */
  reason?: string | null | undefined;
};

export type CaseDaysInput = {
  advice: number;
  close: number;
  fault: number;
  obstacle: number;
};

export type CaseEventKind =
  | 'ANSWERED'
  | 'ASKED_BACK'
  | 'CLOSED'
  | 'FORWARDED'
  | 'JOINED'
  | 'OPENED'
  | 'PUBLISHED'
  | 'RELEASED'
  | 'REOPENED'
  | 'REPLIED'
  | 'SEPARATED'
  | 'TAKEN'
  | 'UNPUBLISHED';

export type CaseState =
  | 'ANSWERED'
  | 'ASKED_BACK'
  | 'CLOSED'
  | 'FORWARDED'
  | 'OPENED'
  | 'TAKEN';

export type CertificateState =
  | 'EXPIRED'
  | 'IN_USE'
  | 'NOT_YET_VALID'
  | 'SPARE';

export type Channel =
  | 'COUNTER'
  | 'ONLINE'
  | 'POST';

export type ClaimDossierInput = {
  expectedVersion: number;
  id: string;
};

export type ClockState =
  | 'COMPLETED'
  | 'OPEN_OVERDUE'
  | 'OPEN_WITHIN'
  | 'PAUSED';

export type CloseAccountInput = {
  /** An office that is left out hands over to its queue. */
  handOver: Array<WorkHandOverInput>;
  reason: string;
  username: string;
};

export type ConsultationRule =
  | 'GO_ON'
  | 'WAIT';

export type ConsultationSide =
  | 'ASKED_BY_US'
  | 'ASKED_OF_US';

export type ConsultationStanding =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN'
  | 'UNANSWERED';

/** An office of the province by its id, or the name of one outside it. */
export type ConsultedOfficeInput = {
  dueAt: string;
  officeId?: string | null | undefined;
  outsideName?: string | null | undefined;
};

export type CounterInput = {
  name: string;
  number: string;
  serves: Array<CounterServiceInput>;
  /** Who usually sits there, somebody of the office. */
  staffId?: string | null | undefined;
  /** First day; today where left out. */
  validFrom?: string | null | undefined;
};

export type CounterServiceInput = {
  code: string;
  kind: CounterServiceKind;
};

export type CounterServiceKind =
  | 'AGENCY'
  | 'FIELD';

export type CreateStandInInput = {
  /** The first day, yyyy-MM-dd. */
  fromDay: string;
  /** For an administrator; left out for one’s own office. */
  officeCode?: string | null | undefined;
  /** Who is away; left out for oneself. */
  principalId?: string | null | undefined;
  reason: string;
  scope: DelegationScope;
  standInId: string;
  /** The last day; at most 92 in all. */
  toDay: string;
};

export type CutsInput = {
  /** The limit's new amount. */
  limitAmount?: number | null | undefined;
  quotas?: Array<QuotaCutInput> | null | undefined;
  /** Places of documents, from 0. */
  removedDocuments?: Array<number> | null | undefined;
  /** Places of steps, from 0. */
  removedSteps?: Array<number> | null | undefined;
};

export type DayChange =
  | 'OFF'
  | 'PLAIN'
  | 'WORK';

export type DayKind =
  | 'OFF'
  | 'WORK';

export type DeclineRequestInput = {
  applicant: ApplicantInput;
  /** Of this letter; a repetition with the same key gives the first one back. */
  idempotencyKey: string;
  /** What the citizen is advised to do. */
  note?: string | null | undefined;
  procedureCode: string;
  reason: string;
  /** Of the list of reasons, where the reason was chosen there. */
  reasonCode?: string | null | undefined;
  /** What a citizen sent in online, where that is what is turned away. */
  submission?: SubmissionTarget | null | undefined;
};

export type Deed =
  | 'APOLOGISE'
  | 'APPRAISE'
  | 'APPROVE'
  | 'ASSIGN'
  | 'HAND_BACK'
  | 'ISSUE'
  | 'RECEIVE'
  | 'STOP';

export type DelegationScope =
  | 'ALL'
  | 'APPROVE';

export type DelegationState =
  | 'ACTIVE'
  | 'ENDED'
  | 'REVOKED'
  | 'UPCOMING';

export type DirectiveAction =
  | 'ACCEPT'
  | 'ACKNOWLEDGE'
  | 'ASK_EXTENSION'
  | 'CANCEL'
  | 'GRANT_EXTENSION'
  | 'REFUSE_EXTENSION'
  | 'REPORT'
  | 'RETURN';

export type DirectiveEventKind =
  | 'ACCEPTED'
  | 'ACKNOWLEDGED'
  | 'CANCELLED'
  | 'EXTENDED'
  | 'EXTENSION_ASKED'
  | 'EXTENSION_REFUSED'
  | 'ISSUED'
  | 'REPORTED'
  | 'RETURNED';

export type DirectivePriority =
  | 'NORMAL'
  | 'URGENT';

export type DirectiveResponsibleInput = {
  officeId: string;
  /** Left out for the whole office. */
  staffId?: string | null | undefined;
};

export type DirectiveSide =
  | 'ALL'
  | 'BY_US'
  | 'TO_US';

export type DirectiveStanding =
  | 'CLOSED'
  | 'OPEN'
  | 'OVERDUE'
  | 'REPORTED';

export type DirectiveState =
  | 'ACCEPTED'
  | 'ACKNOWLEDGED'
  | 'CANCELLED'
  | 'ISSUED'
  | 'REPORTED'
  | 'RETURNED';

export type DirectiveSubject =
  | 'DOSSIER'
  | 'FIGURE'
  | 'NONE'
  | 'OFFICE'
  | 'PROCEDURE';

export type DocumentContentInput = {
  certifiedCopies: number;
  name: string;
  originals: number;
  photocopies: number;
  required: boolean;
};

export type DocumentSource =
  | 'DIGITISED'
  | 'PAPER'
  | 'REUSED';

export type DossierAction =
  | 'ADVANCE'
  | 'ANSWER_CONSULTATION'
  | 'ASSIGN'
  | 'CLAIM'
  | 'CLOSE_CONSULTATION'
  | 'CONFIRM_HANDOVER'
  | 'CONSULT'
  | 'CORRECT_RECEIPT'
  | 'DECIDE_APOLOGY'
  | 'HAND_OVER'
  | 'ISSUE_RESULT'
  | 'PROPOSE_APOLOGY'
  | 'RECALL'
  | 'RECORD_LATE_CAUSE'
  | 'RECORD_PAYMENT'
  | 'RECORD_POST_RETURN'
  | 'RECORD_SUPPLEMENT'
  | 'REFUSE'
  | 'RELEASE'
  | 'REQUEST_SUPPLEMENT'
  | 'REQUIRE_PAYMENT'
  | 'RETURN_RESULT'
  | 'SEND_BACK'
  | 'SEND_BY_POST'
  | 'STOP'
  | 'WITHDRAW';

export type DossierDocumentInput = {
  certifiedCopies?: number | null | undefined;
  name: string;
  originals?: number | null | undefined;
  photocopies?: number | null | undefined;
  requirementId?: string | null | undefined;
};

export type DossierEventType =
  | 'ADVANCED'
  | 'APOLOGY_APPROVED'
  | 'APOLOGY_PROPOSED'
  | 'APOLOGY_REJECTED'
  | 'APPROVED'
  | 'ASSIGNED'
  | 'CLAIMED'
  | 'CONSULTATION_ANSWERED'
  | 'CONSULTATION_CLOSED'
  | 'CONSULTATION_UNANSWERED'
  | 'CONSULTED'
  | 'DUE_RECOMPUTED'
  | 'FILE_ATTACHED'
  | 'FILE_REMOVED'
  | 'HANDED_OVER'
  | 'HANDOVER_CONFIRMED'
  | 'LATE_CAUSE_RECORDED'
  | 'OFFICE_SUCCEEDED'
  | 'PAYMENT_RECORDED'
  | 'PAYMENT_REQUIRED'
  | 'POSTED'
  | 'POST_RETURNED'
  | 'RECALLED'
  | 'RECEIPT_CORRECTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RELEASED'
  | 'RESULT_ISSUED'
  | 'RETURNED'
  | 'SENT_BACK'
  | 'STOPPED'
  | 'SUPPLEMENT_RECORDED'
  | 'SUPPLEMENT_REQUESTED'
  | 'WITHDRAWN';

export type DossierStatus =
  | 'COMPLETED'
  | 'NOT_RECEIVED'
  | 'PAYMENT_REQUIRED'
  | 'PROCESSING'
  | 'RECEIVED'
  | 'RETURNED'
  | 'STOPPED'
  | 'SUBMITTED'
  | 'SUPPLEMENT_REQUIRED'
  | 'WITHDRAWN';

export type EntryDataInput = {
  /** DOCUMENT_KIND: other names of the same paper. */
  aliases?: Array<string> | null | undefined;
  /** MILESTONE */
  areaCode?: string | null | undefined;
  /** TARGET: by when; MILESTONE: the last day of its quarter. */
  dueOn?: string | null | undefined;
  evidenceKind?: EvidenceKind | null | undefined;
  /** ROLLOUT_PLAN: the one that was put in force last counts. */
  inForce?: boolean | null | undefined;
  levels?: Array<SurveyLevelInput> | null | undefined;
  measure?: TargetMeasure | null | undefined;
  /** TARGET: 0 to 100. */
  percent?: number | null | undefined;
  /** MILESTONE */
  planId?: string | null | undefined;
  /** REFUSAL_REASON: for what it may be given. */
  purposes?: Array<ReasonPurpose> | null | undefined;
  scale?: SurveyScale | null | undefined;
  /** MILESTONE: how many offices, where the evidence is a number. */
  target?: number | null | undefined;
  /** TARGET, MILESTONE; null for all tiers. */
  tier?: Tier | null | undefined;
  /** SURVEY_CRITERION: 0 to 10. */
  weight?: number | null | undefined;
};

export type EntryState =
  | 'CONFIRMED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type EntryUseKind =
  | 'APOLOGIES'
  | 'DECLINE_LETTERS'
  | 'LATE_CAUSES'
  | 'MILESTONES'
  | 'OPEN_DOSSIERS'
  | 'PROCEDURES'
  | 'REFUSALS'
  | 'RETURNED_ONLINE'
  | 'SUPPLEMENT_LETTERS';

export type EvidenceKind =
  | 'CATALOGUE_STEPS'
  | 'FIRST_DOSSIER'
  | 'FIRST_DOSSIERS_OF_TIER';

export type FeedbackFilter = {
  /** From this area and those below it. */
  areaCode?: string | null | undefined;
  /** Reported on this day or later. */
  from?: string | null | undefined;
  isOverdue?: boolean | null | undefined;
  kind?: FeedbackKind | null | undefined;
  scope: FeedbackScope;
  /** A number, or words without regard to accents. */
  search?: string | null | undefined;
  state?: CaseState | null | undefined;
  to?: string | null | undefined;
  topic?: FeedbackTopic | null | undefined;
};

export type FeedbackKind =
  | 'FAULT'
  | 'OBSTACLE';

export type FeedbackScope =
  | 'ALL'
  | 'MINE'
  | 'PUBLISHED'
  | 'TO_ANSWER';

export type FeedbackTopic =
  | 'COORDINATION'
  | 'EQUIPMENT'
  | 'LEGAL'
  | 'OTHER'
  | 'PEOPLE';

export type FileSource =
  | 'DIGITISED'
  | 'REUSED';

export type FileType =
  | 'DOCX'
  | 'JPEG'
  | 'PDF'
  | 'PNG';

export type FindingRule =
  | 'DOCUMENT_TWICE'
  | 'DOCUMENT_WITHOUT_COPY'
  | 'DOCUMENT_WITHOUT_NAME'
  | 'ENDING'
  | 'FIRST_IS_NOT_INTAKE'
  | 'LAST_IS_NOT_RETURN'
  | 'LIMIT'
  | 'NO_APPROVAL'
  | 'NO_DECISION'
  | 'NO_DOCUMENTS'
  | 'NO_FEE'
  | 'NO_FIELD'
  | 'NO_LIMIT'
  | 'NO_NAME'
  | 'NO_OFFICE'
  | 'NO_RECEIVING_TIER'
  | 'ROAD_DOES_NOT_FIT'
  | 'STEPS_EXCEED_LIMIT'
  | 'STEP_WITHOUT_NAME'
  | 'STEP_WITHOUT_TIME'
  | 'TIME_LEFT'
  | 'TOO_FEW_STEPS';

export type FindingSeverity =
  | 'ERROR'
  | 'WARNING';

export type HandOut =
  | 'AUTHORISED'
  | 'COUNTER'
  | 'POST';

export type HandoverSide =
  | 'FROM_US'
  | 'TO_US';

export type HealthState =
  | 'ACT'
  | 'GOOD'
  | 'LOOK';

export type HeldView =
  | 'DUE_SOON'
  | 'HELD'
  | 'OVERDUE'
  | 'RECEIVED';

export type IssueDirectiveInput = {
  address?: string | null | undefined;
  /** This or `workingDays`. */
  dueAt?: string | null | undefined;
  priority: DirectivePriority;
  /** So many working days before the deadline is reminded; 2. */
  remindDays?: number | null | undefined;
  /** The first one leads. */
  responsible: Array<DirectiveResponsibleInput>;
  subject: DirectiveSubject;
  subjectLabel?: string | null | undefined;
  /** The dossier's code, the office's id, the procedure's code. */
  subjectRef?: string | null | undefined;
  text: string;
  title: string;
  workingDays?: number | null | undefined;
};

export type IssueReportInput = {
  by: ReportBy;
  filter: SettlementFilter;
};

export type JobRunState =
  | 'DONE'
  | 'FAILED'
  | 'REGISTERED'
  | 'RUNNING'
  | 'WAITING';

export type JobTrouble =
  | 'FAILED'
  | 'STANDS_STILL'
  | 'TAKES_LONG'
  | 'TRIED_AGAIN';

export type Language =
  | 'EN'
  | 'VI';

export type LeaveInput = {
  /** The first day, yyyy-MM-dd; at most 31 days ago. */
  fromDay: string;
  kind: LeaveKind;
  officeCode: string;
  reason: string;
  staffId: string;
  /** Arranged with it; for at most 92 days. */
  standIn?: LeaveStandInInput | null | undefined;
  /** The last day. */
  toDay: string;
};

export type LeaveKind =
  | 'ANNUAL'
  | 'MATERNITY'
  | 'MISSION'
  | 'PERSONAL'
  | 'SICK'
  | 'TRAINING';

export type LeaveStandInInput = {
  scope: DelegationScope;
  staffId: string;
};

export type LimitInput = {
  amount?: number | null | undefined;
  unit: LimitUnit;
};

export type LimitUnit =
  | 'CALENDAR_DAYS'
  | 'NONE'
  | 'SAME_DAY'
  | 'WORKING_DAYS'
  | 'WORKING_HOURS';

export type ListEntryInput = {
  /** Of a new entry it may be left out: it is made of the name. */
  code?: string | null | undefined;
  data?: EntryDataInput | null | undefined;
  /** The newest that was seen; 0 for a new entry. */
  edition: number;
  list: ReferenceList;
  name: string;
  nameEn?: string | null | undefined;
  note?: string | null | undefined;
  /** Order in the list; the end where it is left out. */
  place?: number | null | undefined;
  /** Null for at once. */
  validFrom?: string | null | undefined;
};

export type ManagedOfficeFilter = {
  /** An area, with all below it. */
  areaCode?: string | null | undefined;
  /** Those that were closed instead of those that work. */
  closed?: boolean | null | undefined;
  kind?: OfficeKind | null | undefined;
  /** Words of name, code, place or short name. */
  search?: string | null | undefined;
  tier?: Tier | null | undefined;
};

/** Either `quarters` or `dueOn`. */
export type MilestoneMoveInput = {
  /** All by this day, the last one of a quarter. */
  dueOn?: string | null | undefined;
  milestones: Array<SeenMilestoneInput>;
  /** So many later; earlier where it is negative. */
  quarters?: number | null | undefined;
};

export type MilestoneState =
  | 'MET_LATE'
  | 'MET_ON_TIME'
  | 'OVERDUE'
  | 'UPCOMING';

export type NewAccountInput = {
  fullName: string;
  officeCode: string;
  /** Its holder has to choose another at the first sign-in. */
  password: string;
  roles: Array<Role>;
  username: string;
};

export type NoticeKind =
  | 'APOLOGY'
  | 'CONSULTATION_ANSWERED'
  | 'CONSULTATION_ASKED'
  | 'CONSULTATION_DUE'
  | 'CONSULTATION_UNANSWERED'
  | 'DUE_MOVED'
  | 'SUBMISSION_ACCEPTED'
  | 'SUBMISSION_DECLINED'
  | 'SUBMISSION_RETURNED';

export type OfficeChangeKind =
  | 'CONTACT'
  | 'COUNTERS';

export type OfficeContactInput = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
};

/** Offices one by one, of an area with all below it, or of a tier: one of the three. */
export type OfficeHoursInput = {
  areaCode?: string | null | undefined;
  decision: string;
  fromDay: string;
  officeCodes?: Array<string> | null | undefined;
  /** Null: the hours of the province again. */
  sessions?: Array<OfficeSessionInput> | null | undefined;
  tier?: Tier | null | undefined;
};

export type OfficeHoursState =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DRAFT';

export type OfficeKind =
  | 'CENTRAL_AGENCY'
  | 'CENTRE'
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'DIVISION';

export type OfficeSessionInput = {
  from: string;
  to: string;
};

export type Opinion =
  | 'AGREE'
  | 'DISAGREE'
  | 'OTHER';

export type Outcome =
  | 'APPROVED'
  | 'REFUSED';

export type PaymentMethod =
  | 'CASH'
  | 'TRANSFER';

export type PeopleFilterInput = {
  /** With all areas below it. */
  areaCode?: string | null | undefined;
  officeCode?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
  /** Words of the name or of the username, accents or not. */
  text?: string | null | undefined;
};

export type PersonState =
  | 'ACTIVE'
  | 'AWAY'
  | 'DISABLED'
  | 'NO_PLACE'
  | 'PASSWORD_GIVEN'
  | 'SECONDED';

export type PracticeStep =
  | 'COME_BACK'
  | 'FIND'
  | 'HAND_BACK'
  | 'PASS_ON'
  | 'PRINT'
  | 'RECEIVE';

export type PrintedForm =
  | 'APOLOGY'
  | 'CONSULTATION'
  | 'CONTROL'
  | 'DECLINE'
  | 'FEE_RECEIPT'
  | 'HANDOVER'
  | 'PAYMENT_NOTICE'
  | 'REGISTER'
  | 'SEVERAL_SLIP'
  | 'SLIP'
  | 'SUPPLEMENT'
  | 'WORK_HANDOVER';

export type ProcedureContentInput = {
  agency?: string | null | undefined;
  decision?: string | null | undefined;
  documents: Array<DocumentContentInput>;
  feeDong?: number | null | undefined;
  field: string;
  limit: LimitInput;
  name: string;
  onConsultation: ConsultationRule;
  onSupplement: SupplementRule;
  receivingTiers: Array<Tier>;
  result?: string | null | undefined;
  serviceLevel?: number | null | undefined;
  steps: Array<StepContentInput>;
};

export type ProcedureDifferenceKind =
  | 'DOCUMENT_ADDED'
  | 'DOCUMENT_CHANGED'
  | 'DOCUMENT_REMOVED'
  | 'FIELD'
  | 'STEP_ADDED'
  | 'STEP_CHANGED'
  | 'STEP_MOVED'
  | 'STEP_REMOVED';

export type ProcedureDraftState =
  | 'CHECKED'
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'DRAFT';

export type ProcedureEditionState =
  | 'EFFECTIVE'
  | 'ENDED'
  | 'SCHEDULED';

export type ProcedureReadiness =
  | 'DEFAULT_ROUTE'
  | 'PROBLEMS'
  | 'READY';

export type ProposalEventKind =
  | 'ACCEPTED'
  | 'COMMENTED'
  | 'DRAFTED'
  | 'REFUSED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProposalState =
  | 'ACCEPTED'
  | 'REFUSED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProposeCutInput = {
  code: string;
  cuts: CutsInput;
  reason: string;
  title: string;
};

export type PublicationFilter = {
  field?: string | null | undefined;
  procedureCode?: string | null | undefined;
  /** Words, without regard to accents. */
  search?: string | null | undefined;
  /** Also what has ended or was withdrawn. */
  withEnded?: boolean | null | undefined;
};

export type PublicationStatus =
  | 'ENDED'
  | 'IN_FORCE'
  | 'UPCOMING'
  | 'WITHDRAWN';

export type PublishAdviceInput = {
  answer: string;
  expectedVersion: number;
  id: string;
  /** In words that all desks may read. */
  question: string;
  /** A published answer that this one takes the place of. */
  supersedesId?: string | null | undefined;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type QuotaCutInput = {
  /** Working minutes that it may still take. */
  minutes: number;
  /** The place of the step, from 0. */
  step: number;
};

export type ReasonPurpose =
  | 'DECLINE'
  | 'REFUSE'
  | 'RETURN'
  | 'SUPPLEMENT';

export type ReceiveDossierInput = {
  applicant: ApplicantInput;
  channel: Channel;
  documents: Array<DossierDocumentInput>;
  idempotencyKey: string;
  note?: string | null | undefined;
  procedureCode: string;
  returnBy?: ReturnBy | null | undefined;
  /** The area whose offices settle it, where that is not the area that receives it (phi địa giới). */
  settlingAreaCode?: string | null | undefined;
  /** What a citizen sent in online, where that is what is received; the channel is ONLINE then. */
  submission?: SubmissionTarget | null | undefined;
};

export type RecordExportInput = {
  /** How many rows it has. */
  count: number;
  /** What the file is called. */
  name: string;
  /** The page with its filters, as an address. */
  scope: string;
};

export type ReferenceList =
  | 'DOCUMENT_KIND'
  | 'FORM_TEXT'
  | 'LATE_CAUSE'
  | 'MILESTONE'
  | 'REFUSAL_REASON'
  | 'ROLLOUT_PLAN'
  | 'SURVEY_CRITERION'
  | 'TARGET';

export type ReorganisationState =
  | 'APPLIED'
  | 'APPLYING'
  | 'CANCELLED'
  | 'DRAFT'
  | 'SCHEDULED'
  | 'SKETCH';

export type ReplaceReportInput = {
  id: string;
  reason: string;
};

export type ReplayState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type ReplayedKind =
  | 'LATE'
  | 'NEWLY_LATE'
  | 'NO_LONGER_LATE'
  | 'WAS_LATE';

export type ReportBy =
  | 'AREA'
  | 'FIELD'
  | 'MONTH'
  | 'OFFICE'
  | 'PROCEDURE';

export type ReportFeedbackInput = {
  appVersion?: string | null | undefined;
  browser?: string | null | undefined;
  content: string;
  dossierCode?: string | null | undefined;
  errorCode?: string | null | undefined;
  /** Of this report; a repetition with the same key gives the first one back. */
  idempotencyKey: string;
  kind: FeedbackKind;
  page?: string | null | undefined;
  requestId?: string | null | undefined;
  title: string;
  /** Of an obstacle. */
  topic?: FeedbackTopic | null | undefined;
  /** Pictures of the screen. */
  uploadIds?: Array<string> | null | undefined;
};

export type ResubmitOnlineInput = {
  applicant: ApplicantInput;
  documents: Array<DossierDocumentInput>;
  expectedVersion: number;
  note?: string | null | undefined;
  reference: string;
  returnBy?: ReturnBy | null | undefined;
};

export type ReturnBy =
  | 'COUNTER'
  | 'POST';

export type RightSource =
  | 'ROLE'
  | 'SECONDMENT'
  | 'STAND_IN';

export type Role =
  | 'ADMIN'
  | 'APPROVER'
  | 'LEADERSHIP'
  | 'OFFICIAL'
  | 'RECEPTION'
  | 'SUPERVISOR';

export type SaveFormTextInput = {
  form: PrintedForm;
  key: string;
  /** The one that was seen; another one since then is a CONFLICT. */
  revision: number;
  /** Null for the wording as shipped. */
  text?: string | null | undefined;
  /** Papers issued from then on have it; left out: at once. */
  validFrom?: string | null | undefined;
};

export type SecondmentInput = {
  centreCode: string;
  /** Number and date of the decision. */
  decision: string;
  /** The first day, yyyy-MM-dd. */
  fromDay: string;
  /** The agency that sends. */
  fromOfficeCode: string;
  /** Who takes over at the end; null for the queue of the centre. */
  handToId?: string | null | undefined;
  /** At the centre. */
  roles: Array<Role>;
  /** The last day. */
  toDay: string;
  /** The scanned decision. */
  uploadIds?: Array<string> | null | undefined;
  username: string;
};

/** Which entry, and the newest edition of it that was seen. */
export type SeenEntryInput = {
  code: string;
  edition: number;
  list: ReferenceList;
};

export type SeenKindInput = {
  code: string;
  edition: number;
};

export type SeenMilestoneInput = {
  code: string;
  /** The newest that was seen. */
  edition: number;
};

export type SegmentKind =
  | 'PAUSE'
  | 'WORK';

export type SettlementColumn =
  | 'CARRIED_OVER'
  | 'DUE_SOON'
  | 'EARLY'
  | 'IN_PROGRESS'
  | 'LATE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'PAUSED'
  | 'RECEIVED'
  | 'RECEIVED_ONLINE'
  | 'RECEIVED_OTHER'
  | 'SETTLED'
  | 'STOPPED'
  | 'WITHDRAWN'
  | 'WITHIN_LIMIT';

export type SettlementFilter = {
  areaCode?: string | null | undefined;
  field?: string | null | undefined;
  from: string;
  officeCode?: string | null | undefined;
  procedureCode?: string | null | undefined;
  /** Under the units that there were when it was received, or those that go on with their work; NOW if absent. */
  structure?: Structure | null | undefined;
  to: string;
};

export type SignatureProblem =
  | 'BROKEN'
  | 'CHANGED_AFTER'
  | 'EXPIRED'
  | 'UNREADABLE'
  | 'UNTRUSTED';

export type SignatureState =
  | 'CHANGED'
  | 'EXPIRED'
  | 'NONE'
  | 'UNCHECKED'
  | 'UNREADABLE'
  | 'UNTRUSTED'
  | 'VALID';

export type StaffApp =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type StaffNoticeKind =
  | 'CASE_ANSWERED'
  | 'CASE_ARRIVED'
  | 'CASE_ASKED_BACK'
  | 'CASE_FORWARDED'
  | 'CASE_OVERDUE'
  | 'CASE_REOPENED'
  | 'CASE_REPLIED'
  | 'CONFIRMATION_WANTED'
  | 'DIRECTIVE_ACCEPTED'
  | 'DIRECTIVE_CANCELLED'
  | 'DIRECTIVE_DUE'
  | 'DIRECTIVE_ESCALATED'
  | 'DIRECTIVE_EXTENDED'
  | 'DIRECTIVE_EXTENSION_ASKED'
  | 'DIRECTIVE_EXTENSION_REFUSED'
  | 'DIRECTIVE_ISSUED'
  | 'DIRECTIVE_OVERDUE'
  | 'DIRECTIVE_REPORTED'
  | 'DIRECTIVE_RETURNED'
  | 'HEALTH_RED'
  | 'PROPOSAL_ACCEPTED'
  | 'PROPOSAL_COMMENTED'
  | 'PROPOSAL_REFUSED'
  | 'PROPOSAL_SUBMITTED'
  | 'SECONDED'
  | 'TRANSFERRED'
  | 'WORK_TAKEN_OVER';

export type StaffNoticeSubject =
  | 'ADMIN_GRANT'
  | 'ADVICE'
  | 'DIRECTIVE'
  | 'FEEDBACK'
  | 'FORM_TEXT'
  | 'HEALTH'
  | 'OFFICE_HOURS'
  | 'POST'
  | 'PROCEDURE_DRAFT'
  | 'PROPOSAL'
  | 'REFUSAL_REASON'
  | 'REORGANISATION'
  | 'WORK';

export type StaffRolesInput = {
  officeCode: string;
  /** On what grounds. */
  reason: string;
  roles: Array<Role>;
  username: string;
};

export type StaffStatus =
  | 'ACTIVE'
  | 'DISABLED';

export type StepContentInput = {
  kind: StepKind;
  name: string;
  officeRule: string;
  quotaMinutes: number;
};

export type StepKind =
  | 'APPRAISE'
  | 'APPROVE'
  | 'CONSULT'
  | 'INTAKE'
  | 'ISSUE'
  | 'RETURN';

export type Structure =
  | 'NOW'
  | 'THEN';

export type SubmissionEventKind =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'RESUBMITTED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type SubmissionStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A citizen’s online submission, in the version that was seen. */
export type SubmissionTarget = {
  expectedVersion: number;
  id: string;
};

export type SubmitOnlineInput = {
  applicant: ApplicantInput;
  documents: Array<DossierDocumentInput>;
  /** Of this request; a repetition with the same key gives the first one back. */
  idempotencyKey: string;
  note?: string | null | undefined;
  procedureCode: string;
  /** The area whose desk is to receive it. */
  receivingAreaCode: string;
  returnBy?: ReturnBy | null | undefined;
};

export type SupplementRule =
  | 'EXTEND'
  | 'RESTART';

export type SurveyLevelInput = {
  points: number;
  text: string;
  textEn?: string | null | undefined;
};

export type SurveyScale =
  | 'DECREE_61'
  | 'DECREE_61_GRADE'
  | 'FACES';

export type TargetMeasure =
  | 'DIGITISED_RESULTS'
  | 'ONLINE_DOSSIERS'
  | 'ONLINE_PROCEDURES'
  | 'ON_TIME'
  | 'OUTSIDE_SERVICES'
  | 'SATISFIED';

export type Tier =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type Timeliness =
  | 'EARLY'
  | 'LATE'
  | 'ON_TIME';

export type TrailFilter = {
  dossierCode?: string | null | undefined;
  from?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  /** The office's code, or words of its name. */
  office?: string | null | undefined;
  /** The username, or words of the name. */
  person?: string | null | undefined;
  to?: string | null | undefined;
};

export type TransferInput = {
  /** Number and date of the decision. */
  decision: string;
  /** yyyy-MM-dd; today for at once. */
  effectiveOn: string;
  fromOfficeCode: string;
  /** Who takes over what the person holds; null for the queue. */
  handToId?: string | null | undefined;
  /** In the new office. */
  roles: Array<Role>;
  toOfficeCode: string;
  /** The scanned decision. */
  uploadIds?: Array<string> | null | undefined;
  username: string;
};

export type TransferState =
  | 'APPLIED'
  | 'BLOCKED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'SCHEDULED';

export type UnsignedReason =
  | 'EXPIRED'
  | 'NO_CERTIFICATE'
  | 'SEALED'
  | 'UNREADABLE';

export type WithdrawOnlineInput = {
  expectedVersion: number;
  reason?: string | null | undefined;
  reference: string;
};

/** A language of the screens. */
export type WordsIn =
  | 'EN'
  | 'VI';

export type WorkHandOverInput = {
  officeCode: string;
  /** Null for the queue of the office. */
  toStaffId?: string | null | undefined;
};

/** The saved views of a work list. */
export type WorklistView =
  | 'ALL'
  | 'ARRIVED'
  | 'CONSULTING'
  | 'DUE_SOON'
  | 'MINE'
  | 'OVERDUE'
  | 'SUPPLEMENT'
  | 'TODAY'
  | 'TO_DO'
  | 'TO_RETURN'
  | 'TO_SIGN';

export type AdviceRowFragment = { id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean };

export type PublicationPartsFragment = { id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null };

export type AdviceFullFragment = { content: string, dossierCode: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, actions: Array<CaseEventKind>, mayPublish: boolean, id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, publications: Array<{ id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null }> };

export type AdvicesQueryVariables = Exact<{
  filter: AdviceFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AdvicesQuery = { advices: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean }> } };

export type AdviceByIdQueryVariables = Exact<{
  id: string;
}>;


export type AdviceByIdQuery = { advice: { content: string, dossierCode: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, actions: Array<CaseEventKind>, mayPublish: boolean, id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, publications: Array<{ id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null }> } };

export type PublishedAdviceQueryVariables = Exact<{
  filter: PublicationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PublishedAdviceQuery = { publishedAdvice: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null }> } };

export type AdviceDesksQueryVariables = Exact<{ [key: string]: never; }>;


export type AdviceDesksQuery = { adviceDesks: Array<{ field: string, officeId: string | null, officeName: string | null, isOwn: boolean }> };

export type AskAdviceMutationVariables = Exact<{
  input: AskAdviceInput;
}>;


export type AskAdviceMutation = { askAdvice: { id: string, number: string, state: CaseState, handlerOffice: string | null, dueAt: string | null, version: number } };

export type ActOnAdviceMutationVariables = Exact<{
  input: ActOnAdviceInput;
}>;


export type ActOnAdviceMutation = { actOnAdvice: { content: string, dossierCode: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, actions: Array<CaseEventKind>, mayPublish: boolean, id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, publications: Array<{ id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null }> } | null };

export type PublishAdviceMutationVariables = Exact<{
  input: PublishAdviceInput;
}>;


export type PublishAdviceMutation = { publishAdvice: { content: string, dossierCode: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, actions: Array<CaseEventKind>, mayPublish: boolean, id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, publications: Array<{ id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null }> } };

export type WithdrawPublicationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: { content: string, dossierCode: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, actions: Array<CaseEventKind>, mayPublish: boolean, id: string, number: string, state: CaseState, title: string, procedureCode: string | null, procedureName: string | null, field: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, publications: Array<{ id: string, question: string, answer: string, procedureCode: string | null, procedureName: string | null, field: string, officeName: string, status: PublicationStatus, publishedAt: string, validFrom: string, validTo: string | null, successorId: string | null, withdrawnReason: string | null }> } };

export type SetAdviceDeskMutationVariables = Exact<{
  field: string;
  officeId?: string | null | undefined;
}>;


export type SetAdviceDeskMutation = { setAdviceDesk: Array<{ field: string, officeId: string | null, officeName: string | null, isOwn: boolean }> };

export type DossierLooksQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DossierLooksQuery = { dossierLooks: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ at: string, kind: AuditKind, actorName: string, officeName: string | null }> } };

export type AccessTrailQueryVariables = Exact<{
  filter?: TrailFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessTrailQuery = { accessTrail: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ at: string, kind: AuditKind, username: string | null, actorName: string | null, officeName: string | null, address: string | null, dossierCode: string | null, subject: string | null, detail: string | null }> } };

export type AuditRetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditRetentionQuery = { auditRetentionMonths: number };

export type SetAuditRetentionMutationVariables = Exact<{
  months: number;
}>;


export type SetAuditRetentionMutation = { setAuditRetention: number };

export type RecordExportMutationVariables = Exact<{
  input: RecordExportInput;
}>;


export type RecordExportMutation = { recordExport: boolean };

export type CalendarChangePartsFragment = { id: string, madeAt: string, madeBy: string, summary: string, decision: string | null, canUndo: boolean, isUndone: boolean, moved: number, finishedAt: string | null, before: Array<{ day: string, kind: DayKind, reason: string }>, after: Array<{ day: string, kind: DayKind, reason: string }> };

export type ProposedDayPartsFragment = { day: string, kind: DayChange, reason: string | null };

export type OfficeHoursOrderPartsFragment = { id: string, fromDay: string, scope: string, offices: number, decision: string, state: OfficeHoursState, preparedAt: string, preparedBy: string, isMine: boolean, settledAt: string | null, settledBy: string | null, canCancel: boolean, sessions: Array<{ from: string, to: string }> | null };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: { days: Array<{ day: string, kind: DayKind, reason: string }>, changes: Array<{ id: string, madeAt: string, madeBy: string, summary: string, decision: string | null, canUndo: boolean, isUndone: boolean, moved: number, finishedAt: string | null, before: Array<{ day: string, kind: DayKind, reason: string }>, after: Array<{ day: string, kind: DayKind, reason: string }> }>, missing: { year: number, names: Array<string> } | null } };

export type MissingHolidaysQueryVariables = Exact<{ [key: string]: never; }>;


export type MissingHolidaysQuery = { missingHolidays: { year: number, names: Array<string> } | null };

export type PreviewCalendarChangeQueryVariables = Exact<{
  days?: Array<CalendarDayInput> | CalendarDayInput | null | undefined;
  officeHoursId?: string | null | undefined;
}>;


export type PreviewCalendarChangeQuery = { previewCalendarChange: { moved: number, later: number, earlier: number, lateAtOnce: number, byArea: Array<{ key: string, name: string, moved: number }>, byOffice: Array<{ key: string, name: string, moved: number }> } };

export type CalendarMovesQueryVariables = Exact<{
  days?: Array<CalendarDayInput> | CalendarDayInput | null | undefined;
  officeHoursId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarMovesQuery = { calendarMoves: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ code: string, officeName: string, procedureName: string, before: string | null, after: string | null, isLateAtOnce: boolean }> } };

export type CalendarUndoQueryVariables = Exact<{
  id: string;
}>;


export type CalendarUndoQuery = { calendarUndo: Array<{ day: string, kind: DayChange, reason: string | null }> };

export type PreviewHolidayFileQueryVariables = Exact<{
  text: string;
}>;


export type PreviewHolidayFileQuery = { previewHolidayFile: { unchanged: number, past: number, days: Array<{ day: string, kind: DayChange, reason: string | null }>, refused: Array<{ line: number, reason: string }> } };

export type ApplyCalendarChangeMutationVariables = Exact<{
  days: Array<CalendarDayInput> | CalendarDayInput;
  decision?: string | null | undefined;
  undoesId?: string | null | undefined;
}>;


export type ApplyCalendarChangeMutation = { applyCalendarChange: { id: string, madeAt: string, madeBy: string, summary: string, decision: string | null, canUndo: boolean, isUndone: boolean, moved: number, finishedAt: string | null, before: Array<{ day: string, kind: DayKind, reason: string }>, after: Array<{ day: string, kind: DayKind, reason: string }> } | null };

export type OfficeHoursQueryVariables = Exact<{
  officeCode: string;
}>;


export type OfficeHoursQuery = { officeHours: { officeName: string, isOpenToday: boolean, sessions: Array<{ from: string, to: string }>, next: { fromDay: string, sessions: Array<{ from: string, to: string }> } | null } };

export type OfficeHoursOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeHoursOrdersQuery = { officeHoursOrders: Array<{ id: string, fromDay: string, scope: string, offices: number, decision: string, state: OfficeHoursState, preparedAt: string, preparedBy: string, isMine: boolean, settledAt: string | null, settledBy: string | null, canCancel: boolean, sessions: Array<{ from: string, to: string }> | null }> };

export type PrepareOfficeHoursMutationVariables = Exact<{
  input: OfficeHoursInput;
}>;


export type PrepareOfficeHoursMutation = { prepareOfficeHours: { id: string, fromDay: string, scope: string, offices: number, decision: string, state: OfficeHoursState, preparedAt: string, preparedBy: string, isMine: boolean, settledAt: string | null, settledBy: string | null, canCancel: boolean, sessions: Array<{ from: string, to: string }> | null } };

export type ConfirmOfficeHoursMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmOfficeHoursMutation = { confirmOfficeHours: { id: string, fromDay: string, scope: string, offices: number, decision: string, state: OfficeHoursState, preparedAt: string, preparedBy: string, isMine: boolean, settledAt: string | null, settledBy: string | null, canCancel: boolean, sessions: Array<{ from: string, to: string }> | null } };

export type CancelOfficeHoursMutationVariables = Exact<{
  id: string;
}>;


export type CancelOfficeHoursMutation = { cancelOfficeHours: { id: string, fromDay: string, scope: string, offices: number, decision: string, state: OfficeHoursState, preparedAt: string, preparedBy: string, isMine: boolean, settledAt: string | null, settledBy: string | null, canCancel: boolean, sessions: Array<{ from: string, to: string }> | null } };

export type FindProceduresQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  field?: string | null | undefined;
  tier?: Tier | null | undefined;
}>;


export type FindProceduresQuery = { procedures: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, field: string, feeDong: number | null, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit } }> } };

export type ProcedureByCodeQueryVariables = Exact<{
  code: string;
}>;


export type ProcedureByCodeQuery = { procedure: { id: string, code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, versionNo: number, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ id: string, ordinal: number, name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> } };

export type CommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunesQuery = { areas: Array<{ code: string, name: string, parentCode: string | null }>, districts: Array<{ code: string, name: string }> };

export type AreasQueryVariables = Exact<{
  parentCode?: string | null | undefined;
  tier?: Tier | null | undefined;
  search?: string | null | undefined;
}>;


export type AreasQuery = { areas: Array<{ code: string, name: string, type: string, tier: Tier, parentCode: string | null }> };

export type DirectiveRowFragment = { id: string, number: number, officeName: string, issuerName: string, issuedAt: string, title: string, priority: DirectivePriority, subject: DirectiveSubject, subjectRef: string, subjectLabel: string, address: string, state: DirectiveState, isOpen: boolean, isLate: boolean | null, version: number, dueAt: string, askedDueAt: string | null, reportedAt: string | null, closedAt: string | null, responsible: Array<{ officeName: string, staffName: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null }> };

export type DirectiveWholeFragment = { text: string, actions: Array<DirectiveAction>, id: string, number: number, officeName: string, issuerName: string, issuedAt: string, title: string, priority: DirectivePriority, subject: DirectiveSubject, subjectRef: string, subjectLabel: string, address: string, state: DirectiveState, isOpen: boolean, isLate: boolean | null, version: number, dueAt: string, askedDueAt: string | null, reportedAt: string | null, closedAt: string | null, events: Array<{ version: number, kind: DirectiveEventKind, at: string, staffName: string, officeName: string, note: string | null, dueAt: string | null, files: Array<{ id: string, name: string, size: number }> }>, responsible: Array<{ officeName: string, staffName: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null }> };

export type DirectivesQueryVariables = Exact<{
  side: DirectiveSide;
  standing: DirectiveStanding;
  first: number;
  after?: string | null | undefined;
}>;


export type DirectivesQuery = { directives: { counts: { open: number, overdue: number, reported: number, closed: number }, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, number: number, officeName: string, issuerName: string, issuedAt: string, title: string, priority: DirectivePriority, subject: DirectiveSubject, subjectRef: string, subjectLabel: string, address: string, state: DirectiveState, isOpen: boolean, isLate: boolean | null, version: number, dueAt: string, askedDueAt: string | null, reportedAt: string | null, closedAt: string | null, responsible: Array<{ officeName: string, staffName: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null }> }> } };

export type DirectiveQueryVariables = Exact<{
  id: string;
}>;


export type DirectiveQuery = { directive: { text: string, actions: Array<DirectiveAction>, id: string, number: number, officeName: string, issuerName: string, issuedAt: string, title: string, priority: DirectivePriority, subject: DirectiveSubject, subjectRef: string, subjectLabel: string, address: string, state: DirectiveState, isOpen: boolean, isLate: boolean | null, version: number, dueAt: string, askedDueAt: string | null, reportedAt: string | null, closedAt: string | null, events: Array<{ version: number, kind: DirectiveEventKind, at: string, staffName: string, officeName: string, note: string | null, dueAt: string | null, files: Array<{ id: string, name: string, size: number }> }>, responsible: Array<{ officeName: string, staffName: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null }> } };

export type DirectableStaffQueryVariables = Exact<{
  officeId: string;
}>;


export type DirectableStaffQuery = { directableStaff: Array<{ id: string, fullName: string }> };

export type IssueDirectiveMutationVariables = Exact<{
  input: IssueDirectiveInput;
}>;


export type IssueDirectiveMutation = { issueDirective: { text: string, actions: Array<DirectiveAction>, id: string, number: number, officeName: string, issuerName: string, issuedAt: string, title: string, priority: DirectivePriority, subject: DirectiveSubject, subjectRef: string, subjectLabel: string, address: string, state: DirectiveState, isOpen: boolean, isLate: boolean | null, version: number, dueAt: string, askedDueAt: string | null, reportedAt: string | null, closedAt: string | null, events: Array<{ version: number, kind: DirectiveEventKind, at: string, staffName: string, officeName: string, note: string | null, dueAt: string | null, files: Array<{ id: string, name: string, size: number }> }>, responsible: Array<{ officeName: string, staffName: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null }> } };

export type ActOnDirectiveMutationVariables = Exact<{
  input: ActOnDirectiveInput;
}>;


export type ActOnDirectiveMutation = { actOnDirective: { text: string, actions: Array<DirectiveAction>, id: string, number: number, officeName: string, issuerName: string, issuedAt: string, title: string, priority: DirectivePriority, subject: DirectiveSubject, subjectRef: string, subjectLabel: string, address: string, state: DirectiveState, isOpen: boolean, isLate: boolean | null, version: number, dueAt: string, askedDueAt: string | null, reportedAt: string | null, closedAt: string | null, events: Array<{ version: number, kind: DirectiveEventKind, at: string, staffName: string, officeName: string, note: string | null, dueAt: string | null, files: Array<{ id: string, name: string, size: number }> }>, responsible: Array<{ officeName: string, staffName: string | null, acknowledgedAt: string | null, acknowledgedBy: string | null }> } };

export type DossierRowPartsFragment = { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } };

export type ProceedingsPartsFragment = { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null };

export type HandoverPartsFragment = { id: string, number: number, createdAt: string, createdBy: string, size: number, confirmed: number, fromOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind }, toOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } };

export type DossierPagePartsFragment = { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> };

export type WorklistQueryVariables = Exact<{
  search?: string | null | undefined;
  view?: WorklistView | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { worklist: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type WorklistCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistCountsQuery = { worklistCounts: { all: number, toDo: number, mine: number, overdue: number, today: number, dueSoon: number, supplement: number, arrived: number, toReturn: number, consulting: number, toSign: number, asked: number, sentUp: number } };

export type SentUpQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SentUpQuery = { sentUp: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type SearchDossiersQueryVariables = Exact<{
  search: string;
  first?: number | null | undefined;
}>;


export type SearchDossiersQuery = { dossiers: { totalCount: number, countLimit: number, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type DossierPageQueryVariables = Exact<{
  code: string;
}>;


export type DossierPageQuery = { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } };

export type KnownApplicantQueryVariables = Exact<{
  idNumber: string;
}>;


export type KnownApplicantQuery = { knownApplicant: { fullName: string, idNumber: string, phone: string | null, email: string | null, address: string | null, areaCode: string | null, lastSeenAt: string, lastProcedureName: string } | null };

export type DuePreviewQueryVariables = Exact<{
  procedureCode: string;
}>;


export type DuePreviewQuery = { duePreview: { startsAt: string, dueAt: string | null } };

export type ReceiveDossierMutationVariables = Exact<{
  input: ReceiveDossierInput;
}>;


export type ReceiveDossierMutation = { receiveDossier: { dossier: { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type ClaimDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ClaimDossierMutation = { claimDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type AssignDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  staffId: string;
  note?: string | null | undefined;
  evenIfAway?: boolean | null | undefined;
}>;


export type AssignDossierMutation = { assignDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type ReleaseDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type ReleaseDossierMutation = { releaseDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type AdvanceDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type AdvanceDossierMutation = { advanceDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type SendBackDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type SendBackDossierMutation = { sendBackDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RequestSupplementMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
  documents: Array<string> | string;
  reasonCode?: string | null | undefined;
}>;


export type RequestSupplementMutation = { requestSupplement: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RecordSupplementMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type RecordSupplementMutation = { recordSupplement: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RefuseDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
  reasonCode?: string | null | undefined;
}>;


export type RefuseDossierMutation = { refuseDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type WithdrawDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawDossierMutation = { withdrawDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type StopDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type StopDossierMutation = { stopDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type ReturnResultMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  receivedBy: string;
  authorisation?: string | null | undefined;
}>;


export type ReturnResultMutation = { returnResult: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type ConsultOfficesMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  question: string;
  offices: Array<ConsultedOfficeInput> | ConsultedOfficeInput;
}>;


export type ConsultOfficesMutation = { consultOffices: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type AnswerConsultationMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  consultation: number;
  opinion: Opinion;
  answer: string;
  fileIds?: Array<string> | string | null | undefined;
}>;


export type AnswerConsultationMutation = { answerConsultation: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type CloseConsultationMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  consultation: number;
  reason: string;
}>;


export type CloseConsultationMutation = { closeConsultation: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RequirePaymentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  amountDong: number;
  purpose: string;
}>;


export type RequirePaymentMutation = { requirePayment: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RecordPaymentMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  amountDong: number;
  payer: string;
  method: PaymentMethod;
  note?: string | null | undefined;
}>;


export type RecordPaymentMutation = { recordPayment: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type ProposeApologyMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  cause: string;
  explanation: string;
  promisedAt: string;
}>;


export type ProposeApologyMutation = { proposeApology: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type ApproveApologyMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type ApproveApologyMutation = { approveApology: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RejectApologyMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type RejectApologyMutation = { rejectApology: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RecallDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type RecallDossierMutation = { recallDossier: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RecordLateCauseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  leg: number;
  cause: string;
  explanation: string;
}>;


export type RecordLateCauseMutation = { recordLateCause: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type CorrectReceiptMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
  procedureCode?: string | null | undefined;
  receivedAt?: string | null | undefined;
  applicant?: ApplicantInput | null | undefined;
  documents?: Array<DossierDocumentInput> | DossierDocumentInput | null | undefined;
  returnBy?: ReturnBy | null | undefined;
  note?: string | null | undefined;
}>;


export type CorrectReceiptMutation = { correctReceipt: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type IssueResultMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  number: string;
  issuedOn: string;
  signer: string;
  fileIds?: Array<string> | string | null | undefined;
}>;


export type IssueResultMutation = { issueResult: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type SendResultByPostMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  trackingCode: string;
  to: string;
}>;


export type SendResultByPostMutation = { sendResultByPost: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RecordPostReturnMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type RecordPostReturnMutation = { recordPostReturn: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type BulkDossiersMutationVariables = Exact<{
  input: BulkInput;
}>;


export type BulkDossiersMutation = { bulkDossiers: { done: number, failed: number, items: Array<{ id: string, isDone: boolean, problem: { code: string, message: string, who: string | null, when: string | null, currentVersion: number | null } | null }> } };

export type CreateHandoverMutationVariables = Exact<{
  dossiers: Array<ClaimDossierInput> | ClaimDossierInput;
}>;


export type CreateHandoverMutation = { createHandover: { list: { id: string, number: number, createdAt: string, createdBy: string, size: number, confirmed: number, fromOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind }, toOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } } } };

export type ConfirmHandoverMutationVariables = Exact<{
  listId: string;
  code: string;
}>;


export type ConfirmHandoverMutation = { confirmHandover: { dossier: { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type ToHandOverQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ToHandOverQuery = { toHandOver: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type HandoversQueryVariables = Exact<{
  side: HandoverSide;
  first: number;
  after?: string | null | undefined;
}>;


export type HandoversQuery = { handovers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, number: number, createdAt: string, createdBy: string, size: number, confirmed: number, fromOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind }, toOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }> } };

export type HandoverQueryVariables = Exact<{
  id: string;
}>;


export type HandoverQuery = { handover: { id: string, number: number, createdAt: string, createdBy: string, size: number, confirmed: number, items: Array<{ ordinal: number, confirmedAt: string | null, confirmedBy: string | null, dossier: { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } }>, fromOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind }, toOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } } };

export type ConsultationsQueryVariables = Exact<{
  side: ConsultationSide;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationsQuery = { consultations: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ ordinal: number, askedAt: string, dueAt: string, state: ConsultationStanding, officeName: string, askedByOffice: { id: string, code: string, name: string, tier: Tier }, dossier: { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } }> } };

export type LateCausesQueryVariables = Exact<{ [key: string]: never; }>;


export type LateCausesQuery = { lateCauses: Array<{ code: string, text: string, textEn: string | null, isActive: boolean, wordings: Array<{ from: string, text: string, textEn: string | null }> }> };

export type OfficesQueryVariables = Exact<{
  search: string;
  first?: number | null | undefined;
}>;


export type OfficesQuery = { offices: Array<{ id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string }> };

export type WorklistChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorklistChangedSubscription = { worklistChanged: { dossierId: string } };

export type ColleaguesQueryVariables = Exact<{
  code: string;
}>;


export type ColleaguesQuery = { dossier: { id: string, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }> } };

export type HandoverOfQueryVariables = Exact<{
  code: string;
}>;


export type HandoverOfQuery = { dossier: { id: string, code: string, applicant: { fullName: string }, proceedings: { handover: { listId: string, confirmedAt: string | null } | null } } };

export type FeedbackRowFragment = { id: string, number: string, kind: FeedbackKind, topic: FeedbackTopic | null, state: CaseState, title: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, isPublic: boolean, leading: { id: string, number: string, title: string } | null };

export type FeedbackFullFragment = { content: string, dossierCode: string | null, page: string | null, appVersion: string | null, browser: string | null, errorCode: string | null, requestId: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, publicNote: string | null, actions: Array<CaseEventKind>, id: string, number: string, kind: FeedbackKind, topic: FeedbackTopic | null, state: CaseState, title: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, isPublic: boolean, joined: Array<{ id: string, number: string, title: string }>, files: Array<{ id: string, name: string, size: number }>, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, leading: { id: string, number: string, title: string } | null };

export type FeedbackCountedFragment = { key: string, name: string | null, reported: number, open: number, overdue: number, answered: number, late: number, averageMinutes: number | null };

export type FeedbacksQueryVariables = Exact<{
  filter: FeedbackFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedbacksQuery = { feedbacks: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ answer: string | null, publicNote: string | null, id: string, number: string, kind: FeedbackKind, topic: FeedbackTopic | null, state: CaseState, title: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, isPublic: boolean, leading: { id: string, number: string, title: string } | null }> } };

export type FeedbackByIdQueryVariables = Exact<{
  id: string;
}>;


export type FeedbackByIdQuery = { feedback: { content: string, dossierCode: string | null, page: string | null, appVersion: string | null, browser: string | null, errorCode: string | null, requestId: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, publicNote: string | null, actions: Array<CaseEventKind>, id: string, number: string, kind: FeedbackKind, topic: FeedbackTopic | null, state: CaseState, title: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, isPublic: boolean, joined: Array<{ id: string, number: string, title: string }>, files: Array<{ id: string, name: string, size: number }>, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, leading: { id: string, number: string, title: string } | null } };

export type FeedbackFiguresQueryVariables = Exact<{
  filter: FeedbackFilter;
}>;


export type FeedbackFiguresQuery = { feedbackFigures: { total: { key: string, name: string | null, reported: number, open: number, overdue: number, answered: number, late: number, averageMinutes: number | null }, byTopic: Array<{ key: string, name: string | null, reported: number, open: number, overdue: number, answered: number, late: number, averageMinutes: number | null }>, byArea: Array<{ key: string, name: string | null, reported: number, open: number, overdue: number, answered: number, late: number, averageMinutes: number | null }>, byMonth: Array<{ key: string, name: string | null, reported: number, open: number, overdue: number, answered: number, late: number, averageMinutes: number | null }> } };

export type ReportFeedbackMutationVariables = Exact<{
  input: ReportFeedbackInput;
}>;


export type ReportFeedbackMutation = { reportFeedback: { id: string, number: string, state: CaseState, handlerOffice: string | null, dueAt: string | null, version: number } };

export type ActOnFeedbackMutationVariables = Exact<{
  input: ActOnFeedbackInput;
}>;


export type ActOnFeedbackMutation = { actOnFeedback: { content: string, dossierCode: string | null, page: string | null, appVersion: string | null, browser: string | null, errorCode: string | null, requestId: string | null, answer: string | null, answeredBy: string | null, answerMinutes: number | null, publicNote: string | null, actions: Array<CaseEventKind>, id: string, number: string, kind: FeedbackKind, topic: FeedbackTopic | null, state: CaseState, title: string, openedAt: string, openedBy: string, openedInOffice: string, handlerOffice: string | null, takenBy: string | null, dueAt: string | null, isOverdue: boolean, workingMinutesLeft: number | null, answeredAt: string | null, closedAt: string | null, version: number, isMine: boolean, isPublic: boolean, joined: Array<{ id: string, number: string, title: string }>, files: Array<{ id: string, name: string, size: number }>, journal: Array<{ ordinal: number, kind: CaseEventKind, at: string, actorName: string | null, officeName: string | null, note: string | null }>, leading: { id: string, number: string, title: string } | null } };

export type CaseDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDaysQuery = { caseDays: { obstacle: number, fault: number, advice: number, close: number } };

export type SetCaseDaysMutationVariables = Exact<{
  input: CaseDaysInput;
}>;


export type SetCaseDaysMutation = { setCaseDays: { obstacle: number, fault: number, advice: number, close: number } };

export type DossierFilePartsFragment = { id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState };

export type DossierFilesPartsFragment = { id: string, code: string, version: number, mayAttachFiles: boolean, mayRemoveFiles: boolean, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> };

export type DossierFilesQueryVariables = Exact<{
  code: string;
}>;


export type DossierFilesQuery = { dossier: { id: string, code: string, version: number, mayAttachFiles: boolean, mayRemoveFiles: boolean, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } };

export type ReusableFilesQueryVariables = Exact<{
  idNumber: string;
}>;


export type ReusableFilesQuery = { reusableFiles: Array<{ dossierCode: string, procedureName: string, documentName: string | null, isResult: boolean, file: { id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState } }> };

export type AttachFileMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  uploadId: string;
  documentOrdinal?: number | null | undefined;
  kindCode?: string | null | undefined;
}>;


export type AttachFileMutation = { attachFile: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type ReuseFileMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  fileId: string;
  documentOrdinal?: number | null | undefined;
}>;


export type ReuseFileMutation = { reuseFile: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type RemoveFileMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  fileId: string;
  reason: string;
}>;


export type RemoveFileMutation = { removeFile: { dossier: { note: string | null, returnedTo: string | null, slipCode: string, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, mayAttachFiles: boolean, mayRemoveFiles: boolean, settlingArea: { code: string, name: string } | null, proceedings: { handOut: HandOut | null, consultations: Array<{ ordinal: number, officeName: string, askedBy: string, askedAt: string, dueAt: string, question: string, state: ConsultationStanding, answeredAt: string | null, answeredBy: string | null, opinion: Opinion | null, answer: string | null, fileIds: Array<string>, unansweredAt: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } | null, askedByOffice: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, reappointments: Array<{ ordinal: number, cause: string, explanation: string, proposedAt: string, proposedBy: string, dueAt: string, promisedAt: string, decidedAt: string | null, decidedBy: string | null, isApproved: boolean | null, formNumber: number | null }>, payments: Array<{ ordinal: number, amountDong: number, purpose: string, requiredAt: string, noticeNumber: number | null, paidAt: string | null, payer: string | null, method: PaymentMethod | null, receiptNumber: number | null }>, lateCauses: Array<{ leg: number, cause: string, explanation: string, at: string, by: string }>, corrections: Array<{ edition: number, reason: string, at: string, by: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, result: { number: string, issuedOn: string, signer: string, fileIds: Array<string>, unsignedReason: UnsignedReason | null, at: string, by: string } | null, deliveries: Array<{ trackingCode: string, to: string, postedAt: string, cameBackAt: string | null }>, handover: { listId: string, handedOverAt: string, confirmedAt: string | null } | null }, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, assignableStaff: Array<{ id: string, fullName: string, awayUntil: string | null }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number, source: DocumentSource }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, onBehalfOf: string | null, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null }, files: Array<{ id: string, name: string, type: FileType, size: number, pages: number | null, documentOrdinal: number | null, kindCode: string | null, source: FileSource, attachedAt: string, attachedBy: string, signatureState: SignatureState, signatures: Array<{ signerName: string | null, organisation: string | null, issuer: string | null, signedAt: string | null, reason: string | null, problem: SignatureProblem | null }> }> } } };

export type FormTextsPartsFragment = { form: PrintedForm, previewAddress: string, texts: Array<{ key: string, code: string, label: string, text: string, shipped: string, words: Array<string>, revision: number, history: Array<{ edition: number, text: string | null, validFrom: string, state: EntryState, changedAt: string, changedBy: string, confirmedBy: string | null, withdrawnBy: string | null, isOwn: boolean }> }> };

export type FormTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormTextsQuery = { formTexts: Array<{ form: PrintedForm, previewAddress: string, texts: Array<{ key: string, code: string, label: string, text: string, shipped: string, words: Array<string>, revision: number, history: Array<{ edition: number, text: string | null, validFrom: string, state: EntryState, changedAt: string, changedBy: string, confirmedBy: string | null, withdrawnBy: string | null, isOwn: boolean }> }> }> };

export type SaveFormTextMutationVariables = Exact<{
  input: SaveFormTextInput;
}>;


export type SaveFormTextMutation = { saveFormText: { form: PrintedForm, previewAddress: string, texts: Array<{ key: string, code: string, label: string, text: string, shipped: string, words: Array<string>, revision: number, history: Array<{ edition: number, text: string | null, validFrom: string, state: EntryState, changedAt: string, changedBy: string, confirmedBy: string | null, withdrawnBy: string | null, isOwn: boolean }> }> } };

export type SystemHealthQueryVariables = Exact<{
  language: WordsIn;
}>;


export type SystemHealthQuery = { systemHealth: { state: HealthState, at: string, lines: Array<{ name: string, title: string, state: HealthState, since: string, figure: string, advice: string | null, page: string | null, command: string | null }>, jobs: Array<{ name: string, title: string, schedule: string, state: JobRunState | null, trouble: JobTrouble | null, startedAt: string | null, finishedAt: string | null, tookMs: number | null, failures: number, result: string | null, lastError: string | null }>, deadMessages: Array<{ id: number, topic: string, createdAt: string, finishedAt: string | null, attempts: number, lastError: string | null }>, processes: Array<{ id: string, host: string, pid: number, startedAt: string, clockAheadMs: number | null, dispatches: boolean }>, slowStatements: Array<{ id: string, statement: string, count: number, p95Ms: number, worstMs: number, firstAt: string, lastAt: string }>, copies: Array<{ digest: string, name: string, takenAt: string, seconds: number, bytes: number, dossiers: number, files: number }>, drifting: Array<{ office: string | null, provenAt: string, count: number, differences: Array<{ where: string, which: string, column: string, stored: string, expected: string }> }> } };

export type ResendMessagesMutationVariables = Exact<{
  id?: number | null | undefined;
}>;


export type ResendMessagesMutation = { resendMessages: number };

export type GiveUpMessageMutationVariables = Exact<{
  id: number;
  reason: string;
}>;


export type GiveUpMessageMutation = { giveUpMessage: boolean };

export type RunJobMutationVariables = Exact<{
  name: string;
}>;


export type RunJobMutation = { runJob: boolean };

export type ClearSlowStatementsMutationVariables = Exact<{ [key: string]: never; }>;


export type ClearSlowStatementsMutation = { clearSlowStatements: number };

export type StaffMemberPartsFragment = { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, standsInFor: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, standsInFor: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { staff: { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, standsInFor: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } } } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  challenge: string;
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { staff: { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, standsInFor: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, startedAt: string, lastSeenAt: string | null, address: string | null, browser: string | null, system: string | null, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type StandInPartsFragment = { id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean };

export type StandInsQueryVariables = Exact<{
  officeCode?: string | null | undefined;
}>;


export type StandInsQuery = { standIns: { mayArrange: boolean, list: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, colleagues: Array<{ id: string, fullName: string }> } };

export type CreateStandInMutationVariables = Exact<{
  input: CreateStandInInput;
}>;


export type CreateStandInMutation = { createStandIn: { id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean } };

export type RevokeStandInMutationVariables = Exact<{
  id: string;
}>;


export type RevokeStandInMutation = { revokeStandIn: { id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean } };

export type MySecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecondFactorQuery = { mySecondFactor: { confirmedAt: string | null, recoveryCodesLeft: number } };

export type StartSecondFactorMutationVariables = Exact<{
  password?: string | null | undefined;
}>;


export type StartSecondFactorMutation = { startSecondFactor: { secret: string, uri: string, qrPath: string, qrSize: number } };

export type EnrolSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type EnrolSecondFactorMutation = { enrolSecondFactor: Array<string> };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type RemoveSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type RolePolicyPartsFragment = { role: Role, requiresSecondFactor: boolean, people: number, enrolled: number };

export type RolePoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolePoliciesQuery = { rolePolicies: Array<{ role: Role, requiresSecondFactor: boolean, people: number, enrolled: number }> };

export type SetRolePolicyMutationVariables = Exact<{
  role: Role;
  requiresSecondFactor: boolean;
}>;


export type SetRolePolicyMutation = { setRolePolicy: Array<{ role: Role, requiresSecondFactor: boolean, people: number, enrolled: number }> };

export type AccountPartsFragment = { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean };

export type AccountQueryVariables = Exact<{
  username: string;
}>;


export type AccountQuery = { account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean } };

export type SetAccountPasswordMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SetAccountPasswordMutation = { setAccountPassword: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean } };

export type ResetSecondFactorMutationVariables = Exact<{
  username: string;
  reason?: string | null | undefined;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean } };

export type DeclinedRequestPartsFragment = { id: string, number: number, year: number, declinedAt: string, declinedBy: string, reason: string, note: string | null, procedureCode: string, procedureName: string, office: { id: string, code: string, name: string }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null } };

export type DeclinedRequestsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeclinedRequestsQuery = { declinedRequests: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, number: number, year: number, declinedAt: string, declinedBy: string, reason: string, note: string | null, procedureCode: string, procedureName: string, office: { id: string, code: string, name: string }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null } }> } };

export type DeclinedRequestQueryVariables = Exact<{
  id: string;
}>;


export type DeclinedRequestQuery = { declinedRequest: { id: string, number: number, year: number, declinedAt: string, declinedBy: string, reason: string, note: string | null, procedureCode: string, procedureName: string, office: { id: string, code: string, name: string }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null } } };

export type DeclineRequestMutationVariables = Exact<{
  input: DeclineRequestInput;
}>;


export type DeclineRequestMutation = { declineRequest: { id: string, number: number, year: number, declinedAt: string, declinedBy: string, reason: string, note: string | null, procedureCode: string, procedureName: string, office: { id: string, code: string, name: string }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null } } };

export type IssuedReportHeadPartsFragment = { id: string, number: number, year: number, officeName: string, scope: string, fromDay: string, toDay: string, by: ReportBy, issuedAt: string, issuedBy: string, supersedesId: string | null, reason: string | null, supersededById: string | null, mayReplace: boolean };

export type IssuedReportPartsFragment = { asOf: string, rowHeading: string, head: { id: string, number: number, year: number, officeName: string, scope: string, fromDay: string, toDay: string, by: ReportBy, issuedAt: string, issuedBy: string, supersedesId: string | null, reason: string | null, supersededById: string | null, mayReplace: boolean }, rows: Array<{ key: string, name: string, received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null }>, total: { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null } };

export type IssuedReportsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IssuedReportsQuery = { issuedReports: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, number: number, year: number, officeName: string, scope: string, fromDay: string, toDay: string, by: ReportBy, issuedAt: string, issuedBy: string, supersedesId: string | null, reason: string | null, supersededById: string | null, mayReplace: boolean }> } };

export type IssuedReportQueryVariables = Exact<{
  id: string;
}>;


export type IssuedReportQuery = { issuedReport: { asOf: string, rowHeading: string, head: { id: string, number: number, year: number, officeName: string, scope: string, fromDay: string, toDay: string, by: ReportBy, issuedAt: string, issuedBy: string, supersedesId: string | null, reason: string | null, supersededById: string | null, mayReplace: boolean }, rows: Array<{ key: string, name: string, received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null }>, total: { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null } } };

export type IssuedReportDifferenceQueryVariables = Exact<{
  id: string;
}>;


export type IssuedReportDifferenceQuery = { issuedReportDifference: { figures: Array<{ key: string, name: string, column: string, issued: number, now: number, isExplained: boolean }>, dossiers: Array<{ code: string, correctedAt: string, correctedBy: string, note: string | null, changes: Array<{ key: string, column: string, by: number }> }> } };

export type IssueReportMutationVariables = Exact<{
  input: IssueReportInput;
}>;


export type IssueReportMutation = { issueReport: { asOf: string, rowHeading: string, head: { id: string, number: number, year: number, officeName: string, scope: string, fromDay: string, toDay: string, by: ReportBy, issuedAt: string, issuedBy: string, supersedesId: string | null, reason: string | null, supersededById: string | null, mayReplace: boolean }, rows: Array<{ key: string, name: string, received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null }>, total: { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null } } };

export type ReplaceReportMutationVariables = Exact<{
  input: ReplaceReportInput;
}>;


export type ReplaceReportMutation = { replaceReport: { asOf: string, rowHeading: string, head: { id: string, number: number, year: number, officeName: string, scope: string, fromDay: string, toDay: string, by: ReportBy, issuedAt: string, issuedBy: string, supersedesId: string | null, reason: string | null, supersededById: string | null, mayReplace: boolean }, rows: Array<{ key: string, name: string, received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null }>, total: { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null } } };

export type EntryEditionPartsFragment = { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } };

export type ListEntryPartsFragment = { code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> };

export type ReferenceListQueryVariables = Exact<{
  list: ReferenceList;
}>;


export type ReferenceListQuery = { referenceList: { list: ReferenceList, secondPerson: boolean, entries: Array<{ code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> }> } };

export type EntryUsesQueryVariables = Exact<{
  list: ReferenceList;
  code: string;
}>;


export type EntryUsesQuery = { entryUses: Array<{ kind: EntryUseKind, count: number }> };

export type DocumentGroupsQueryVariables = Exact<{
  search?: string | null | undefined;
  withoutKind?: boolean | null | undefined;
  first: number;
  offset?: number | null | undefined;
}>;


export type DocumentGroupsQuery = { documentGroups: { totalCount: number, nodes: Array<{ name: string, kind: string | null, procedures: number }> } };

export type MilestonePreviewQueryVariables = Exact<{
  input: ListEntryInput;
}>;


export type MilestonePreviewQuery = { milestonePreview: { officeName: string, title: string, dueOn: string, metOn: string | null, state: MilestoneState, evidence: string | null, isElsewhere: boolean } };

export type SaveListEntryMutationVariables = Exact<{
  input: ListEntryInput;
}>;


export type SaveListEntryMutation = { saveListEntry: { code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> } };

export type EndListEntryMutationVariables = Exact<{
  input: SeenEntryInput;
  validFrom?: string | null | undefined;
}>;


export type EndListEntryMutation = { endListEntry: { code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> } };

export type ConfirmListEntryMutationVariables = Exact<{
  input: SeenEntryInput;
}>;


export type ConfirmListEntryMutation = { confirmListEntry: { code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> } };

export type WithdrawListEntryMutationVariables = Exact<{
  input: SeenEntryInput;
}>;


export type WithdrawListEntryMutation = { withdrawListEntry: { code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> } };

export type MergeDocumentKindsMutationVariables = Exact<{
  from: SeenKindInput;
  into: SeenKindInput;
}>;


export type MergeDocumentKindsMutation = { mergeDocumentKinds: { code: string, edition: number, current: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, coming: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, proposed: { edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } } | null, history: Array<{ edition: number, name: string, nameEn: string | null, note: string | null, place: number, ends: boolean, validFrom: string, validTo: string | null, state: EntryState, changedAt: string, changedBy: string, confirmedAt: string | null, confirmedBy: string | null, withdrawnAt: string | null, withdrawnBy: string | null, isOwn: boolean, data: { purposes: Array<ReasonPurpose> | null, aliases: Array<string> | null, scale: SurveyScale | null, weight: number | null, tier: Tier | null, measure: TargetMeasure | null, percent: number | null, dueOn: string | null, inForce: boolean | null, planId: string | null, areaCode: string | null, evidenceKind: EvidenceKind | null, target: number | null, levels: Array<{ points: number, text: string, textEn: string | null }> | null } }> } };

export type ImportListEntriesMutationVariables = Exact<{
  list: ReferenceList;
  file: string;
  validFrom?: string | null | undefined;
}>;


export type ImportListEntriesMutation = { importListEntries: { added: number, changed: number, unchanged: number, proposed: number, refused: Array<{ row: number, column: string, reason: string }> } };

export type DocumentKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentKindsQuery = { documentKinds: Array<{ code: string, name: string, nameEn: string | null }> };

export type RefusalReasonsQueryVariables = Exact<{
  purpose: ReasonPurpose;
}>;


export type RefusalReasonsQuery = { refusalReasons: Array<{ code: string, text: string, textEn: string | null, note: string | null }> };

export type SurveyCriteriaQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type SurveyCriteriaQuery = { surveyCriteria: Array<{ code: string, scale: SurveyScale, title: string, titleEn: string | null, weight: number, levels: Array<{ points: number, text: string, textEn: string | null }> }> };

export type TargetResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetResultsQuery = { targetResults: Array<{ code: string, name: string, nameEn: string | null, measure: TargetMeasure, tier: Tier | null, percent: number, dueOn: string | null, measured: number | null, met: boolean | null }> };

export type ReasonCountsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReasonCountsQuery = { reasonCounts: Array<{ code: string | null, text: string | null, textEn: string | null, declined: number, supplements: number, returned: number, refused: number }> };

export type ReasonUsesQueryVariables = Exact<{
  code?: string | null | undefined;
  purpose: ReasonPurpose;
  from: string;
  to: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReasonUsesQuery = { reasonUses: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ key: string, day: string, officeName: string, procedureName: string, applicantName: string, dossierCode: string | null, declinedId: string | null, letter: string | null, submissionId: string | null }> } };

export type MovedMilestonePartsFragment = { officeName: string, tier: Tier, title: string, dueOn: string, metOn: string | null, state: MilestoneState };

export type MilestoneMovesQueryVariables = Exact<{
  input: MilestoneMoveInput;
}>;


export type MilestoneMovesQuery = { milestoneMoves: Array<{ code: string, before: { officeName: string, tier: Tier, title: string, dueOn: string, metOn: string | null, state: MilestoneState }, after: { officeName: string, tier: Tier, title: string, dueOn: string, metOn: string | null, state: MilestoneState } }> };

export type MoveMilestonesMutationVariables = Exact<{
  input: MilestoneMoveInput;
}>;


export type MoveMilestonesMutation = { moveMilestones: Array<string> };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { unseen: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<
      | { id: string, kind: NoticeKind, at: string, moment: string | null, doneAt: string | null, dossierCode: string }
      | { id: string, what: StaffNoticeKind, subject: StaffNoticeSubject, subjectId: string, at: string, moment: string | null, seenAt: string | null, params: Array<{ name: string, text: string }> }
    > } };

export type MarkNoticesSeenMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkNoticesSeenMutation = { markNoticesSeen: { seen: number } };

export type CitizenNoticesQueryVariables = Exact<{
  code: string;
}>;


export type CitizenNoticesQuery = { dossier: { id: string, citizenNotices: Array<{ id: string, kind: NoticeKind, at: string, moment: string | null, doneAt: string | null, dossierCode: string }> } };

export type CounterServicePartsFragment = { kind: CounterServiceKind, code: string, name: string };

export type ManagedOfficePartsFragment = { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> };

export type OfficeLoadPartsFragment = { people: number, present: number, received: number | null, held: number, dueSoon: number, overdue: number, legs: number, overQuota: number, usedMinutes: number, quotaMinutes: number, availableMinutes: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } };

export type ManagedOfficesQueryVariables = Exact<{
  filter?: ManagedOfficeFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ManagedOfficesQuery = { managedOffices: { totalCount: number, nodes: Array<{ validTo: string | null, counters: number, people: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null }> } };

export type ManagedOfficeQueryVariables = Exact<{
  id: string;
}>;


export type ManagedOfficeQuery = { managedOffice: { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> } };

export type OfficeProceduresQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OfficeProceduresQuery = { officeProcedures: { totalCount: number, nodes: Array<{ code: string, name: string, field: string, isReceived: boolean, steps: Array<string> }> } };

export type OfficeLoadsQueryVariables = Exact<{
  month: string;
  filter?: ManagedOfficeFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OfficeLoadsQuery = { officeLoads: { totalCount: number, nodes: Array<{ people: number, present: number, received: number | null, held: number, dueSoon: number, overdue: number, legs: number, overQuota: number, usedMinutes: number, quotaMinutes: number, availableMinutes: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } }> } };

export type PeopleLoadQueryVariables = Exact<{
  officeId: string;
  month: string;
}>;


export type PeopleLoadQuery = { peopleLoad: { office: { people: number, present: number, received: number | null, held: number, dueSoon: number, overdue: number, legs: number, overQuota: number, usedMinutes: number, quotaMinutes: number, availableMinutes: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } }, people: Array<{ id: string, fullName: string, roles: Array<Role>, worksUntil: string | null, awayUntil: string | null, isHere: boolean, counter: string | null, received: number, held: number, dueSoon: number, overdue: number }>, nobody: { held: number, dueSoon: number, overdue: number } } };

export type HeldDossiersQueryVariables = Exact<{
  officeId: string;
  view: HeldView;
  month?: string | null | undefined;
  staffId?: string | null | undefined;
  nobody?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HeldDossiersQuery = { heldDossiers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type ChangeOfficeContactMutationVariables = Exact<{
  officeId: string;
  expectedVersion: number;
  input: OfficeContactInput;
}>;


export type ChangeOfficeContactMutation = { changeOfficeContact: { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> } };

export type SaveCounterMutationVariables = Exact<{
  officeId: string;
  expectedVersion: number;
  id?: string | null | undefined;
  input: CounterInput;
}>;


export type SaveCounterMutation = { saveCounter: { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> } };

export type CloseCounterMutationVariables = Exact<{
  officeId: string;
  expectedVersion: number;
  id: string;
  lastDay: string;
}>;


export type CloseCounterMutation = { closeCounter: { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> } };

export type ReorderCountersMutationVariables = Exact<{
  officeId: string;
  expectedVersion: number;
  ids: Array<string> | string;
}>;


export type ReorderCountersMutation = { reorderCounters: { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> } };

export type UndoOfficeChangeMutationVariables = Exact<{
  officeId: string;
  expectedVersion: number;
}>;


export type UndoOfficeChangeMutation = { undoOfficeChange: { email: string | null, validFrom: string | null, validTo: string | null, version: number, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string, phone: string | null, address: string | null }, successor: { id: string, name: string } | null, predecessors: Array<{ id: string, name: string }>, counters: Array<{ id: string, number: string, name: string, validFrom: string, validTo: string | null, isClosed: boolean, serves: Array<{ kind: CounterServiceKind, code: string, name: string }>, staff: { id: string, fullName: string } | null }>, services: Array<{ kind: CounterServiceKind, code: string, name: string }>, history: Array<{ number: number, kind: OfficeChangeKind, at: string, byName: string, undoes: number | null, differences: Array<{ what: string, before: string | null, after: string | null }> }> } };

export type PracticeGuidePartsFragment = { begunAt: string, isLeft: boolean, finishedAt: string | null, code: string | null, done: Array<PracticeStep> };

export type PracticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeQuery = { practice: { inside: boolean, realUrl: string, finishedAt: string | null, practisedDossiers: number | null, colleagues: Array<{ staffId: string, fullName: string, finishedAt: string | null, times: number }> | null } | null };

export type OpenPracticeMutationVariables = Exact<{
  app: StaffApp;
}>;


export type OpenPracticeMutation = { openPractice: string };

export type ResetPracticeMutationVariables = Exact<{ [key: string]: never; }>;


export type ResetPracticeMutation = { resetPractice: boolean };

export type PracticeGuideQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeGuideQuery = { practiceGuide: { begunAt: string, isLeft: boolean, finishedAt: string | null, code: string | null, done: Array<PracticeStep> } | null };

export type StartPracticeGuideMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPracticeGuideMutation = { startPracticeGuide: { begunAt: string, isLeft: boolean, finishedAt: string | null, code: string | null, done: Array<PracticeStep> } | null };

export type LeavePracticeGuideMutationVariables = Exact<{ [key: string]: never; }>;


export type LeavePracticeGuideMutation = { leavePracticeGuide: { begunAt: string, isLeft: boolean, finishedAt: string | null, code: string | null, done: Array<PracticeStep> } | null };

export type SettlePracticeDossierMutationVariables = Exact<{ [key: string]: never; }>;


export type SettlePracticeDossierMutation = { settlePracticeDossier: { begunAt: string, isLeft: boolean, finishedAt: string | null, code: string | null, done: Array<PracticeStep> } | null };

export type ProcedureContentPartsFragment = { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> };

export type FindingPartsFragment = { severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string };

export type DifferencePartsFragment = { kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null };

export type ShorteningPartsFragment = { lawMinutes: number, ownMinutes: number, percent: number };

export type ProcedureDraftPartsFragment = { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null };

export type AdministeredProceduresQueryVariables = Exact<{
  filter?: AdministeredFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AdministeredProceduresQuery = { administeredProcedures: { totalCount: number, fields: Array<string>, agencies: Array<string>, secondPerson: boolean, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null, nodes: Array<{ code: string, name: string, field: string, agency: string | null, receivingTiers: Array<Tier>, state: ProcedureEditionState, readiness: ProcedureReadiness, versions: number, draft: ProcedureDraftState | null, limit: { amount: number | null, unit: LimitUnit }, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null }> } };

export type ProcedureFolderQueryVariables = Exact<{
  code: string;
}>;


export type ProcedureFolderQuery = { procedureFolder: { code: string, name: string, editions: Array<{ id: string, versionNo: number, state: ProcedureEditionState, effectiveFrom: string | null, effectiveUntil: string | null, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null }>, draft: { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null } | null, history: Array<{ id: string, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }> }>, offices: Array<{ rule: string, label: string }> } };

export type NationalComparisonQueryVariables = Exact<{ [key: string]: never; }>;


export type NationalComparisonQuery = { nationalComparison: { published: number, national: number, inCatalogue: number, own: number, shorter: number, equal: number, longer: number, shortenedPercent: number, missing: Array<{ code: string, name: string, field: string, receivingTiers: Array<Tier> }> } };

export type BeginProcedureDraftMutationVariables = Exact<{
  code: string;
  ending?: boolean | null | undefined;
}>;


export type BeginProcedureDraftMutation = { beginProcedureDraft: { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null } };

export type SaveProcedureDraftMutationVariables = Exact<{
  id: string;
  revision: number;
  content: ProcedureContentInput;
}>;


export type SaveProcedureDraftMutation = { saveProcedureDraft: { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null } };

export type ProposeProcedureDraftMutationVariables = Exact<{
  id: string;
  revision: number;
  effectiveFrom?: string | null | undefined;
}>;


export type ProposeProcedureDraftMutation = { proposeProcedureDraft: { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null } };

export type ConfirmProcedureDraftMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type ConfirmProcedureDraftMutation = { confirmProcedureDraft: { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null } };

export type DiscardProcedureDraftMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type DiscardProcedureDraftMutation = { discardProcedureDraft: { id: string, code: string, revision: number, state: ProcedureDraftState, ending: boolean, effectiveFrom: string | null, createdAt: string, changedAt: string, changedBy: string, confirmedBy: string | null, mayConfirm: boolean, content: { code: string, name: string, field: string, agency: string | null, result: string | null, decision: string | null, feeDong: number | null, serviceLevel: number | null, onSupplement: SupplementRule, onConsultation: ConsultationRule, receivingTiers: Array<Tier>, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number, officeRule: string }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number, required: boolean }> }, findings: Array<{ severity: FindingSeverity, rule: FindingRule, values: Array<string>, path: string, message: string }>, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, shortening: { lawMinutes: number, ownMinutes: number, percent: number } | null } };

export type ImportProceduresMutationVariables = Exact<{
  file: string;
}>;


export type ImportProceduresMutation = { importProcedures: { drafts: Array<string>, unchanged: number, refused: Array<{ sheet: string, row: number, column: string, reason: string }> } };

export type SetProcedureSecondPersonMutationVariables = Exact<{
  required: boolean;
}>;


export type SetProcedureSecondPersonMutation = { setProcedureSecondPerson: boolean };

export type ReplayPartsFragment = { id: string, revision: number, fromDay: string, toDay: string, state: ReplayState, total: number, done: number, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }>, bands: Array<{ fromDays: number | null, toDays: number | null, was: number, draft: number }> } | null };

export type ProcedureReplayQueryVariables = Exact<{
  draftId: string;
}>;


export type ProcedureReplayQuery = { procedureReplay: { id: string, revision: number, fromDay: string, toDay: string, state: ReplayState, total: number, done: number, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }>, bands: Array<{ fromDays: number | null, toDays: number | null, was: number, draft: number }> } | null } | null };

export type ReplayedDossiersQueryVariables = Exact<{
  replayId: string;
  kind: ReplayedKind;
  step?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReplayedDossiersQuery = { replayedDossiers: { endCursor: string | null, hasNextPage: boolean, nodes: Array<{ code: string, officeName: string, wasDueAt: string | null, dueAt: string | null, wasCompletedAt: string | null, completedAt: string | null, wasLateIn: string | null, lateIn: string | null }> } };

export type StartProcedureReplayMutationVariables = Exact<{
  draftId: string;
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
}>;


export type StartProcedureReplayMutation = { startProcedureReplay: { id: string, revision: number, fromDay: string, toDay: string, state: ReplayState, total: number, done: number, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }>, bands: Array<{ fromDays: number | null, toDays: number | null, was: number, draft: number }> } | null } };

export type ProposalRowFragment = { id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, result: { dossiers: number, lateWas: number, late: number, savedMinutes: number | null } | null } | null, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null };

export type ProposalWholeFragment = { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null };

export type WeekOfProposalsQueryVariables = Exact<{
  week?: string | null | undefined;
}>;


export type WeekOfProposalsQuery = { weekOfProposals: { week: string, friday: string, weeks: Array<{ week: string, proposals: number, undecided: number }>, nodes: Array<{ id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, result: { dossiers: number, lateWas: number, late: number, savedMinutes: number | null } | null } | null, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null }> } };

export type ProposalsOfProcedureQueryVariables = Exact<{
  code: string;
}>;


export type ProposalsOfProcedureQuery = { proposalsOfProcedure: Array<{ id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, result: { dossiers: number, lateWas: number, late: number, savedMinutes: number | null } | null } | null, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null }> };

export type ProposalQueryVariables = Exact<{
  id: string;
}>;


export type ProposalQuery = { proposal: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type ProposalBasisQueryVariables = Exact<{
  code: string;
}>;


export type ProposalBasisQuery = { proposalBasis: { content: { code: string, name: string, limit: { amount: number | null, unit: LimitUnit }, steps: Array<{ kind: StepKind, name: string, quotaMinutes: number }>, documents: Array<{ name: string, originals: number, certifiedCopies: number, photocopies: number }> }, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> } } };

export type ProposeCutMutationVariables = Exact<{
  input: ProposeCutInput;
}>;


export type ProposeCutMutation = { proposeCut: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type ReplayProposalMutationVariables = Exact<{
  id: string;
  fromDay?: string | null | undefined;
  toDay?: string | null | undefined;
}>;


export type ReplayProposalMutation = { replayProposal: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type CommentOnProposalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note: string;
}>;


export type CommentOnProposalMutation = { commentOnProposal: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type DecideProposalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  accepted: boolean;
  note: string;
}>;


export type DecideProposalMutation = { decideProposal: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type WithdrawProposalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type DraftFromProposalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type DraftFromProposalMutation = { draftFromProposal: { reason: string, mayDecide: boolean, mayWithdraw: boolean, mayDraft: boolean, id: string, week: string, code: string, procedureName: string, title: string, state: ProposalState, version: number, proposerName: string, officeName: string, proposedAt: string, decidedAt: string | null, decidedBy: string | null, differences: Array<{ kind: ProcedureDifferenceKind, field: string, subject: string | null, before: string | null, after: string | null }>, figures: { fromDay: string, toDay: string, dossiers: number, steps: Array<{ kind: StepKind, name: string, legs: number, over: number, usedMinutes: number, quotaMinutes: number }> }, replay: { id: string, state: ReplayState, total: number, done: number, fromDay: string, toDay: string, createdBy: string, createdAt: string, result: { dossiers: number, open: number, leftOut: number, lateWas: number, late: number, newlyLate: number, noLongerLate: number, savedMinutes: number | null, steps: Array<{ name: string, quotaWas: number | null, quota: number | null, overWas: number, over: number, lateWas: number, late: number }> } | null } | null, events: Array<{ version: number, kind: ProposalEventKind, at: string, staffName: string, officeName: string, note: string | null }>, draft: { id: string, state: ProcedureDraftState, effectiveFrom: string | null, versionId: string | null } | null, measured: { dossiers: number, late: number } | null } };

export type TrackDossierQueryVariables = Exact<{
  code: string;
  key?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type TrackDossierQuery = { trackDossier: { code: string, isWhole: boolean, procedureName: string, status: DossierStatus, statusText: string, receivedAt: string, dueAt: string | null, currentOfficeName: string | null, applicantMasked: string, explanation: Array<string>, receivingOffice: { name: string, phone: string | null, address: string | null }, steps: Array<{ name: string, officeName: string, doneAt: string | null }>, receivedAtHours: { officeName: string, isOpenToday: boolean, sessions: Array<{ from: string, to: string }>, next: { fromDay: string, sessions: Array<{ from: string, to: string }> } | null } } };

export type ReorganisationPartsFragment = { id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null };

export type ReorganisationQueryVariables = Exact<{
  id: string;
}>;


export type ReorganisationQuery = { reorganisation: { content: string, id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null } };

export type CheckReorganisationQueryVariables = Exact<{
  content: string;
}>;


export type CheckReorganisationQuery = { checkReorganisation: Array<{ path: string, reason: string }> };

export type ReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationsQuery = { reorganisations: Array<{ id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null }> };

export type PreviewReorganisationQueryVariables = Exact<{
  content: string;
}>;


export type PreviewReorganisationQuery = { previewReorganisation: { effectiveOn: string, decision: string, totals: { unitsEnded: number, unitsOpened: number, unitsMoved: number, unitsRenamed: number, officesClosed: number, desksClosed: number, officesOpened: number, staff: number, accounts: number, underWay: number, printedCodes: number, numberedLetters: number, milestones: number, standIns: number, certificates: number, procedures: number }, units: Array<{ officeCode: string, officeName: string, heirCode: string, heirName: string, staff: number, underWay: number, printedCodes: number, numberedLetters: number, milestones: number }> } };

export type BeginReorganisationMutationVariables = Exact<{
  content: string;
}>;


export type BeginReorganisationMutation = { beginReorganisation: { id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null } };

export type SaveReorganisationMutationVariables = Exact<{
  id: string;
  revision: number;
  content: string;
}>;


export type SaveReorganisationMutation = { saveReorganisation: { id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null } };

export type ProposeReorganisationMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type ProposeReorganisationMutation = { proposeReorganisation: { id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null } };

export type ConfirmReorganisationMutationVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
}>;


export type ConfirmReorganisationMutation = { confirmReorganisation: { id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null } };

export type CancelReorganisationMutationVariables = Exact<{
  id: string;
}>;


export type CancelReorganisationMutation = { cancelReorganisation: { id: string, effectiveOn: string, decision: string, state: ReorganisationState, revision: number, changedAt: string, changedBy: string, preparedAt: string, preparedBy: string, isMine: boolean, confirmedAt: string | null, confirmedBy: string | null, switchedAt: string | null, moved: number, finishedAt: string | null } };

type SettlementParts_SettlementRow_Fragment = { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null };

type SettlementParts_SettlementTotal_Fragment = { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null };

export type SettlementPartsFragment =
  | SettlementParts_SettlementRow_Fragment
  | SettlementParts_SettlementTotal_Fragment
;

export type SettlementReportQueryVariables = Exact<{
  from: string;
  to: string;
  by: ReportBy;
  areaCode?: string | null | undefined;
  officeCode?: string | null | undefined;
  field?: string | null | undefined;
  procedureCode?: string | null | undefined;
  structure?: Structure | null | undefined;
}>;


export type SettlementReportQuery = { settlementReport: { asOf: string, areaName: string, unitsChangedOn: string | null, rows: Array<{ key: string, name: string, received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null }>, total: { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, declined: number, rate: number | null, target: number | null } } };

export type SettlementDossiersQueryVariables = Exact<{
  from: string;
  to: string;
  areaCode?: string | null | undefined;
  officeCode?: string | null | undefined;
  field?: string | null | undefined;
  procedureCode?: string | null | undefined;
  structure?: Structure | null | undefined;
  column: SettlementColumn;
  first: number;
  after?: string | null | undefined;
  withLegs?: boolean | null | undefined;
}>;


export type SettlementDossiersQuery = { settlementDossiers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, promisedAt: string | null, slipEdition: number, availableActions: Array<DossierAction>, legs?: Array<{ ordinal: number, stepName: string, assigneeName: string | null, usedMinutes: number, quotaMinutes: number, lateCause: string | null, office: { name: string } }>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type LeadershipSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadershipSummaryQuery = { leadershipSummary: { asOf: string, onTimeRate: number | null, onTimeRateBefore: number | null, overdueNow: number, overdueBefore: number, receivedThisMonth: number, receivedMonthBefore: number, centresRunning: number, centresPlanned: number } };

export type LegTimesQueryVariables = Exact<{
  from: string;
  to: string;
  areaCode?: string | null | undefined;
}>;


export type LegTimesQuery = { legTimes: Array<{ stepKind: StepKind, tier: Tier, legs: number, usedMinutes: number, quotaMinutes: number, overQuota: number }> };

export type ReportOfficesQueryVariables = Exact<{
  from: string;
  to: string;
  areaCode?: string | null | undefined;
  officeCode?: string | null | undefined;
  structure?: Structure | null | undefined;
}>;


export type ReportOfficesQuery = { settlementReport: { rows: Array<{ key: string, name: string }> } };

export type DueSoonByAreaQueryVariables = Exact<{
  areaCode?: string | null | undefined;
}>;


export type DueSoonByAreaQuery = { dueSoonByArea: Array<{ areaCode: string, dueSoon: number }> };

export type RolloutQueryVariables = Exact<{
  plan?: string | null | undefined;
}>;


export type RolloutQuery = { rollout: { planId: string, planName: string, isInForce: boolean, source: string | null, plans: Array<{ id: string, name: string }>, tiers: Array<{ tier: Tier, planned: number, running: number, onTime: number, late: number, percentRunning: number }>, quarters: Array<{ quarter: string, tier: Tier, planned: number, running: number }>, milestones: Array<{ areaCode: string, officeName: string, tier: Tier, title: string, dueOn: string, metOn: string | null, state: MilestoneState, evidence: string | null, isElsewhere: boolean }> } };

export type CertificatePartsFragment = { id: string, subject: string, issuer: string, serial: string, fingerprint: string, notBefore: string, notAfter: string, state: CertificateState, addedAt: string, addedBy: string, office: { id: string, code: string, name: string, areaName: string } };

export type OfficeCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCertificatesQuery = { officeCertificates: Array<{ id: string, subject: string, issuer: string, serial: string, fingerprint: string, notBefore: string, notAfter: string, state: CertificateState, addedAt: string, addedBy: string, office: { id: string, code: string, name: string, areaName: string } }> };

export type AddOfficeCertificateMutationVariables = Exact<{
  officeCode: string;
  file: string;
  password: string;
}>;


export type AddOfficeCertificateMutation = { addOfficeCertificate: Array<{ id: string, subject: string, issuer: string, serial: string, fingerprint: string, notBefore: string, notAfter: string, state: CertificateState, addedAt: string, addedBy: string, office: { id: string, code: string, name: string, areaName: string } }> };

export type RemoveOfficeCertificateMutationVariables = Exact<{
  id: string;
}>;


export type RemoveOfficeCertificateMutation = { removeOfficeCertificate: Array<{ id: string, subject: string, issuer: string, serial: string, fingerprint: string, notBefore: string, notAfter: string, state: CertificateState, addedAt: string, addedBy: string, office: { id: string, code: string, name: string, areaName: string } }> };

export type StaffPlacePartsFragment = { roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } };

export type HandOverPartsFragment = { id: string, moved: number, isFinished: boolean };

export type HeldWorkPartsFragment = { held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } };

export type TransferPartsFragment = { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> };

export type SecondmentPartsFragment = { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> };

export type LeavePartsFragment = { id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null };

export type StaffPersonPartsFragment = { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> };

export type PeopleQueryVariables = Exact<{
  filter: PeopleFilterInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, username: string, fullName: string, status: StaffStatus, hasSecondFactor: boolean, passwordGiven: boolean, awayUntil: string | null, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }> }> } };

export type PersonQueryVariables = Exact<{
  username: string;
}>;


export type PersonQuery = { person: { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> } };

export type AddAccountMutationVariables = Exact<{
  input: NewAccountInput;
}>;


export type AddAccountMutation = { addAccount: { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> } };

export type SetStaffRolesMutationVariables = Exact<{
  input: StaffRolesInput;
}>;


export type SetStaffRolesMutation = { setStaffRoles: { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> } };

export type CloseAccountMutationVariables = Exact<{
  input: CloseAccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> } };

export type EnableAccountMutationVariables = Exact<{
  username: string;
}>;


export type EnableAccountMutation = { enableAccount: { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> } };

export type EndAccountSessionsMutationVariables = Exact<{
  username: string;
}>;


export type EndAccountSessionsMutation = { endAccountSessions: { id: string, awayUntil: string | null, lastSignInAt: string | null, openSessions: number, account: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean }, places: Array<{ roles: Array<Role>, until: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, held: Array<{ held: number, dueSoon: number, overdue: number, paused: number, office: { id: string, code: string, name: string } }>, transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, standIns: Array<{ id: string, principalId: string, principalName: string, standInId: string, standInName: string, fromDay: string, toDay: string, scope: DelegationScope, reason: string, state: DelegationState, createdAt: string, createdBy: string, revokedAt: string | null, revokedBy: string | null, mayRevoke: boolean }>, changes: Array<{ at: string, by: string, detail: string | null }> } };

export type ImportAccountsMutationVariables = Exact<{
  file: string;
}>;


export type ImportAccountsMutation = { importAccounts: { unchanged: number, added: Array<{ username: string, fullName: string, officeName: string, password: string }>, refused: Array<{ row: number, column: string, reason: string }> } };

export type TransfersQueryVariables = Exact<{ [key: string]: never; }>;


export type TransfersQuery = { transfers: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }> };

export type SecondmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondmentsQuery = { secondments: Array<{ id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> }> };

export type PrepareTransferMutationVariables = Exact<{
  input: TransferInput;
}>;


export type PrepareTransferMutation = { prepareTransfer: { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> } };

export type ScheduleTransferMutationVariables = Exact<{
  id: string;
}>;


export type ScheduleTransferMutation = { scheduleTransfer: { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> } };

export type CancelTransferMutationVariables = Exact<{
  id: string;
}>;


export type CancelTransferMutation = { cancelTransfer: { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, effectiveOn: string, decision: string, handToName: string | null, state: TransferState, problem: string | null, preparedAt: string, preparedBy: string, scheduledBy: string | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, toOffice: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> } };

export type SecondStaffMutationVariables = Exact<{
  input: SecondmentInput;
}>;


export type SecondStaffMutation = { secondStaff: { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> } };

export type ChangeSecondmentMutationVariables = Exact<{
  id: string;
  toDay: string;
  decision: string;
  uploadIds?: Array<string> | string | null | undefined;
}>;


export type ChangeSecondmentMutation = { changeSecondment: { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> } };

export type EndSecondmentMutationVariables = Exact<{
  id: string;
}>;


export type EndSecondmentMutation = { endSecondment: { id: string, staffId: string, username: string, fullName: string, roles: Array<Role>, fromDay: string, toDay: string, decision: string, handToName: string | null, daysLeft: number | null, endedAt: string | null, endedBy: string | null, fromOffice: { id: string, code: string, name: string }, centre: { id: string, code: string, name: string }, handOver: { id: string, moved: number, isFinished: boolean } | null, files: Array<{ id: string, name: string }> } };

export type OfficeStaffQueryVariables = Exact<{
  officeCode?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type OfficeStaffQuery = { officeStaff: { day: string, entersLeave: boolean, office: { id: string, code: string, name: string, areaName: string }, people: Array<{ id: string, fullName: string, awayUntil: string | null, rights: Array<{ deed: Deed, source: RightSource, role: Role, principalName: string | null, until: string | null }> }>, leaves: Array<{ id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null }>, colleagues: Array<{ id: string, fullName: string, awayUntil: string | null }> } };

export type StaffedOfficesQueryVariables = Exact<{
  search: string;
}>;


export type StaffedOfficesQuery = { staffedOffices: Array<{ id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string }> };

export type EnterLeaveMutationVariables = Exact<{
  input: LeaveInput;
}>;


export type EnterLeaveMutation = { enterLeave: { id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null } };

export type CancelLeaveMutationVariables = Exact<{
  id: string;
}>;


export type CancelLeaveMutation = { cancelLeave: { id: string, fullName: string, fromDay: string, toDay: string, kind: LeaveKind, reason: string, standInName: string | null, createdBy: string, cancelledAt: string | null, cancelledBy: string | null } };

export type MyWorkPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkPlacesQuery = { myWorkPlaces: Array<{ officeCode: string, officeName: string, roles: Array<Role>, until: string | null, isCurrent: boolean }> };

export type WorkAtMutationVariables = Exact<{
  officeCode: string;
}>;


export type WorkAtMutation = { workAt: boolean };

export type AdminGrantPartsFragment = { id: string, username: string, fullName: string, reason: string, state: AdminGrantState, askedAt: string, askedBy: string, settledBy: string | null, mayConfirm: boolean, office: { id: string, code: string, name: string } };

export type AdminGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminGrantsQuery = { adminGrants: Array<{ id: string, username: string, fullName: string, reason: string, state: AdminGrantState, askedAt: string, askedBy: string, settledBy: string | null, mayConfirm: boolean, office: { id: string, code: string, name: string } }> };

export type ConfirmAdminGrantMutationVariables = Exact<{
  id: string;
}>;


export type ConfirmAdminGrantMutation = { confirmAdminGrant: { id: string, username: string, fullName: string, reason: string, state: AdminGrantState, askedAt: string, askedBy: string, settledBy: string | null, mayConfirm: boolean, office: { id: string, code: string, name: string } } };

export type RefuseAdminGrantMutationVariables = Exact<{
  id: string;
}>;


export type RefuseAdminGrantMutation = { refuseAdminGrant: { id: string, username: string, fullName: string, reason: string, state: AdminGrantState, askedAt: string, askedBy: string, settledBy: string | null, mayConfirm: boolean, office: { id: string, code: string, name: string } } };

export type MySubmissionPartsFragment = { reference: string, status: SubmissionStatus, statusText: string, version: number, submittedAt: string, officeName: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, reason: string | null, dossierCode: string | null, dossierKey: string | null, dossierDueAt: string | null, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> };

export type MySubmissionQueryVariables = Exact<{
  reference: string;
}>;


export type MySubmissionQuery = { onlineSubmission: { reference: string, status: SubmissionStatus, statusText: string, version: number, submittedAt: string, officeName: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, reason: string | null, dossierCode: string | null, dossierKey: string | null, dossierDueAt: string | null, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> } };

export type SubmitOnlineMutationVariables = Exact<{
  input: SubmitOnlineInput;
}>;


export type SubmitOnlineMutation = { submitOnline: { reference: string, status: SubmissionStatus, statusText: string, version: number, submittedAt: string, officeName: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, reason: string | null, dossierCode: string | null, dossierKey: string | null, dossierDueAt: string | null, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> } };

export type ResubmitOnlineMutationVariables = Exact<{
  input: ResubmitOnlineInput;
}>;


export type ResubmitOnlineMutation = { resubmitOnline: { reference: string, status: SubmissionStatus, statusText: string, version: number, submittedAt: string, officeName: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, reason: string | null, dossierCode: string | null, dossierKey: string | null, dossierDueAt: string | null, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> } };

export type WithdrawOnlineMutationVariables = Exact<{
  input: WithdrawOnlineInput;
}>;


export type WithdrawOnlineMutation = { withdrawOnline: { reference: string, status: SubmissionStatus, statusText: string, version: number, submittedAt: string, officeName: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, reason: string | null, dossierCode: string | null, dossierKey: string | null, dossierDueAt: string | null, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> } };

export type OnlineSubmissionPartsFragment = { id: string, version: number, status: SubmissionStatus, submittedAt: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, declinedRequestId: string | null, dossierCode: string | null, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> };

export type OnlineSubmissionsQueryVariables = Exact<{
  status: SubmissionStatus;
  first: number;
  after?: string | null | undefined;
}>;


export type OnlineSubmissionsQuery = { onlineSubmissions: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, status: SubmissionStatus, submittedAt: string, procedureCode: string, procedureName: string, dossierCode: string | null, declinedRequestId: string | null, applicant: { fullName: string } }> } };

export type WaitingSubmissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingSubmissionsQuery = { onlineSubmissions: { totalCount: number } };

export type DeskSubmissionQueryVariables = Exact<{
  id: string;
}>;


export type DeskSubmissionQuery = { deskSubmission: { id: string, version: number, status: SubmissionStatus, submittedAt: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, declinedRequestId: string | null, dossierCode: string | null, journal: Array<{ ordinal: number, kind: SubmissionEventKind, at: string, actorName: string | null, reason: string | null, changed: Array<string> }>, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> } };

export type ReturnSubmissionMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
  reasonCode?: string | null | undefined;
}>;


export type ReturnSubmissionMutation = { returnSubmission: { id: string, version: number, status: SubmissionStatus, submittedAt: string, procedureCode: string, procedureName: string, returnBy: ReturnBy, note: string | null, declinedRequestId: string | null, dossierCode: string | null, journal: Array<{ ordinal: number, kind: SubmissionEventKind, at: string, actorName: string | null, reason: string | null, changed: Array<string> }>, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, documents: Array<{ requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }> } };

export const AdviceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedInOffice"}},{"kind":"Field","name":{"kind":"Name","value":"handlerOffice"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"workingMinutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}}]}}]} as unknown as DocumentNode;
export const PublicationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdvicePublication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successorId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode;
export const AdviceFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceRow"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"mayPublish"}},{"kind":"Field","name":{"kind":"Name","value":"journal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationParts"}}]}}]}},AdviceRowFragmentDoc.definitions[0],PublicationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const CalendarChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"isUndone"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;
export const ProposedDayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposedDayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode;
export const OfficeHoursOrderPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeHoursOrderParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeHoursOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"offices"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"canCancel"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]} as unknown as DocumentNode;
export const DirectiveRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectRef"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"}}]}}]}}]} as unknown as DocumentNode;
export const DirectiveWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DirectiveWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Directive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveRow"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]}},DirectiveRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const HandoverPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandoverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"fromOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode;
export const DossierRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slipEdition"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"workingMinutesLeft"}}]}}]}}]} as unknown as DocumentNode;
export const DossierFilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DossierFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"pages"}},{"kind":"Field","name":{"kind":"Name","value":"documentOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"kindCode"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signatureState"}}]}}]} as unknown as DocumentNode;
export const DossierFilesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierFilesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mayAttachFiles"}},{"kind":"Field","name":{"kind":"Name","value":"mayRemoveFiles"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"requirementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierFileParts"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signerName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]}},DossierFilePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const ProceedingsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProceedingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProceedingsView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"fileIds"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredAt"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reappointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isApproved"}},{"kind":"Field","name":{"kind":"Name","value":"formNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"amountDong"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leg"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"signer"}},{"kind":"Field","name":{"kind":"Name","value":"fileIds"}},{"kind":"Field","name":{"kind":"Name","value":"unsignedReason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackingCode"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"postedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cameBackAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handOut"}}]}}]} as unknown as DocumentNode;
export const DossierPagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DossierPageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierFilesParts"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"returnedTo"}},{"kind":"Field","name":{"kind":"Name","value":"slipCode"}},{"kind":"Field","name":{"kind":"Name","value":"settlingArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProceedingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"feeDong"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignableStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"stepOrdinal"}},{"kind":"Field","name":{"kind":"Name","value":"stepKind"}},{"kind":"Field","name":{"kind":"Name","value":"stepName"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"leftAt"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeName"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"requirementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"officeCode"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"pausedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"onSupplement"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]}},DossierFilePartsFragmentDoc.definitions[0],DossierRowPartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const FeedbackRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedInOffice"}},{"kind":"Field","name":{"kind":"Name","value":"handlerOffice"}},{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"workingMinutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"isPublic"}},{"kind":"Field","name":{"kind":"Name","value":"leading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode;
export const FeedbackFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Feedback"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackRow"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"appVersion"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"}},{"kind":"Field","name":{"kind":"Name","value":"answerMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"publicNote"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}},{"kind":"Field","name":{"kind":"Name","value":"joined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},FeedbackRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const FeedbackCountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FeedbackCounted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"averageMinutes"}}]}}]} as unknown as DocumentNode;
export const FormTextsPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormTextsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FormTextsView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"previewAddress"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"shipped"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]}}]}}]} as unknown as DocumentNode;
export const StaffMemberPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffMemberParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"standsInFor"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}}]}}]}}]} as unknown as DocumentNode;
export const RolePolicyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolePolicyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RolePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"requiresSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"enrolled"}}]}}]} as unknown as DocumentNode;
export const DeclinedRequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclinedRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclinedRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}}]}}]} as unknown as DocumentNode;
export const IssuedReportHeadPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuedReportHeadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedReportHead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"supersededById"}},{"kind":"Field","name":{"kind":"Name","value":"mayReplace"}}]}}]} as unknown as DocumentNode;
export const SettlementPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettlementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOnline"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOther"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}},{"kind":"Field","name":{"kind":"Name","value":"early"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"withinLimit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}}]} as unknown as DocumentNode;
export const IssuedReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuedReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedReportView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedReportHeadParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"rowHeading"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementParts"}}]}}]}},IssuedReportHeadPartsFragmentDoc.definitions[0],SettlementPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const EntryEditionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntryEditionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntryEdition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ListEntryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryEditionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryEditionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryEditionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntryEditionParts"}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const MovedMilestonePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MovedMilestoneParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MilestoneView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode;
export const CounterServicePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CounterServiceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CounterService"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode;
export const ManagedOfficePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedOfficeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"serves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CounterServiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isClosed"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CounterServiceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},CounterServicePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const OfficeLoadPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeLoadParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeLoadView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"legs"}},{"kind":"Field","name":{"kind":"Name","value":"overQuota"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"availableMinutes"}}]}}]} as unknown as DocumentNode;
export const PracticeGuidePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeGuideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeGuideView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"isLeft"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]} as unknown as DocumentNode;
export const ProcedureContentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureContentView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"feeDong"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onSupplement"}},{"kind":"Field","name":{"kind":"Name","value":"onConsultation"}},{"kind":"Field","name":{"kind":"Name","value":"receivingTiers"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"officeRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode;
export const FindingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode;
export const DifferencePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DifferenceView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode;
export const ShorteningPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShorteningParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShorteningView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lawMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"ownMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]} as unknown as DocumentNode;
export const ProcedureDraftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProcedureDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureDraftView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShorteningParts"}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const ReplayPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReplayParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"lateWas"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"newlyLate"}},{"kind":"Field","name":{"kind":"Name","value":"noLongerLate"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotaWas"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"overWas"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"lateWas"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromDays"}},{"kind":"Field","name":{"kind":"Name","value":"toDays"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}}]}}]}}]}}]} as unknown as DocumentNode;
export const ProposalRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"proposerName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"lateWas"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"savedMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"versionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]} as unknown as DocumentNode;
export const ProposalWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"mayDraft"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legs"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"lateWas"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"newlyLate"}},{"kind":"Field","name":{"kind":"Name","value":"noLongerLate"}},{"kind":"Field","name":{"kind":"Name","value":"savedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotaWas"}},{"kind":"Field","name":{"kind":"Name","value":"quota"}},{"kind":"Field","name":{"kind":"Name","value":"overWas"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"lateWas"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"staffName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},ProposalRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const ReorganisationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reorganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"switchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]} as unknown as DocumentNode;
export const CertificatePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"notAfter"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"addedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}}]}}]}}]} as unknown as DocumentNode;
export const AccountPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"officeNames"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorSince"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}}]}}]} as unknown as DocumentNode;
export const StaffPlacePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPlaceParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]} as unknown as DocumentNode;
export const HeldWorkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldWorkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldWorkView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}}]}}]} as unknown as DocumentNode;
export const HandOverPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HandOverParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverProgressView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"isFinished"}}]}}]} as unknown as DocumentNode;
export const TransferPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"fromOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"handToName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledBy"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOverParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},HandOverPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const SecondmentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecondmentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecondmentView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"fromOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"handToName"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"handOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandOverParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},HandOverPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const LeavePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Leave"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"standInName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBy"}}]}}]} as unknown as DocumentNode;
export const StandInPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"principalId"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"standInId"}},{"kind":"Field","name":{"kind":"Name","value":"standInName"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayRevoke"}}]}}]} as unknown as DocumentNode;
export const StaffPersonPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPersonParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffPerson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"openSessions"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlaceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeldWorkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secondments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondmentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandInParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export const AdminGrantPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdminGrantParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AdminGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"mayConfirm"}}]}}]} as unknown as DocumentNode;
export const MySubmissionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MySubmissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MySubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"dossierKey"}},{"kind":"Field","name":{"kind":"Name","value":"dossierDueAt"}}]}}]} as unknown as DocumentNode;
export const OnlineSubmissionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnlineSubmissionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnlineSubmission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"declinedRequestId"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}}]}}]}}]} as unknown as DocumentNode;
export const AdvicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Advices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceRow"}}]}}]}}]}},AdviceRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAdvicesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AdvicesQuery, AdvicesQueryVariables> & ({ variables: AdvicesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AdvicesQuery, AdvicesQueryVariables>(AdvicesDocument, options);
      }
export function useAdvicesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AdvicesQuery, AdvicesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AdvicesQuery, AdvicesQueryVariables>(AdvicesDocument, options);
        }
export type AdvicesQueryHookResult = ReturnType<typeof useAdvicesQuery>;
export type AdvicesLazyQueryHookResult = ReturnType<typeof useAdvicesLazyQuery>;
export const AdviceByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdviceById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceFull"}}]}}]}},AdviceRowFragmentDoc.definitions[0],PublicationPartsFragmentDoc.definitions[0],AdviceFullFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAdviceByIdQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AdviceByIdQuery, AdviceByIdQueryVariables> & ({ variables: AdviceByIdQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AdviceByIdQuery, AdviceByIdQueryVariables>(AdviceByIdDocument, options);
      }
export function useAdviceByIdLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AdviceByIdQuery, AdviceByIdQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AdviceByIdQuery, AdviceByIdQueryVariables>(AdviceByIdDocument, options);
        }
export type AdviceByIdQueryHookResult = ReturnType<typeof useAdviceByIdQuery>;
export type AdviceByIdLazyQueryHookResult = ReturnType<typeof useAdviceByIdLazyQuery>;
export const PublishedAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicationParts"}}]}}]}}]}},PublicationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePublishedAdviceQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PublishedAdviceQuery, PublishedAdviceQueryVariables> & ({ variables: PublishedAdviceQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PublishedAdviceQuery, PublishedAdviceQueryVariables>(PublishedAdviceDocument, options);
      }
export function usePublishedAdviceLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PublishedAdviceQuery, PublishedAdviceQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PublishedAdviceQuery, PublishedAdviceQueryVariables>(PublishedAdviceDocument, options);
        }
export type PublishedAdviceQueryHookResult = ReturnType<typeof usePublishedAdviceQuery>;
export type PublishedAdviceLazyQueryHookResult = ReturnType<typeof usePublishedAdviceLazyQuery>;
export const AdviceDesksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdviceDesks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adviceDesks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]}}]} as unknown as DocumentNode;
export function useAdviceDesksQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<AdviceDesksQuery, AdviceDesksQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AdviceDesksQuery, AdviceDesksQueryVariables>(AdviceDesksDocument, options);
      }
export function useAdviceDesksLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AdviceDesksQuery, AdviceDesksQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AdviceDesksQuery, AdviceDesksQueryVariables>(AdviceDesksDocument, options);
        }
export type AdviceDesksQueryHookResult = ReturnType<typeof useAdviceDesksQuery>;
export type AdviceDesksLazyQueryHookResult = ReturnType<typeof useAdviceDesksLazyQuery>;
export const AskAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"handlerOffice"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export function useAskAdviceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AskAdviceMutation, AskAdviceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AskAdviceMutation, AskAdviceMutationVariables>(AskAdviceDocument, options);
      }
export type AskAdviceMutationHookResult = ReturnType<typeof useAskAdviceMutation>;
export const ActOnAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActOnAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceFull"}}]}}]}},AdviceRowFragmentDoc.definitions[0],PublicationPartsFragmentDoc.definitions[0],AdviceFullFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useActOnAdviceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ActOnAdviceMutation, ActOnAdviceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ActOnAdviceMutation, ActOnAdviceMutationVariables>(ActOnAdviceDocument, options);
      }
export type ActOnAdviceMutationHookResult = ReturnType<typeof useActOnAdviceMutation>;
export const PublishAdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAdviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAdvice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceFull"}}]}}]}},AdviceRowFragmentDoc.definitions[0],PublicationPartsFragmentDoc.definitions[0],AdviceFullFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePublishAdviceMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<PublishAdviceMutation, PublishAdviceMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<PublishAdviceMutation, PublishAdviceMutationVariables>(PublishAdviceDocument, options);
      }
export type PublishAdviceMutationHookResult = ReturnType<typeof usePublishAdviceMutation>;
export const WithdrawPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceFull"}}]}}]}},AdviceRowFragmentDoc.definitions[0],PublicationPartsFragmentDoc.definitions[0],AdviceFullFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWithdrawPublicationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>(WithdrawPublicationDocument, options);
      }
export type WithdrawPublicationMutationHookResult = ReturnType<typeof useWithdrawPublicationMutation>;
export const SetAdviceDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAdviceDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAdviceDesk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"officeId"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}}]}}]}}]} as unknown as DocumentNode;
export function useSetAdviceDeskMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetAdviceDeskMutation, SetAdviceDeskMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetAdviceDeskMutation, SetAdviceDeskMutationVariables>(SetAdviceDeskDocument, options);
      }
export type SetAdviceDeskMutationHookResult = ReturnType<typeof useSetAdviceDeskMutation>;
export const DossierLooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierLooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierLooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useDossierLooksQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DossierLooksQuery, DossierLooksQueryVariables> & ({ variables: DossierLooksQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DossierLooksQuery, DossierLooksQueryVariables>(DossierLooksDocument, options);
      }
export function useDossierLooksLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DossierLooksQuery, DossierLooksQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DossierLooksQuery, DossierLooksQueryVariables>(DossierLooksDocument, options);
        }
export type DossierLooksQueryHookResult = ReturnType<typeof useDossierLooksQuery>;
export type DossierLooksLazyQueryHookResult = ReturnType<typeof useDossierLooksLazyQuery>;
export const AccessTrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrailFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useAccessTrailQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<AccessTrailQuery, AccessTrailQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AccessTrailQuery, AccessTrailQueryVariables>(AccessTrailDocument, options);
      }
export function useAccessTrailLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AccessTrailQuery, AccessTrailQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AccessTrailQuery, AccessTrailQueryVariables>(AccessTrailDocument, options);
        }
export type AccessTrailQueryHookResult = ReturnType<typeof useAccessTrailQuery>;
export type AccessTrailLazyQueryHookResult = ReturnType<typeof useAccessTrailLazyQuery>;
export const AuditRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditRetention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditRetentionMonths"}}]}}]} as unknown as DocumentNode;
export function useAuditRetentionQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<AuditRetentionQuery, AuditRetentionQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AuditRetentionQuery, AuditRetentionQueryVariables>(AuditRetentionDocument, options);
      }
export function useAuditRetentionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AuditRetentionQuery, AuditRetentionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AuditRetentionQuery, AuditRetentionQueryVariables>(AuditRetentionDocument, options);
        }
export type AuditRetentionQueryHookResult = ReturnType<typeof useAuditRetentionQuery>;
export type AuditRetentionLazyQueryHookResult = ReturnType<typeof useAuditRetentionLazyQuery>;
export const SetAuditRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAuditRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAuditRetention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}]}]}}]} as unknown as DocumentNode;
export function useSetAuditRetentionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetAuditRetentionMutation, SetAuditRetentionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetAuditRetentionMutation, SetAuditRetentionMutationVariables>(SetAuditRetentionDocument, options);
      }
export type SetAuditRetentionMutationHookResult = ReturnType<typeof useSetAuditRetentionMutation>;
export const RecordExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode;
export function useRecordExportMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecordExportMutation, RecordExportMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecordExportMutation, RecordExportMutationVariables>(RecordExportDocument, options);
      }
export type RecordExportMutationHookResult = ReturnType<typeof useRecordExportMutation>;
export const CalendarYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarChangeParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]}},CalendarChangePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCalendarYearQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CalendarYearQuery, CalendarYearQueryVariables> & ({ variables: CalendarYearQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CalendarYearQuery, CalendarYearQueryVariables>(CalendarYearDocument, options);
      }
export function useCalendarYearLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CalendarYearQuery, CalendarYearQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CalendarYearQuery, CalendarYearQueryVariables>(CalendarYearDocument, options);
        }
export type CalendarYearQueryHookResult = ReturnType<typeof useCalendarYearQuery>;
export type CalendarYearLazyQueryHookResult = ReturnType<typeof useCalendarYearLazyQuery>;
export const MissingHolidaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingHolidays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]} as unknown as DocumentNode;
export function useMissingHolidaysQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<MissingHolidaysQuery, MissingHolidaysQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MissingHolidaysQuery, MissingHolidaysQueryVariables>(MissingHolidaysDocument, options);
      }
export function useMissingHolidaysLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MissingHolidaysQuery, MissingHolidaysQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MissingHolidaysQuery, MissingHolidaysQueryVariables>(MissingHolidaysDocument, options);
        }
export type MissingHolidaysQueryHookResult = ReturnType<typeof useMissingHolidaysQuery>;
export type MissingHolidaysLazyQueryHookResult = ReturnType<typeof useMissingHolidaysLazyQuery>;
export const PreviewCalendarChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewCalendarChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDayInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeHoursId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewCalendarChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeHoursId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeHoursId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"}},{"kind":"Field","name":{"kind":"Name","value":"lateAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"byArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}}]}}]}}]} as unknown as DocumentNode;
export function usePreviewCalendarChangeQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PreviewCalendarChangeQuery, PreviewCalendarChangeQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PreviewCalendarChangeQuery, PreviewCalendarChangeQueryVariables>(PreviewCalendarChangeDocument, options);
      }
export function usePreviewCalendarChangeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PreviewCalendarChangeQuery, PreviewCalendarChangeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PreviewCalendarChangeQuery, PreviewCalendarChangeQueryVariables>(PreviewCalendarChangeDocument, options);
        }
export type PreviewCalendarChangeQueryHookResult = ReturnType<typeof usePreviewCalendarChangeQuery>;
export type PreviewCalendarChangeLazyQueryHookResult = ReturnType<typeof usePreviewCalendarChangeLazyQuery>;
export const CalendarMovesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarMoves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDayInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeHoursId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarMoves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"officeHoursId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeHoursId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"isLateAtOnce"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useCalendarMovesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<CalendarMovesQuery, CalendarMovesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CalendarMovesQuery, CalendarMovesQueryVariables>(CalendarMovesDocument, options);
      }
export function useCalendarMovesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CalendarMovesQuery, CalendarMovesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CalendarMovesQuery, CalendarMovesQueryVariables>(CalendarMovesDocument, options);
        }
export type CalendarMovesQueryHookResult = ReturnType<typeof useCalendarMovesQuery>;
export type CalendarMovesLazyQueryHookResult = ReturnType<typeof useCalendarMovesLazyQuery>;
export const CalendarUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedDayParts"}}]}}]}},ProposedDayPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCalendarUndoQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CalendarUndoQuery, CalendarUndoQueryVariables> & ({ variables: CalendarUndoQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CalendarUndoQuery, CalendarUndoQueryVariables>(CalendarUndoDocument, options);
      }
export function useCalendarUndoLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CalendarUndoQuery, CalendarUndoQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CalendarUndoQuery, CalendarUndoQueryVariables>(CalendarUndoDocument, options);
        }
export type CalendarUndoQueryHookResult = ReturnType<typeof useCalendarUndoQuery>;
export type CalendarUndoLazyQueryHookResult = ReturnType<typeof useCalendarUndoLazyQuery>;
export const PreviewHolidayFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewHolidayFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewHolidayFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"past"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposedDayParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},ProposedDayPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePreviewHolidayFileQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PreviewHolidayFileQuery, PreviewHolidayFileQueryVariables> & ({ variables: PreviewHolidayFileQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PreviewHolidayFileQuery, PreviewHolidayFileQueryVariables>(PreviewHolidayFileDocument, options);
      }
export function usePreviewHolidayFileLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PreviewHolidayFileQuery, PreviewHolidayFileQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PreviewHolidayFileQuery, PreviewHolidayFileQueryVariables>(PreviewHolidayFileDocument, options);
        }
export type PreviewHolidayFileQueryHookResult = ReturnType<typeof usePreviewHolidayFileQuery>;
export type PreviewHolidayFileLazyQueryHookResult = ReturnType<typeof usePreviewHolidayFileLazyQuery>;
export const ApplyCalendarChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyCalendarChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDayInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"undoesId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyCalendarChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"undoesId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"undoesId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarChangeParts"}}]}}]}},CalendarChangePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useApplyCalendarChangeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ApplyCalendarChangeMutation, ApplyCalendarChangeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ApplyCalendarChangeMutation, ApplyCalendarChangeMutationVariables>(ApplyCalendarChangeDocument, options);
      }
export type ApplyCalendarChangeMutationHookResult = ReturnType<typeof useApplyCalendarChangeMutation>;
export const OfficeHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToday"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useOfficeHoursQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OfficeHoursQuery, OfficeHoursQueryVariables> & ({ variables: OfficeHoursQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficeHoursQuery, OfficeHoursQueryVariables>(OfficeHoursDocument, options);
      }
export function useOfficeHoursLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficeHoursQuery, OfficeHoursQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficeHoursQuery, OfficeHoursQueryVariables>(OfficeHoursDocument, options);
        }
export type OfficeHoursQueryHookResult = ReturnType<typeof useOfficeHoursQuery>;
export type OfficeHoursLazyQueryHookResult = ReturnType<typeof useOfficeHoursLazyQuery>;
export const OfficeHoursOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeHoursOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeHoursOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeHoursOrderParts"}}]}}]}},OfficeHoursOrderPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useOfficeHoursOrdersQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OfficeHoursOrdersQuery, OfficeHoursOrdersQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficeHoursOrdersQuery, OfficeHoursOrdersQueryVariables>(OfficeHoursOrdersDocument, options);
      }
export function useOfficeHoursOrdersLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficeHoursOrdersQuery, OfficeHoursOrdersQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficeHoursOrdersQuery, OfficeHoursOrdersQueryVariables>(OfficeHoursOrdersDocument, options);
        }
export type OfficeHoursOrdersQueryHookResult = ReturnType<typeof useOfficeHoursOrdersQuery>;
export type OfficeHoursOrdersLazyQueryHookResult = ReturnType<typeof useOfficeHoursOrdersLazyQuery>;
export const PrepareOfficeHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareOfficeHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeHoursInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareOfficeHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeHoursOrderParts"}}]}}]}},OfficeHoursOrderPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePrepareOfficeHoursMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<PrepareOfficeHoursMutation, PrepareOfficeHoursMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<PrepareOfficeHoursMutation, PrepareOfficeHoursMutationVariables>(PrepareOfficeHoursDocument, options);
      }
export type PrepareOfficeHoursMutationHookResult = ReturnType<typeof usePrepareOfficeHoursMutation>;
export const ConfirmOfficeHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOfficeHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOfficeHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeHoursOrderParts"}}]}}]}},OfficeHoursOrderPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmOfficeHoursMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmOfficeHoursMutation, ConfirmOfficeHoursMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmOfficeHoursMutation, ConfirmOfficeHoursMutationVariables>(ConfirmOfficeHoursDocument, options);
      }
export type ConfirmOfficeHoursMutationHookResult = ReturnType<typeof useConfirmOfficeHoursMutation>;
export const CancelOfficeHoursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOfficeHours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelOfficeHours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeHoursOrderParts"}}]}}]}},OfficeHoursOrderPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCancelOfficeHoursMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CancelOfficeHoursMutation, CancelOfficeHoursMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CancelOfficeHoursMutation, CancelOfficeHoursMutationVariables>(CancelOfficeHoursDocument, options);
      }
export type CancelOfficeHoursMutationHookResult = ReturnType<typeof useCancelOfficeHoursMutation>;
export const FindProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tier"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Tier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"tier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tier"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"feeDong"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingTiers"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useFindProceduresQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<FindProceduresQuery, FindProceduresQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FindProceduresQuery, FindProceduresQueryVariables>(FindProceduresDocument, options);
      }
export function useFindProceduresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FindProceduresQuery, FindProceduresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FindProceduresQuery, FindProceduresQueryVariables>(FindProceduresDocument, options);
        }
export type FindProceduresQueryHookResult = ReturnType<typeof useFindProceduresQuery>;
export type FindProceduresLazyQueryHookResult = ReturnType<typeof useFindProceduresLazyQuery>;
export const ProcedureByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"feeDong"}},{"kind":"Field","name":{"kind":"Name","value":"serviceLevel"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingTiers"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"officeRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useProcedureByCodeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProcedureByCodeQuery, ProcedureByCodeQueryVariables> & ({ variables: ProcedureByCodeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProcedureByCodeQuery, ProcedureByCodeQueryVariables>(ProcedureByCodeDocument, options);
      }
export function useProcedureByCodeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProcedureByCodeQuery, ProcedureByCodeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProcedureByCodeQuery, ProcedureByCodeQueryVariables>(ProcedureByCodeDocument, options);
        }
export type ProcedureByCodeQueryHookResult = ReturnType<typeof useProcedureByCodeQuery>;
export type ProcedureByCodeLazyQueryHookResult = ReturnType<typeof useProcedureByCodeLazyQuery>;
export const CommunesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Communes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tier"},"value":{"kind":"EnumValue","value":"COMMUNE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"districts"},"name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tier"},"value":{"kind":"EnumValue","value":"DISTRICT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode;
export function useCommunesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<CommunesQuery, CommunesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CommunesQuery, CommunesQueryVariables>(CommunesDocument, options);
      }
export function useCommunesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CommunesQuery, CommunesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CommunesQuery, CommunesQueryVariables>(CommunesDocument, options);
        }
export type CommunesQueryHookResult = ReturnType<typeof useCommunesQuery>;
export type CommunesLazyQueryHookResult = ReturnType<typeof useCommunesLazyQuery>;
export const AreasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Areas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parentCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tier"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Tier"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parentCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parentCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"tier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tier"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}}]}}]}}]} as unknown as DocumentNode;
export function useAreasQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<AreasQuery, AreasQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AreasQuery, AreasQueryVariables>(AreasDocument, options);
      }
export function useAreasLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AreasQuery, AreasQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AreasQuery, AreasQueryVariables>(AreasDocument, options);
        }
export type AreasQueryHookResult = ReturnType<typeof useAreasQuery>;
export type AreasLazyQueryHookResult = ReturnType<typeof useAreasLazyQuery>;
export const DirectivesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DirectiveStanding"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standing"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reported"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveRow"}}]}}]}}]}},DirectiveRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDirectivesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DirectivesQuery, DirectivesQueryVariables> & ({ variables: DirectivesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DirectivesQuery, DirectivesQueryVariables>(DirectivesDocument, options);
      }
export function useDirectivesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DirectivesQuery, DirectivesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DirectivesQuery, DirectivesQueryVariables>(DirectivesDocument, options);
        }
export type DirectivesQueryHookResult = ReturnType<typeof useDirectivesQuery>;
export type DirectivesLazyQueryHookResult = ReturnType<typeof useDirectivesLazyQuery>;
export const DirectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Directive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveWhole"}}]}}]}},DirectiveRowFragmentDoc.definitions[0],DirectiveWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDirectiveQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DirectiveQuery, DirectiveQueryVariables> & ({ variables: DirectiveQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DirectiveQuery, DirectiveQueryVariables>(DirectiveDocument, options);
      }
export function useDirectiveLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DirectiveQuery, DirectiveQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DirectiveQuery, DirectiveQueryVariables>(DirectiveDocument, options);
        }
export type DirectiveQueryHookResult = ReturnType<typeof useDirectiveQuery>;
export type DirectiveLazyQueryHookResult = ReturnType<typeof useDirectiveLazyQuery>;
export const DirectableStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirectableStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"directableStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode;
export function useDirectableStaffQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DirectableStaffQuery, DirectableStaffQueryVariables> & ({ variables: DirectableStaffQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DirectableStaffQuery, DirectableStaffQueryVariables>(DirectableStaffDocument, options);
      }
export function useDirectableStaffLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DirectableStaffQuery, DirectableStaffQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DirectableStaffQuery, DirectableStaffQueryVariables>(DirectableStaffDocument, options);
        }
export type DirectableStaffQueryHookResult = ReturnType<typeof useDirectableStaffQuery>;
export type DirectableStaffLazyQueryHookResult = ReturnType<typeof useDirectableStaffLazyQuery>;
export const IssueDirectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveWhole"}}]}}]}},DirectiveRowFragmentDoc.definitions[0],DirectiveWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useIssueDirectiveMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<IssueDirectiveMutation, IssueDirectiveMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<IssueDirectiveMutation, IssueDirectiveMutationVariables>(IssueDirectiveDocument, options);
      }
export type IssueDirectiveMutationHookResult = ReturnType<typeof useIssueDirectiveMutation>;
export const ActOnDirectiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActOnDirective"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnDirectiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnDirective"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DirectiveWhole"}}]}}]}},DirectiveRowFragmentDoc.definitions[0],DirectiveWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useActOnDirectiveMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ActOnDirectiveMutation, ActOnDirectiveMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ActOnDirectiveMutation, ActOnDirectiveMutationVariables>(ActOnDirectiveDocument, options);
      }
export type ActOnDirectiveMutationHookResult = ReturnType<typeof useActOnDirectiveMutation>;
export const WorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WorklistView"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWorklistQuery(baseOptions: ApolloReactHooks.QueryHookOptions<WorklistQuery, WorklistQueryVariables> & ({ variables: WorklistQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<WorklistQuery, WorklistQueryVariables>(WorklistDocument, options);
      }
export function useWorklistLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<WorklistQuery, WorklistQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<WorklistQuery, WorklistQueryVariables>(WorklistDocument, options);
        }
export type WorklistQueryHookResult = ReturnType<typeof useWorklistQuery>;
export type WorklistLazyQueryHookResult = ReturnType<typeof useWorklistLazyQuery>;
export const WorklistCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorklistCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklistCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"all"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"supplement"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"toReturn"}},{"kind":"Field","name":{"kind":"Name","value":"consulting"}},{"kind":"Field","name":{"kind":"Name","value":"toSign"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"sentUp"}}]}}]}}]} as unknown as DocumentNode;
export function useWorklistCountsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<WorklistCountsQuery, WorklistCountsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<WorklistCountsQuery, WorklistCountsQueryVariables>(WorklistCountsDocument, options);
      }
export function useWorklistCountsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<WorklistCountsQuery, WorklistCountsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<WorklistCountsQuery, WorklistCountsQueryVariables>(WorklistCountsDocument, options);
        }
export type WorklistCountsQueryHookResult = ReturnType<typeof useWorklistCountsQuery>;
export type WorklistCountsLazyQueryHookResult = ReturnType<typeof useWorklistCountsLazyQuery>;
export const SentUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SentUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSentUpQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SentUpQuery, SentUpQueryVariables> & ({ variables: SentUpQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SentUpQuery, SentUpQueryVariables>(SentUpDocument, options);
      }
export function useSentUpLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SentUpQuery, SentUpQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SentUpQuery, SentUpQueryVariables>(SentUpDocument, options);
        }
export type SentUpQueryHookResult = ReturnType<typeof useSentUpQuery>;
export type SentUpLazyQueryHookResult = ReturnType<typeof useSentUpLazyQuery>;
export const SearchDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"countLimit"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSearchDossiersQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SearchDossiersQuery, SearchDossiersQueryVariables> & ({ variables: SearchDossiersQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SearchDossiersQuery, SearchDossiersQueryVariables>(SearchDossiersDocument, options);
      }
export function useSearchDossiersLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SearchDossiersQuery, SearchDossiersQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SearchDossiersQuery, SearchDossiersQueryVariables>(SearchDossiersDocument, options);
        }
export type SearchDossiersQueryHookResult = ReturnType<typeof useSearchDossiersQuery>;
export type SearchDossiersLazyQueryHookResult = ReturnType<typeof useSearchDossiersLazyQuery>;
export const DossierPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDossierPageQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DossierPageQuery, DossierPageQueryVariables> & ({ variables: DossierPageQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DossierPageQuery, DossierPageQueryVariables>(DossierPageDocument, options);
      }
export function useDossierPageLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DossierPageQuery, DossierPageQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DossierPageQuery, DossierPageQueryVariables>(DossierPageDocument, options);
        }
export type DossierPageQueryHookResult = ReturnType<typeof useDossierPageQuery>;
export type DossierPageLazyQueryHookResult = ReturnType<typeof useDossierPageLazyQuery>;
export const KnownApplicantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knownApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastProcedureName"}}]}}]}}]} as unknown as DocumentNode;
export function useKnownApplicantQuery(baseOptions: ApolloReactHooks.QueryHookOptions<KnownApplicantQuery, KnownApplicantQueryVariables> & ({ variables: KnownApplicantQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<KnownApplicantQuery, KnownApplicantQueryVariables>(KnownApplicantDocument, options);
      }
export function useKnownApplicantLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<KnownApplicantQuery, KnownApplicantQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<KnownApplicantQuery, KnownApplicantQueryVariables>(KnownApplicantDocument, options);
        }
export type KnownApplicantQueryHookResult = ReturnType<typeof useKnownApplicantQuery>;
export type KnownApplicantLazyQueryHookResult = ReturnType<typeof useKnownApplicantLazyQuery>;
export const DuePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"procedureCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode;
export function useDuePreviewQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DuePreviewQuery, DuePreviewQueryVariables> & ({ variables: DuePreviewQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DuePreviewQuery, DuePreviewQueryVariables>(DuePreviewDocument, options);
      }
export function useDuePreviewLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DuePreviewQuery, DuePreviewQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DuePreviewQuery, DuePreviewQueryVariables>(DuePreviewDocument, options);
        }
export type DuePreviewQueryHookResult = ReturnType<typeof useDuePreviewQuery>;
export type DuePreviewLazyQueryHookResult = ReturnType<typeof useDuePreviewLazyQuery>;
export const ReceiveDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReceiveDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReceiveDossierMutation, ReceiveDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReceiveDossierMutation, ReceiveDossierMutationVariables>(ReceiveDossierDocument, options);
      }
export type ReceiveDossierMutationHookResult = ReturnType<typeof useReceiveDossierMutation>;
export const ClaimDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useClaimDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ClaimDossierMutation, ClaimDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ClaimDossierMutation, ClaimDossierMutationVariables>(ClaimDossierDocument, options);
      }
export type ClaimDossierMutationHookResult = ReturnType<typeof useClaimDossierMutation>;
export const AssignDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evenIfAway"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"evenIfAway"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evenIfAway"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAssignDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AssignDossierMutation, AssignDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AssignDossierMutation, AssignDossierMutationVariables>(AssignDossierDocument, options);
      }
export type AssignDossierMutationHookResult = ReturnType<typeof useAssignDossierMutation>;
export const ReleaseDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReleaseDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReleaseDossierMutation, ReleaseDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReleaseDossierMutation, ReleaseDossierMutationVariables>(ReleaseDossierDocument, options);
      }
export type ReleaseDossierMutationHookResult = ReturnType<typeof useReleaseDossierMutation>;
export const AdvanceDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAdvanceDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AdvanceDossierMutation, AdvanceDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AdvanceDossierMutation, AdvanceDossierMutationVariables>(AdvanceDossierDocument, options);
      }
export type AdvanceDossierMutationHookResult = ReturnType<typeof useAdvanceDossierMutation>;
export const SendBackDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendBackDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSendBackDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SendBackDossierMutation, SendBackDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SendBackDossierMutation, SendBackDossierMutationVariables>(SendBackDossierDocument, options);
      }
export type SendBackDossierMutationHookResult = ReturnType<typeof useSendBackDossierMutation>;
export const RequestSupplementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documents"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reasonCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documents"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reasonCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reasonCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRequestSupplementMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RequestSupplementMutation, RequestSupplementMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RequestSupplementMutation, RequestSupplementMutationVariables>(RequestSupplementDocument, options);
      }
export type RequestSupplementMutationHookResult = ReturnType<typeof useRequestSupplementMutation>;
export const RecordSupplementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRecordSupplementMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecordSupplementMutation, RecordSupplementMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecordSupplementMutation, RecordSupplementMutationVariables>(RecordSupplementDocument, options);
      }
export type RecordSupplementMutationHookResult = ReturnType<typeof useRecordSupplementMutation>;
export const RefuseDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reasonCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reasonCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reasonCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRefuseDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RefuseDossierMutation, RefuseDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RefuseDossierMutation, RefuseDossierMutationVariables>(RefuseDossierDocument, options);
      }
export type RefuseDossierMutationHookResult = ReturnType<typeof useRefuseDossierMutation>;
export const WithdrawDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWithdrawDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WithdrawDossierMutation, WithdrawDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WithdrawDossierMutation, WithdrawDossierMutationVariables>(WithdrawDossierDocument, options);
      }
export type WithdrawDossierMutationHookResult = ReturnType<typeof useWithdrawDossierMutation>;
export const StopDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useStopDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<StopDossierMutation, StopDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<StopDossierMutation, StopDossierMutationVariables>(StopDossierDocument, options);
      }
export type StopDossierMutationHookResult = ReturnType<typeof useStopDossierMutation>;
export const ReturnResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authorisation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"receivedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authorisation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authorisation"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReturnResultMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReturnResultMutation, ReturnResultMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReturnResultMutation, ReturnResultMutationVariables>(ReturnResultDocument, options);
      }
export type ReturnResultMutationHookResult = ReturnType<typeof useReturnResultMutation>;
export const ConsultOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsultOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offices"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultedOfficeInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultOffices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"offices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offices"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConsultOfficesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConsultOfficesMutation, ConsultOfficesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConsultOfficesMutation, ConsultOfficesMutationVariables>(ConsultOfficesDocument, options);
      }
export type ConsultOfficesMutationHookResult = ReturnType<typeof useConsultOfficesMutation>;
export const AnswerConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"opinion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Opinion"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"consultation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultation"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"opinion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"opinion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"answer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"fileIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAnswerConsultationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AnswerConsultationMutation, AnswerConsultationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AnswerConsultationMutation, AnswerConsultationMutationVariables>(AnswerConsultationDocument, options);
      }
export type AnswerConsultationMutationHookResult = ReturnType<typeof useAnswerConsultationMutation>;
export const CloseConsultationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseConsultation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"consultation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeConsultation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"consultation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"consultation"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCloseConsultationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CloseConsultationMutation, CloseConsultationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CloseConsultationMutation, CloseConsultationMutationVariables>(CloseConsultationDocument, options);
      }
export type CloseConsultationMutationHookResult = ReturnType<typeof useCloseConsultationMutation>;
export const RequirePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequirePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amountDong"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"amountDong"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amountDong"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRequirePaymentMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RequirePaymentMutation, RequirePaymentMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RequirePaymentMutation, RequirePaymentMutationVariables>(RequirePaymentDocument, options);
      }
export type RequirePaymentMutationHookResult = ReturnType<typeof useRequirePaymentMutation>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amountDong"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"payer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"method"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentMethod"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"amountDong"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amountDong"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"payer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"payer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"method"},"value":{"kind":"Variable","name":{"kind":"Name","value":"method"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRecordPaymentMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecordPaymentMutation, RecordPaymentMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecordPaymentMutation, RecordPaymentMutationVariables>(RecordPaymentDocument, options);
      }
export type RecordPaymentMutationHookResult = ReturnType<typeof useRecordPaymentMutation>;
export const ProposeApologyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeApology"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cause"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"explanation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"promisedAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeApology"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"cause"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cause"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"explanation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"explanation"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"promisedAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"promisedAt"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProposeApologyMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ProposeApologyMutation, ProposeApologyMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ProposeApologyMutation, ProposeApologyMutationVariables>(ProposeApologyDocument, options);
      }
export type ProposeApologyMutationHookResult = ReturnType<typeof useProposeApologyMutation>;
export const ApproveApologyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveApology"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveApology"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useApproveApologyMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ApproveApologyMutation, ApproveApologyMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ApproveApologyMutation, ApproveApologyMutationVariables>(ApproveApologyDocument, options);
      }
export type ApproveApologyMutationHookResult = ReturnType<typeof useApproveApologyMutation>;
export const RejectApologyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectApology"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectApology"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRejectApologyMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RejectApologyMutation, RejectApologyMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RejectApologyMutation, RejectApologyMutationVariables>(RejectApologyDocument, options);
      }
export type RejectApologyMutationHookResult = ReturnType<typeof useRejectApologyMutation>;
export const RecallDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRecallDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecallDossierMutation, RecallDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecallDossierMutation, RecallDossierMutationVariables>(RecallDossierDocument, options);
      }
export type RecallDossierMutationHookResult = ReturnType<typeof useRecallDossierMutation>;
export const RecordLateCauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLateCause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leg"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cause"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"explanation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLateCause"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"leg"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leg"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"cause"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cause"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"explanation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"explanation"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRecordLateCauseMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecordLateCauseMutation, RecordLateCauseMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecordLateCauseMutation, RecordLateCauseMutationVariables>(RecordLateCauseDocument, options);
      }
export type RecordLateCauseMutationHookResult = ReturnType<typeof useRecordLateCauseMutation>;
export const CorrectReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receivedAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicant"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicantInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documents"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierDocumentInput"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"returnBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnBy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"procedureCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"receivedAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receivedAt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"applicant"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicant"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documents"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"returnBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"returnBy"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCorrectReceiptMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CorrectReceiptMutation, CorrectReceiptMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CorrectReceiptMutation, CorrectReceiptMutationVariables>(CorrectReceiptDocument, options);
      }
export type CorrectReceiptMutationHookResult = ReturnType<typeof useCorrectReceiptMutation>;
export const IssueResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"issuedOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuedOn"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"signer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signer"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"fileIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useIssueResultMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<IssueResultMutation, IssueResultMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<IssueResultMutation, IssueResultMutationVariables>(IssueResultDocument, options);
      }
export type IssueResultMutationHookResult = ReturnType<typeof useIssueResultMutation>;
export const SendResultByPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendResultByPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trackingCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendResultByPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"trackingCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trackingCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSendResultByPostMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SendResultByPostMutation, SendResultByPostMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SendResultByPostMutation, SendResultByPostMutationVariables>(SendResultByPostDocument, options);
      }
export type SendResultByPostMutationHookResult = ReturnType<typeof useSendResultByPostMutation>;
export const RecordPostReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPostReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPostReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRecordPostReturnMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecordPostReturnMutation, RecordPostReturnMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecordPostReturnMutation, RecordPostReturnMutationVariables>(RecordPostReturnDocument, options);
      }
export type RecordPostReturnMutationHookResult = ReturnType<typeof useRecordPostReturnMutation>;
export const BulkDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkDossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"when"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useBulkDossiersMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<BulkDossiersMutation, BulkDossiersMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<BulkDossiersMutation, BulkDossiersMutationVariables>(BulkDossiersDocument, options);
      }
export type BulkDossiersMutationHookResult = ReturnType<typeof useBulkDossiersMutation>;
export const CreateHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossiers"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimDossierInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dossiers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossiers"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverParts"}}]}}]}}]}},HandoverPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCreateHandoverMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreateHandoverMutation, CreateHandoverMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreateHandoverMutation, CreateHandoverMutationVariables>(CreateHandoverDocument, options);
      }
export type CreateHandoverMutationHookResult = ReturnType<typeof useCreateHandoverMutation>;
export const ConfirmHandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmHandover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmHandover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"listId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProceedingsParts"}}]}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmHandoverMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmHandoverMutation, ConfirmHandoverMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmHandoverMutation, ConfirmHandoverMutationVariables>(ConfirmHandoverDocument, options);
      }
export type ConfirmHandoverMutationHookResult = ReturnType<typeof useConfirmHandoverMutation>;
export const ToHandOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToHandOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toHandOver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useToHandOverQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ToHandOverQuery, ToHandOverQueryVariables> & ({ variables: ToHandOverQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ToHandOverQuery, ToHandOverQueryVariables>(ToHandOverDocument, options);
      }
export function useToHandOverLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ToHandOverQuery, ToHandOverQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ToHandOverQuery, ToHandOverQueryVariables>(ToHandOverDocument, options);
        }
export type ToHandOverQueryHookResult = ReturnType<typeof useToHandOverQuery>;
export type ToHandOverLazyQueryHookResult = ReturnType<typeof useToHandOverLazyQuery>;
export const HandoversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handovers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoverSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handovers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverParts"}}]}}]}}]}},HandoverPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useHandoversQuery(baseOptions: ApolloReactHooks.QueryHookOptions<HandoversQuery, HandoversQueryVariables> & ({ variables: HandoversQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<HandoversQuery, HandoversQueryVariables>(HandoversDocument, options);
      }
export function useHandoversLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<HandoversQuery, HandoversQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<HandoversQuery, HandoversQueryVariables>(HandoversDocument, options);
        }
export type HandoversQueryHookResult = ReturnType<typeof useHandoversQuery>;
export type HandoversLazyQueryHookResult = ReturnType<typeof useHandoversLazyQuery>;
export const HandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HandoverParts"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}}]}},HandoverPartsFragmentDoc.definitions[0],DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useHandoverQuery(baseOptions: ApolloReactHooks.QueryHookOptions<HandoverQuery, HandoverQueryVariables> & ({ variables: HandoverQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<HandoverQuery, HandoverQueryVariables>(HandoverDocument, options);
      }
export function useHandoverLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<HandoverQuery, HandoverQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<HandoverQuery, HandoverQueryVariables>(HandoverDocument, options);
        }
export type HandoverQueryHookResult = ReturnType<typeof useHandoverQuery>;
export type HandoverLazyQueryHookResult = ReturnType<typeof useHandoverLazyQuery>;
export const ConsultationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Consultations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"side"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsultationSide"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"side"},"value":{"kind":"Variable","name":{"kind":"Name","value":"side"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"askedByOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConsultationsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ConsultationsQuery, ConsultationsQueryVariables> & ({ variables: ConsultationsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ConsultationsQuery, ConsultationsQueryVariables>(ConsultationsDocument, options);
      }
export function useConsultationsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ConsultationsQuery, ConsultationsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ConsultationsQuery, ConsultationsQueryVariables>(ConsultationsDocument, options);
        }
export type ConsultationsQueryHookResult = ReturnType<typeof useConsultationsQuery>;
export type ConsultationsLazyQueryHookResult = ReturnType<typeof useConsultationsLazyQuery>;
export const LateCausesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LateCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"wordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useLateCausesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<LateCausesQuery, LateCausesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<LateCausesQuery, LateCausesQueryVariables>(LateCausesDocument, options);
      }
export function useLateCausesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<LateCausesQuery, LateCausesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<LateCausesQuery, LateCausesQueryVariables>(LateCausesDocument, options);
        }
export type LateCausesQueryHookResult = ReturnType<typeof useLateCausesQuery>;
export type LateCausesLazyQueryHookResult = ReturnType<typeof useLateCausesLazyQuery>;
export const OfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}}]}}]}}]} as unknown as DocumentNode;
export function useOfficesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OfficesQuery, OfficesQueryVariables> & ({ variables: OfficesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficesQuery, OfficesQueryVariables>(OfficesDocument, options);
      }
export function useOfficesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficesQuery, OfficesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficesQuery, OfficesQueryVariables>(OfficesDocument, options);
        }
export type OfficesQueryHookResult = ReturnType<typeof useOfficesQuery>;
export type OfficesLazyQueryHookResult = ReturnType<typeof useOfficesLazyQuery>;
export const WorklistChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WorklistChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worklistChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierId"}}]}}]}}]} as unknown as DocumentNode;
export function useWorklistChangedSubscription(baseOptions?: ApolloReactHooks.SubscriptionHookOptions<WorklistChangedSubscription, WorklistChangedSubscriptionVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useSubscription<WorklistChangedSubscription, WorklistChangedSubscriptionVariables>(WorklistChangedDocument, options);
      }
export type WorklistChangedSubscriptionHookResult = ReturnType<typeof useWorklistChangedSubscription>;
export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignableStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useColleaguesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ColleaguesQuery, ColleaguesQueryVariables> & ({ variables: ColleaguesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ColleaguesQuery, ColleaguesQueryVariables>(ColleaguesDocument, options);
      }
export function useColleaguesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ColleaguesQuery, ColleaguesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ColleaguesQuery, ColleaguesQueryVariables>(ColleaguesDocument, options);
        }
export type ColleaguesQueryHookResult = ReturnType<typeof useColleaguesQuery>;
export type ColleaguesLazyQueryHookResult = ReturnType<typeof useColleaguesLazyQuery>;
export const HandoverOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandoverOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useHandoverOfQuery(baseOptions: ApolloReactHooks.QueryHookOptions<HandoverOfQuery, HandoverOfQueryVariables> & ({ variables: HandoverOfQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<HandoverOfQuery, HandoverOfQueryVariables>(HandoverOfDocument, options);
      }
export function useHandoverOfLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<HandoverOfQuery, HandoverOfQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<HandoverOfQuery, HandoverOfQueryVariables>(HandoverOfDocument, options);
        }
export type HandoverOfQueryHookResult = ReturnType<typeof useHandoverOfQuery>;
export type HandoverOfLazyQueryHookResult = ReturnType<typeof useHandoverOfLazyQuery>;
export const FeedbacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Feedbacks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackRow"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"publicNote"}}]}}]}}]}},FeedbackRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useFeedbacksQuery(baseOptions: ApolloReactHooks.QueryHookOptions<FeedbacksQuery, FeedbacksQueryVariables> & ({ variables: FeedbacksQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FeedbacksQuery, FeedbacksQueryVariables>(FeedbacksDocument, options);
      }
export function useFeedbacksLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FeedbacksQuery, FeedbacksQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FeedbacksQuery, FeedbacksQueryVariables>(FeedbacksDocument, options);
        }
export type FeedbacksQueryHookResult = ReturnType<typeof useFeedbacksQuery>;
export type FeedbacksLazyQueryHookResult = ReturnType<typeof useFeedbacksLazyQuery>;
export const FeedbackByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedbackById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackFull"}}]}}]}},FeedbackRowFragmentDoc.definitions[0],FeedbackFullFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useFeedbackByIdQuery(baseOptions: ApolloReactHooks.QueryHookOptions<FeedbackByIdQuery, FeedbackByIdQueryVariables> & ({ variables: FeedbackByIdQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FeedbackByIdQuery, FeedbackByIdQueryVariables>(FeedbackByIdDocument, options);
      }
export function useFeedbackByIdLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FeedbackByIdQuery, FeedbackByIdQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FeedbackByIdQuery, FeedbackByIdQueryVariables>(FeedbackByIdDocument, options);
        }
export type FeedbackByIdQueryHookResult = ReturnType<typeof useFeedbackByIdQuery>;
export type FeedbackByIdLazyQueryHookResult = ReturnType<typeof useFeedbackByIdLazyQuery>;
export const FeedbackFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedbackFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byTopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackCounted"}}]}}]}}]}},FeedbackCountedFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useFeedbackFiguresQuery(baseOptions: ApolloReactHooks.QueryHookOptions<FeedbackFiguresQuery, FeedbackFiguresQueryVariables> & ({ variables: FeedbackFiguresQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FeedbackFiguresQuery, FeedbackFiguresQueryVariables>(FeedbackFiguresDocument, options);
      }
export function useFeedbackFiguresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FeedbackFiguresQuery, FeedbackFiguresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FeedbackFiguresQuery, FeedbackFiguresQueryVariables>(FeedbackFiguresDocument, options);
        }
export type FeedbackFiguresQueryHookResult = ReturnType<typeof useFeedbackFiguresQuery>;
export type FeedbackFiguresLazyQueryHookResult = ReturnType<typeof useFeedbackFiguresLazyQuery>;
export const ReportFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"handlerOffice"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode;
export function useReportFeedbackMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReportFeedbackMutation, ReportFeedbackMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReportFeedbackMutation, ReportFeedbackMutationVariables>(ReportFeedbackDocument, options);
      }
export type ReportFeedbackMutationHookResult = ReturnType<typeof useReportFeedbackMutation>;
export const ActOnFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActOnFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActOnFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actOnFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FeedbackFull"}}]}}]}},FeedbackRowFragmentDoc.definitions[0],FeedbackFullFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useActOnFeedbackMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ActOnFeedbackMutation, ActOnFeedbackMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ActOnFeedbackMutation, ActOnFeedbackMutationVariables>(ActOnFeedbackDocument, options);
      }
export type ActOnFeedbackMutationHookResult = ReturnType<typeof useActOnFeedbackMutation>;
export const CaseDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"close"}}]}}]}}]} as unknown as DocumentNode;
export function useCaseDaysQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<CaseDaysQuery, CaseDaysQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CaseDaysQuery, CaseDaysQueryVariables>(CaseDaysDocument, options);
      }
export function useCaseDaysLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CaseDaysQuery, CaseDaysQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CaseDaysQuery, CaseDaysQueryVariables>(CaseDaysDocument, options);
        }
export type CaseDaysQueryHookResult = ReturnType<typeof useCaseDaysQuery>;
export type CaseDaysLazyQueryHookResult = ReturnType<typeof useCaseDaysLazyQuery>;
export const SetCaseDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCaseDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCaseDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"close"}}]}}]}}]} as unknown as DocumentNode;
export function useSetCaseDaysMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetCaseDaysMutation, SetCaseDaysMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetCaseDaysMutation, SetCaseDaysMutationVariables>(SetCaseDaysDocument, options);
      }
export type SetCaseDaysMutationHookResult = ReturnType<typeof useSetCaseDaysMutation>;
export const DossierFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierFilesParts"}}]}}]}},DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDossierFilesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DossierFilesQuery, DossierFilesQueryVariables> & ({ variables: DossierFilesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DossierFilesQuery, DossierFilesQueryVariables>(DossierFilesDocument, options);
      }
export function useDossierFilesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DossierFilesQuery, DossierFilesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DossierFilesQuery, DossierFilesQueryVariables>(DossierFilesDocument, options);
        }
export type DossierFilesQueryHookResult = ReturnType<typeof useDossierFilesQuery>;
export type DossierFilesLazyQueryHookResult = ReturnType<typeof useDossierFilesLazyQuery>;
export const ReusableFilesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReusableFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reusableFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"documentName"}},{"kind":"Field","name":{"kind":"Name","value":"isResult"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierFileParts"}}]}}]}}]}},DossierFilePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReusableFilesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReusableFilesQuery, ReusableFilesQueryVariables> & ({ variables: ReusableFilesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReusableFilesQuery, ReusableFilesQueryVariables>(ReusableFilesDocument, options);
      }
export function useReusableFilesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReusableFilesQuery, ReusableFilesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReusableFilesQuery, ReusableFilesQueryVariables>(ReusableFilesDocument, options);
        }
export type ReusableFilesQueryHookResult = ReturnType<typeof useReusableFilesQuery>;
export type ReusableFilesLazyQueryHookResult = ReturnType<typeof useReusableFilesLazyQuery>;
export const AttachFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentOrdinal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kindCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"uploadId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"documentOrdinal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentOrdinal"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kindCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kindCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAttachFileMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AttachFileMutation, AttachFileMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AttachFileMutation, AttachFileMutationVariables>(AttachFileDocument, options);
      }
export type AttachFileMutationHookResult = ReturnType<typeof useAttachFileMutation>;
export const ReuseFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReuseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentOrdinal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reuseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"documentOrdinal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentOrdinal"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReuseFileMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReuseFileMutation, ReuseFileMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReuseFileMutation, ReuseFileMutationVariables>(ReuseFileDocument, options);
      }
export type ReuseFileMutationHookResult = ReturnType<typeof useReuseFileMutation>;
export const RemoveFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"fileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fileId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierPageParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0],DossierFilePartsFragmentDoc.definitions[0],DossierFilesPartsFragmentDoc.definitions[0],ProceedingsPartsFragmentDoc.definitions[0],DossierPagePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRemoveFileMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RemoveFileMutation, RemoveFileMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RemoveFileMutation, RemoveFileMutationVariables>(RemoveFileDocument, options);
      }
export type RemoveFileMutationHookResult = ReturnType<typeof useRemoveFileMutation>;
export const FormTextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formTexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormTextsParts"}}]}}]}},FormTextsPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useFormTextsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<FormTextsQuery, FormTextsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<FormTextsQuery, FormTextsQueryVariables>(FormTextsDocument, options);
      }
export function useFormTextsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<FormTextsQuery, FormTextsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<FormTextsQuery, FormTextsQueryVariables>(FormTextsDocument, options);
        }
export type FormTextsQueryHookResult = ReturnType<typeof useFormTextsQuery>;
export type FormTextsLazyQueryHookResult = ReturnType<typeof useFormTextsLazyQuery>;
export const SaveFormTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFormText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveFormTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFormText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormTextsParts"}}]}}]}},FormTextsPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSaveFormTextMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SaveFormTextMutation, SaveFormTextMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SaveFormTextMutation, SaveFormTextMutationVariables>(SaveFormTextDocument, options);
      }
export type SaveFormTextMutationHookResult = ReturnType<typeof useSaveFormTextMutation>;
export const SystemHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WordsIn"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemHealth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"command"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tookMs"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadMessages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}}]}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"pid"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clockAheadMs"}},{"kind":"Field","name":{"kind":"Name","value":"dispatches"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slowStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"worstMs"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"files"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drifting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"provenAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"where"}},{"kind":"Field","name":{"kind":"Name","value":"which"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useSystemHealthQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SystemHealthQuery, SystemHealthQueryVariables> & ({ variables: SystemHealthQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SystemHealthQuery, SystemHealthQueryVariables>(SystemHealthDocument, options);
      }
export function useSystemHealthLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SystemHealthQuery, SystemHealthQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SystemHealthQuery, SystemHealthQueryVariables>(SystemHealthDocument, options);
        }
export type SystemHealthQueryHookResult = ReturnType<typeof useSystemHealthQuery>;
export type SystemHealthLazyQueryHookResult = ReturnType<typeof useSystemHealthLazyQuery>;
export const ResendMessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendMessages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode;
export function useResendMessagesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ResendMessagesMutation, ResendMessagesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ResendMessagesMutation, ResendMessagesMutationVariables>(ResendMessagesDocument, options);
      }
export type ResendMessagesMutationHookResult = ReturnType<typeof useResendMessagesMutation>;
export const GiveUpMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveUpMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveUpMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}]}}]} as unknown as DocumentNode;
export function useGiveUpMessageMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<GiveUpMessageMutation, GiveUpMessageMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<GiveUpMessageMutation, GiveUpMessageMutationVariables>(GiveUpMessageDocument, options);
      }
export type GiveUpMessageMutationHookResult = ReturnType<typeof useGiveUpMessageMutation>;
export const RunJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}]}}]} as unknown as DocumentNode;
export function useRunJobMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RunJobMutation, RunJobMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RunJobMutation, RunJobMutationVariables>(RunJobDocument, options);
      }
export type RunJobMutationHookResult = ReturnType<typeof useRunJobMutation>;
export const ClearSlowStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearSlowStatements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearSlowStatements"}}]}}]} as unknown as DocumentNode;
export function useClearSlowStatementsMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ClearSlowStatementsMutation, ClearSlowStatementsMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ClearSlowStatementsMutation, ClearSlowStatementsMutationVariables>(ClearSlowStatementsDocument, options);
      }
export type ClearSlowStatementsMutationHookResult = ReturnType<typeof useClearSlowStatementsMutation>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffMemberParts"}}]}}]}},StaffMemberPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useMeQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<MeQuery, MeQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MeQuery, MeQueryVariables>(MeDocument, options);
      }
export function useMeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MeQuery, MeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MeQuery, MeQueryVariables>(MeDocument, options);
        }
export type MeQueryHookResult = ReturnType<typeof useMeQuery>;
export type MeLazyQueryHookResult = ReturnType<typeof useMeLazyQuery>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffMemberParts"}}]}}]}}]}},StaffMemberPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSignInMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SignInMutation, SignInMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SignInMutation, SignInMutationVariables>(SignInDocument, options);
      }
export type SignInMutationHookResult = ReturnType<typeof useSignInMutation>;
export const ConfirmSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"challenge"},"value":{"kind":"Variable","name":{"kind":"Name","value":"challenge"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffMemberParts"}}]}}]}}]}},StaffMemberPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>(ConfirmSecondFactorDocument, options);
      }
export type ConfirmSecondFactorMutationHookResult = ReturnType<typeof useConfirmSecondFactorMutation>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode;
export function useSignOutMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SignOutMutation, SignOutMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SignOutMutation, SignOutMutationVariables>(SignOutDocument, options);
      }
export type SignOutMutationHookResult = ReturnType<typeof useSignOutMutation>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currentPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currentPassword"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"newPassword"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newPassword"}}}]}}]}]}}]} as unknown as DocumentNode;
export function useChangePasswordMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangePasswordMutation, ChangePasswordMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangePasswordMutation, ChangePasswordMutationVariables>(ChangePasswordDocument, options);
      }
export type ChangePasswordMutationHookResult = ReturnType<typeof useChangePasswordMutation>;
export const MySessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode;
export function useMySessionsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<MySessionsQuery, MySessionsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MySessionsQuery, MySessionsQueryVariables>(MySessionsDocument, options);
      }
export function useMySessionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MySessionsQuery, MySessionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MySessionsQuery, MySessionsQueryVariables>(MySessionsDocument, options);
        }
export type MySessionsQueryHookResult = ReturnType<typeof useMySessionsQuery>;
export type MySessionsLazyQueryHookResult = ReturnType<typeof useMySessionsLazyQuery>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode;
export function useEndSessionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndSessionMutation, EndSessionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndSessionMutation, EndSessionMutationVariables>(EndSessionDocument, options);
      }
export type EndSessionMutationHookResult = ReturnType<typeof useEndSessionMutation>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"}}]}}]} as unknown as DocumentNode;
export function useEndOtherSessionsMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>(EndOtherSessionsDocument, options);
      }
export type EndOtherSessionsMutationHookResult = ReturnType<typeof useEndOtherSessionsMutation>;
export const StandInsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandIns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandInParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mayArrange"}}]}}]}},StandInPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useStandInsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<StandInsQuery, StandInsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<StandInsQuery, StandInsQueryVariables>(StandInsDocument, options);
      }
export function useStandInsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<StandInsQuery, StandInsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<StandInsQuery, StandInsQueryVariables>(StandInsDocument, options);
        }
export type StandInsQueryHookResult = ReturnType<typeof useStandInsQuery>;
export type StandInsLazyQueryHookResult = ReturnType<typeof useStandInsLazyQuery>;
export const CreateStandInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateStandIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateStandInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createStandIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandInParts"}}]}}]}},StandInPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCreateStandInMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CreateStandInMutation, CreateStandInMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CreateStandInMutation, CreateStandInMutationVariables>(CreateStandInDocument, options);
      }
export type CreateStandInMutationHookResult = ReturnType<typeof useCreateStandInMutation>;
export const RevokeStandInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeStandIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeStandIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandInParts"}}]}}]}},StandInPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRevokeStandInMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RevokeStandInMutation, RevokeStandInMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RevokeStandInMutation, RevokeStandInMutationVariables>(RevokeStandInDocument, options);
      }
export type RevokeStandInMutationHookResult = ReturnType<typeof useRevokeStandInMutation>;
export const MySecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySecondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mySecondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}]}}]} as unknown as DocumentNode;
export function useMySecondFactorQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<MySecondFactorQuery, MySecondFactorQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MySecondFactorQuery, MySecondFactorQueryVariables>(MySecondFactorDocument, options);
      }
export function useMySecondFactorLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MySecondFactorQuery, MySecondFactorQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MySecondFactorQuery, MySecondFactorQueryVariables>(MySecondFactorDocument, options);
        }
export type MySecondFactorQueryHookResult = ReturnType<typeof useMySecondFactorQuery>;
export type MySecondFactorLazyQueryHookResult = ReturnType<typeof useMySecondFactorLazyQuery>;
export const StartSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"qrPath"}},{"kind":"Field","name":{"kind":"Name","value":"qrSize"}}]}}]}}]} as unknown as DocumentNode;
export function useStartSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<StartSecondFactorMutation, StartSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<StartSecondFactorMutation, StartSecondFactorMutationVariables>(StartSecondFactorDocument, options);
      }
export type StartSecondFactorMutationHookResult = ReturnType<typeof useStartSecondFactorMutation>;
export const EnrolSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode;
export function useEnrolSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>(EnrolSecondFactorDocument, options);
      }
export type EnrolSecondFactorMutationHookResult = ReturnType<typeof useEnrolSecondFactorMutation>;
export const RenewRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode;
export function useRenewRecoveryCodesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>(RenewRecoveryCodesDocument, options);
      }
export type RenewRecoveryCodesMutationHookResult = ReturnType<typeof useRenewRecoveryCodesMutation>;
export const RemoveSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}]}}]} as unknown as DocumentNode;
export function useRemoveSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>(RemoveSecondFactorDocument, options);
      }
export type RemoveSecondFactorMutationHookResult = ReturnType<typeof useRemoveSecondFactorMutation>;
export const RolePoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rolePolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolePolicyParts"}}]}}]}},RolePolicyPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRolePoliciesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<RolePoliciesQuery, RolePoliciesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolePoliciesQuery, RolePoliciesQueryVariables>(RolePoliciesDocument, options);
      }
export function useRolePoliciesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolePoliciesQuery, RolePoliciesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolePoliciesQuery, RolePoliciesQueryVariables>(RolePoliciesDocument, options);
        }
export type RolePoliciesQueryHookResult = ReturnType<typeof useRolePoliciesQuery>;
export type RolePoliciesLazyQueryHookResult = ReturnType<typeof useRolePoliciesLazyQuery>;
export const SetRolePolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRolePolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requiresSecondFactor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRolePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}},{"kind":"Argument","name":{"kind":"Name","value":"requiresSecondFactor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requiresSecondFactor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolePolicyParts"}}]}}]}},RolePolicyPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSetRolePolicyMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetRolePolicyMutation, SetRolePolicyMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetRolePolicyMutation, SetRolePolicyMutationVariables>(SetRolePolicyDocument, options);
      }
export type SetRolePolicyMutationHookResult = ReturnType<typeof useSetRolePolicyMutation>;
export const AccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Account"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAccountQuery(baseOptions: ApolloReactHooks.QueryHookOptions<AccountQuery, AccountQueryVariables> & ({ variables: AccountQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AccountQuery, AccountQueryVariables>(AccountDocument, options);
      }
export function useAccountLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AccountQuery, AccountQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AccountQuery, AccountQueryVariables>(AccountDocument, options);
        }
export type AccountQueryHookResult = ReturnType<typeof useAccountQuery>;
export type AccountLazyQueryHookResult = ReturnType<typeof useAccountLazyQuery>;
export const SetAccountPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAccountPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAccountPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSetAccountPasswordMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetAccountPasswordMutation, SetAccountPasswordMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetAccountPasswordMutation, SetAccountPasswordMutationVariables>(SetAccountPasswordDocument, options);
      }
export type SetAccountPasswordMutationHookResult = ReturnType<typeof useSetAccountPasswordMutation>;
export const ResetSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useResetSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>(ResetSecondFactorDocument, options);
      }
export type ResetSecondFactorMutationHookResult = ReturnType<typeof useResetSecondFactorMutation>;
export const DeclinedRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclinedRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declinedRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclinedRequestParts"}}]}}]}}]}},DeclinedRequestPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDeclinedRequestsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DeclinedRequestsQuery, DeclinedRequestsQueryVariables> & ({ variables: DeclinedRequestsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DeclinedRequestsQuery, DeclinedRequestsQueryVariables>(DeclinedRequestsDocument, options);
      }
export function useDeclinedRequestsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DeclinedRequestsQuery, DeclinedRequestsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DeclinedRequestsQuery, DeclinedRequestsQueryVariables>(DeclinedRequestsDocument, options);
        }
export type DeclinedRequestsQueryHookResult = ReturnType<typeof useDeclinedRequestsQuery>;
export type DeclinedRequestsLazyQueryHookResult = ReturnType<typeof useDeclinedRequestsLazyQuery>;
export const DeclinedRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclinedRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declinedRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclinedRequestParts"}}]}}]}},DeclinedRequestPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDeclinedRequestQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DeclinedRequestQuery, DeclinedRequestQueryVariables> & ({ variables: DeclinedRequestQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DeclinedRequestQuery, DeclinedRequestQueryVariables>(DeclinedRequestDocument, options);
      }
export function useDeclinedRequestLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DeclinedRequestQuery, DeclinedRequestQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DeclinedRequestQuery, DeclinedRequestQueryVariables>(DeclinedRequestDocument, options);
        }
export type DeclinedRequestQueryHookResult = ReturnType<typeof useDeclinedRequestQuery>;
export type DeclinedRequestLazyQueryHookResult = ReturnType<typeof useDeclinedRequestLazyQuery>;
export const DeclineRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclinedRequestParts"}}]}}]}},DeclinedRequestPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDeclineRequestMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DeclineRequestMutation, DeclineRequestMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DeclineRequestMutation, DeclineRequestMutationVariables>(DeclineRequestDocument, options);
      }
export type DeclineRequestMutationHookResult = ReturnType<typeof useDeclineRequestMutation>;
export const IssuedReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedReportHeadParts"}}]}}]}}]}},IssuedReportHeadPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useIssuedReportsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<IssuedReportsQuery, IssuedReportsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<IssuedReportsQuery, IssuedReportsQueryVariables>(IssuedReportsDocument, options);
      }
export function useIssuedReportsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<IssuedReportsQuery, IssuedReportsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<IssuedReportsQuery, IssuedReportsQueryVariables>(IssuedReportsDocument, options);
        }
export type IssuedReportsQueryHookResult = ReturnType<typeof useIssuedReportsQuery>;
export type IssuedReportsLazyQueryHookResult = ReturnType<typeof useIssuedReportsLazyQuery>;
export const IssuedReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedReportParts"}}]}}]}},IssuedReportHeadPartsFragmentDoc.definitions[0],SettlementPartsFragmentDoc.definitions[0],IssuedReportPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useIssuedReportQuery(baseOptions: ApolloReactHooks.QueryHookOptions<IssuedReportQuery, IssuedReportQueryVariables> & ({ variables: IssuedReportQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<IssuedReportQuery, IssuedReportQueryVariables>(IssuedReportDocument, options);
      }
export function useIssuedReportLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<IssuedReportQuery, IssuedReportQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<IssuedReportQuery, IssuedReportQueryVariables>(IssuedReportDocument, options);
        }
export type IssuedReportQueryHookResult = ReturnType<typeof useIssuedReportQuery>;
export type IssuedReportLazyQueryHookResult = ReturnType<typeof useIssuedReportLazyQuery>;
export const IssuedReportDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedReportDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedReportDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"isExplained"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useIssuedReportDifferenceQuery(baseOptions: ApolloReactHooks.QueryHookOptions<IssuedReportDifferenceQuery, IssuedReportDifferenceQueryVariables> & ({ variables: IssuedReportDifferenceQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<IssuedReportDifferenceQuery, IssuedReportDifferenceQueryVariables>(IssuedReportDifferenceDocument, options);
      }
export function useIssuedReportDifferenceLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<IssuedReportDifferenceQuery, IssuedReportDifferenceQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<IssuedReportDifferenceQuery, IssuedReportDifferenceQueryVariables>(IssuedReportDifferenceDocument, options);
        }
export type IssuedReportDifferenceQueryHookResult = ReturnType<typeof useIssuedReportDifferenceQuery>;
export type IssuedReportDifferenceLazyQueryHookResult = ReturnType<typeof useIssuedReportDifferenceLazyQuery>;
export const IssueReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedReportParts"}}]}}]}},IssuedReportHeadPartsFragmentDoc.definitions[0],SettlementPartsFragmentDoc.definitions[0],IssuedReportPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useIssueReportMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<IssueReportMutation, IssueReportMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<IssueReportMutation, IssueReportMutationVariables>(IssueReportDocument, options);
      }
export type IssueReportMutationHookResult = ReturnType<typeof useIssueReportMutation>;
export const ReplaceReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplaceReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replaceReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuedReportParts"}}]}}]}},IssuedReportHeadPartsFragmentDoc.definitions[0],SettlementPartsFragmentDoc.definitions[0],IssuedReportPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReplaceReportMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReplaceReportMutation, ReplaceReportMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReplaceReportMutation, ReplaceReportMutationVariables>(ReplaceReportDocument, options);
      }
export type ReplaceReportMutationHookResult = ReturnType<typeof useReplaceReportMutation>;
export const ReferenceListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferenceList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferenceList"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referenceList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"secondPerson"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListEntryParts"}}]}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0],ListEntryPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReferenceListQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReferenceListQuery, ReferenceListQueryVariables> & ({ variables: ReferenceListQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReferenceListQuery, ReferenceListQueryVariables>(ReferenceListDocument, options);
      }
export function useReferenceListLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReferenceListQuery, ReferenceListQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReferenceListQuery, ReferenceListQueryVariables>(ReferenceListDocument, options);
        }
export type ReferenceListQueryHookResult = ReturnType<typeof useReferenceListQuery>;
export type ReferenceListLazyQueryHookResult = ReturnType<typeof useReferenceListLazyQuery>;
export const EntryUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntryUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferenceList"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode;
export function useEntryUsesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<EntryUsesQuery, EntryUsesQueryVariables> & ({ variables: EntryUsesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<EntryUsesQuery, EntryUsesQueryVariables>(EntryUsesDocument, options);
      }
export function useEntryUsesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<EntryUsesQuery, EntryUsesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<EntryUsesQuery, EntryUsesQueryVariables>(EntryUsesDocument, options);
        }
export type EntryUsesQueryHookResult = ReturnType<typeof useEntryUsesQuery>;
export type EntryUsesLazyQueryHookResult = ReturnType<typeof useEntryUsesLazyQuery>;
export const DocumentGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withoutKind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"withoutKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withoutKind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useDocumentGroupsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DocumentGroupsQuery, DocumentGroupsQueryVariables> & ({ variables: DocumentGroupsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DocumentGroupsQuery, DocumentGroupsQueryVariables>(DocumentGroupsDocument, options);
      }
export function useDocumentGroupsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DocumentGroupsQuery, DocumentGroupsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DocumentGroupsQuery, DocumentGroupsQueryVariables>(DocumentGroupsDocument, options);
        }
export type DocumentGroupsQueryHookResult = ReturnType<typeof useDocumentGroupsQuery>;
export type DocumentGroupsLazyQueryHookResult = ReturnType<typeof useDocumentGroupsLazyQuery>;
export const MilestonePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MilestonePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestonePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isElsewhere"}}]}}]}}]} as unknown as DocumentNode;
export function useMilestonePreviewQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MilestonePreviewQuery, MilestonePreviewQueryVariables> & ({ variables: MilestonePreviewQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MilestonePreviewQuery, MilestonePreviewQueryVariables>(MilestonePreviewDocument, options);
      }
export function useMilestonePreviewLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MilestonePreviewQuery, MilestonePreviewQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MilestonePreviewQuery, MilestonePreviewQueryVariables>(MilestonePreviewDocument, options);
        }
export type MilestonePreviewQueryHookResult = ReturnType<typeof useMilestonePreviewQuery>;
export type MilestonePreviewLazyQueryHookResult = ReturnType<typeof useMilestonePreviewLazyQuery>;
export const SaveListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListEntryParts"}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0],ListEntryPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSaveListEntryMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SaveListEntryMutation, SaveListEntryMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SaveListEntryMutation, SaveListEntryMutationVariables>(SaveListEntryDocument, options);
      }
export type SaveListEntryMutationHookResult = ReturnType<typeof useSaveListEntryMutation>;
export const EndListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenEntryInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListEntryParts"}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0],ListEntryPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useEndListEntryMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndListEntryMutation, EndListEntryMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndListEntryMutation, EndListEntryMutationVariables>(EndListEntryDocument, options);
      }
export type EndListEntryMutationHookResult = ReturnType<typeof useEndListEntryMutation>;
export const ConfirmListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListEntryParts"}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0],ListEntryPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmListEntryMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmListEntryMutation, ConfirmListEntryMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmListEntryMutation, ConfirmListEntryMutationVariables>(ConfirmListEntryDocument, options);
      }
export type ConfirmListEntryMutationHookResult = ReturnType<typeof useConfirmListEntryMutation>;
export const WithdrawListEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawListEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawListEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListEntryParts"}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0],ListEntryPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWithdrawListEntryMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WithdrawListEntryMutation, WithdrawListEntryMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WithdrawListEntryMutation, WithdrawListEntryMutationVariables>(WithdrawListEntryDocument, options);
      }
export type WithdrawListEntryMutationHookResult = ReturnType<typeof useWithdrawListEntryMutation>;
export const MergeDocumentKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeDocumentKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenKindInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"into"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeenKindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeDocumentKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"into"},"value":{"kind":"Variable","name":{"kind":"Name","value":"into"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListEntryParts"}}]}}]}},EntryEditionPartsFragmentDoc.definitions[0],ListEntryPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useMergeDocumentKindsMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<MergeDocumentKindsMutation, MergeDocumentKindsMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<MergeDocumentKindsMutation, MergeDocumentKindsMutationVariables>(MergeDocumentKindsDocument, options);
      }
export type MergeDocumentKindsMutationHookResult = ReturnType<typeof useMergeDocumentKindsMutation>;
export const ImportListEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportListEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferenceList"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importListEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useImportListEntriesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ImportListEntriesMutation, ImportListEntriesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ImportListEntriesMutation, ImportListEntriesMutationVariables>(ImportListEntriesDocument, options);
      }
export type ImportListEntriesMutationHookResult = ReturnType<typeof useImportListEntriesMutation>;
export const DocumentKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode;
export function useDocumentKindsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<DocumentKindsQuery, DocumentKindsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DocumentKindsQuery, DocumentKindsQueryVariables>(DocumentKindsDocument, options);
      }
export function useDocumentKindsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DocumentKindsQuery, DocumentKindsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DocumentKindsQuery, DocumentKindsQueryVariables>(DocumentKindsDocument, options);
        }
export type DocumentKindsQueryHookResult = ReturnType<typeof useDocumentKindsQuery>;
export type DocumentKindsLazyQueryHookResult = ReturnType<typeof useDocumentKindsLazyQuery>;
export const RefusalReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefusalReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonPurpose"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusalReasons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode;
export function useRefusalReasonsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<RefusalReasonsQuery, RefusalReasonsQueryVariables> & ({ variables: RefusalReasonsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RefusalReasonsQuery, RefusalReasonsQueryVariables>(RefusalReasonsDocument, options);
      }
export function useRefusalReasonsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RefusalReasonsQuery, RefusalReasonsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RefusalReasonsQuery, RefusalReasonsQueryVariables>(RefusalReasonsDocument, options);
        }
export type RefusalReasonsQueryHookResult = ReturnType<typeof useRefusalReasonsQuery>;
export type RefusalReasonsLazyQueryHookResult = ReturnType<typeof useRefusalReasonsLazyQuery>;
export const SurveyCriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SurveyCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveyCriteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useSurveyCriteriaQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<SurveyCriteriaQuery, SurveyCriteriaQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SurveyCriteriaQuery, SurveyCriteriaQueryVariables>(SurveyCriteriaDocument, options);
      }
export function useSurveyCriteriaLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SurveyCriteriaQuery, SurveyCriteriaQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SurveyCriteriaQuery, SurveyCriteriaQueryVariables>(SurveyCriteriaDocument, options);
        }
export type SurveyCriteriaQueryHookResult = ReturnType<typeof useSurveyCriteriaQuery>;
export type SurveyCriteriaLazyQueryHookResult = ReturnType<typeof useSurveyCriteriaLazyQuery>;
export const TargetResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TargetResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}}]}}]} as unknown as DocumentNode;
export function useTargetResultsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<TargetResultsQuery, TargetResultsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<TargetResultsQuery, TargetResultsQueryVariables>(TargetResultsDocument, options);
      }
export function useTargetResultsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<TargetResultsQuery, TargetResultsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<TargetResultsQuery, TargetResultsQueryVariables>(TargetResultsDocument, options);
        }
export type TargetResultsQueryHookResult = ReturnType<typeof useTargetResultsQuery>;
export type TargetResultsLazyQueryHookResult = ReturnType<typeof useTargetResultsLazyQuery>;
export const ReasonCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"declined"}},{"kind":"Field","name":{"kind":"Name","value":"supplements"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode;
export function useReasonCountsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReasonCountsQuery, ReasonCountsQueryVariables> & ({ variables: ReasonCountsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReasonCountsQuery, ReasonCountsQueryVariables>(ReasonCountsDocument, options);
      }
export function useReasonCountsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReasonCountsQuery, ReasonCountsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReasonCountsQuery, ReasonCountsQueryVariables>(ReasonCountsDocument, options);
        }
export type ReasonCountsQueryHookResult = ReturnType<typeof useReasonCountsQuery>;
export type ReasonCountsLazyQueryHookResult = ReturnType<typeof useReasonCountsLazyQuery>;
export const ReasonUsesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonUses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonPurpose"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonUses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantName"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"declinedId"}},{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"submissionId"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useReasonUsesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReasonUsesQuery, ReasonUsesQueryVariables> & ({ variables: ReasonUsesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReasonUsesQuery, ReasonUsesQueryVariables>(ReasonUsesDocument, options);
      }
export function useReasonUsesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReasonUsesQuery, ReasonUsesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReasonUsesQuery, ReasonUsesQueryVariables>(ReasonUsesDocument, options);
        }
export type ReasonUsesQueryHookResult = ReturnType<typeof useReasonUsesQuery>;
export type ReasonUsesLazyQueryHookResult = ReturnType<typeof useReasonUsesLazyQuery>;
export const MilestoneMovesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MilestoneMoves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MilestoneMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestoneMoves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedMilestoneParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MovedMilestoneParts"}}]}}]}}]}},MovedMilestonePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useMilestoneMovesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MilestoneMovesQuery, MilestoneMovesQueryVariables> & ({ variables: MilestoneMovesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MilestoneMovesQuery, MilestoneMovesQueryVariables>(MilestoneMovesDocument, options);
      }
export function useMilestoneMovesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MilestoneMovesQuery, MilestoneMovesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MilestoneMovesQuery, MilestoneMovesQueryVariables>(MilestoneMovesDocument, options);
        }
export type MilestoneMovesQueryHookResult = ReturnType<typeof useMilestoneMovesQuery>;
export type MilestoneMovesLazyQueryHookResult = ReturnType<typeof useMilestoneMovesLazyQuery>;
export const MoveMilestonesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMilestones"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MilestoneMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMilestones"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode;
export function useMoveMilestonesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<MoveMilestonesMutation, MoveMilestonesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<MoveMilestonesMutation, MoveMilestonesMutationVariables>(MoveMilestonesDocument, options);
      }
export type MoveMilestonesMutationHookResult = ReturnType<typeof useMoveMilestonesMutation>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unseen"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useNoticesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<NoticesQuery, NoticesQueryVariables> & ({ variables: NoticesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument, options);
      }
export function useNoticesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<NoticesQuery, NoticesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<NoticesQuery, NoticesQueryVariables>(NoticesDocument, options);
        }
export type NoticesQueryHookResult = ReturnType<typeof useNoticesQuery>;
export type NoticesLazyQueryHookResult = ReturnType<typeof useNoticesLazyQuery>;
export const MarkNoticesSeenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seen"}}]}}]}}]} as unknown as DocumentNode;
export function useMarkNoticesSeenMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<MarkNoticesSeenMutation, MarkNoticesSeenMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<MarkNoticesSeenMutation, MarkNoticesSeenMutationVariables>(MarkNoticesSeenDocument, options);
      }
export type MarkNoticesSeenMutationHookResult = ReturnType<typeof useMarkNoticesSeenMutation>;
export const CitizenNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CitizenNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citizenNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useCitizenNoticesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CitizenNoticesQuery, CitizenNoticesQueryVariables> & ({ variables: CitizenNoticesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CitizenNoticesQuery, CitizenNoticesQueryVariables>(CitizenNoticesDocument, options);
      }
export function useCitizenNoticesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CitizenNoticesQuery, CitizenNoticesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CitizenNoticesQuery, CitizenNoticesQueryVariables>(CitizenNoticesDocument, options);
        }
export type CitizenNoticesQueryHookResult = ReturnType<typeof useCitizenNoticesQuery>;
export type CitizenNoticesLazyQueryHookResult = ReturnType<typeof useCitizenNoticesLazyQuery>;
export const ManagedOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedOfficeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedOffices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"counters"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useManagedOfficesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ManagedOfficesQuery, ManagedOfficesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ManagedOfficesQuery, ManagedOfficesQueryVariables>(ManagedOfficesDocument, options);
      }
export function useManagedOfficesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ManagedOfficesQuery, ManagedOfficesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ManagedOfficesQuery, ManagedOfficesQueryVariables>(ManagedOfficesDocument, options);
        }
export type ManagedOfficesQueryHookResult = ReturnType<typeof useManagedOfficesQuery>;
export type ManagedOfficesLazyQueryHookResult = ReturnType<typeof useManagedOfficesLazyQuery>;
export const ManagedOfficeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedOffice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedOfficeParts"}}]}}]}},CounterServicePartsFragmentDoc.definitions[0],ManagedOfficePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useManagedOfficeQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ManagedOfficeQuery, ManagedOfficeQueryVariables> & ({ variables: ManagedOfficeQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ManagedOfficeQuery, ManagedOfficeQueryVariables>(ManagedOfficeDocument, options);
      }
export function useManagedOfficeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ManagedOfficeQuery, ManagedOfficeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ManagedOfficeQuery, ManagedOfficeQueryVariables>(ManagedOfficeDocument, options);
        }
export type ManagedOfficeQueryHookResult = ReturnType<typeof useManagedOfficeQuery>;
export type ManagedOfficeLazyQueryHookResult = ReturnType<typeof useManagedOfficeLazyQuery>;
export const OfficeProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"isReceived"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useOfficeProceduresQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OfficeProceduresQuery, OfficeProceduresQueryVariables> & ({ variables: OfficeProceduresQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficeProceduresQuery, OfficeProceduresQueryVariables>(OfficeProceduresDocument, options);
      }
export function useOfficeProceduresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficeProceduresQuery, OfficeProceduresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficeProceduresQuery, OfficeProceduresQueryVariables>(OfficeProceduresDocument, options);
        }
export type OfficeProceduresQueryHookResult = ReturnType<typeof useOfficeProceduresQuery>;
export type OfficeProceduresLazyQueryHookResult = ReturnType<typeof useOfficeProceduresLazyQuery>;
export const OfficeLoadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeLoads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedOfficeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeLoads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeLoadParts"}}]}}]}}]}},OfficeLoadPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useOfficeLoadsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OfficeLoadsQuery, OfficeLoadsQueryVariables> & ({ variables: OfficeLoadsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficeLoadsQuery, OfficeLoadsQueryVariables>(OfficeLoadsDocument, options);
      }
export function useOfficeLoadsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficeLoadsQuery, OfficeLoadsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficeLoadsQuery, OfficeLoadsQueryVariables>(OfficeLoadsDocument, options);
        }
export type OfficeLoadsQueryHookResult = ReturnType<typeof useOfficeLoadsQuery>;
export type OfficeLoadsLazyQueryHookResult = ReturnType<typeof useOfficeLoadsLazyQuery>;
export const PeopleLoadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleLoad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleLoad"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeLoadParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"worksUntil"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isHere"}},{"kind":"Field","name":{"kind":"Name","value":"counter"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nobody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},OfficeLoadPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePeopleLoadQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PeopleLoadQuery, PeopleLoadQueryVariables> & ({ variables: PeopleLoadQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PeopleLoadQuery, PeopleLoadQueryVariables>(PeopleLoadDocument, options);
      }
export function usePeopleLoadLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PeopleLoadQuery, PeopleLoadQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PeopleLoadQuery, PeopleLoadQueryVariables>(PeopleLoadDocument, options);
        }
export type PeopleLoadQueryHookResult = ReturnType<typeof usePeopleLoadQuery>;
export type PeopleLoadLazyQueryHookResult = ReturnType<typeof usePeopleLoadLazyQuery>;
export const HeldDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeldView"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nobody"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldDossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"staffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}},{"kind":"Argument","name":{"kind":"Name","value":"nobody"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nobody"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useHeldDossiersQuery(baseOptions: ApolloReactHooks.QueryHookOptions<HeldDossiersQuery, HeldDossiersQueryVariables> & ({ variables: HeldDossiersQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<HeldDossiersQuery, HeldDossiersQueryVariables>(HeldDossiersDocument, options);
      }
export function useHeldDossiersLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<HeldDossiersQuery, HeldDossiersQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<HeldDossiersQuery, HeldDossiersQueryVariables>(HeldDossiersDocument, options);
        }
export type HeldDossiersQueryHookResult = ReturnType<typeof useHeldDossiersQuery>;
export type HeldDossiersLazyQueryHookResult = ReturnType<typeof useHeldDossiersLazyQuery>;
export const ChangeOfficeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeOfficeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficeContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeOfficeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedOfficeParts"}}]}}]}},CounterServicePartsFragmentDoc.definitions[0],ManagedOfficePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useChangeOfficeContactMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangeOfficeContactMutation, ChangeOfficeContactMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangeOfficeContactMutation, ChangeOfficeContactMutationVariables>(ChangeOfficeContactDocument, options);
      }
export type ChangeOfficeContactMutationHookResult = ReturnType<typeof useChangeOfficeContactMutation>;
export const SaveCounterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCounter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CounterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCounter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedOfficeParts"}}]}}]}},CounterServicePartsFragmentDoc.definitions[0],ManagedOfficePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSaveCounterMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SaveCounterMutation, SaveCounterMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SaveCounterMutation, SaveCounterMutationVariables>(SaveCounterDocument, options);
      }
export type SaveCounterMutationHookResult = ReturnType<typeof useSaveCounterMutation>;
export const CloseCounterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCounter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCounter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedOfficeParts"}}]}}]}},CounterServicePartsFragmentDoc.definitions[0],ManagedOfficePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCloseCounterMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CloseCounterMutation, CloseCounterMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CloseCounterMutation, CloseCounterMutationVariables>(CloseCounterDocument, options);
      }
export type CloseCounterMutationHookResult = ReturnType<typeof useCloseCounterMutation>;
export const ReorderCountersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReorderCounters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorderCounters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedOfficeParts"}}]}}]}},CounterServicePartsFragmentDoc.definitions[0],ManagedOfficePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReorderCountersMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReorderCountersMutation, ReorderCountersMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReorderCountersMutation, ReorderCountersMutationVariables>(ReorderCountersDocument, options);
      }
export type ReorderCountersMutationHookResult = ReturnType<typeof useReorderCountersMutation>;
export const UndoOfficeChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoOfficeChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoOfficeChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedOfficeParts"}}]}}]}},CounterServicePartsFragmentDoc.definitions[0],ManagedOfficePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useUndoOfficeChangeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<UndoOfficeChangeMutation, UndoOfficeChangeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<UndoOfficeChangeMutation, UndoOfficeChangeMutationVariables>(UndoOfficeChangeDocument, options);
      }
export type UndoOfficeChangeMutationHookResult = ReturnType<typeof useUndoOfficeChangeMutation>;
export const PracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inside"}},{"kind":"Field","name":{"kind":"Name","value":"realUrl"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"practisedDossiers"}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffId"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"times"}}]}}]}}]}}]} as unknown as DocumentNode;
export function usePracticeQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PracticeQuery, PracticeQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PracticeQuery, PracticeQueryVariables>(PracticeDocument, options);
      }
export function usePracticeLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PracticeQuery, PracticeQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PracticeQuery, PracticeQueryVariables>(PracticeDocument, options);
        }
export type PracticeQueryHookResult = ReturnType<typeof usePracticeQuery>;
export type PracticeLazyQueryHookResult = ReturnType<typeof usePracticeLazyQuery>;
export const OpenPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffApp"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"app"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}]}]}}]} as unknown as DocumentNode;
export function useOpenPracticeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<OpenPracticeMutation, OpenPracticeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<OpenPracticeMutation, OpenPracticeMutationVariables>(OpenPracticeDocument, options);
      }
export type OpenPracticeMutationHookResult = ReturnType<typeof useOpenPracticeMutation>;
export const ResetPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPractice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPractice"}}]}}]} as unknown as DocumentNode;
export function useResetPracticeMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ResetPracticeMutation, ResetPracticeMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ResetPracticeMutation, ResetPracticeMutationVariables>(ResetPracticeDocument, options);
      }
export type ResetPracticeMutationHookResult = ReturnType<typeof useResetPracticeMutation>;
export const PracticeGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeGuideParts"}}]}}]}},PracticeGuidePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePracticeGuideQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<PracticeGuideQuery, PracticeGuideQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PracticeGuideQuery, PracticeGuideQueryVariables>(PracticeGuideDocument, options);
      }
export function usePracticeGuideLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PracticeGuideQuery, PracticeGuideQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PracticeGuideQuery, PracticeGuideQueryVariables>(PracticeGuideDocument, options);
        }
export type PracticeGuideQueryHookResult = ReturnType<typeof usePracticeGuideQuery>;
export type PracticeGuideLazyQueryHookResult = ReturnType<typeof usePracticeGuideLazyQuery>;
export const StartPracticeGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPracticeGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPracticeGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeGuideParts"}}]}}]}},PracticeGuidePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useStartPracticeGuideMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<StartPracticeGuideMutation, StartPracticeGuideMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<StartPracticeGuideMutation, StartPracticeGuideMutationVariables>(StartPracticeGuideDocument, options);
      }
export type StartPracticeGuideMutationHookResult = ReturnType<typeof useStartPracticeGuideMutation>;
export const LeavePracticeGuideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeavePracticeGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leavePracticeGuide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeGuideParts"}}]}}]}},PracticeGuidePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useLeavePracticeGuideMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<LeavePracticeGuideMutation, LeavePracticeGuideMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<LeavePracticeGuideMutation, LeavePracticeGuideMutationVariables>(LeavePracticeGuideDocument, options);
      }
export type LeavePracticeGuideMutationHookResult = ReturnType<typeof useLeavePracticeGuideMutation>;
export const SettlePracticeDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePracticeDossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePracticeDossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeGuideParts"}}]}}]}},PracticeGuidePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSettlePracticeDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SettlePracticeDossierMutation, SettlePracticeDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SettlePracticeDossierMutation, SettlePracticeDossierMutationVariables>(SettlePracticeDossierDocument, options);
      }
export type SettlePracticeDossierMutationHookResult = ReturnType<typeof useSettlePracticeDossierMutation>;
export const AdministeredProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdministeredFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administeredProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"secondPerson"}},{"kind":"Field","name":{"kind":"Name","value":"shortening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShorteningParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivingTiers"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"versions"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"shortening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShorteningParts"}}]}}]}}]}}]}},ShorteningPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAdministeredProceduresQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<AdministeredProceduresQuery, AdministeredProceduresQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AdministeredProceduresQuery, AdministeredProceduresQueryVariables>(AdministeredProceduresDocument, options);
      }
export function useAdministeredProceduresLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AdministeredProceduresQuery, AdministeredProceduresQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AdministeredProceduresQuery, AdministeredProceduresQueryVariables>(AdministeredProceduresDocument, options);
        }
export type AdministeredProceduresQueryHookResult = ReturnType<typeof useAdministeredProceduresQuery>;
export type AdministeredProceduresLazyQueryHookResult = ReturnType<typeof useAdministeredProceduresLazyQuery>;
export const ProcedureFolderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureFolder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureFolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versionNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureContentParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShorteningParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureDraftParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0],ProcedureDraftPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProcedureFolderQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProcedureFolderQuery, ProcedureFolderQueryVariables> & ({ variables: ProcedureFolderQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProcedureFolderQuery, ProcedureFolderQueryVariables>(ProcedureFolderDocument, options);
      }
export function useProcedureFolderLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProcedureFolderQuery, ProcedureFolderQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProcedureFolderQuery, ProcedureFolderQueryVariables>(ProcedureFolderDocument, options);
        }
export type ProcedureFolderQueryHookResult = ReturnType<typeof useProcedureFolderQuery>;
export type ProcedureFolderLazyQueryHookResult = ReturnType<typeof useProcedureFolderLazyQuery>;
export const NationalComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalComparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalComparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"national"}},{"kind":"Field","name":{"kind":"Name","value":"inCatalogue"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"shorter"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"longer"}},{"kind":"Field","name":{"kind":"Name","value":"shortenedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"receivingTiers"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useNationalComparisonQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<NationalComparisonQuery, NationalComparisonQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<NationalComparisonQuery, NationalComparisonQueryVariables>(NationalComparisonDocument, options);
      }
export function useNationalComparisonLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<NationalComparisonQuery, NationalComparisonQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<NationalComparisonQuery, NationalComparisonQueryVariables>(NationalComparisonDocument, options);
        }
export type NationalComparisonQueryHookResult = ReturnType<typeof useNationalComparisonQuery>;
export type NationalComparisonLazyQueryHookResult = ReturnType<typeof useNationalComparisonLazyQuery>;
export const BeginProcedureDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginProcedureDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ending"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginProcedureDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"ending"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ending"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureDraftParts"}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0],ProcedureDraftPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useBeginProcedureDraftMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<BeginProcedureDraftMutation, BeginProcedureDraftMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<BeginProcedureDraftMutation, BeginProcedureDraftMutationVariables>(BeginProcedureDraftDocument, options);
      }
export type BeginProcedureDraftMutationHookResult = ReturnType<typeof useBeginProcedureDraftMutation>;
export const SaveProcedureDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveProcedureDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureContentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveProcedureDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureDraftParts"}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0],ProcedureDraftPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSaveProcedureDraftMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SaveProcedureDraftMutation, SaveProcedureDraftMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SaveProcedureDraftMutation, SaveProcedureDraftMutationVariables>(SaveProcedureDraftDocument, options);
      }
export type SaveProcedureDraftMutationHookResult = ReturnType<typeof useSaveProcedureDraftMutation>;
export const ProposeProcedureDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeProcedureDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effectiveFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeProcedureDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"effectiveFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effectiveFrom"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureDraftParts"}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0],ProcedureDraftPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProposeProcedureDraftMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ProposeProcedureDraftMutation, ProposeProcedureDraftMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ProposeProcedureDraftMutation, ProposeProcedureDraftMutationVariables>(ProposeProcedureDraftDocument, options);
      }
export type ProposeProcedureDraftMutationHookResult = ReturnType<typeof useProposeProcedureDraftMutation>;
export const ConfirmProcedureDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmProcedureDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmProcedureDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureDraftParts"}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0],ProcedureDraftPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmProcedureDraftMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmProcedureDraftMutation, ConfirmProcedureDraftMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmProcedureDraftMutation, ConfirmProcedureDraftMutationVariables>(ConfirmProcedureDraftDocument, options);
      }
export type ConfirmProcedureDraftMutationHookResult = ReturnType<typeof useConfirmProcedureDraftMutation>;
export const DiscardProcedureDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardProcedureDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardProcedureDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProcedureDraftParts"}}]}}]}},ProcedureContentPartsFragmentDoc.definitions[0],FindingPartsFragmentDoc.definitions[0],DifferencePartsFragmentDoc.definitions[0],ShorteningPartsFragmentDoc.definitions[0],ProcedureDraftPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDiscardProcedureDraftMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DiscardProcedureDraftMutation, DiscardProcedureDraftMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DiscardProcedureDraftMutation, DiscardProcedureDraftMutationVariables>(DiscardProcedureDraftDocument, options);
      }
export type DiscardProcedureDraftMutationHookResult = ReturnType<typeof useDiscardProcedureDraftMutation>;
export const ImportProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProcedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useImportProceduresMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ImportProceduresMutation, ImportProceduresMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ImportProceduresMutation, ImportProceduresMutationVariables>(ImportProceduresDocument, options);
      }
export type ImportProceduresMutationHookResult = ReturnType<typeof useImportProceduresMutation>;
export const SetProcedureSecondPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetProcedureSecondPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"required"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setProcedureSecondPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"required"},"value":{"kind":"Variable","name":{"kind":"Name","value":"required"}}}]}]}}]} as unknown as DocumentNode;
export function useSetProcedureSecondPersonMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetProcedureSecondPersonMutation, SetProcedureSecondPersonMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetProcedureSecondPersonMutation, SetProcedureSecondPersonMutationVariables>(SetProcedureSecondPersonDocument, options);
      }
export type SetProcedureSecondPersonMutationHookResult = ReturnType<typeof useSetProcedureSecondPersonMutation>;
export const ProcedureReplayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedureReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReplayParts"}}]}}]}},ReplayPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProcedureReplayQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProcedureReplayQuery, ProcedureReplayQueryVariables> & ({ variables: ProcedureReplayQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProcedureReplayQuery, ProcedureReplayQueryVariables>(ProcedureReplayDocument, options);
      }
export function useProcedureReplayLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProcedureReplayQuery, ProcedureReplayQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProcedureReplayQuery, ProcedureReplayQueryVariables>(ProcedureReplayDocument, options);
        }
export type ProcedureReplayQueryHookResult = ReturnType<typeof useProcedureReplayQuery>;
export type ProcedureReplayLazyQueryHookResult = ReturnType<typeof useProcedureReplayLazyQuery>;
export const ReplayedDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplayedDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"replayId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayedKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayedDossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"replayId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"replayId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"wasDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"wasCompletedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"wasLateIn"}},{"kind":"Field","name":{"kind":"Name","value":"lateIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]} as unknown as DocumentNode;
export function useReplayedDossiersQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReplayedDossiersQuery, ReplayedDossiersQueryVariables> & ({ variables: ReplayedDossiersQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReplayedDossiersQuery, ReplayedDossiersQueryVariables>(ReplayedDossiersDocument, options);
      }
export function useReplayedDossiersLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReplayedDossiersQuery, ReplayedDossiersQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReplayedDossiersQuery, ReplayedDossiersQueryVariables>(ReplayedDossiersDocument, options);
        }
export type ReplayedDossiersQueryHookResult = ReturnType<typeof useReplayedDossiersQuery>;
export type ReplayedDossiersLazyQueryHookResult = ReturnType<typeof useReplayedDossiersLazyQuery>;
export const StartProcedureReplayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartProcedureReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startProcedureReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReplayParts"}}]}}]}},ReplayPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useStartProcedureReplayMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<StartProcedureReplayMutation, StartProcedureReplayMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<StartProcedureReplayMutation, StartProcedureReplayMutationVariables>(StartProcedureReplayDocument, options);
      }
export type StartProcedureReplayMutationHookResult = ReturnType<typeof useStartProcedureReplayMutation>;
export const WeekOfProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeekOfProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"week"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weekOfProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"week"},"value":{"kind":"Variable","name":{"kind":"Name","value":"week"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"friday"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"week"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}}]}},ProposalRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWeekOfProposalsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<WeekOfProposalsQuery, WeekOfProposalsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<WeekOfProposalsQuery, WeekOfProposalsQueryVariables>(WeekOfProposalsDocument, options);
      }
export function useWeekOfProposalsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<WeekOfProposalsQuery, WeekOfProposalsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<WeekOfProposalsQuery, WeekOfProposalsQueryVariables>(WeekOfProposalsDocument, options);
        }
export type WeekOfProposalsQueryHookResult = ReturnType<typeof useWeekOfProposalsQuery>;
export type WeekOfProposalsLazyQueryHookResult = ReturnType<typeof useWeekOfProposalsLazyQuery>;
export const ProposalsOfProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalsOfProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalsOfProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalRow"}}]}}]}},ProposalRowFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProposalsOfProcedureQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProposalsOfProcedureQuery, ProposalsOfProcedureQueryVariables> & ({ variables: ProposalsOfProcedureQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProposalsOfProcedureQuery, ProposalsOfProcedureQueryVariables>(ProposalsOfProcedureDocument, options);
      }
export function useProposalsOfProcedureLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProposalsOfProcedureQuery, ProposalsOfProcedureQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProposalsOfProcedureQuery, ProposalsOfProcedureQueryVariables>(ProposalsOfProcedureDocument, options);
        }
export type ProposalsOfProcedureQueryHookResult = ReturnType<typeof useProposalsOfProcedureQuery>;
export type ProposalsOfProcedureLazyQueryHookResult = ReturnType<typeof useProposalsOfProcedureLazyQuery>;
export const ProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProposalQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProposalQuery, ProposalQueryVariables> & ({ variables: ProposalQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProposalQuery, ProposalQueryVariables>(ProposalDocument, options);
      }
export function useProposalLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProposalQuery, ProposalQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProposalQuery, ProposalQueryVariables>(ProposalDocument, options);
        }
export type ProposalQueryHookResult = ReturnType<typeof useProposalQuery>;
export type ProposalLazyQueryHookResult = ReturnType<typeof useProposalLazyQuery>;
export const ProposalBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalBasis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalBasis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"certifiedCopies"}},{"kind":"Field","name":{"kind":"Name","value":"photocopies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"toDay"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legs"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useProposalBasisQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ProposalBasisQuery, ProposalBasisQueryVariables> & ({ variables: ProposalBasisQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ProposalBasisQuery, ProposalBasisQueryVariables>(ProposalBasisDocument, options);
      }
export function useProposalBasisLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ProposalBasisQuery, ProposalBasisQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ProposalBasisQuery, ProposalBasisQueryVariables>(ProposalBasisDocument, options);
        }
export type ProposalBasisQueryHookResult = ReturnType<typeof useProposalBasisQuery>;
export type ProposalBasisLazyQueryHookResult = ReturnType<typeof useProposalBasisLazyQuery>;
export const ProposeCutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeCut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeCutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeCut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProposeCutMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ProposeCutMutation, ProposeCutMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ProposeCutMutation, ProposeCutMutationVariables>(ProposeCutDocument, options);
      }
export type ProposeCutMutationHookResult = ReturnType<typeof useProposeCutMutation>;
export const ReplayProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReplayProposalMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReplayProposalMutation, ReplayProposalMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReplayProposalMutation, ReplayProposalMutationVariables>(ReplayProposalDocument, options);
      }
export type ReplayProposalMutationHookResult = ReturnType<typeof useReplayProposalMutation>;
export const CommentOnProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commentOnProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCommentOnProposalMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CommentOnProposalMutation, CommentOnProposalMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CommentOnProposalMutation, CommentOnProposalMutationVariables>(CommentOnProposalDocument, options);
      }
export type CommentOnProposalMutationHookResult = ReturnType<typeof useCommentOnProposalMutation>;
export const DecideProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accepted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"accepted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accepted"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDecideProposalMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DecideProposalMutation, DecideProposalMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DecideProposalMutation, DecideProposalMutationVariables>(DecideProposalDocument, options);
      }
export type DecideProposalMutationHookResult = ReturnType<typeof useDecideProposalMutation>;
export const WithdrawProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWithdrawProposalMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WithdrawProposalMutation, WithdrawProposalMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WithdrawProposalMutation, WithdrawProposalMutationVariables>(WithdrawProposalDocument, options);
      }
export type WithdrawProposalMutationHookResult = ReturnType<typeof useWithdrawProposalMutation>;
export const DraftFromProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftFromProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftFromProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalWhole"}}]}}]}},ProposalRowFragmentDoc.definitions[0],ProposalWholeFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDraftFromProposalMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<DraftFromProposalMutation, DraftFromProposalMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<DraftFromProposalMutation, DraftFromProposalMutationVariables>(DraftFromProposalDocument, options);
      }
export type DraftFromProposalMutationHookResult = ReturnType<typeof useDraftFromProposalMutation>;
export const TrackDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrackDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"currentOfficeName"}},{"kind":"Field","name":{"kind":"Name","value":"applicantMasked"}},{"kind":"Field","name":{"kind":"Name","value":"receivingOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"receivedAtHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToday"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useTrackDossierQuery(baseOptions: ApolloReactHooks.QueryHookOptions<TrackDossierQuery, TrackDossierQueryVariables> & ({ variables: TrackDossierQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<TrackDossierQuery, TrackDossierQueryVariables>(TrackDossierDocument, options);
      }
export function useTrackDossierLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<TrackDossierQuery, TrackDossierQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<TrackDossierQuery, TrackDossierQueryVariables>(TrackDossierDocument, options);
        }
export type TrackDossierQueryHookResult = ReturnType<typeof useTrackDossierQuery>;
export type TrackDossierLazyQueryHookResult = ReturnType<typeof useTrackDossierLazyQuery>;
export const ReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReorganisationQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReorganisationQuery, ReorganisationQueryVariables> & ({ variables: ReorganisationQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReorganisationQuery, ReorganisationQueryVariables>(ReorganisationDocument, options);
      }
export function useReorganisationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReorganisationQuery, ReorganisationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReorganisationQuery, ReorganisationQueryVariables>(ReorganisationDocument, options);
        }
export type ReorganisationQueryHookResult = ReturnType<typeof useReorganisationQuery>;
export type ReorganisationLazyQueryHookResult = ReturnType<typeof useReorganisationLazyQuery>;
export const CheckReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode;
export function useCheckReorganisationQuery(baseOptions: ApolloReactHooks.QueryHookOptions<CheckReorganisationQuery, CheckReorganisationQueryVariables> & ({ variables: CheckReorganisationQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<CheckReorganisationQuery, CheckReorganisationQueryVariables>(CheckReorganisationDocument, options);
      }
export function useCheckReorganisationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<CheckReorganisationQuery, CheckReorganisationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<CheckReorganisationQuery, CheckReorganisationQueryVariables>(CheckReorganisationDocument, options);
        }
export type CheckReorganisationQueryHookResult = ReturnType<typeof useCheckReorganisationQuery>;
export type CheckReorganisationLazyQueryHookResult = ReturnType<typeof useCheckReorganisationLazyQuery>;
export const ReorganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reorganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReorganisationsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<ReorganisationsQuery, ReorganisationsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReorganisationsQuery, ReorganisationsQueryVariables>(ReorganisationsDocument, options);
      }
export function useReorganisationsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReorganisationsQuery, ReorganisationsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReorganisationsQuery, ReorganisationsQueryVariables>(ReorganisationsDocument, options);
        }
export type ReorganisationsQueryHookResult = ReturnType<typeof useReorganisationsQuery>;
export type ReorganisationsLazyQueryHookResult = ReturnType<typeof useReorganisationsLazyQuery>;
export const PreviewReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"unitsOpened"}},{"kind":"Field","name":{"kind":"Name","value":"unitsMoved"}},{"kind":"Field","name":{"kind":"Name","value":"unitsRenamed"}},{"kind":"Field","name":{"kind":"Name","value":"officesClosed"}},{"kind":"Field","name":{"kind":"Name","value":"desksClosed"}},{"kind":"Field","name":{"kind":"Name","value":"officesOpened"}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"printedCodes"}},{"kind":"Field","name":{"kind":"Name","value":"numberedLetters"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}},{"kind":"Field","name":{"kind":"Name","value":"standIns"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCode"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"heirCode"}},{"kind":"Field","name":{"kind":"Name","value":"heirName"}},{"kind":"Field","name":{"kind":"Name","value":"staff"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"printedCodes"}},{"kind":"Field","name":{"kind":"Name","value":"numberedLetters"}},{"kind":"Field","name":{"kind":"Name","value":"milestones"}}]}}]}}]}}]} as unknown as DocumentNode;
export function usePreviewReorganisationQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PreviewReorganisationQuery, PreviewReorganisationQueryVariables> & ({ variables: PreviewReorganisationQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PreviewReorganisationQuery, PreviewReorganisationQueryVariables>(PreviewReorganisationDocument, options);
      }
export function usePreviewReorganisationLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PreviewReorganisationQuery, PreviewReorganisationQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PreviewReorganisationQuery, PreviewReorganisationQueryVariables>(PreviewReorganisationDocument, options);
        }
export type PreviewReorganisationQueryHookResult = ReturnType<typeof usePreviewReorganisationQuery>;
export type PreviewReorganisationLazyQueryHookResult = ReturnType<typeof usePreviewReorganisationLazyQuery>;
export const BeginReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useBeginReorganisationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<BeginReorganisationMutation, BeginReorganisationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<BeginReorganisationMutation, BeginReorganisationMutationVariables>(BeginReorganisationDocument, options);
      }
export type BeginReorganisationMutationHookResult = ReturnType<typeof useBeginReorganisationMutation>;
export const SaveReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSaveReorganisationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SaveReorganisationMutation, SaveReorganisationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SaveReorganisationMutation, SaveReorganisationMutationVariables>(SaveReorganisationDocument, options);
      }
export type SaveReorganisationMutationHookResult = ReturnType<typeof useSaveReorganisationMutation>;
export const ProposeReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useProposeReorganisationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ProposeReorganisationMutation, ProposeReorganisationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ProposeReorganisationMutation, ProposeReorganisationMutationVariables>(ProposeReorganisationDocument, options);
      }
export type ProposeReorganisationMutationHookResult = ReturnType<typeof useProposeReorganisationMutation>;
export const ConfirmReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"revision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"revision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"revision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmReorganisationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmReorganisationMutation, ConfirmReorganisationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmReorganisationMutation, ConfirmReorganisationMutationVariables>(ConfirmReorganisationDocument, options);
      }
export type ConfirmReorganisationMutationHookResult = ReturnType<typeof useConfirmReorganisationMutation>;
export const CancelReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationParts"}}]}}]}},ReorganisationPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCancelReorganisationMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CancelReorganisationMutation, CancelReorganisationMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CancelReorganisationMutation, CancelReorganisationMutationVariables>(CancelReorganisationDocument, options);
      }
export type CancelReorganisationMutationHookResult = ReturnType<typeof useCancelReorganisationMutation>;
export const SettlementReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettlementReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlementReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"procedureCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"unitsChangedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettlementParts"}}]}}]}}]}},SettlementPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSettlementReportQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SettlementReportQuery, SettlementReportQueryVariables> & ({ variables: SettlementReportQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SettlementReportQuery, SettlementReportQueryVariables>(SettlementReportDocument, options);
      }
export function useSettlementReportLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SettlementReportQuery, SettlementReportQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SettlementReportQuery, SettlementReportQueryVariables>(SettlementReportDocument, options);
        }
export type SettlementReportQueryHookResult = ReturnType<typeof useSettlementReportQuery>;
export type SettlementReportLazyQueryHookResult = ReturnType<typeof useSettlementReportLazyQuery>;
export const SettlementDossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettlementDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"column"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementColumn"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLegs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlementDossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"procedureCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"procedureCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"column"},"value":{"kind":"Variable","name":{"kind":"Name","value":"column"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DossierRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLegs"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"stepName"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assigneeName"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"lateCause"}}]}}]}}]}}]}},DossierRowPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSettlementDossiersQuery(baseOptions: ApolloReactHooks.QueryHookOptions<SettlementDossiersQuery, SettlementDossiersQueryVariables> & ({ variables: SettlementDossiersQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SettlementDossiersQuery, SettlementDossiersQueryVariables>(SettlementDossiersDocument, options);
      }
export function useSettlementDossiersLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SettlementDossiersQuery, SettlementDossiersQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SettlementDossiersQuery, SettlementDossiersQueryVariables>(SettlementDossiersDocument, options);
        }
export type SettlementDossiersQueryHookResult = ReturnType<typeof useSettlementDossiersQuery>;
export type SettlementDossiersLazyQueryHookResult = ReturnType<typeof useSettlementDossiersLazyQuery>;
export const LeadershipSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadershipSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadershipSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRate"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeRateBefore"}},{"kind":"Field","name":{"kind":"Name","value":"overdueNow"}},{"kind":"Field","name":{"kind":"Name","value":"overdueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"receivedThisMonth"}},{"kind":"Field","name":{"kind":"Name","value":"receivedMonthBefore"}},{"kind":"Field","name":{"kind":"Name","value":"centresRunning"}},{"kind":"Field","name":{"kind":"Name","value":"centresPlanned"}}]}}]}}]} as unknown as DocumentNode;
export function useLeadershipSummaryQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<LeadershipSummaryQuery, LeadershipSummaryQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<LeadershipSummaryQuery, LeadershipSummaryQueryVariables>(LeadershipSummaryDocument, options);
      }
export function useLeadershipSummaryLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<LeadershipSummaryQuery, LeadershipSummaryQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<LeadershipSummaryQuery, LeadershipSummaryQueryVariables>(LeadershipSummaryDocument, options);
        }
export type LeadershipSummaryQueryHookResult = ReturnType<typeof useLeadershipSummaryQuery>;
export type LeadershipSummaryLazyQueryHookResult = ReturnType<typeof useLeadershipSummaryLazyQuery>;
export const LegTimesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegTimes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legTimes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepKind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"legs"}},{"kind":"Field","name":{"kind":"Name","value":"usedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"quotaMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"overQuota"}}]}}]}}]} as unknown as DocumentNode;
export function useLegTimesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<LegTimesQuery, LegTimesQueryVariables> & ({ variables: LegTimesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<LegTimesQuery, LegTimesQueryVariables>(LegTimesDocument, options);
      }
export function useLegTimesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<LegTimesQuery, LegTimesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<LegTimesQuery, LegTimesQueryVariables>(LegTimesDocument, options);
        }
export type LegTimesQueryHookResult = ReturnType<typeof useLegTimesQuery>;
export type LegTimesLazyQueryHookResult = ReturnType<typeof useLegTimesLazyQuery>;
export const ReportOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"structure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Structure"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlementReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"structure"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"OFFICE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useReportOfficesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<ReportOfficesQuery, ReportOfficesQueryVariables> & ({ variables: ReportOfficesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<ReportOfficesQuery, ReportOfficesQueryVariables>(ReportOfficesDocument, options);
      }
export function useReportOfficesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<ReportOfficesQuery, ReportOfficesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<ReportOfficesQuery, ReportOfficesQueryVariables>(ReportOfficesDocument, options);
        }
export type ReportOfficesQueryHookResult = ReturnType<typeof useReportOfficesQuery>;
export type ReportOfficesLazyQueryHookResult = ReturnType<typeof useReportOfficesLazyQuery>;
export const DueSoonByAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DueSoonByArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueSoonByArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}}]}}]}}]} as unknown as DocumentNode;
export function useDueSoonByAreaQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<DueSoonByAreaQuery, DueSoonByAreaQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DueSoonByAreaQuery, DueSoonByAreaQueryVariables>(DueSoonByAreaDocument, options);
      }
export function useDueSoonByAreaLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DueSoonByAreaQuery, DueSoonByAreaQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DueSoonByAreaQuery, DueSoonByAreaQueryVariables>(DueSoonByAreaDocument, options);
        }
export type DueSoonByAreaQueryHookResult = ReturnType<typeof useDueSoonByAreaQuery>;
export type DueSoonByAreaLazyQueryHookResult = ReturnType<typeof useDueSoonByAreaLazyQuery>;
export const RolloutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rollout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"planName"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"percentRunning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"running"}}]}},{"kind":"Field","name":{"kind":"Name","value":"milestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"metOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"isElsewhere"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useRolloutQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<RolloutQuery, RolloutQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<RolloutQuery, RolloutQueryVariables>(RolloutDocument, options);
      }
export function useRolloutLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<RolloutQuery, RolloutQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<RolloutQuery, RolloutQueryVariables>(RolloutDocument, options);
        }
export type RolloutQueryHookResult = ReturnType<typeof useRolloutQuery>;
export type RolloutLazyQueryHookResult = ReturnType<typeof useRolloutLazyQuery>;
export const OfficeCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateParts"}}]}}]}},CertificatePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useOfficeCertificatesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OfficeCertificatesQuery, OfficeCertificatesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficeCertificatesQuery, OfficeCertificatesQueryVariables>(OfficeCertificatesDocument, options);
      }
export function useOfficeCertificatesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficeCertificatesQuery, OfficeCertificatesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficeCertificatesQuery, OfficeCertificatesQueryVariables>(OfficeCertificatesDocument, options);
        }
export type OfficeCertificatesQueryHookResult = ReturnType<typeof useOfficeCertificatesQuery>;
export type OfficeCertificatesLazyQueryHookResult = ReturnType<typeof useOfficeCertificatesLazyQuery>;
export const AddOfficeCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddOfficeCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addOfficeCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateParts"}}]}}]}},CertificatePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAddOfficeCertificateMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AddOfficeCertificateMutation, AddOfficeCertificateMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AddOfficeCertificateMutation, AddOfficeCertificateMutationVariables>(AddOfficeCertificateDocument, options);
      }
export type AddOfficeCertificateMutationHookResult = ReturnType<typeof useAddOfficeCertificateMutation>;
export const RemoveOfficeCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOfficeCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeOfficeCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateParts"}}]}}]}},CertificatePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRemoveOfficeCertificateMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RemoveOfficeCertificateMutation, RemoveOfficeCertificateMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RemoveOfficeCertificateMutation, RemoveOfficeCertificateMutationVariables>(RemoveOfficeCertificateDocument, options);
      }
export type RemoveOfficeCertificateMutationHookResult = ReturnType<typeof useRemoveOfficeCertificateMutation>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PeopleFilterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordGiven"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPlaceParts"}}]}}]}}]}}]}},StaffPlacePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePeopleQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PeopleQuery, PeopleQueryVariables> & ({ variables: PeopleQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PeopleQuery, PeopleQueryVariables>(PeopleDocument, options);
      }
export function usePeopleLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PeopleQuery, PeopleQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PeopleQuery, PeopleQueryVariables>(PeopleDocument, options);
        }
export type PeopleQueryHookResult = ReturnType<typeof usePeopleQuery>;
export type PeopleLazyQueryHookResult = ReturnType<typeof usePeopleLazyQuery>;
export const PersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPersonParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0],StaffPersonPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePersonQuery(baseOptions: ApolloReactHooks.QueryHookOptions<PersonQuery, PersonQueryVariables> & ({ variables: PersonQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<PersonQuery, PersonQueryVariables>(PersonDocument, options);
      }
export function usePersonLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<PersonQuery, PersonQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<PersonQuery, PersonQueryVariables>(PersonDocument, options);
        }
export type PersonQueryHookResult = ReturnType<typeof usePersonQuery>;
export type PersonLazyQueryHookResult = ReturnType<typeof usePersonLazyQuery>;
export const AddAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NewAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPersonParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0],StaffPersonPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAddAccountMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AddAccountMutation, AddAccountMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AddAccountMutation, AddAccountMutationVariables>(AddAccountDocument, options);
      }
export type AddAccountMutationHookResult = ReturnType<typeof useAddAccountMutation>;
export const SetStaffRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStaffRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setStaffRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPersonParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0],StaffPersonPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSetStaffRolesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetStaffRolesMutation, SetStaffRolesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetStaffRolesMutation, SetStaffRolesMutationVariables>(SetStaffRolesDocument, options);
      }
export type SetStaffRolesMutationHookResult = ReturnType<typeof useSetStaffRolesMutation>;
export const CloseAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPersonParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0],StaffPersonPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCloseAccountMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CloseAccountMutation, CloseAccountMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CloseAccountMutation, CloseAccountMutationVariables>(CloseAccountDocument, options);
      }
export type CloseAccountMutationHookResult = ReturnType<typeof useCloseAccountMutation>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPersonParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0],StaffPersonPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useEnableAccountMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EnableAccountMutation, EnableAccountMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EnableAccountMutation, EnableAccountMutationVariables>(EnableAccountDocument, options);
      }
export type EnableAccountMutationHookResult = ReturnType<typeof useEnableAccountMutation>;
export const EndAccountSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAccountSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAccountSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPersonParts"}}]}}]}},AccountPartsFragmentDoc.definitions[0],StaffPlacePartsFragmentDoc.definitions[0],HeldWorkPartsFragmentDoc.definitions[0],HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0],LeavePartsFragmentDoc.definitions[0],StandInPartsFragmentDoc.definitions[0],StaffPersonPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useEndAccountSessionsMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>(EndAccountSessionsDocument, options);
      }
export type EndAccountSessionsMutationHookResult = ReturnType<typeof useEndAccountSessionsMutation>;
export const ImportAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"password"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode;
export function useImportAccountsMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ImportAccountsMutation, ImportAccountsMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ImportAccountsMutation, ImportAccountsMutationVariables>(ImportAccountsDocument, options);
      }
export type ImportAccountsMutationHookResult = ReturnType<typeof useImportAccountsMutation>;
export const TransfersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useTransfersQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<TransfersQuery, TransfersQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<TransfersQuery, TransfersQueryVariables>(TransfersDocument, options);
      }
export function useTransfersLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<TransfersQuery, TransfersQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<TransfersQuery, TransfersQueryVariables>(TransfersDocument, options);
        }
export type TransfersQueryHookResult = ReturnType<typeof useTransfersQuery>;
export type TransfersLazyQueryHookResult = ReturnType<typeof useTransfersLazyQuery>;
export const SecondmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Secondments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondmentParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSecondmentsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<SecondmentsQuery, SecondmentsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<SecondmentsQuery, SecondmentsQueryVariables>(SecondmentsDocument, options);
      }
export function useSecondmentsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<SecondmentsQuery, SecondmentsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<SecondmentsQuery, SecondmentsQueryVariables>(SecondmentsDocument, options);
        }
export type SecondmentsQueryHookResult = ReturnType<typeof useSecondmentsQuery>;
export type SecondmentsLazyQueryHookResult = ReturnType<typeof useSecondmentsLazyQuery>;
export const PrepareTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function usePrepareTransferMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<PrepareTransferMutation, PrepareTransferMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<PrepareTransferMutation, PrepareTransferMutationVariables>(PrepareTransferDocument, options);
      }
export type PrepareTransferMutationHookResult = ReturnType<typeof usePrepareTransferMutation>;
export const ScheduleTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useScheduleTransferMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ScheduleTransferMutation, ScheduleTransferMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ScheduleTransferMutation, ScheduleTransferMutationVariables>(ScheduleTransferDocument, options);
      }
export type ScheduleTransferMutationHookResult = ReturnType<typeof useScheduleTransferMutation>;
export const CancelTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],TransferPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCancelTransferMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CancelTransferMutation, CancelTransferMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CancelTransferMutation, CancelTransferMutationVariables>(CancelTransferDocument, options);
      }
export type CancelTransferMutationHookResult = ReturnType<typeof useCancelTransferMutation>;
export const SecondStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondmentParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSecondStaffMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SecondStaffMutation, SecondStaffMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SecondStaffMutation, SecondStaffMutationVariables>(SecondStaffDocument, options);
      }
export type SecondStaffMutationHookResult = ReturnType<typeof useSecondStaffMutation>;
export const ChangeSecondmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeSecondment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decision"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploadIds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeSecondment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"toDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"decision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decision"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploadIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploadIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondmentParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useChangeSecondmentMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangeSecondmentMutation, ChangeSecondmentMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangeSecondmentMutation, ChangeSecondmentMutationVariables>(ChangeSecondmentDocument, options);
      }
export type ChangeSecondmentMutationHookResult = ReturnType<typeof useChangeSecondmentMutation>;
export const EndSecondmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSecondment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSecondment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecondmentParts"}}]}}]}},HandOverPartsFragmentDoc.definitions[0],SecondmentPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useEndSecondmentMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndSecondmentMutation, EndSecondmentMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndSecondmentMutation, EndSecondmentMutationVariables>(EndSecondmentDocument, options);
      }
export type EndSecondmentMutationHookResult = ReturnType<typeof useEndSecondmentMutation>;
export const OfficeStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"entersLeave"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"principalName"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"awayUntil"}}]}}]}}]}},LeavePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useOfficeStaffQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<OfficeStaffQuery, OfficeStaffQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OfficeStaffQuery, OfficeStaffQueryVariables>(OfficeStaffDocument, options);
      }
export function useOfficeStaffLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OfficeStaffQuery, OfficeStaffQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OfficeStaffQuery, OfficeStaffQueryVariables>(OfficeStaffDocument, options);
        }
export type OfficeStaffQueryHookResult = ReturnType<typeof useOfficeStaffQuery>;
export type OfficeStaffLazyQueryHookResult = ReturnType<typeof useOfficeStaffLazyQuery>;
export const StaffedOfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffedOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffedOffices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}}]}}]}}]} as unknown as DocumentNode;
export function useStaffedOfficesQuery(baseOptions: ApolloReactHooks.QueryHookOptions<StaffedOfficesQuery, StaffedOfficesQueryVariables> & ({ variables: StaffedOfficesQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<StaffedOfficesQuery, StaffedOfficesQueryVariables>(StaffedOfficesDocument, options);
      }
export function useStaffedOfficesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<StaffedOfficesQuery, StaffedOfficesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<StaffedOfficesQuery, StaffedOfficesQueryVariables>(StaffedOfficesDocument, options);
        }
export type StaffedOfficesQueryHookResult = ReturnType<typeof useStaffedOfficesQuery>;
export type StaffedOfficesLazyQueryHookResult = ReturnType<typeof useStaffedOfficesLazyQuery>;
export const EnterLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveParts"}}]}}]}},LeavePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useEnterLeaveMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EnterLeaveMutation, EnterLeaveMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EnterLeaveMutation, EnterLeaveMutationVariables>(EnterLeaveDocument, options);
      }
export type EnterLeaveMutationHookResult = ReturnType<typeof useEnterLeaveMutation>;
export const CancelLeaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveParts"}}]}}]}},LeavePartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useCancelLeaveMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<CancelLeaveMutation, CancelLeaveMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<CancelLeaveMutation, CancelLeaveMutationVariables>(CancelLeaveDocument, options);
      }
export type CancelLeaveMutationHookResult = ReturnType<typeof useCancelLeaveMutation>;
export const MyWorkPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWorkPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myWorkPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officeCode"}},{"kind":"Field","name":{"kind":"Name","value":"officeName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]}}]} as unknown as DocumentNode;
export function useMyWorkPlacesQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<MyWorkPlacesQuery, MyWorkPlacesQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MyWorkPlacesQuery, MyWorkPlacesQueryVariables>(MyWorkPlacesDocument, options);
      }
export function useMyWorkPlacesLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MyWorkPlacesQuery, MyWorkPlacesQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MyWorkPlacesQuery, MyWorkPlacesQueryVariables>(MyWorkPlacesDocument, options);
        }
export type MyWorkPlacesQueryHookResult = ReturnType<typeof useMyWorkPlacesQuery>;
export type MyWorkPlacesLazyQueryHookResult = ReturnType<typeof useMyWorkPlacesLazyQuery>;
export const WorkAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"officeCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"officeCode"}}}]}]}}]} as unknown as DocumentNode;
export function useWorkAtMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WorkAtMutation, WorkAtMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WorkAtMutation, WorkAtMutationVariables>(WorkAtDocument, options);
      }
export type WorkAtMutationHookResult = ReturnType<typeof useWorkAtMutation>;
export const AdminGrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminGrantParts"}}]}}]}},AdminGrantPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useAdminGrantsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<AdminGrantsQuery, AdminGrantsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<AdminGrantsQuery, AdminGrantsQueryVariables>(AdminGrantsDocument, options);
      }
export function useAdminGrantsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<AdminGrantsQuery, AdminGrantsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<AdminGrantsQuery, AdminGrantsQueryVariables>(AdminGrantsDocument, options);
        }
export type AdminGrantsQueryHookResult = ReturnType<typeof useAdminGrantsQuery>;
export type AdminGrantsLazyQueryHookResult = ReturnType<typeof useAdminGrantsLazyQuery>;
export const ConfirmAdminGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmAdminGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAdminGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminGrantParts"}}]}}]}},AdminGrantPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useConfirmAdminGrantMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmAdminGrantMutation, ConfirmAdminGrantMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmAdminGrantMutation, ConfirmAdminGrantMutationVariables>(ConfirmAdminGrantDocument, options);
      }
export type ConfirmAdminGrantMutationHookResult = ReturnType<typeof useConfirmAdminGrantMutation>;
export const RefuseAdminGrantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseAdminGrant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseAdminGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdminGrantParts"}}]}}]}},AdminGrantPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useRefuseAdminGrantMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RefuseAdminGrantMutation, RefuseAdminGrantMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RefuseAdminGrantMutation, RefuseAdminGrantMutationVariables>(RefuseAdminGrantDocument, options);
      }
export type RefuseAdminGrantMutationHookResult = ReturnType<typeof useRefuseAdminGrantMutation>;
export const MySubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MySubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reference"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlineSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reference"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MySubmissionParts"}}]}}]}},MySubmissionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useMySubmissionQuery(baseOptions: ApolloReactHooks.QueryHookOptions<MySubmissionQuery, MySubmissionQueryVariables> & ({ variables: MySubmissionQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<MySubmissionQuery, MySubmissionQueryVariables>(MySubmissionDocument, options);
      }
export function useMySubmissionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<MySubmissionQuery, MySubmissionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<MySubmissionQuery, MySubmissionQueryVariables>(MySubmissionDocument, options);
        }
export type MySubmissionQueryHookResult = ReturnType<typeof useMySubmissionQuery>;
export type MySubmissionLazyQueryHookResult = ReturnType<typeof useMySubmissionLazyQuery>;
export const SubmitOnlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitOnline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitOnlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitOnline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MySubmissionParts"}}]}}]}},MySubmissionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useSubmitOnlineMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SubmitOnlineMutation, SubmitOnlineMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SubmitOnlineMutation, SubmitOnlineMutationVariables>(SubmitOnlineDocument, options);
      }
export type SubmitOnlineMutationHookResult = ReturnType<typeof useSubmitOnlineMutation>;
export const ResubmitOnlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitOnline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResubmitOnlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resubmitOnline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MySubmissionParts"}}]}}]}},MySubmissionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useResubmitOnlineMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ResubmitOnlineMutation, ResubmitOnlineMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ResubmitOnlineMutation, ResubmitOnlineMutationVariables>(ResubmitOnlineDocument, options);
      }
export type ResubmitOnlineMutationHookResult = ReturnType<typeof useResubmitOnlineMutation>;
export const WithdrawOnlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOnline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawOnlineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawOnline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MySubmissionParts"}}]}}]}},MySubmissionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useWithdrawOnlineMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WithdrawOnlineMutation, WithdrawOnlineMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WithdrawOnlineMutation, WithdrawOnlineMutationVariables>(WithdrawOnlineDocument, options);
      }
export type WithdrawOnlineMutationHookResult = ReturnType<typeof useWithdrawOnlineMutation>;
export const OnlineSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnlineSubmissions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmissionStatus"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlineSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"procedureCode"}},{"kind":"Field","name":{"kind":"Name","value":"procedureName"}},{"kind":"Field","name":{"kind":"Name","value":"dossierCode"}},{"kind":"Field","name":{"kind":"Name","value":"declinedRequestId"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode;
export function useOnlineSubmissionsQuery(baseOptions: ApolloReactHooks.QueryHookOptions<OnlineSubmissionsQuery, OnlineSubmissionsQueryVariables> & ({ variables: OnlineSubmissionsQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<OnlineSubmissionsQuery, OnlineSubmissionsQueryVariables>(OnlineSubmissionsDocument, options);
      }
export function useOnlineSubmissionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<OnlineSubmissionsQuery, OnlineSubmissionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<OnlineSubmissionsQuery, OnlineSubmissionsQueryVariables>(OnlineSubmissionsDocument, options);
        }
export type OnlineSubmissionsQueryHookResult = ReturnType<typeof useOnlineSubmissionsQuery>;
export type OnlineSubmissionsLazyQueryHookResult = ReturnType<typeof useOnlineSubmissionsLazyQuery>;
export const WaitingSubmissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingSubmissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onlineSubmissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"SUBMITTED"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode;
export function useWaitingSubmissionsQuery(baseOptions?: ApolloReactHooks.QueryHookOptions<WaitingSubmissionsQuery, WaitingSubmissionsQueryVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<WaitingSubmissionsQuery, WaitingSubmissionsQueryVariables>(WaitingSubmissionsDocument, options);
      }
export function useWaitingSubmissionsLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<WaitingSubmissionsQuery, WaitingSubmissionsQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<WaitingSubmissionsQuery, WaitingSubmissionsQueryVariables>(WaitingSubmissionsDocument, options);
        }
export type WaitingSubmissionsQueryHookResult = ReturnType<typeof useWaitingSubmissionsQuery>;
export type WaitingSubmissionsLazyQueryHookResult = ReturnType<typeof useWaitingSubmissionsLazyQuery>;
export const DeskSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deskSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnlineSubmissionParts"}},{"kind":"Field","name":{"kind":"Name","value":"journal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}}]}},OnlineSubmissionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useDeskSubmissionQuery(baseOptions: ApolloReactHooks.QueryHookOptions<DeskSubmissionQuery, DeskSubmissionQueryVariables> & ({ variables: DeskSubmissionQueryVariables; skip?: boolean; } | { skip: boolean; }) ) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useQuery<DeskSubmissionQuery, DeskSubmissionQueryVariables>(DeskSubmissionDocument, options);
      }
export function useDeskSubmissionLazyQuery(baseOptions?: ApolloReactHooks.LazyQueryHookOptions<DeskSubmissionQuery, DeskSubmissionQueryVariables>) {
          const options = {...defaultOptions, ...baseOptions}
          return ApolloReactHooks.useLazyQuery<DeskSubmissionQuery, DeskSubmissionQueryVariables>(DeskSubmissionDocument, options);
        }
export type DeskSubmissionQueryHookResult = ReturnType<typeof useDeskSubmissionQuery>;
export type DeskSubmissionLazyQueryHookResult = ReturnType<typeof useDeskSubmissionLazyQuery>;
export const ReturnSubmissionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reasonCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reasonCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reasonCode"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnlineSubmissionParts"}},{"kind":"Field","name":{"kind":"Name","value":"journal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}}]}},OnlineSubmissionPartsFragmentDoc.definitions[0]]} as unknown as DocumentNode;
export function useReturnSubmissionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReturnSubmissionMutation, ReturnSubmissionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReturnSubmissionMutation, ReturnSubmissionMutationVariables>(ReturnSubmissionDocument, options);
      }
export type ReturnSubmissionMutationHookResult = ReturnType<typeof useReturnSubmissionMutation>;