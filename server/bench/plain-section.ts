import type { Sql, SqlValue } from '../src/database/sql';
import { addDays, DAY_MS, dayOf, endOfDay, type Instant, startOfDay } from '../src/kernel/instant';
import { firstDay, lastDay, monthOf } from '../src/kernel/month';
import type { ReadFigures } from './read-section';

/** A figure of the leaders' pages beside the same question to the base tables. */
export interface PlainFigures {
  what: string;
  plainMs: number;
  /** The median of the product's whole answer, through HTTP. */
  oursMs: number;
  ratio: number;
  /** What each says was found: they must be the same. */
  plainFound: number;
  oursFound: number;
}

interface Question {
  /** As the read of the province is called. */
  what: string;
  sql: string;
  values: SqlValue[];
  found: (rows: Record<string, unknown>[]) => number;
}

const YEAR_DAYS = 365;
const ROUNDS = 3;

const total = (column: string) => (rows: Record<string, unknown>[]) =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

/** What somebody would ask who has the dossiers and their legs, with their indexes, and no sums kept beside them. */
function questions(now: Instant): Question[] {
  const to = dayOf(now);
  const from = addDays(to, 1 - YEAR_DAYS);
  const [start, end] = [startOfDay(from), endOfDay(to)];
  const [firstOfMonths, endOfMonths] = [startOfDay(firstDay(monthOf(from))), endOfDay(lastDay(monthOf(to)))];
  const counted = (condition: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;
  const sums = `${counted('d.received_at >= ? AND d.received_at < ?')} AS received,
    ${counted('d.received_at < ?')} AS carriedOver,
    ${counted("d.ended_at >= ? AND d.timeliness = 'EARLY'")} AS early,
    ${counted("d.ended_at >= ? AND d.timeliness = 'ON_TIME'")} AS onTime,
    ${counted("d.ended_at >= ? AND d.timeliness = 'LATE'")} AS late,
    ${counted('d.ended_at IS NULL AND d.paused_at IS NULL AND d.overdue_from <= ?')} AS overdue,
    ${counted('d.ended_at IS NULL AND d.paused_at IS NOT NULL')} AS paused,
    ${counted("d.standing = 'WITHDRAWN'")} AS withdrawn, ${counted("d.standing = 'STOPPED'")} AS stopped`;
  const ofSums = (first: Instant) => [first, end, first, first, first, first, now];
  const inPeriod = 'd.received_at < ? AND (d.ended_at IS NULL OR d.ended_at >= ?)';
  const report = (by: string, key: string, join = ''): Question => ({
    what: `06a by ${by}, a year`,
    sql: `SELECT ${key} AS k, ${sums} FROM dossier d ${join} WHERE ${inPeriod} GROUP BY ${key}`,
    values: [...ofSums(start), end, start],
    found: total('received'),
  });
  const month = startOfDay(firstDay(monthOf(to)));
  return [
    report('OFFICE', 'd.receiving_office_id'),
    report('PROCEDURE', 'd.procedure_id'),
    report('FIELD', 'v.field', 'JOIN procedure_version v ON v.id = d.procedure_version_id'),
    {
      what: 'leadership page',
      sql: `SELECT ${sums} FROM dossier d WHERE ${inPeriod}`,
      values: [...ofSums(month), end, month],
      found: total('received'),
    },
    {
      what: 'today, by who holds it',
      sql: `SELECT d.current_office_id, d.assignee_id, COUNT(*) AS overdue FROM dossier d
             WHERE d.ended_at IS NULL AND d.paused_at IS NULL AND d.due_at <= ? GROUP BY d.current_office_id, d.assignee_id`,
      values: [now],
      found: total('overdue'),
    },
    {
      what: 'early and late by margin, a year',
      sql: `SELECT FLOOR((d.due_at - d.completed_at) / ${DAY_MS}) AS days, COUNT(*) AS dossiers FROM dossier d
             WHERE d.completed_at >= ? AND d.completed_at < ? GROUP BY days`,
      values: [firstOfMonths, endOfMonths],
      found: total('dossiers'),
    },
    {
      what: 'legs by person, a year',
      sql: `SELECT l.office_id, l.assignee_name, COUNT(*) AS legs, SUM(l.used_minutes) AS used, SUM(l.quota_minutes) AS quota,
                   ${counted('l.used_minutes > l.quota_minutes')} AS beyond
              FROM leg l WHERE l.left_at >= ? AND l.left_at < ? AND l.step_kind <> 'RETURN'
             GROUP BY l.office_id, l.assignee_name ORDER BY beyond DESC, legs DESC, l.office_id LIMIT 50`,
      values: [firstOfMonths, endOfMonths],
      found: total('legs'),
    },
    {
      what: 'open LATE, a year',
      sql: `SELECT COUNT(*) AS late FROM dossier d WHERE d.timeliness = 'LATE' AND d.ended_at >= ? AND d.ended_at < ?`,
      values: [start, end],
      found: total('late'),
    },
    {
      what: 'open OVERDUE, a year',
      sql: `SELECT COUNT(*) AS overdue FROM dossier d WHERE d.ended_at IS NULL AND d.paused_at IS NULL AND d.due_at <= ?`,
      values: [now],
      found: total('overdue'),
    },
  ];
}

/**
 * The questions of the leaders' pages in plain SQL over the base tables, in the same run and on the same database.
 * @param reads what the product's own answers took
 */
export async function plainSection(sql: Sql, now: Instant, reads: readonly ReadFigures[]): Promise<PlainFigures[]> {
  const figures: PlainFigures[] = [];
  for (const { what, sql: text, values, found } of questions(now)) {
    const ours = reads.find((read) => read.scope === 'province' && read.what === what)!;
    const times: number[] = [];
    let plainFound = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      plainFound = found(await sql.query(text, values));
      times.push(performance.now() - began);
    }
    const plainMs = times.sort((a, b) => a - b)[1]!;
    figures.push({ what, plainMs, oursMs: ours.p50, ratio: plainMs / ours.p50, plainFound, oursFound: ours.found });
  }
  return figures;
}
