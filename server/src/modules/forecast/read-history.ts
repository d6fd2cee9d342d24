import { placeholders, type Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { hashOf } from '../../kernel/random';
import { StepKind } from '../catalogue/catalogue-terms';
import { Standing } from '../dossier/dossier-terms';

/** Stays of a dossier at one step. */
export interface HistoryLeg {
  stepOrdinal: number;
  stepKind: StepKind;
  officeId: string;
  enteredAt: Instant;
  leftAt: Instant | null;
  quotaMinutes: number;
  usedMinutes: number;
}

/** A dossier as a forecast learns from it. */
export interface HistoryDossier {
  id: string;
  procedureId: string;
  versionId: string;
  receivingOfficeId: string;
  settlingAreaCode: string | null;
  receivedAt: Instant;
  /** Null while it goes on. */
  endedAt: Instant | null;
  standing: Standing;
  /** Of what runs: the first minute at which it is overdue, or never. */
  standingAt: Instant;
  legs: HistoryLeg[];
}

/** What moved a dossier's due moment, or made its clock stand still. */
export interface DueStep {
  at: Instant;
  /** Null while it is paused, or nothing is owed. */
  dueAt: Instant | null;
}

export const SETTLED = [Standing.EARLY, Standing.ON_TIME, Standing.LATE] as readonly Standing[];
/** Those that were given up, too: their stays are as real, and whether one is given up later changes nothing that was. */
const ENDED = [...SETTLED, Standing.WITHDRAWN, Standing.STOPPED];
const OPEN = [Standing.RUNNING, Standing.PAUSED];
/** More dossiers than this change no figure that anybody sees, and take minutes. */
const ENOUGH = 60_000;
const PAGE = 5_000;
const PART = 400;

/** Every so many-th dossier of those that were settled in a period is enough. */
export async function sampleStep(sql: Sql, from: Instant, until: Instant): Promise<number> {
  const [row] = await sql.query<{ settled: number }>(
    `SELECT COUNT(*) AS settled FROM dossier
      WHERE standing IN (${placeholders(SETTLED.length)}) AND standing_at >= ? AND standing_at < ?`,
    [...SETTLED, from, until],
  );
  return Math.max(1, Math.ceil(Number(row!.settled) / ENOUGH));
}

/**
 * Every so many-th of the dossiers that ended since a moment or are open, with their stays: those chosen depend on their
 * own ids alone, so that what comes later chooses no other ones.
 */
export async function* readHistory(sql: Sql, from: Instant, every: number): AsyncGenerator<HistoryDossier[]> {
  const isChosen = (id: string) => hashOf(id) % every === 0;
  for (const standing of [...ENDED, ...OPEN]) {
    const first = ENDED.includes(standing) ? from : 0;
    for await (const ids of idsOf(sql, standing, first)) {
      const chosen = ids.filter(isChosen);
      for (let start = 0; start < chosen.length; start += PART)
        yield await readDossiers(sql, chosen.slice(start, start + PART));
    }
  }
}

/** Along the index of standings, which has all that is asked. */
async function* idsOf(sql: Sql, standing: Standing, from: Instant): AsyncGenerator<string[]> {
  let [at, id] = [from, ''];
  for (;;) {
    const rows = await sql.query<{ id: string; at: number }>(
      `SELECT id, standing_at AS at FROM dossier
        WHERE standing = ? AND standing_at >= ? AND (standing_at > ? OR id > ?) ORDER BY standing_at, id LIMIT ?`,
      [standing, at, at, id, PAGE],
    );
    if (rows.length > 0) yield rows.map((row) => row.id);
    if (rows.length < PAGE) return;
    [at, id] = [Number(rows.at(-1)!.at), rows.at(-1)!.id];
  }
}

async function readDossiers(sql: Sql, ids: readonly string[]): Promise<HistoryDossier[]> {
  const rows = await sql.query<Omit<HistoryDossier, 'legs'>>(
    `SELECT id, procedure_id AS procedureId, procedure_version_id AS versionId, receiving_office_id AS receivingOfficeId,
            settling_area_code AS settlingAreaCode, received_at AS receivedAt, ended_at AS endedAt, standing,
            standing_at AS standingAt
       FROM dossier WHERE id IN (${placeholders(ids.length)})`,
    ids,
  );
  const dossiers = new Map<string, HistoryDossier>(rows.map((row) => [row.id, { ...timed(row), legs: [] }]));
  const legs = await sql.query<HistoryLeg & { dossierId: string }>(
    `SELECT dossier_id AS dossierId, step_ordinal AS stepOrdinal, step_kind AS stepKind, office_id AS officeId,
            entered_at AS enteredAt, left_at AS leftAt, quota_minutes AS quotaMinutes, used_minutes AS usedMinutes
       FROM leg WHERE dossier_id IN (${placeholders(ids.length)}) AND step_kind <> '${StepKind.RETURN}'
      ORDER BY dossier_id, ordinal`,
    ids,
  );
  for (const { dossierId, enteredAt, leftAt, ...leg } of legs) {
    dossiers
      .get(dossierId)
      ?.legs.push({ ...leg, enteredAt: Number(enteredAt), leftAt: leftAt === null ? null : Number(leftAt) });
  }
  return [...dossiers.values()];
}

function timed(row: Omit<HistoryDossier, 'legs'>): Omit<HistoryDossier, 'legs'> {
  return {
    ...row,
    receivedAt: Number(row.receivedAt),
    endedAt: row.endedAt === null ? null : Number(row.endedAt),
    standingAt: Number(row.standingAt),
  };
}

/** By dossier, how its due moment went from event to event. */
export async function readDueSteps(sql: Sql, ids: readonly string[]): Promise<Map<string, DueStep[]>> {
  const found = new Map<string, DueStep[]>();
  for (let start = 0; start < ids.length; start += PART) {
    const part = ids.slice(start, start + PART);
    const rows = await sql.query<{ dossierId: string; at: number; dueAt: number | null }>(
      `SELECT dossier_id AS dossierId, at, due_at AS dueAt FROM dossier_event
        WHERE dossier_id IN (${placeholders(part.length)}) ORDER BY dossier_id, sequence`,
      part,
    );
    for (const { dossierId, at, dueAt } of rows) {
      const steps = found.get(dossierId) ?? [];
      steps.push({ at: Number(at), dueAt: dueAt === null ? null : Number(dueAt) });
      found.set(dossierId, steps);
    }
  }
  return found;
}
