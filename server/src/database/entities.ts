import { AuditEntry } from '../modules/audit/audit-entry.entity';
import { Setting } from '../modules/audit/setting.entity';
import { CalendarDay, WorkCalendarRow } from '../modules/calendar/calendar.entity';
import { ProcedureDraft } from '../modules/catalogue/administration/procedure-draft.entity';
import { DocumentRequirement, Procedure, ProcedureStep, ProcedureVersion } from '../modules/catalogue/procedure.entity';
import { CalendarChange } from '../modules/dossier/calendar-change/calendar-change.entity';
import { LateCause } from '../modules/dossier/causes/late-cause.entity';
import { FormCounter } from '../modules/dossier/changes/form-counter.entity';
import { Dossier } from '../modules/dossier/dossier.entity';
import { DossierDocument } from '../modules/dossier/dossier-document.entity';
import { HandoverItem, HandoverList } from '../modules/dossier/handover/handover.entity';
import { Consultation } from '../modules/dossier/history/consultation.entity';
import { DossierEvent } from '../modules/dossier/history/dossier-event.entity';
import { DossierFile } from '../modules/dossier/history/dossier-file.entity';
import { DossierPause, Leg } from '../modules/dossier/history/leg.entity';
import { DeclinedRequest } from '../modules/dossier/intake/declined-request.entity';
import { Notice } from '../modules/dossier/notices/notice.entity';
import { OfficeCounter } from '../modules/dossier/receipt/office-counter.entity';
import { DaySeal, DaySealPart } from '../modules/dossier/sealing/seal.entity';
import { DossierSearchEntry } from '../modules/dossier/search/dossier-search-entry.entity';
import { OnlineSubmission, OnlineSubmissionEvent } from '../modules/dossier/submission/online-submission.entity';
import { StoredFile } from '../modules/files/stored-file.entity';
import { FileUpload } from '../modules/files/uploads/file-upload.entity';
import { RolePolicy } from '../modules/identity/accounts/role-policy.entity';
import { Delegation } from '../modules/identity/delegation/delegation.entity';
import { RecoveryCode, SecondFactor } from '../modules/identity/second-factor/second-factor.entity';
import { Session } from '../modules/identity/session.entity';
import { AttemptLimit, KnownPlace, SignInChallenge } from '../modules/identity/sign-in/sign-in.entity';
import { Staff, StaffOffice } from '../modules/identity/staff.entity';
import { JobRun } from '../modules/jobs/job-run.entity';
import { Area } from '../modules/organisation/area.entity';
import { Office } from '../modules/organisation/office.entity';
import { OutboxMessage } from '../modules/outbox/outbox-message.entity';
import { FormText } from '../modules/printing/texts/form-text.entity';
import { Reorganisation } from '../modules/reorganisation/reorganisation.entity';
import { ProcedureReplay, ReplayedDossier } from '../modules/replay/replay.entity';
import { IssuedReport } from '../modules/reporting/issued/issued-report.entity';
import { LegCell, SettlementCell } from '../modules/reporting/settlement-cell.entity';
import { Milestone, RolloutPlan } from '../modules/rollout/rollout.entity';
import { OfficeCertificate } from '../modules/signing/office-certificate.entity';
import { ChangeNotice, Lease, ServerProcess } from '../processes/process.entity';
import { ReferenceStamp } from './reference-stamp.entity';

/** Every table of the product. */
export const ENTITIES = [
  ReferenceStamp,
  Setting,
  AuditEntry,
  Area,
  Office,
  Staff,
  StaffOffice,
  Delegation,
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
  Procedure,
  ProcedureVersion,
  ProcedureStep,
  DocumentRequirement,
  ProcedureDraft,
  ProcedureReplay,
  ReplayedDossier,
  Dossier,
  DossierEvent,
  DossierDocument,
  DossierSearchEntry,
  DossierPause,
  Consultation,
  Leg,
  DossierFile,
  StoredFile,
  FileUpload,
  OfficeCounter,
  FormCounter,
  DeclinedRequest,
  OnlineSubmission,
  OnlineSubmissionEvent,
  CalendarChange,
  LateCause,
  HandoverList,
  HandoverItem,
  FormText,
  Notice,
  DaySeal,
  DaySealPart,
  SettlementCell,
  LegCell,
  IssuedReport,
  Reorganisation,
  RolloutPlan,
  Milestone,
  ServerProcess,
  Lease,
  ChangeNotice,
  OutboxMessage,
  JobRun,
];

/** Lists that a migration begins: a database that holds nothing else was never used. */
export const BEGUN_BY_MIGRATIONS: readonly unknown[] = [LateCause];

/**
 * Tables that a copy brings along empty: who was signed in when it was taken signs in again, what processes say of
 * themselves and to each other means those that ran then, and what of a file had come is not in the copy.
 */
export const NOT_COPIED: readonly unknown[] = [Session, Lease, ServerProcess, ChangeNotice, FileUpload];
