import type { Sql } from '../../database/sql';
import { addDays, type Day, dayOf, endOfDay, type Instant } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthOf, monthsBetween } from '../../kernel/month';
import { type CellKey, scopeCondition, selectCells } from './cell-selection';
import { type Cover, coverPeriods, earlierOf, laterOf } from './report-periods';
import { MEASURES, type Measure } from './settlement-deltas';
import { addSums, emptySums, type RawSums } from './settlement-figures';
import type { SettlementScope } from './settlement-scope';

/*
 * Reads the roll-ups of a scope. What was in progress when a period began follows from everything before it, so the
 * cells of all time are read, as whole months wherever that takes fewer rows.
 */

type Measures = Record<Measure, number>;

interface CellRow extends Measures {
  key: string;
  part: number;
}

/** Of `c`, rows of settlement_cell. MariaDB adds whole numbers as decimals, which takes twice as long as doubles; up to 2^53 both are exact. */
export const SUMS = (
  [
    ['received', 'received'],
    ['received_online', 'receivedOnline'],
    ['early', 'early'],
    ['on_time', 'onTime'],
    ['late', 'late'],
    ['digitised', 'digitised'],
    ['withdrawn', 'withdrawn'],
    ['stopped', 'stopped'],
    ['paused_net', 'pausedNet'],
    ['overdue_net', 'overdueNet'],
  ] as const
)
  .map(([column, name]) => `SUM(c.${column} * 1e0) AS ${name}`)
  .join(', ');

/** Open dossiers that were overdue at a moment, which follows; those of a scope follow in turn. */
const OVERDUE = "d.standing = 'RUNNING' AND d.standing_at <= ?";

/** The last instant that a period counts, never later than now. */
export function asOf(to: Day, now: Instant): Instant {
  return Math.min(endOfDay(to) - 1, now);
}

async function firstMonth(sql: Sql): Promise<Month | null> {
  const [row] = await sql.query<{ first: string | null }>(
    `SELECT MIN(period) AS first FROM settlement_cell WHERE area_code = ''`,
  );
  return row?.first ? monthOf(row.first) : null;
}

/** Periods that count alike: added, left out or taken off, before the range and inside it. */
interface Part {
  before: number;
  inside: number;
  periods: string[];
}

function partsOf(before: Cover, inside: Cover): Part[] {
  const weights = new Map<string, { before: number; inside: number }>();
  const add = (periods: readonly string[], where: 'before' | 'inside', by: number) => {
    for (const period of periods) {
      const weight = weights.get(period) ?? { before: 0, inside: 0 };
      weight[where] += by;
      weights.set(period, weight);
    }
  };
  add(before.plus, 'before', 1);
  add(before.minus, 'before', -1);
  add(inside.plus, 'inside', 1);
  add(inside.minus, 'inside', -1);
  const parts = new Map<string, Part>();
  for (const [period, weight] of weights) {
    const key = `${weight.before}|${weight.inside}`;
    const part = parts.get(key);
    if (part) part.periods.push(period);
    else parts.set(key, { ...weight, periods: [period] });
  }
  return [...parts.values()];
}

function inProgressOf(measures: Measures): number {
  const { received, early, onTime, late, withdrawn, stopped } = measures;
  return received - early - onTime - late - withdrawn - stopped;
}

function addPart(sums: RawSums, row: CellRow, { before, inside }: Part): void {
  for (const name of MEASURES) {
    // What is paused or was overdue is counted over all time, the rest within the range.
    const weight = name === 'pausedNet' || name === 'overdueNet' ? before + inside : inside;
    sums[name] += Number(row[name] ?? 0) * weight;
  }
  sums.opening += inProgressOf(row) * before;
}

async function readParts(sql: Sql, scope: SettlementScope, key: CellKey | null, now: Instant) {
  const first = await firstMonth(sql);
  const result = new Map<string, RawSums>();
  if (first === null) return result;
  const today = dayOf(now);
  const parts = partsOf(
    coverPeriods(firstDay(first), addDays(scope.from, -1), today),
    coverPeriods(scope.from, scope.to, today),
  );
  const selections = parts.flatMap(({ periods }, part) =>
    selectCells(scope, periods, key).map(({ sql: where, values }) => ({
      sql: `SELECT ${key === null ? "''" : `c.${key}`} AS \`key\`, ${part} AS part, ${SUMS} FROM settlement_cell c
        WHERE ${where}${key === null ? '' : ` GROUP BY c.${key}`}`,
      values,
    })),
  );
  if (selections.length === 0) return result;
  const rows = await sql.query<CellRow>(
    selections.map((selection) => selection.sql).join(' UNION ALL '),
    selections.flatMap(({ values }) => values),
  );
  for (const row of rows) {
    let sums = result.get(row.key);
    if (!sums) {
      sums = emptySums();
      result.set(row.key, sums);
    }
    addPart(sums, row, parts[row.part]!);
  }
  return result;
}

/** The sums of a scope, one entry for each office or procedure that has any. */
export async function keyedSums(
  sql: Sql,
  scope: SettlementScope,
  key: CellKey,
  now: Instant,
): Promise<Map<string, RawSums>> {
  const result = await readParts(sql, scope, key, now);
  const overdueKey = key === 'office_id' ? 'receiving_office_id' : 'procedure_id';
  const open = scopeCondition(scope, 'd', 'receiving_office_id');
  const overdue = await sql.query<{ key: string; count: number }>(
    `SELECT d.${overdueKey} AS \`key\`, COUNT(*) AS count FROM dossier d
      WHERE ${OVERDUE}${open.sql} GROUP BY d.${overdueKey}`,
    [asOf(scope.to, now), ...open.values],
  );
  for (const row of overdue) {
    const sums = result.get(row.key) ?? emptySums();
    sums.openOverdue = Number(row.count);
    result.set(row.key, sums);
  }
  return result;
}

/** Everything in a scope together. */
export async function totalSums(sql: Sql, scope: SettlementScope, now: Instant): Promise<RawSums> {
  const total = (await readParts(sql, scope, null, now)).get('') ?? emptySums();
  const open = scopeCondition(scope, 'd', 'receiving_office_id');
  const [overdue] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM dossier d WHERE ${OVERDUE}${open.sql}`,
    [asOf(scope.to, now), ...open.values],
  );
  total.openOverdue = Number(overdue!.count);
  return total;
}

export interface MonthSums {
  month: Month;
  sums: RawSums;
}

/** Each month of the range as a period of its own. */
export async function monthSums(sql: Sql, scope: SettlementScope, now: Instant): Promise<MonthSums[]> {
  const first = await firstMonth(sql);
  const today = dayOf(now);
  const last = earlierOf(scope.to, today);
  if (first === null || scope.from > last) return [];
  const before = coverPeriods(firstDay(first), addDays(scope.from, -1), today);
  const months = monthsBetween(monthOf(scope.from), monthOf(last)).map((month) => {
    const to = earlierOf(last, lastDay(month));
    return { month, to, cover: coverPeriods(laterOf(scope.from, firstDay(month)), to, today) };
  });
  const measuresOf = await readPeriods(sql, scope, [before, ...months.map(({ cover }) => cover)]);
  const overdue = await openOverdue(
    sql,
    scope,
    months.map(({ to }) => asOf(to, now)),
  );
  const running = measuresOf(before);
  return months.map(({ month, cover }, index) => {
    const own = measuresOf(cover);
    const opening = inProgressOf(running);
    addSums(running, own);
    const { pausedNet, overdueNet } = running;
    return { month, sums: { ...own, opening, pausedNet, overdueNet, openOverdue: overdue[index]! } };
  });
}

/** Months one after the other as one period. */
export function joinMonths(months: readonly MonthSums[]): RawSums {
  const total = emptySums();
  for (const { sums } of months) addSums(total, sums);
  const { opening } = months[0]!.sums;
  const { pausedNet, overdueNet, openOverdue } = months.at(-1)!.sums;
  return { ...total, opening, pausedNet, overdueNet, openOverdue };
}

/** Reads every period of the covers once; each cover is then a matter of adding. */
async function readPeriods(
  sql: Sql,
  scope: SettlementScope,
  covers: readonly Cover[],
): Promise<(cover: Cover) => RawSums> {
  const periods = [...new Set(covers.flatMap(({ plus, minus }) => [...plus, ...minus]))];
  const selections = selectCells(scope, periods, null);
  const rows = await sql.query<CellRow>(
    selections
      .map(
        ({ sql: where }) =>
          `SELECT c.period AS \`key\`, ${SUMS} FROM settlement_cell c WHERE ${where} GROUP BY c.period`,
      )
      .join(' UNION ALL '),
    selections.flatMap(({ values }) => values),
  );
  const byPeriod = new Map(rows.map((row) => [row.key, row]));
  return ({ plus, minus }) => {
    const sums = emptySums();
    const add = (list: readonly string[], by: number) => {
      for (const period of list) {
        const row = byPeriod.get(period);
        if (row) for (const name of MEASURES) sums[name] += Number(row[name] ?? 0) * by;
      }
    };
    add(plus, 1);
    add(minus, -1);
    return sums;
  };
}

/** How many dossiers that are open now were overdue at each of the moments. */
async function openOverdue(sql: Sql, scope: SettlementScope, moments: readonly Instant[]): Promise<number[]> {
  const open = scopeCondition(scope, 'd', 'receiving_office_id');
  const counts = moments.map((_, index) => `SUM(CASE WHEN d.standing_at <= ? THEN 1 ELSE 0 END) AS m${index}`);
  const [row] = await sql.query<Record<string, number>>(
    `SELECT ${counts.join(', ')} FROM dossier d WHERE ${OVERDUE}${open.sql}`,
    [...moments, Math.max(...moments), ...open.values],
  );
  return moments.map((_, index) => Number(row?.[`m${index}`] ?? 0));
}
