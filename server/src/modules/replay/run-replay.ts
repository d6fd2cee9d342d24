import { IsNull } from 'typeorm';
import { insertRows } from '../../database/rows';
import type { Sql } from '../../database/sql';
import { endOfDay, startOfDay } from '../../kernel/instant';
import { ClockState, Timeliness } from '../calendar/clock-terms';
import { deadlineOf } from '../calendar/statutory-clock';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { ProcedureContent } from '../catalogue/procedure-content';
import { legMinutes } from '../dossier/clock/dossier-clock';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { type DossierState, project } from '../dossier/history/dossier.projection';
import { readEventsOf, toProjected } from '../dossier/history/dossier-store';
import type { Message } from '../outbox/outbox-handler';
import { ProcedureReplay, ReplayedDossier } from './replay.entity';
import { asItWas, type RealHistory, replayDossier } from './replay-dossier';
import { ReplaySummer } from './replay-sums';
import { ReplayState } from './replay-terms';

/** Histories are read in parts, so that whoever works meanwhile has his turn. */
const PART = 250;
/** After so many failures it is told as failed instead of tried again. */
const MOST_ATTEMPTS = 3;

interface Row {
  id: string;
  versionId: string;
  receivingOfficeId: string;
}

/** The handler's work: a replay whose process died begins anew. */
export async function deliverReplay(room: DossierRoom, message: Message, signal: AbortSignal): Promise<void> {
  const id = String(message.payload.id);
  const fail = () =>
    room.db.transact((tx) =>
      tx.entities.update(
        ProcedureReplay,
        { id, finishedAt: IsNull() },
        { state: ReplayState.FAILED, runningDraftId: null, finishedAt: room.now() },
      ),
    );
  // Attempts that ended with their process count too: one that kills it would keep its draft from ever being replayed.
  if (message.attempt > MOST_ATTEMPTS) {
    await fail();
    return;
  }
  try {
    await runReplay(room, id, signal);
  } catch (error) {
    if (message.attempt < MOST_ATTEMPTS) throw error;
    await fail();
  }
}

/** Runs a replay from its beginning to its end. Nothing of a dossier is written. */
export async function runReplay(room: DossierRoom, id: string, signal: AbortSignal): Promise<void> {
  const { db } = room;
  const replay = await db.read.entities.findOneBy(ProcedureReplay, { id });
  if (!replay || replay.finishedAt !== null) return;
  const references = await loadReferences(room);
  const content = JSON.parse(replay.contentText) as ProcedureContent;
  const { province } = references.calendars;
  const base = references.catalogue.findCurrent(content.code) ?? references.catalogue.editionsOf(content.code).at(-1)!;
  const summer = new ReplaySummer(content.steps, base.steps, province.dayMinutesFrom(room.now()));
  const rows = await readRows(db.read, base.procedureId, replay);
  await db.transact(async (tx) => {
    await tx.entities.delete(ReplayedDossier, { replayId: id });
    await tx.entities.update(ProcedureReplay, { id }, { state: ReplayState.RUNNING, total: rows.length, done: 0 });
  });
  for (let start = 0; start < rows.length; start += PART) {
    signal.throwIfAborted();
    const part = rows.slice(start, start + PART);
    const late = await replayPart(room, references, { replayId: id, rows: part, content, summer });
    await db.transact(async (tx) => {
      await insertRows(db.writer, tx, ReplayedDossier, late);
      await tx.entities.update(ProcedureReplay, { id }, { done: start + part.length });
    });
  }
  const resultText = JSON.stringify(summer.result());
  await db.transact((tx) =>
    tx.entities.update(
      ProcedureReplay,
      { id },
      { state: ReplayState.DONE, runningDraftId: null, resultText, finishedAt: room.now() },
    ),
  );
}

function readRows(sql: Sql, procedureId: string, { fromDay, toDay }: ProcedureReplay): Promise<Row[]> {
  return sql.query<Row>(
    `SELECT id, procedure_version_id AS versionId, receiving_office_id AS receivingOfficeId FROM dossier
      WHERE procedure_id = ? AND received_at >= ? AND received_at < ? ORDER BY received_at, id`,
    [procedureId, startOfDay(fromDay), endOfDay(toDay)],
  );
}

interface Part {
  replayId: string;
  rows: readonly Row[];
  content: ProcedureContent;
  summer: ReplaySummer;
}

/** @returns those that were late or would be */
async function replayPart(
  { db, now }: DossierRoom,
  references: References,
  { replayId, rows, content, summer }: Part,
): Promise<ReplayedDossier[]> {
  const events = await readEventsOf(
    db.read,
    rows.map(({ id }) => id),
  );
  const at = now();
  const late: ReplayedDossier[] = [];
  for (const { id, versionId, receivingOfficeId } of rows) {
    const calendar = references.calendars.of(receivingOfficeId);
    const state = project((events.get(id) ?? []).map(toProjected), versionId, references.catalogue.versionOf);
    const history = historyOf(state, references.catalogue.getVersion(state.versionId), calendar, at);
    if (!history) {
      summer.leaveOut();
      continue;
    }
    const was = asItWas(history, calendar);
    const would = replayDossier(history, { ...content, calendar });
    summer.add(history, was, would);
    if (!was.isLate && !would.isLate) continue;
    late.push({
      replayId,
      dossierId: id,
      wasLateIn: was.lateIn === null ? null : history.steps[was.lateIn]!.name,
      lateIn: would.lateIn === null ? null : content.steps[would.lateIn]!.name,
      wasDueAt: was.dueAt,
      dueAt: would.dueAt,
      wasCompletedAt: was.completedAt,
      completedAt: would.completedAt,
    });
  }
  return late;
}

/** What of a dossier's events the replay goes by; null for those that were withdrawn or stopped. */
export function historyOf(
  state: DossierState,
  version: ProcedureVersion,
  calendar: WorkCalendar,
  now: number,
): RealHistory | null {
  if (state.status === DossierStatus.WITHDRAWN || state.status === DossierStatus.STOPPED) return null;
  const minutes = new Map<number, number>();
  for (const { stepOrdinal, leftAt, usedMinutes } of state.legs) {
    const own = leftAt === null ? legMinutes(state, calendar, now) : usedMinutes;
    minutes.set(stepOrdinal, (minutes.get(stepOrdinal) ?? 0) + own);
  }
  const completed = state.completedAt !== null;
  const { state: standing } = deadlineOf({ dueAt: state.dueAt, pausedAt: state.pausedAt, completed }, now, calendar);
  return {
    receivedAt: state.receivedAt,
    completedAt: state.completedAt,
    dueAt: state.dueAt,
    isLate: completed ? state.timeliness === Timeliness.LATE : standing === ClockState.OPEN_OVERDUE,
    steps: version.steps.map(({ ordinal, kind, name, quotaMinutes }) => ({
      kind,
      name,
      quotaMinutes,
      minutes: minutes.get(ordinal) ?? 0,
    })),
    pauses: state.pauses,
    now,
  };
}
