/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { gql } from '@apollo/client';
import * as ApolloReactCommon from '@apollo/client/react';
import * as ApolloReactHooks from '@apollo/client/react';
const defaultOptions = {} as const;
export type AccountDuty =
  | 'CHANGE_PASSWORD'
  | 'ENROL_SECOND_FACTOR';

export type ApplicantInput = {
  address?: string | null | undefined;
  areaCode?: string | null | undefined;
  email?: string | null | undefined;
  fullName: string;
  idNumber?: string | null | undefined;
  phone?: string | null | undefined;
};

export type Channel =
  | 'COUNTER'
  | 'ONLINE'
  | 'POST';

export type ClockState =
  | 'COMPLETED'
  | 'OPEN_OVERDUE'
  | 'OPEN_WITHIN'
  | 'PAUSED';

export type DossierAction =
  | 'ADVANCE'
  | 'ASSIGN'
  | 'CLAIM'
  | 'RECORD_SUPPLEMENT'
  | 'REFUSE'
  | 'RELEASE'
  | 'REQUEST_SUPPLEMENT'
  | 'RETURN_RESULT'
  | 'SEND_BACK'
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
  | 'APPROVED'
  | 'ASSIGNED'
  | 'CLAIMED'
  | 'DUE_RECOMPUTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'RELEASED'
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

export type LimitUnit =
  | 'CALENDAR_DAYS'
  | 'NONE'
  | 'SAME_DAY'
  | 'WORKING_DAYS'
  | 'WORKING_HOURS';

export type MilestoneState =
  | 'MET_LATE'
  | 'MET_ON_TIME'
  | 'OVERDUE'
  | 'UPCOMING';

export type OfficeKind =
  | 'CENTRAL_AGENCY'
  | 'CENTRE'
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'DIVISION';

export type Outcome =
  | 'APPROVED'
  | 'REFUSED';

export type ReceiveDossierInput = {
  applicant: ApplicantInput;
  channel: Channel;
  documents: Array<DossierDocumentInput>;
  idempotencyKey: string;
  note?: string | null | undefined;
  procedureCode: string;
  returnBy?: ReturnBy | null | undefined;
};

export type ReportBy =
  | 'AREA'
  | 'FIELD'
  | 'MONTH'
  | 'OFFICE'
  | 'PROCEDURE';

export type ReturnBy =
  | 'COUNTER'
  | 'POST';

export type Role =
  | 'ADMIN'
  | 'APPROVER'
  | 'LEADERSHIP'
  | 'OFFICIAL'
  | 'RECEPTION'
  | 'SUPERVISOR';

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

export type StaffStatus =
  | 'ACTIVE'
  | 'DISABLED';

export type StepKind =
  | 'APPRAISE'
  | 'APPROVE'
  | 'CONSULT'
  | 'INTAKE'
  | 'ISSUE'
  | 'RETURN';

export type SupplementRule =
  | 'EXTEND'
  | 'RESTART';

export type Tier =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type Timeliness =
  | 'EARLY'
  | 'LATE'
  | 'ON_TIME';

/** The saved views of a work list. */
export type WorklistView =
  | 'ALL'
  | 'ARRIVED'
  | 'DUE_SOON'
  | 'MINE'
  | 'OVERDUE'
  | 'SUPPLEMENT'
  | 'TODAY'
  | 'TO_DO'
  | 'TO_RETURN';

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

export type DossierRowPartsFragment = { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } };

export type DossierPagePartsFragment = { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } };

export type WorklistQueryVariables = Exact<{
  search?: string | null | undefined;
  view?: WorklistView | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { worklist: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type WorklistCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistCountsQuery = { worklistCounts: { all: number, toDo: number, mine: number, overdue: number, today: number, dueSoon: number, supplement: number, arrived: number, toReturn: number, sentUp: number } };

export type SentUpQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SentUpQuery = { sentUp: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type SearchDossiersQueryVariables = Exact<{
  search: string;
  first?: number | null | undefined;
}>;


export type SearchDossiersQuery = { dossiers: { totalCount: number, countLimit: number, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

export type DossierPageQueryVariables = Exact<{
  code: string;
}>;


export type DossierPageQuery = { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } };

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


export type ReceiveDossierMutation = { receiveDossier: { dossier: { id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type ClaimDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
}>;


export type ClaimDossierMutation = { claimDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type AssignDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  staffId: string;
  note?: string | null | undefined;
}>;


export type AssignDossierMutation = { assignDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type ReleaseDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type ReleaseDossierMutation = { releaseDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type AdvanceDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type AdvanceDossierMutation = { advanceDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type SendBackDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type SendBackDossierMutation = { sendBackDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type RequestSupplementMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
  documents: Array<string> | string;
}>;


export type RequestSupplementMutation = { requestSupplement: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type RecordSupplementMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  note?: string | null | undefined;
}>;


export type RecordSupplementMutation = { recordSupplement: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type RefuseDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type RefuseDossierMutation = { refuseDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type WithdrawDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawDossierMutation = { withdrawDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type StopDossierMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  reason: string;
}>;


export type StopDossierMutation = { stopDossier: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type ReturnResultMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  receivedBy: string;
}>;


export type ReturnResultMutation = { returnResult: { dossier: { note: string | null, returnedTo: string | null, id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string, feeDong: number | null, agency: string | null, result: string | null, limit: { amount: number | null, unit: LimitUnit } }, applicant: { fullName: string, idNumber: string | null, phone: string | null, email: string | null, address: string | null, areaCode: string | null }, assignableStaff: Array<{ id: string, fullName: string }>, legs: Array<{ ordinal: number, stepOrdinal: number, stepKind: StepKind, stepName: string, enteredAt: string, leftAt: string | null, quotaMinutes: number, usedMinutes: number, assigneeName: string | null, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, route: Array<{ ordinal: number, kind: StepKind, name: string, quotaMinutes: number, office: { id: string, code: string, name: string, tier: Tier, kind: OfficeKind } }>, documents: Array<{ ordinal: number, requirementId: string | null, name: string, originals: number, certifiedCopies: number, photocopies: number }>, events: Array<{ sequence: number, type: DossierEventType, at: string, actorName: string, officeCode: string, officeName: string, note: string | null, dueAt: string | null }>, clock: { startsAt: string, dueAt: string | null, state: ClockState, timeliness: Timeliness | null, usedMinutes: number, pausedMinutes: number, minutesPerDay: number, onSupplement: SupplementRule, limit: { amount: number | null, unit: LimitUnit }, segments: Array<{ from: string, to: string, kind: SegmentKind, officeName: string, minutes: number }> }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } } } };

export type WorklistChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorklistChangedSubscription = { worklistChanged: { dossierId: string } };

export type StaffMemberPartsFragment = { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { staff: { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } } } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  challenge: string;
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { staff: { id: string, username: string, fullName: string, permissions: Array<string>, roles: Array<string>, duty: AccountDuty | null, office: { id: string, code: string, name: string, kind: OfficeKind, tier: Tier, areaCode: string, areaName: string } } } };

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
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { username: string, fullName: string, status: StaffStatus, officeNames: Array<string>, roles: Array<Role>, secondFactorSince: string | null, mustChangePassword: boolean } };

export type TrackDossierQueryVariables = Exact<{
  code: string;
}>;


export type TrackDossierQuery = { trackDossier: { code: string, procedureName: string, status: DossierStatus, statusText: string, receivedAt: string, dueAt: string | null, currentOfficeName: string | null, applicantMasked: string, steps: Array<{ name: string, officeName: string, doneAt: string | null }> } };

type SettlementParts_SettlementRow_Fragment = { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, rate: number | null };

type SettlementParts_SettlementTotal_Fragment = { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, rate: number | null };

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
}>;


export type SettlementReportQuery = { settlementReport: { asOf: string, rows: Array<{ key: string, name: string, received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, rate: number | null }>, total: { received: number, receivedOnline: number, receivedOther: number, carriedOver: number, settled: number, early: number, onTime: number, late: number, inProgress: number, withinLimit: number, overdue: number, paused: number, withdrawn: number, stopped: number, rate: number | null } } };

export type SettlementDossiersQueryVariables = Exact<{
  from: string;
  to: string;
  areaCode?: string | null | undefined;
  officeCode?: string | null | undefined;
  field?: string | null | undefined;
  procedureCode?: string | null | undefined;
  column: SettlementColumn;
  first: number;
  after?: string | null | undefined;
}>;


export type SettlementDossiersQuery = { settlementDossiers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, status: DossierStatus, version: number, channel: Channel, receivedAt: string, dueAt: string | null, completedAt: string | null, timeliness: Timeliness | null, outcome: Outcome | null, returnBy: ReturnBy, enteredAt: string, availableActions: Array<DossierAction>, procedure: { id: string, code: string, name: string, field: string }, applicant: { fullName: string }, receivingOffice: { id: string, code: string, name: string, tier: Tier }, currentOffice: { id: string, code: string, name: string, tier: Tier } | null, previousOffice: { id: string, code: string, name: string, tier: Tier } | null, assignee: { id: string, fullName: string } | null, currentStep: { ordinal: number, kind: StepKind, name: string } | null, deadline: { state: ClockState, workingMinutesLeft: number | null } }> } };

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
}>;


export type ReportOfficesQuery = { settlementReport: { rows: Array<{ key: string, name: string }> } };

export type DueSoonByAreaQueryVariables = Exact<{
  areaCode?: string | null | undefined;
}>;


export type DueSoonByAreaQuery = { dueSoonByArea: Array<{ areaCode: string, dueSoon: number }> };

export type RolloutQueryVariables = Exact<{ [key: string]: never; }>;


export type RolloutQuery = { rollout: { planName: string, tiers: Array<{ tier: Tier, planned: number, running: number, onTime: number, late: number, percentRunning: number }>, quarters: Array<{ quarter: string, tier: Tier, planned: number, running: number }>, milestones: Array<{ areaCode: string, officeName: string, tier: Tier, title: string, dueOn: string, metOn: string | null, state: MilestoneState, evidence: string | null }> } };

export const DossierRowPartsFragmentDoc = gql`
    fragment DossierRowParts on Dossier {
  id
  code
  status
  version
  channel
  receivedAt
  dueAt
  completedAt
  timeliness
  outcome
  returnBy
  enteredAt
  procedure {
    id
    code
    name
    field
  }
  applicant {
    fullName
  }
  receivingOffice {
    id
    code
    name
    tier
  }
  currentOffice {
    id
    code
    name
    tier
  }
  previousOffice {
    id
    code
    name
    tier
  }
  assignee {
    id
    fullName
  }
  currentStep {
    ordinal
    kind
    name
  }
  availableActions
  deadline {
    state
    workingMinutesLeft
  }
}
    `;
export const DossierPagePartsFragmentDoc = gql`
    fragment DossierPageParts on Dossier {
  ...DossierRowParts
  note
  returnedTo
  procedure {
    id
    code
    name
    field
    feeDong
    agency
    result
    limit {
      amount
      unit
    }
  }
  applicant {
    fullName
    idNumber
    phone
    email
    address
    areaCode
  }
  assignableStaff {
    id
    fullName
  }
  legs {
    ordinal
    stepOrdinal
    stepKind
    stepName
    enteredAt
    leftAt
    quotaMinutes
    usedMinutes
    assigneeName
    office {
      id
      code
      name
      tier
      kind
    }
  }
  route {
    ordinal
    kind
    name
    quotaMinutes
    office {
      id
      code
      name
      tier
      kind
    }
  }
  documents {
    ordinal
    requirementId
    name
    originals
    certifiedCopies
    photocopies
  }
  events {
    sequence
    type
    at
    actorName
    officeCode
    officeName
    note
    dueAt
  }
  clock {
    startsAt
    dueAt
    state
    timeliness
    usedMinutes
    pausedMinutes
    minutesPerDay
    onSupplement
    limit {
      amount
      unit
    }
    segments {
      from
      to
      kind
      officeName
      minutes
    }
  }
}
    `;
export const StaffMemberPartsFragmentDoc = gql`
    fragment StaffMemberParts on StaffMember {
  id
  username
  fullName
  permissions
  roles
  duty
  office {
    id
    code
    name
    kind
    tier
    areaCode
    areaName
  }
}
    `;
export const RolePolicyPartsFragmentDoc = gql`
    fragment RolePolicyParts on RolePolicy {
  role
  requiresSecondFactor
  people
  enrolled
}
    `;
export const AccountPartsFragmentDoc = gql`
    fragment AccountParts on Account {
  username
  fullName
  status
  officeNames
  roles
  secondFactorSince
  mustChangePassword
}
    `;
export const SettlementPartsFragmentDoc = gql`
    fragment SettlementParts on SettlementFigures {
  received
  receivedOnline
  receivedOther
  carriedOver
  settled
  early
  onTime
  late
  inProgress
  withinLimit
  overdue
  paused
  withdrawn
  stopped
  rate
}
    `;
export const FindProceduresDocument = gql`
    query FindProcedures($search: String, $first: Int, $field: String, $tier: Tier) {
  procedures(filter: {search: $search, field: $field, tier: $tier}, first: $first) {
    totalCount
    nodes {
      id
      code
      name
      field
      feeDong
      limit {
        amount
        unit
      }
      receivingTiers
    }
  }
}
    `;
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
export const ProcedureByCodeDocument = gql`
    query ProcedureByCode($code: String!) {
  procedure(code: $code) {
    id
    code
    name
    field
    agency
    result
    decision
    feeDong
    serviceLevel
    versionNo
    limit {
      amount
      unit
    }
    receivingTiers
    steps {
      ordinal
      kind
      name
      quotaMinutes
      officeRule
    }
    documents {
      id
      ordinal
      name
      originals
      certifiedCopies
      photocopies
      required
    }
  }
}
    `;
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
export const CommunesDocument = gql`
    query Communes {
  areas(tier: COMMUNE) {
    code
    name
    parentCode
  }
  districts: areas(tier: DISTRICT) {
    code
    name
  }
}
    `;
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
export const AreasDocument = gql`
    query Areas($parentCode: String, $tier: Tier, $search: String) {
  areas(parentCode: $parentCode, tier: $tier, search: $search) {
    code
    name
    type
    tier
    parentCode
  }
}
    `;
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
export const WorklistDocument = gql`
    query Worklist($search: String, $view: WorklistView, $first: Int!, $after: String) {
  worklist(filter: {search: $search, view: $view}, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...DossierRowParts
    }
  }
}
    ${DossierRowPartsFragmentDoc}`;
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
export const WorklistCountsDocument = gql`
    query WorklistCounts {
  worklistCounts {
    all
    toDo
    mine
    overdue
    today
    dueSoon
    supplement
    arrived
    toReturn
    sentUp
  }
}
    `;
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
export const SentUpDocument = gql`
    query SentUp($first: Int!, $after: String) {
  sentUp(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...DossierRowParts
    }
  }
}
    ${DossierRowPartsFragmentDoc}`;
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
export const SearchDossiersDocument = gql`
    query SearchDossiers($search: String!, $first: Int) {
  dossiers(filter: {search: $search}, first: $first) {
    totalCount
    countLimit
    nodes {
      ...DossierRowParts
    }
  }
}
    ${DossierRowPartsFragmentDoc}`;
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
export const DossierPageDocument = gql`
    query DossierPage($code: String!) {
  dossier(code: $code) {
    ...DossierPageParts
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
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
export const KnownApplicantDocument = gql`
    query KnownApplicant($idNumber: String!) {
  knownApplicant(idNumber: $idNumber) {
    fullName
    idNumber
    phone
    email
    address
    areaCode
    lastSeenAt
    lastProcedureName
  }
}
    `;
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
export const DuePreviewDocument = gql`
    query DuePreview($procedureCode: String!) {
  duePreview(procedureCode: $procedureCode) {
    startsAt
    dueAt
  }
}
    `;
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
export const ReceiveDossierDocument = gql`
    mutation ReceiveDossier($input: ReceiveDossierInput!) {
  receiveDossier(input: $input) {
    dossier {
      ...DossierRowParts
    }
  }
}
    ${DossierRowPartsFragmentDoc}`;
export function useReceiveDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReceiveDossierMutation, ReceiveDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReceiveDossierMutation, ReceiveDossierMutationVariables>(ReceiveDossierDocument, options);
      }
export type ReceiveDossierMutationHookResult = ReturnType<typeof useReceiveDossierMutation>;
export const ClaimDossierDocument = gql`
    mutation ClaimDossier($id: ID!, $expectedVersion: Int!) {
  claimDossier(input: {id: $id, expectedVersion: $expectedVersion}) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useClaimDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ClaimDossierMutation, ClaimDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ClaimDossierMutation, ClaimDossierMutationVariables>(ClaimDossierDocument, options);
      }
export type ClaimDossierMutationHookResult = ReturnType<typeof useClaimDossierMutation>;
export const AssignDossierDocument = gql`
    mutation AssignDossier($id: ID!, $expectedVersion: Int!, $staffId: ID!, $note: String) {
  assignDossier(
    input: {id: $id, expectedVersion: $expectedVersion, staffId: $staffId, note: $note}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useAssignDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AssignDossierMutation, AssignDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AssignDossierMutation, AssignDossierMutationVariables>(AssignDossierDocument, options);
      }
export type AssignDossierMutationHookResult = ReturnType<typeof useAssignDossierMutation>;
export const ReleaseDossierDocument = gql`
    mutation ReleaseDossier($id: ID!, $expectedVersion: Int!, $note: String) {
  releaseDossier(input: {id: $id, expectedVersion: $expectedVersion, note: $note}) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useReleaseDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReleaseDossierMutation, ReleaseDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReleaseDossierMutation, ReleaseDossierMutationVariables>(ReleaseDossierDocument, options);
      }
export type ReleaseDossierMutationHookResult = ReturnType<typeof useReleaseDossierMutation>;
export const AdvanceDossierDocument = gql`
    mutation AdvanceDossier($id: ID!, $expectedVersion: Int!, $note: String) {
  advanceDossier(input: {id: $id, expectedVersion: $expectedVersion, note: $note}) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useAdvanceDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<AdvanceDossierMutation, AdvanceDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<AdvanceDossierMutation, AdvanceDossierMutationVariables>(AdvanceDossierDocument, options);
      }
export type AdvanceDossierMutationHookResult = ReturnType<typeof useAdvanceDossierMutation>;
export const SendBackDossierDocument = gql`
    mutation SendBackDossier($id: ID!, $expectedVersion: Int!, $reason: String!) {
  sendBackDossier(
    input: {id: $id, expectedVersion: $expectedVersion, reason: $reason}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useSendBackDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SendBackDossierMutation, SendBackDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SendBackDossierMutation, SendBackDossierMutationVariables>(SendBackDossierDocument, options);
      }
export type SendBackDossierMutationHookResult = ReturnType<typeof useSendBackDossierMutation>;
export const RequestSupplementDocument = gql`
    mutation RequestSupplement($id: ID!, $expectedVersion: Int!, $reason: String!, $documents: [String!]!) {
  requestSupplement(
    input: {id: $id, expectedVersion: $expectedVersion, reason: $reason, documents: $documents}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useRequestSupplementMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RequestSupplementMutation, RequestSupplementMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RequestSupplementMutation, RequestSupplementMutationVariables>(RequestSupplementDocument, options);
      }
export type RequestSupplementMutationHookResult = ReturnType<typeof useRequestSupplementMutation>;
export const RecordSupplementDocument = gql`
    mutation RecordSupplement($id: ID!, $expectedVersion: Int!, $note: String) {
  recordSupplement(
    input: {id: $id, expectedVersion: $expectedVersion, note: $note}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useRecordSupplementMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RecordSupplementMutation, RecordSupplementMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RecordSupplementMutation, RecordSupplementMutationVariables>(RecordSupplementDocument, options);
      }
export type RecordSupplementMutationHookResult = ReturnType<typeof useRecordSupplementMutation>;
export const RefuseDossierDocument = gql`
    mutation RefuseDossier($id: ID!, $expectedVersion: Int!, $reason: String!) {
  refuseDossier(
    input: {id: $id, expectedVersion: $expectedVersion, reason: $reason}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useRefuseDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RefuseDossierMutation, RefuseDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RefuseDossierMutation, RefuseDossierMutationVariables>(RefuseDossierDocument, options);
      }
export type RefuseDossierMutationHookResult = ReturnType<typeof useRefuseDossierMutation>;
export const WithdrawDossierDocument = gql`
    mutation WithdrawDossier($id: ID!, $expectedVersion: Int!, $reason: String!) {
  withdrawDossier(
    input: {id: $id, expectedVersion: $expectedVersion, reason: $reason}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useWithdrawDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<WithdrawDossierMutation, WithdrawDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<WithdrawDossierMutation, WithdrawDossierMutationVariables>(WithdrawDossierDocument, options);
      }
export type WithdrawDossierMutationHookResult = ReturnType<typeof useWithdrawDossierMutation>;
export const StopDossierDocument = gql`
    mutation StopDossier($id: ID!, $expectedVersion: Int!, $reason: String!) {
  stopDossier(
    input: {id: $id, expectedVersion: $expectedVersion, reason: $reason}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useStopDossierMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<StopDossierMutation, StopDossierMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<StopDossierMutation, StopDossierMutationVariables>(StopDossierDocument, options);
      }
export type StopDossierMutationHookResult = ReturnType<typeof useStopDossierMutation>;
export const ReturnResultDocument = gql`
    mutation ReturnResult($id: ID!, $expectedVersion: Int!, $receivedBy: String!) {
  returnResult(
    input: {id: $id, expectedVersion: $expectedVersion, receivedBy: $receivedBy}
  ) {
    dossier {
      ...DossierPageParts
    }
  }
}
    ${DossierPagePartsFragmentDoc}
${DossierRowPartsFragmentDoc}`;
export function useReturnResultMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ReturnResultMutation, ReturnResultMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ReturnResultMutation, ReturnResultMutationVariables>(ReturnResultDocument, options);
      }
export type ReturnResultMutationHookResult = ReturnType<typeof useReturnResultMutation>;
export const WorklistChangedDocument = gql`
    subscription WorklistChanged {
  worklistChanged {
    dossierId
  }
}
    `;
export function useWorklistChangedSubscription(baseOptions?: ApolloReactHooks.SubscriptionHookOptions<WorklistChangedSubscription, WorklistChangedSubscriptionVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useSubscription<WorklistChangedSubscription, WorklistChangedSubscriptionVariables>(WorklistChangedDocument, options);
      }
export type WorklistChangedSubscriptionHookResult = ReturnType<typeof useWorklistChangedSubscription>;
export const MeDocument = gql`
    query Me {
  me {
    ...StaffMemberParts
  }
}
    ${StaffMemberPartsFragmentDoc}`;
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
export const SignInDocument = gql`
    mutation SignIn($username: String!, $password: String!) {
  signIn(input: {username: $username, password: $password}) {
    staff {
      ...StaffMemberParts
    }
  }
}
    ${StaffMemberPartsFragmentDoc}`;
export function useSignInMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SignInMutation, SignInMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SignInMutation, SignInMutationVariables>(SignInDocument, options);
      }
export type SignInMutationHookResult = ReturnType<typeof useSignInMutation>;
export const ConfirmSecondFactorDocument = gql`
    mutation ConfirmSecondFactor($challenge: String!, $code: String!) {
  confirmSecondFactor(input: {challenge: $challenge, code: $code}) {
    staff {
      ...StaffMemberParts
    }
  }
}
    ${StaffMemberPartsFragmentDoc}`;
export function useConfirmSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>(ConfirmSecondFactorDocument, options);
      }
export type ConfirmSecondFactorMutationHookResult = ReturnType<typeof useConfirmSecondFactorMutation>;
export const SignOutDocument = gql`
    mutation SignOut {
  signOut
}
    `;
export function useSignOutMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SignOutMutation, SignOutMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SignOutMutation, SignOutMutationVariables>(SignOutDocument, options);
      }
export type SignOutMutationHookResult = ReturnType<typeof useSignOutMutation>;
export const ChangePasswordDocument = gql`
    mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
  changePassword(
    input: {currentPassword: $currentPassword, newPassword: $newPassword}
  )
}
    `;
export function useChangePasswordMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ChangePasswordMutation, ChangePasswordMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ChangePasswordMutation, ChangePasswordMutationVariables>(ChangePasswordDocument, options);
      }
export type ChangePasswordMutationHookResult = ReturnType<typeof useChangePasswordMutation>;
export const MySessionsDocument = gql`
    query MySessions {
  mySessions {
    id
    startedAt
    lastSeenAt
    address
    browser
    system
    isCurrent
  }
}
    `;
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
export const EndSessionDocument = gql`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `;
export function useEndSessionMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndSessionMutation, EndSessionMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndSessionMutation, EndSessionMutationVariables>(EndSessionDocument, options);
      }
export type EndSessionMutationHookResult = ReturnType<typeof useEndSessionMutation>;
export const EndOtherSessionsDocument = gql`
    mutation EndOtherSessions {
  endOtherSessions
}
    `;
export function useEndOtherSessionsMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>(EndOtherSessionsDocument, options);
      }
export type EndOtherSessionsMutationHookResult = ReturnType<typeof useEndOtherSessionsMutation>;
export const MySecondFactorDocument = gql`
    query MySecondFactor {
  mySecondFactor {
    confirmedAt
    recoveryCodesLeft
  }
}
    `;
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
export const StartSecondFactorDocument = gql`
    mutation StartSecondFactor($password: String) {
  startSecondFactor(password: $password) {
    secret
    uri
    qrPath
    qrSize
  }
}
    `;
export function useStartSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<StartSecondFactorMutation, StartSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<StartSecondFactorMutation, StartSecondFactorMutationVariables>(StartSecondFactorDocument, options);
      }
export type StartSecondFactorMutationHookResult = ReturnType<typeof useStartSecondFactorMutation>;
export const EnrolSecondFactorDocument = gql`
    mutation EnrolSecondFactor($code: String!) {
  enrolSecondFactor(code: $code)
}
    `;
export function useEnrolSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>(EnrolSecondFactorDocument, options);
      }
export type EnrolSecondFactorMutationHookResult = ReturnType<typeof useEnrolSecondFactorMutation>;
export const RenewRecoveryCodesDocument = gql`
    mutation RenewRecoveryCodes($code: String!) {
  renewRecoveryCodes(code: $code)
}
    `;
export function useRenewRecoveryCodesMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>(RenewRecoveryCodesDocument, options);
      }
export type RenewRecoveryCodesMutationHookResult = ReturnType<typeof useRenewRecoveryCodesMutation>;
export const RemoveSecondFactorDocument = gql`
    mutation RemoveSecondFactor($code: String!) {
  removeSecondFactor(code: $code)
}
    `;
export function useRemoveSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>(RemoveSecondFactorDocument, options);
      }
export type RemoveSecondFactorMutationHookResult = ReturnType<typeof useRemoveSecondFactorMutation>;
export const RolePoliciesDocument = gql`
    query RolePolicies {
  rolePolicies {
    ...RolePolicyParts
  }
}
    ${RolePolicyPartsFragmentDoc}`;
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
export const SetRolePolicyDocument = gql`
    mutation SetRolePolicy($role: Role!, $requiresSecondFactor: Boolean!) {
  setRolePolicy(role: $role, requiresSecondFactor: $requiresSecondFactor) {
    ...RolePolicyParts
  }
}
    ${RolePolicyPartsFragmentDoc}`;
export function useSetRolePolicyMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetRolePolicyMutation, SetRolePolicyMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetRolePolicyMutation, SetRolePolicyMutationVariables>(SetRolePolicyDocument, options);
      }
export type SetRolePolicyMutationHookResult = ReturnType<typeof useSetRolePolicyMutation>;
export const AccountDocument = gql`
    query Account($username: String!) {
  account(username: $username) {
    ...AccountParts
  }
}
    ${AccountPartsFragmentDoc}`;
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
export const SetAccountPasswordDocument = gql`
    mutation SetAccountPassword($username: String!, $password: String!) {
  setAccountPassword(username: $username, password: $password) {
    ...AccountParts
  }
}
    ${AccountPartsFragmentDoc}`;
export function useSetAccountPasswordMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<SetAccountPasswordMutation, SetAccountPasswordMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<SetAccountPasswordMutation, SetAccountPasswordMutationVariables>(SetAccountPasswordDocument, options);
      }
export type SetAccountPasswordMutationHookResult = ReturnType<typeof useSetAccountPasswordMutation>;
export const ResetSecondFactorDocument = gql`
    mutation ResetSecondFactor($username: String!) {
  resetSecondFactor(username: $username) {
    ...AccountParts
  }
}
    ${AccountPartsFragmentDoc}`;
export function useResetSecondFactorMutation(baseOptions?: ApolloReactHooks.MutationHookOptions<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>) {
        const options = {...defaultOptions, ...baseOptions}
        return ApolloReactHooks.useMutation<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>(ResetSecondFactorDocument, options);
      }
export type ResetSecondFactorMutationHookResult = ReturnType<typeof useResetSecondFactorMutation>;
export const TrackDossierDocument = gql`
    query TrackDossier($code: String!) {
  trackDossier(code: $code) {
    code
    procedureName
    status
    statusText
    receivedAt
    dueAt
    currentOfficeName
    applicantMasked
    steps {
      name
      officeName
      doneAt
    }
  }
}
    `;
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
export const SettlementReportDocument = gql`
    query SettlementReport($from: Day!, $to: Day!, $by: ReportBy!, $areaCode: String, $officeCode: String, $field: String, $procedureCode: String) {
  settlementReport(
    filter: {from: $from, to: $to, areaCode: $areaCode, officeCode: $officeCode, field: $field, procedureCode: $procedureCode}
    by: $by
  ) {
    asOf
    rows {
      key
      name
      ...SettlementParts
    }
    total {
      ...SettlementParts
    }
  }
}
    ${SettlementPartsFragmentDoc}`;
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
export const SettlementDossiersDocument = gql`
    query SettlementDossiers($from: Day!, $to: Day!, $areaCode: String, $officeCode: String, $field: String, $procedureCode: String, $column: SettlementColumn!, $first: Int!, $after: String) {
  settlementDossiers(
    filter: {from: $from, to: $to, areaCode: $areaCode, officeCode: $officeCode, field: $field, procedureCode: $procedureCode}
    column: $column
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...DossierRowParts
    }
  }
}
    ${DossierRowPartsFragmentDoc}`;
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
export const LeadershipSummaryDocument = gql`
    query LeadershipSummary {
  leadershipSummary {
    asOf
    onTimeRate
    onTimeRateBefore
    overdueNow
    overdueBefore
    receivedThisMonth
    receivedMonthBefore
    centresRunning
    centresPlanned
  }
}
    `;
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
export const LegTimesDocument = gql`
    query LegTimes($from: Day!, $to: Day!, $areaCode: String) {
  legTimes(from: $from, to: $to, areaCode: $areaCode) {
    stepKind
    tier
    legs
    usedMinutes
    quotaMinutes
    overQuota
  }
}
    `;
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
export const ReportOfficesDocument = gql`
    query ReportOffices($from: Day!, $to: Day!, $areaCode: String, $officeCode: String) {
  settlementReport(
    filter: {from: $from, to: $to, areaCode: $areaCode, officeCode: $officeCode}
    by: OFFICE
  ) {
    rows {
      key
      name
    }
  }
}
    `;
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
export const DueSoonByAreaDocument = gql`
    query DueSoonByArea($areaCode: String) {
  dueSoonByArea(areaCode: $areaCode) {
    areaCode
    dueSoon
  }
}
    `;
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
export const RolloutDocument = gql`
    query Rollout {
  rollout {
    planName
    tiers {
      tier
      planned
      running
      onTime
      late
      percentRunning
    }
    quarters {
      quarter
      tier
      planned
      running
    }
    milestones {
      areaCode
      officeName
      tier
      title
      dueOn
      metOn
      state
      evidence
    }
  }
}
    `;
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
