import { hash } from 'node:crypto';
import type { Database } from '../../../database/database';
import { insertRows } from '../../../database/rows';
import { placeholders, type Sql, type Tx } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import { Timeliness } from '../../calendar/clock-terms';
import type { DossierOrigin } from '../dossier-origin';
import { type DossierEventType, DossierStatus, Standing } from '../dossier-terms';
import { Consultation, consultationRow } from './consultation.entity';
import type { DossierState, LegState, PauseState } from './dossier.projection';
import type { EventData } from './dossier-event.entity';
import { DossierFile, fileRow } from './dossier-file.entity';
import { DossierPause, Leg } from './leg.entity';
import { openMattersText } from './open-matters';
import { NO_PROCEEDINGS, promisedAt } from './proceedings';
import type { ProjectedEvent } from './projected-event';
import type { StoredEvent } from './stored-event';

/** Sorts after every real due moment (year 2286). */
export const NEVER_DUE = 9_999_999_999_999;

/** What a decision adds to the history. */
export interface EventDraft {
  type: DossierEventType;
  note: string | null;
  data: EventData;
  /** The due moment after this event. */
  dueAt: Instant | null;
}

/** The chain: each hash covers the one before it, so no event can be changed, taken out or put in unseen. */
export function eventHash(previousHash: string, event: Omit<StoredEvent, 'hash'>): string {
  return hash(
    'sha256',
    [
      previousHash,
      event.dossierId,
      event.sequence,
      event.type,
      event.at,
      event.actorId,
      event.actorName,
      event.officeId,
      event.note ?? '',
      event.dataText,
      event.dueAt ?? '',
    ].join('\u001f'),
    'hex',
  );
}

/** Whose deed an event is. */
export interface Author {
  staffId: string;
  fullName: string;
  office: { id: string; code: string };
}

/** Who appears in the history of what the system itself does, at an office that it concerns. */
export function systemAuthor(office: Author['office']): Author {
  return { staffId: 'SYSTEM', fullName: 'Hệ thống', office };
}

/** The event that a decision adds to a history, sealed to the event before it. */
export function nextEvent(
  { origin, state, author, at }: { origin: DossierOrigin; state: DossierState; author: Author; at: Instant },
  draft: EventDraft,
  previousHash: string,
): StoredEvent {
  const event: Omit<StoredEvent, 'hash'> = {
    dossierId: origin.id,
    sequence: state.version + 1,
    type: draft.type,
    at,
    actorId: author.staffId,
    actorName: author.fullName,
    officeId: author.office.id,
    officeCode: author.office.code,
    note: draft.note,
    dataText: JSON.stringify(draft.data),
    dueAt: draft.dueAt,
  };
  return Object.assign(event, { hash: eventHash(previousHash, event) });
}

export function toProjected(event: StoredEvent): ProjectedEvent {
  return {
    sequence: event.sequence,
    type: event.type,
    at: event.at,
    actorId: event.actorId,
    actorName: event.actorName,
    officeId: event.officeId,
    note: event.note,
    // Half of all events say nothing more; reading them is felt where millions are replayed.
    data: event.dataText === '{}' ? {} : JSON.parse(event.dataText),
    dueAt: event.dueAt,
  };
}

const STANDING_BY_TIMELINESS: Record<Timeliness, Standing> = {
  [Timeliness.EARLY]: Standing.EARLY,
  [Timeliness.ON_TIME]: Standing.ON_TIME,
  [Timeliness.LATE]: Standing.LATE,
};

/** What the report lists it under, and the moment by which it is sorted there. */
function standingOf({ endedAt, pausedAt, overdueFrom, status, timeliness }: DossierState) {
  if (endedAt === null) {
    if (pausedAt !== null) return { standing: Standing.PAUSED, standingAt: pausedAt };
    return { standing: Standing.RUNNING, standingAt: overdueFrom ?? NEVER_DUE };
  }
  if (status === DossierStatus.WITHDRAWN) return { standing: Standing.WITHDRAWN, standingAt: endedAt };
  if (status === DossierStatus.STOPPED) return { standing: Standing.STOPPED, standingAt: endedAt };
  return { standing: STANDING_BY_TIMELINESS[timeliness!], standingAt: endedAt };
}

/** When it was settled, if its result is there as a file; null otherwise. */
export function digitisedAt({ endedAt, timeliness, proceedings }: DossierState): Instant | null {
  return timeliness !== null && (proceedings.result?.fileIds.length ?? 0) > 0 ? endedAt : null;
}

/** The columns of a dossier row that its events decide. */
export function derivedColumns(state: DossierState) {
  const { proceedings } = state;
  const isPlain = proceedings === NO_PROCEEDINGS;
  return {
    version: state.version,
    procedureId: state.procedureId,
    procedureVersionId: state.versionId,
    receivedAt: state.receivedAt,
    status: state.status,
    dueAt: state.dueAt,
    dueSort: state.dueAt ?? NEVER_DUE,
    completedAt: state.completedAt,
    timeliness: state.timeliness,
    outcome: state.outcome,
    endedAt: state.endedAt,
    pausedAt: state.pausedAt,
    overdueFrom: state.overdueFrom,
    ...standingOf(state),
    digitisedAt: digitisedAt(state),
    queueOfficeId: state.queueOfficeId,
    currentOfficeId: state.currentOfficeId,
    previousOfficeId: state.previousOfficeId,
    stepOrdinal: state.stepOrdinal,
    stepKind: state.stepKind,
    enteredAt: state.enteredAt,
    assigneeId: state.assigneeId,
    assigneeName: state.assigneeName,
    returnedTo: state.returnedTo,
    promisedAt: isPlain ? null : promisedAt(proceedings),
    slipEdition: isPlain ? 1 : (proceedings.corrections.at(-1)?.edition ?? 1),
    openMatters: isPlain ? null : openMattersText(proceedings),
  };
}

export function legRow(dossierId: string, leg: LegState): Omit<Leg, 'office'> {
  return { dossierId, ...leg };
}

export function pauseRow(dossierId: string, pause: PauseState): DossierPause {
  return { dossierId, ...pause };
}

const UPDATE_DOSSIER = `UPDATE dossier SET version = ?, procedure_id = ?, procedure_version_id = ?, received_at = ?,
  status = ?, due_at = ?, due_sort = ?, completed_at = ?, timeliness = ?, outcome = ?, ended_at = ?, paused_at = ?,
  overdue_from = ?, standing = ?, standing_at = ?, digitised_at = ?, queue_office_id = ?, current_office_id = ?, previous_office_id = ?,
  step_ordinal = ?, step_kind = ?, entered_at = ?, assignee_id = ?, assignee_name = ?, returned_to = ?, promised_at = ?,
  slip_edition = ?, open_matters = ? WHERE id = ?`;

const UPDATE_LEG = `UPDATE leg SET step_ordinal = ?, step_kind = ?, step_name = ?, quota_minutes = ?, entered_at = ?,
  left_at = ?, used_minutes = ?, assignee_id = ?, assignee_name = ?, late_cause = ? WHERE dossier_id = ? AND ordinal = ?`;

const UPDATE_CONSULTATION = `UPDATE consultation SET state = ?, settled_at = ? WHERE dossier_id = ? AND ordinal = ?`;

/** Writes what one event changed: the row's derived columns, the legs, the pauses, the consultations and the files. */
export async function writeState(
  db: Database,
  tx: Tx,
  dossierId: string,
  before: DossierState,
  after: DossierState,
): Promise<void> {
  await tx.run(UPDATE_DOSSIER, [...Object.values(derivedColumns(after)), dossierId]);
  await writeRows(before.legs, after.legs, {
    add: (legs) =>
      insertRows(
        db.writer,
        tx,
        Leg,
        legs.map((leg) => legRow(dossierId, leg)),
      ),
    change: (leg) =>
      tx.run(UPDATE_LEG, [
        leg.stepOrdinal,
        leg.stepKind,
        leg.stepName,
        leg.quotaMinutes,
        leg.enteredAt,
        leg.leftAt,
        leg.usedMinutes,
        leg.assigneeId,
        leg.assigneeName,
        leg.lateCause,
        dossierId,
        leg.ordinal,
      ]),
  });
  await writeRows(before.pauses, after.pauses, {
    add: (pauses) =>
      insertRows(
        db.writer,
        tx,
        DossierPause,
        pauses.map((pause) => pauseRow(dossierId, pause)),
      ),
    change: ({ toAt, ordinal }) =>
      tx.run('UPDATE dossier_pause SET to_at = ? WHERE dossier_id = ? AND ordinal = ?', [toAt, dossierId, ordinal]),
  });
  const asked = (state: DossierState) => state.proceedings.consultations;
  await writeRows(asked(before), asked(after), {
    add: (rows) =>
      insertRows(
        db.writer,
        tx,
        Consultation,
        rows.map((row) => consultationRow(dossierId, row)),
      ),
    change: (row) => {
      const { state, settledAt, ordinal } = consultationRow(dossierId, row);
      return tx.run(UPDATE_CONSULTATION, [state, settledAt, dossierId, ordinal]);
    },
  });
  await writeRows(before.proceedings.files, after.proceedings.files, {
    add: (files) =>
      insertRows(
        db.writer,
        tx,
        DossierFile,
        files.map((file) => fileRow(dossierId, file)),
      ),
    change: ({ removedAt, ordinal }) =>
      tx.run('UPDATE dossier_file SET removed_at = ? WHERE dossier_id = ? AND ordinal = ?', [
        removedAt,
        dossierId,
        ordinal,
      ]),
  });
}

/** Rows are only ever added at the end; of those that were there, what is another object was changed. */
async function writeRows<Row>(
  before: readonly Row[],
  after: readonly Row[],
  { add, change }: { add: (rows: Row[]) => Promise<unknown>; change: (row: Row) => Promise<unknown> },
): Promise<void> {
  if (before === after) return;
  for (const [index, row] of after.slice(0, before.length).entries()) if (row !== before[index]) await change(row);
  await add(after.slice(before.length));
}

const SELECT_EVENTS = `SELECT dossier_id AS dossierId, sequence, type, at, actor_id AS actorId, actor_name AS actorName,
  office_id AS officeId, office_code AS officeCode, note, data AS dataText, due_at AS dueAt, hash
  FROM dossier_event WHERE dossier_id`;

/** The whole history of a dossier, oldest first. */
export function readEvents(sql: Pick<Sql, 'query'>, dossierId: string): Promise<StoredEvent[]> {
  return sql.query<StoredEvent>(`${SELECT_EVENTS} = ? ORDER BY sequence`, [dossierId]);
}

/** Histories by dossier, each oldest first. */
export async function readEventsOf(
  sql: Pick<Sql, 'query'>,
  dossierIds: readonly string[],
): Promise<Map<string, StoredEvent[]>> {
  const rows = await sql.query<StoredEvent>(
    `${SELECT_EVENTS} IN (${placeholders(dossierIds.length)}) ORDER BY dossier_id, sequence`,
    dossierIds,
  );
  const byDossier = new Map<string, StoredEvent[]>();
  for (const event of rows) {
    const history = byDossier.get(event.dossierId);
    if (history) history.push(event);
    else byDossier.set(event.dossierId, [event]);
  }
  return byDossier;
}
