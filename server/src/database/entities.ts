import { Advice } from '../modules/advice/advice.entity';
import { AdviceDesk } from '../modules/advice/advice-desk.entity';
import { AdvicePublication } from '../modules/advice/advice-publication.entity';
import { AuditEntry } from '../modules/audit/audit-entry.entity';
import { Setting } from '../modules/audit/setting.entity';
import { CalendarDay, WorkCalendarRow } from '../modules/calendar/calendar.entity';
import { OfficeHours } from '../modules/calendar/hours/office-hours.entity';
import { CaseCounter } from '../modules/casework/case-counter.entity';
import { CaseEvent } from '../modules/casework/case-event.entity';
import { ProcedureDraft } from '../modules/catalogue/administration/procedure-draft.entity';
import { BlankFormRow } from '../modules/catalogue/forms/blank-form.entity';
import { DocumentRequirement, Procedure, ProcedureStep, ProcedureVersion } from '../modules/catalogue/procedure.entity';
import { Complaint } from '../modules/complaints/complaint.entity';
import { OutsideService } from '../modules/connections/outside/outside-service.entity';
import {
  OutsideMonth,
  PartnerChange,
  PartnerHook,
  PartnerIntake,
  PartnerKey,
  PartnerSystem,
} from '../modules/connections/partner.entity';
import { Counter } from '../modules/counters/counter.entity';
import { Directive, DirectiveAssignee, DirectiveEvent } from '../modules/directives/directive.entity';
import { CalendarChange } from '../modules/dossier/calendar-change/calendar-change.entity';
import { FormCounter } from '../modules/dossier/changes/form-counter.entity';
import { Dossier } from '../modules/dossier/dossier.entity';
import { DossierDocument } from '../modules/dossier/dossier-document.entity';
import { HandoverItem, HandoverList } from '../modules/dossier/handover/handover.entity';
import { Consultation } from '../modules/dossier/history/consultation.entity';
import { DossierEvent } from '../modules/dossier/history/dossier-event.entity';
import { DossierFile } from '../modules/dossier/history/dossier-file.entity';
import { EntryUse } from '../modules/dossier/history/entry-use.entity';
import { DossierPause, Leg } from '../modules/dossier/history/leg.entity';
import { DeclinedRequest } from '../modules/dossier/intake/declined-request.entity';
import { Notice } from '../modules/dossier/notices/notice.entity';
import { OfficeCounter } from '../modules/dossier/receipt/office-counter.entity';
import { DaySeal, DaySealPart } from '../modules/dossier/sealing/seal.entity';
import { DossierSearchEntry } from '../modules/dossier/search/dossier-search-entry.entity';
import { OnlineSubmission, OnlineSubmissionEvent } from '../modules/dossier/submission/online-submission.entity';
import { Feedback } from '../modules/feedback/feedback.entity';
import { BankAccount, IncomingTransfer } from '../modules/fees/bank.entity';
import { FeeTariff } from '../modules/fees/fee-tariff.entity';
import { PaymentOrder } from '../modules/fees/gateway/payment-order.entity';
import { MoneyDuty, MoneyEntry, MoneyRefund } from '../modules/fees/money.entity';
import { Till, TreasuryHandover } from '../modules/fees/till.entity';
import { FiguresLetter, KeptFigures } from '../modules/figures/kept-figures.entity';
import { StoredFile } from '../modules/files/stored-file.entity';
import { SubjectFile } from '../modules/files/subject-file.entity';
import { FileUpload } from '../modules/files/uploads/file-upload.entity';
import { BoardNotice } from '../modules/floor/board/board-notice.entity';
import { CounterSitting } from '../modules/floor/counter-sitting.entity';
import { FloorDevice } from '../modules/floor/devices/floor-device.entity';
import { CounterGroupDay, FloorState } from '../modules/floor/floor-state.entity';
import { CounterGroup, CounterGroupCounter } from '../modules/floor/groups/counter-group.entity';
import { QueueTicket } from '../modules/floor/tickets/queue-ticket.entity';
import { TicketDossier } from '../modules/floor/tickets/ticket-dossier.entity';
import { TicketEvent } from '../modules/floor/tickets/ticket-event.entity';
import {
  ForecastModel,
  ForecastOffice,
  ForecastRate,
  ForecastScore,
  ForecastStep,
} from '../modules/forecast/forecast.entity';
import { CopyTaken, DiskSample, HealthMark, ProofPart } from '../modules/health/health.entity';
import { ProofRound } from '../modules/health/proof-round.entity';
import { RolePolicy } from '../modules/identity/accounts/role-policy.entity';
import { Delegation } from '../modules/identity/delegation/delegation.entity';
import { StaffLeave } from '../modules/identity/leave/staff-leave.entity';
import { RecoveryCode, SecondFactor } from '../modules/identity/second-factor/second-factor.entity';
import { Session } from '../modules/identity/session.entity';
import { AttemptLimit, KnownPlace, SignInChallenge } from '../modules/identity/sign-in/sign-in.entity';
import { Staff, StaffOffice } from '../modules/identity/staff.entity';
import {
  IntegrityFinding,
  IntegrityHit,
  IntegrityNote,
  IntegrityRunRow,
  IntegrityTally,
} from '../modules/integrity/integrity.entity';
import { JobRun } from '../modules/jobs/job-run.entity';
import { PortalDay, PortalIntake, PortalReport } from '../modules/national-portal/portal.entity';
import { ContactConsent } from '../modules/notification/contact-consent.entity';
import { OneTimeCode } from '../modules/notification/one-time-code.entity';
import { OutgoingNotice } from '../modules/notification/outgoing-notice.entity';
import { NumberBlock, OfflineDesk, OfflineMissing, OfflineReceipt } from '../modules/offline/offline.entity';
import { OnlineCorrection } from '../modules/online/online-correction.entity';
import { OnlineDraft } from '../modules/online/online-draft.entity';
import { OnlineSupplement, OnlineSupplementEvent } from '../modules/online/online-supplement.entity';
import { Area } from '../modules/organisation/area.entity';
import { Office } from '../modules/organisation/office.entity';
import { OfficeChange } from '../modules/organisation/office-change.entity';
import { OutboxHold } from '../modules/outbox/outbox-hold.entity';
import { OutboxMessage } from '../modules/outbox/outbox-message.entity';
import { IssuedReport, IssuedReportPart } from '../modules/papers/issued/issued-report.entity';
import { ReportPlan } from '../modules/papers/plans/report-plan.entity';
import { PostEvent, PostParcel, PostParcelDossier } from '../modules/post/parcel.entity';
import { PostCounter, PostList, PostListItem, PostTariff } from '../modules/post/post-list.entity';
import { PracticeFinish, PracticeGuide, PracticeTicket } from '../modules/practice/practice.entity';
import { Proposal, ProposalEvent } from '../modules/proposals/proposal.entity';
import { Rating, RatingParty, RatingSpent } from '../modules/ratings/rating.entity';
import { SurveyAnswer, SurveyInvitation, SurveyRound } from '../modules/ratings/survey.entity';
import { ReferenceEntry } from '../modules/reference-lists/reference-entry.entity';
import { Reorganisation } from '../modules/reorganisation/reorganisation.entity';
import { ProcedureReplay, ReplayedDossier } from '../modules/replay/replay.entity';
import { FinishCell, PersonCell } from '../modules/reporting/finish-cell.entity';
import { LegCell, SettlementCell } from '../modules/reporting/settlement-cell.entity';
import { RolloutNote } from '../modules/rollout/rollout-note.entity';
import { OfficeCertificate } from '../modules/signing/office-certificate.entity';
import { StaffNotice } from '../modules/staff-notices/staff-notice.entity';
import { AdminGrant } from '../modules/staffing/admin-grant/admin-grant.entity';
import { ReassignedDossier, WorkReassignment } from '../modules/staffing/reassignment/work-reassignment.entity';
import { Secondment } from '../modules/staffing/secondment/secondment.entity';
import { StaffTransfer } from '../modules/staffing/transfer/staff-transfer.entity';
import { ChangeNotice, Lease, ServerProcess } from '../processes/process.entity';
import { ReferenceStamp } from './reference-stamp.entity';
import { SlowStatement } from './slow-statement.entity';

/** Every table of the product. */
export const ENTITIES = [
  ReferenceStamp,
  Setting,
  AuditEntry,
  Area,
  Office,
  OfficeChange,
  Staff,
  StaffOffice,
  Delegation,
  Counter,
  Session,
  SignInChallenge,
  KnownPlace,
  AttemptLimit,
  SecondFactor,
  RecoveryCode,
  RolePolicy,
  OfficeCertificate,
  WorkCalendarRow,
  CalendarDay,
  OfficeHours,
  Procedure,
  ProcedureVersion,
  ProcedureStep,
  DocumentRequirement,
  BlankFormRow,
  ProcedureDraft,
  ProcedureReplay,
  ReplayedDossier,
  ReferenceEntry,
  Dossier,
  DossierEvent,
  DossierDocument,
  DossierSearchEntry,
  DossierPause,
  Consultation,
  Leg,
  EntryUse,
  DossierFile,
  StoredFile,
  SubjectFile,
  FileUpload,
  OfficeCounter,
  FormCounter,
  DeclinedRequest,
  OnlineSubmission,
  OnlineSubmissionEvent,
  CalendarChange,
  HandoverList,
  HandoverItem,
  Notice,
  StaffNotice,
  Directive,
  DirectiveAssignee,
  DirectiveEvent,
  Proposal,
  ProposalEvent,
  FeeTariff,
  MoneyDuty,
  MoneyEntry,
  MoneyRefund,
  Till,
  TreasuryHandover,
  BankAccount,
  PaymentOrder,
  IncomingTransfer,
  DaySeal,
  DaySealPart,
  SettlementCell,
  LegCell,
  FinishCell,
  PersonCell,
  IssuedReport,
  RolloutNote,
  IssuedReportPart,
  ReportPlan,
  KeptFigures,
  FiguresLetter,
  ForecastModel,
  ForecastStep,
  ForecastRate,
  ForecastOffice,
  ForecastScore,
  IntegrityTally,
  IntegrityHit,
  IntegrityFinding,
  IntegrityRunRow,
  IntegrityNote,
  Reorganisation,
  StaffLeave,
  WorkReassignment,
  ReassignedDossier,
  StaffTransfer,
  AdminGrant,
  Secondment,
  CaseCounter,
  CaseEvent,
  Feedback,
  Advice,
  AdvicePublication,
  AdviceDesk,
  CounterGroup,
  CounterGroupCounter,
  CounterGroupDay,
  CounterSitting,
  FloorState,
  QueueTicket,
  TicketEvent,
  TicketDossier,
  FloorDevice,
  BoardNotice,
  Complaint,
  RatingSpent,
  Rating,
  RatingParty,
  SurveyRound,
  SurveyInvitation,
  SurveyAnswer,
  OfflineDesk,
  NumberBlock,
  OfflineReceipt,
  OfflineMissing,
  PartnerSystem,
  PartnerKey,
  PartnerChange,
  PartnerHook,
  OutsideMonth,
  PartnerIntake,
  OutsideService,
  PortalReport,
  PortalIntake,
  PortalDay,
  PostParcel,
  PostParcelDossier,
  PostEvent,
  PostList,
  PostListItem,
  PostTariff,
  PostCounter,
  ServerProcess,
  Lease,
  ChangeNotice,
  OutboxMessage,
  OnlineCorrection,
  OutboxHold,
  OnlineDraft,
  OnlineSupplement,
  OnlineSupplementEvent,
  OutgoingNotice,
  ContactConsent,
  OneTimeCode,
  JobRun,
  ProofPart,
  ProofRound,
  CopyTaken,
  HealthMark,
  DiskSample,
  SlowStatement,
  PracticeTicket,
  PracticeGuide,
  PracticeFinish,
];

/** Lists that a migration begins: a database that holds nothing else was never used. */
export const BEGUN_BY_MIGRATIONS: readonly unknown[] = [ReferenceEntry];

/**
 * Tables that a copy brings along empty: who was signed in when it was taken signs in again, what processes say of
 * themselves and to each other means those that ran then, what of a file had come is not in the copy, and how an
 * installation fares is no other's.
 */
export const NOT_COPIED: readonly unknown[] = [
  Session,
  Lease,
  ServerProcess,
  ChangeNotice,
  FileUpload,
  OneTimeCode,
  OutboxHold,
  ProofPart,
  ProofRound,
  CopyTaken,
  HealthMark,
  DiskSample,
  SlowStatement,
  PracticeTicket,
];
