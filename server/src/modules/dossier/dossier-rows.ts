import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Instant } from '../../kernel/instant';
import { deadlineOf } from '../calendar/statutory-clock';
import type { WorkCalendar } from '../calendar/work-calendar';
import { ConsultationRule, type StepKind } from '../catalogue/catalogue-terms';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import type { Deadline, Dossier } from './dossier.entity';
import { slipCode } from './dossier-code';
import type { References } from './dossier-room';
import { ReturnBy } from './dossier-terms';
import { readOpenMatters } from './history/open-matters';
import { availableActions } from './life/dossier.policy';
import { type DossierFacts, isLateNow, isOpen, isOpenedSince, withPresentOffices } from './life/dossier.transitions';
import { offeredActions } from './life/offered-actions';

/** The columns of a list, in the order of `LIST_COLUMNS`. */
export interface DossierRow {
  id: string;
  code: string;
  status: Dossier['status'];
  version: number;
  channel: Dossier['channel'];
  receivedAt: number;
  dueAt: number | null;
  dueSort: number;
  completedAt: number | null;
  timeliness: Dossier['timeliness'];
  outcome: Dossier['outcome'];
  pausedAt: number | null;
  returnBy: Dossier['returnBy'];
  note: string | null;
  returnedTo: string | null;
  procedureVersionId: string;
  receivingOfficeId: string;
  settlingAreaCode: string | null;
  currentOfficeId: string;
  previousOfficeId: string | null;
  stepOrdinal: number;
  stepKind: StepKind;
  enteredAt: number;
  assigneeId: string | null;
  assigneeName: string | null;
  promisedAt: number | null;
  openMatters: string | null;
  openedAt: number | null;
  slipEdition: number;
  applicantName: string;
  idNumber: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  applicantAreaCode: string | null;
  /** How many legs the actor's office has had; a list goes by the offices in the row. */
  ownLegs?: number;
  /** How many of these took longer than they were given. */
  ownLateLegs?: number;
  /** Of the leg that goes on at the actor's office, where it is read. */
  openLegIsLate?: boolean;
}

/** What every list needs; for `SELECT … FROM dossier d`. */
const LEAN_COLUMNS = `d.id, d.code, d.status, d.version, d.channel, d.received_at AS receivedAt, d.due_at AS dueAt,
  d.due_sort AS dueSort, d.completed_at AS completedAt, d.timeliness, d.paused_at AS pausedAt,
  d.procedure_version_id AS procedureVersionId, d.receiving_office_id AS receivingOfficeId,
  d.current_office_id AS currentOfficeId, d.previous_office_id AS previousOfficeId, d.step_ordinal AS stepOrdinal,
  d.step_kind AS stepKind, d.entered_at AS enteredAt, d.assignee_id AS assigneeId, d.assignee_name AS assigneeName,
  d.return_by AS returnBy, d.open_matters AS openMatters, d.opened_at AS openedAt, d.applicant_name AS applicantName`;

/** All columns of a row; for `SELECT … FROM dossier d`. */
export const LIST_COLUMNS = `${LEAN_COLUMNS}, d.outcome, d.note, d.returned_to AS returnedTo,
  d.id_number AS idNumber, d.phone, d.email, d.address, d.applicant_area_code AS applicantAreaCode,
  d.promised_at AS promisedAt, d.slip_edition AS slipEdition, d.settling_area_code AS settlingAreaCode`;

/** The fields behind the columns that a lean row leaves out. */
const DETAILS =
  /\b(outcome|note|returnedTo|idNumber|phone|email|address|areaCode|promisedAt|slipEdition|slipCode|settlingArea)\b/;
const leanDocuments = new WeakMap<OperationDefinitionNode, boolean>();

/**
 * The columns that a document can ask for. A work list shows none of eleven columns, which are a tenth of what its answer
 * costs; a document that so much as names one of their fields anywhere gets them all.
 */
export function columnsFor({ operation }: Pick<GraphQLResolveInfo, 'operation'>): string {
  let isLean = leanDocuments.get(operation);
  if (isLean === undefined) {
    const text = operation.loc?.source.body;
    isLean = text !== undefined && !DETAILS.test(text);
    leanDocuments.set(operation, isLean);
  }
  return isLean ? LEAN_COLUMNS : LIST_COLUMNS;
}

/**
 * A row as the schema shows it: references come from the process's caches and are set here, once per row, so that no
 * field of a list needs a resolver of its own.
 */
export function toDossier(
  row: DossierRow,
  actor: Actor,
  references: References,
  now: Instant,
  actionsOf = (facts: DossierFacts) => availableActions(actor, facts),
): Dossier {
  const { directory, catalogue, calendars } = references;
  const version = catalogue.getVersion(row.procedureVersionId);
  const step = version.steps[row.stepOrdinal - 1];
  // One literal: sixteen fields added to the row one by one made twice as much to collect.
  const dossier = {
    id: row.id,
    code: row.code,
    status: row.status,
    version: row.version,
    channel: row.channel,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    completedAt: row.completedAt,
    timeliness: row.timeliness,
    outcome: row.outcome,
    pausedAt: row.pausedAt,
    returnBy: row.returnBy,
    note: row.note,
    returnedTo: row.returnedTo,
    promisedAt: row.promisedAt,
    slipEdition: row.slipEdition,
    procedureVersionId: row.procedureVersionId,
    receivingOfficeId: row.receivingOfficeId,
    settlingAreaCode: row.settlingAreaCode,
    currentOfficeId: row.currentOfficeId,
    previousOfficeId: row.previousOfficeId,
    stepOrdinal: row.stepOrdinal,
    stepKind: row.stepKind,
    enteredAt: row.enteredAt,
    assigneeId: row.assigneeId,
    openMatters: row.openMatters,
    procedure: version,
    applicant: {
      fullName: row.applicantName,
      idNumber: row.idNumber,
      phone: row.phone,
      email: row.email,
      address: row.address,
      areaCode: row.applicantAreaCode,
    },
    receivingOffice: directory.getOffice(row.receivingOfficeId),
    currentOffice: directory.getOffice(row.currentOfficeId),
    previousOffice: row.previousOfficeId === null ? null : directory.getOffice(row.previousOfficeId),
    assignee: row.assigneeId === null ? null : { id: row.assigneeId, fullName: row.assigneeName ?? '' },
    slipCode: slipCode(row.code, row.slipEdition),
    settlingArea: row.settlingAreaCode ? (directory.findArea(row.settlingAreaCode) ?? null) : null,
    currentStep: { ordinal: row.stepOrdinal, kind: row.stepKind, name: step?.name ?? row.stepKind },
    availableActions: actionsOf(factsOfRow(row, actor, version, directory, now)),
    deadline: rowDeadline(row, calendars.of(row.receivingOfficeId), now),
  };
  return dossier as Dossier;
}

/** The rows of a list. */
export function toDossiers(rows: readonly DossierRow[], actor: Actor, references: References, now: Instant): Dossier[] {
  const actionsOf = offeredActions(actor);
  return rows.map((row) => toDossier(row, actor, references, now, actionsOf));
}

/** What decides on actions, as the row alone tells it. */
function factsOfRow(
  row: DossierRow,
  { office }: Actor,
  version: ProcedureVersion,
  directory: Directory,
  now: Instant,
): DossierFacts {
  const passed = [row.receivingOfficeId, row.currentOfficeId];
  if (row.previousOfficeId !== null) passed.push(row.previousOfficeId);
  const passedOfficeIds = directory.hasClosedOffices ? passed.map((id) => directory.presentOffice(id).id) : passed;
  if (Number(row.ownLegs ?? 0) > 0) passedOfficeIds.push(office.id);
  return withPresentOffices(directory, {
    status: row.status,
    stepKind: row.stepKind,
    stepOrdinal: row.stepOrdinal,
    isFirstStep: version.steps[0]?.ordinal === row.stepOrdinal,
    assigneeId: row.assigneeId,
    currentOfficeId: row.currentOfficeId,
    previousOfficeId: row.previousOfficeId,
    receivingOfficeId: row.receivingOfficeId,
    passedOfficeIds,
    isOpened: isOpenedSince(row, row),
    isDue: row.dueAt !== null,
    isLate: isLateNow(row, now),
    lateOfficeIds: row.openLegIsLate || Number(row.ownLateLegs ?? 0) > 0 ? [office.id] : [],
    matters: readOpenMatters(row.openMatters),
    waitsForAnswers: version.onConsultation === ConsultationRule.WAIT,
    returnsByPost: row.returnBy === ReturnBy.POST,
  });
}

function rowDeadline(row: DossierRow, calendar: WorkCalendar, now: Instant): Deadline {
  return deadlineOf({ dueAt: row.dueAt, pausedAt: row.pausedAt, completed: !isOpen(row.status) }, now, calendar);
}
