import { placeholders, type Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { dayOf, type Instant, MINUTE_MS } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { StepKind } from '../catalogue/catalogue-terms';
import type { Actor } from '../identity/actor';
import type { Colleague } from '../identity/colleague.types';
import { findColleagues } from '../identity/staff.queries';
import { legMinutes, readDossierClock } from './clock/dossier-clock';
import type { ClockExplanation, Dossier, RouteStep } from './dossier.entity';
import { visibleCondition } from './dossier.jurisdiction';
import { normalCode } from './dossier-code';
import type { DossierDocument } from './dossier-document.entity';
import type { References } from './dossier-room';
import { type DossierRow, LIST_COLUMNS } from './dossier-rows';
import { DossierAction } from './dossier-terms';
import { type DossierState, type PauseState, project } from './history/dossier.projection';
import type { DossierEvent } from './history/dossier-event.entity';
import { readEventsOf, toProjected } from './history/dossier-store';
import type { Leg } from './history/leg.entity';
import { isOverQuota } from './history/leg-quota';
import type { StoredEvent } from './history/stored-event';
import { isOpen } from './life/dossier.transitions';
import type { ProceedingsView } from './proceedings.types';
import { proceedingsView } from './proceedings-view';
import { officeOfStep } from './road';

/** @throws HccError NOT_FOUND, also for what the actor may not see */
export async function getRowByCode(sql: Sql, actor: Actor, references: References, code: string): Promise<DossierRow> {
  return getRow(sql, actor, references, 'd.code = ?', normalCode(code));
}

/** @throws HccError NOT_FOUND, also for what the actor may not see */
export async function getRowById(sql: Sql, actor: Actor, references: References, id: string): Promise<DossierRow> {
  return getRow(sql, actor, references, 'd.id = ?', id);
}

async function getRow(
  sql: Sql,
  actor: Actor,
  references: References,
  condition: string,
  value: string,
): Promise<DossierRow> {
  const visible = visibleCondition(actor, references.directory);
  const desk = references.directory.deskIds(actor.office.id);
  const own = placeholders(desk.length);
  const rows = await sql.query<DossierRow>(
    `SELECT ${LIST_COLUMNS}, (SELECT COUNT(*) FROM leg l WHERE l.dossier_id = d.id AND l.office_id IN (${own})) AS ownLegs,
            (SELECT COUNT(*) FROM leg l WHERE l.dossier_id = d.id AND l.office_id IN (${own}) AND l.step_kind <> '${StepKind.RETURN}'
               AND l.quota_minutes > 0 AND l.used_minutes > l.quota_minutes) AS ownLateLegs
       FROM dossier d WHERE ${condition} AND ${visible.sql}`,
    [...desk, ...desk, value, ...visible.values],
  );
  const row = rows[0];
  if (!row) throw notFound('hồ sơ');
  const isHere = references.directory.presentOffice(row.currentOfficeId).id === actor.office.id;
  if (isHere) row.openLegIsLate = await isOpenLegLate(sql, row, references, now());
  return row;
}

/** Whether the leg that goes on has taken longer than it was given. Most have not by the clock on the wall: then nothing is read. */
async function isOpenLegLate(sql: Sql, row: DossierRow, references: References, at: Instant): Promise<boolean> {
  const { catalogue, calendars } = references;
  const step = catalogue.getVersion(row.procedureVersionId).steps[row.stepOrdinal - 1];
  if (!step || !isOpen(row.status) || at - row.enteredAt <= step.quotaMinutes * MINUTE_MS) return false;
  const pauses = await sql.query<PauseState>(
    'SELECT ordinal, from_at AS fromAt, to_at AS toAt FROM dossier_pause WHERE dossier_id = ? ORDER BY ordinal',
    [row.id],
  );
  const used = legMinutes({ enteredAt: row.enteredAt, endedAt: null, pauses }, calendars.of(row.receivingOfficeId), at);
  return isOverQuota({ stepKind: row.stepKind, quotaMinutes: step.quotaMinutes }, used);
}

/** The secret of a slip; it goes nowhere but onto the slip. @param id of a dossier that is there */
export async function getLookupKey(sql: Sql, id: string): Promise<string> {
  const rows = await sql.query<{ lookupKey: string }>('SELECT lookup_key AS lookupKey FROM dossier WHERE id = ?', [id]);
  return rows[0]!.lookupKey;
}

/** The history of one dossier in one reading: legs, events, route and clock all follow from it. */
export interface DossierHistory {
  legs: Leg[];
  events: DossierEvent[];
  route: RouteStep[];
  clock: ClockExplanation;
  proceedings: ProceedingsView;
}

/** Histories of several dossiers, in their order: one statement for all their events. */
export async function readHistories(
  sql: Sql,
  dossiers: readonly Dossier[],
  references: References,
  now: Instant,
): Promise<DossierHistory[]> {
  const events = await readEventsOf(
    sql,
    dossiers.map(({ id }) => id),
  );
  return dossiers.map((dossier) => historyOf(dossier, events.get(dossier.id) ?? [], references, now));
}

function historyOf(
  dossier: Dossier,
  stored: readonly StoredEvent[],
  references: References,
  now: Instant,
): DossierHistory {
  const { catalogue, calendars, directory } = references;
  const calendar = calendars.of(dossier.receivingOfficeId);
  const version = catalogue.getVersion(dossier.procedureVersionId);
  const state = project(stored.map(toProjected), dossier.procedureVersionId, catalogue.versionOf);
  const reading = readDossierClock(state, version, calendar, now);
  return {
    legs: state.legs.map((leg) => ({
      ...leg,
      dossierId: dossier.id,
      usedMinutes: leg.leftAt === null ? legMinutes(state, calendar, now) : leg.usedMinutes,
      office: directory.getOffice(leg.officeId),
    })),
    events: stored.map((event) => {
      const { data } = toProjected(event);
      return {
        ...event,
        note: eventNote(event.note, data),
        onBehalfOf: data.onBehalfOf?.fullName ?? null,
        officeName: directory.getOffice(event.officeId).name,
      };
    }),
    route: version.steps.map((step) => ({
      ordinal: step.ordinal,
      kind: step.kind,
      name: step.name,
      quotaMinutes: step.quotaMinutes,
      office: officeOf(state, step.ordinal) ?? officeOfStep(directory, dossier, step),
    })),
    clock: {
      ...reading,
      minutesPerDay: calendar.dayMinutesFrom(dossier.receivedAt),
      limit: version.limit,
      onSupplement: version.onSupplement,
      segments: reading.segments.map((segment) => ({
        ...segment,
        officeName: directory.getOffice(segment.office).name,
      })),
    },
    proceedings: proceedingsView(state.proceedings, references),
  };

  function officeOf(from: DossierState, stepOrdinal: number) {
    const leg = from.legs.findLast((candidate) => candidate.stepOrdinal === stepOrdinal);
    return leg && directory.getOffice(leg.officeId);
  }
}

/** The note with what the event's data add in words. */
function eventNote(
  note: string | null,
  data: { documents?: string[]; receivedBy?: string; staffName?: string; file?: { name: string } },
): string | null {
  const parts = [
    data.file?.name,
    note,
    data.documents && `Cần bổ sung: ${data.documents.join('; ')}`,
    data.staffName,
    data.receivedBy,
  ];
  return parts.filter(Boolean).join(' — ') || null;
}

/** Documents of several dossiers, in the dossiers' order. */
export async function readDocuments(sql: Sql, dossierIds: readonly string[]): Promise<DossierDocument[][]> {
  const rows = await sql.query<DossierDocument>(
    `SELECT dossier_id AS dossierId, ordinal, requirement_id AS requirementId, name, originals,
            certified_copies AS certifiedCopies, photocopies
       FROM dossier_document WHERE dossier_id IN (${placeholders(dossierIds.length)}) ORDER BY dossier_id, ordinal`,
    dossierIds,
  );
  return dossierIds.map((id) => rows.filter(({ dossierId }) => dossierId === id));
}

/** Colleagues to whom the actor may give the dossier; nobody where he may not. */
export async function readAssignable(sql: Sql, dossier: Dossier, now: Instant): Promise<Colleague[]> {
  if (!dossier.availableActions.includes(DossierAction.ASSIGN)) return [];
  return findColleagues(sql, dossier.currentOfficeId, dayOf(now));
}
