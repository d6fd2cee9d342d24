import type { Database } from '../../database/database';
import { placeholders, type Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import { Standing } from '../dossier/dossier-terms';
import { ChanceBySteps } from './chance-late';
import type { ForecastModel, ForecastScore } from './forecast.entity';
import { endScoring, keepScores, readForecast } from './forecast-store';
import type { Forecast } from './look-back';
import { roadAhead } from './road-ahead';
import { chanceFrom } from './weigh-signs';

/** Desks write between two batches. */
const BATCH = 400;
/** Chances are kept of so many. */
const CERTAIN = 10_000;

interface OpenRow {
  id: string;
  procedureId: string;
  versionId: string;
  receivingOfficeId: string;
  settlingAreaCode: string | null;
  stepOrdinal: number;
  officeId: string;
  enteredAt: number;
  dueAt: number;
  standingAt: number;
  quotaMinutes: number;
}

/**
 * The chances of every dossier whose time runs and is not up, along the index of standings, batch by batch. Those that
 * wait for their citizen owe nothing, and those overdue are certain.
 * @returns how many
 */
export async function scoreDossiers(
  db: Database,
  references: References,
  model: ForecastModel,
  now: Instant,
): Promise<number> {
  const forecast = await readForecast(db.read, model);
  const chances = new ChanceBySteps(forecast.model);
  let [scored, at, id] = [0, now + 1, ''];
  for (;;) {
    const rows = await readOpen(db.read, at, id);
    if (rows.length === 0) break;
    const pauses = await readPauses(
      db.read,
      rows.map((row) => row.id),
    );
    const scores = rows.map((row) => scoreOf(row, pauses.get(row.id) ?? [], references, { ...forecast, chances }, now));
    await keepScores(db, scores);
    scored += scores.length;
    [at, id] = [rows.at(-1)!.standingAt, rows.at(-1)!.id];
  }
  await endScoring(db, model.id, now, scored);
  return scored;
}

async function readOpen(sql: Sql, at: Instant, id: string): Promise<OpenRow[]> {
  const rows = await sql.query<OpenRow>(
    `SELECT d.id, d.procedure_id AS procedureId, d.procedure_version_id AS versionId,
            d.receiving_office_id AS receivingOfficeId, d.settling_area_code AS settlingAreaCode,
            d.step_ordinal AS stepOrdinal, d.current_office_id AS officeId, d.entered_at AS enteredAt,
            d.due_at AS dueAt, d.standing_at AS standingAt,
            (SELECT l.quota_minutes FROM leg l WHERE l.dossier_id = d.id ORDER BY l.ordinal DESC LIMIT 1) AS quotaMinutes
       FROM dossier d
      WHERE d.standing = ? AND d.standing_at >= ? AND (d.standing_at > ? OR d.id > ?) AND d.due_at IS NOT NULL
      ORDER BY d.standing_at, d.id LIMIT ?`,
    [Standing.RUNNING, at, at, id, BATCH],
  );
  return rows.map((row) => ({
    ...row,
    enteredAt: Number(row.enteredAt),
    dueAt: Number(row.dueAt),
    standingAt: Number(row.standingAt),
  }));
}

interface Pause {
  from: Instant;
  to: Instant;
}

async function readPauses(sql: Sql, ids: readonly string[]): Promise<Map<string, Pause[]>> {
  const rows = await sql.query<{ id: string; fromAt: number; toAt: number }>(
    `SELECT dossier_id AS id, from_at AS fromAt, to_at AS toAt FROM dossier_pause
      WHERE dossier_id IN (${placeholders(ids.length)}) AND to_at IS NOT NULL`,
    ids,
  );
  const found = new Map<string, Pause[]>();
  for (const { id, fromAt, toAt } of rows)
    found.set(id, [...(found.get(id) ?? []), { from: Number(fromAt), to: Number(toAt) }]);
  return found;
}

function scoreOf(
  row: OpenRow,
  pauses: readonly Pause[],
  references: References,
  { chances, rates, weights }: Forecast & { chances: ChanceBySteps },
  now: Instant,
): ForecastScore {
  const calendar = references.calendars.of(row.receivingOfficeId);
  const minutes = (from: Instant, to: Instant) => (to > from ? calendar.workingMinutesBetween(from, to) : 0);
  const paused = pauses.reduce((sum, { from, to }) => sum + minutes(Math.max(from, row.enteredAt), to), 0);
  const leftMinutes = minutes(now, row.dueAt);
  const bySteps = chances.of({
    steps: roadAhead(references, row),
    usedMinutes: Math.max(0, minutes(row.enteredAt, now) - paused),
    leftMinutes,
  });
  const { id: dossierId, receivingOfficeId, procedureId } = row;
  const byRate = rates.rateOf({ procedureId, officeId: receivingOfficeId });
  return {
    dossierId,
    receivingOfficeId,
    procedureId,
    chance: Math.round(chanceFrom(weights, { bySteps, byRate }) * CERTAIN),
    leftMinutes,
    scoredAt: now,
  };
}
