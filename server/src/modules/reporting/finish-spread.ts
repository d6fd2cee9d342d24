import { placeholders, type Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { firstDay, lastDay, monthOf, monthsBetween } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import { scopeCondition } from './cell-selection';
import { type FinishMargin, MARGINS } from './finish-margin';
import type { SettlementScope } from './settlement-scope';

export interface MarginCount {
  margin: FinishMargin;
  dossiers: number;
}

export interface FinishSpreadView {
  margins: MarginCount[];
  usedMinutes: number;
  quotaMinutes: number;
  /** Given and not used, of what was settled early. */
  savedMinutes: number;
  minutesPerDay: number;
  paused: number;
  pausedMinutes: number;
}

interface MarginSums extends MarginCount {
  usedMinutes: number;
  quotaMinutes: number;
  paused: number;
  pausedMinutes: number;
}

/** @throws HccError BAD_USER_INPUT naming from or to where the period is not of whole months */
export function wholeMonths({ from, to }: Pick<SettlementScope, 'from' | 'to'>): string[] {
  if (from !== firstDay(monthOf(from))) throw badField('from', 'Phân bố tính theo tháng: chọn từ ngày đầu tháng.');
  if (to !== lastDay(monthOf(to))) throw badField('to', 'Phân bố tính theo tháng: chọn đến ngày cuối tháng.');
  return monthsBetween(monthOf(from), monthOf(to));
}

/** By margin, in the order of the days; margins without a dossier stay in. */
async function marginSums(sql: Sql, scope: SettlementScope): Promise<MarginSums[]> {
  const months = wholeMonths(scope);
  const within = scopeCondition({ ...scope, procedureIds: null }, 'c', 'office_id');
  const procedures = scope.procedureIds ?? [''];
  const rows = await sql.query<MarginSums>(
    `SELECT c.margin, SUM(c.dossiers) AS dossiers, SUM(c.used_minutes * 1e0) AS usedMinutes,
            SUM(c.quota_minutes * 1e0) AS quotaMinutes, SUM(c.paused) AS paused,
            SUM(c.paused_minutes * 1e0) AS pausedMinutes
       FROM finish_cell c
      WHERE c.procedure_id IN (${placeholders(procedures.length)}) AND c.period IN (${placeholders(months.length)})${within.sql}
      GROUP BY c.margin`,
    [...procedures, ...months, ...within.values],
  );
  const found = new Map(rows.map((row) => [row.margin, row]));
  return MARGINS.map(({ margin }) => {
    const row = found.get(margin);
    const number = (name: Exclude<keyof MarginSums, 'margin'>) => Number(row?.[name] ?? 0);
    return {
      margin,
      dossiers: number('dossiers'),
      usedMinutes: number('usedMinutes'),
      quotaMinutes: number('quotaMinutes'),
      paused: number('paused'),
      pausedMinutes: number('pausedMinutes'),
    };
  });
}

/** How many of a scope were settled at a margin. */
export async function countMargin(sql: Sql, scope: SettlementScope, margin: FinishMargin): Promise<number> {
  return (await marginSums(sql, scope)).find((each) => each.margin === margin)!.dossiers;
}

/** How many of a scope that were settled had waited for the citizen. */
export async function countWaited(sql: Sql, scope: SettlementScope): Promise<number> {
  return (await marginSums(sql, scope)).reduce((sum, { paused }) => sum + paused, 0);
}

/** How early or late dossiers were settled, and what time they took of what they were given. */
export async function readFinishSpread(
  sql: Sql,
  scope: SettlementScope,
  { calendars }: References,
  now: number,
): Promise<FinishSpreadView> {
  const sums = await marginSums(sql, scope);
  const total = (name: Exclude<keyof MarginSums, 'margin'>, of = sums) => of.reduce((sum, each) => sum + each[name], 0);
  const early = sums.filter(({ margin }) => margin.startsWith('EARLY'));
  return {
    margins: sums.map(({ margin, dossiers }) => ({ margin, dossiers })),
    usedMinutes: total('usedMinutes'),
    quotaMinutes: total('quotaMinutes'),
    savedMinutes: Math.max(0, total('quotaMinutes', early) - total('usedMinutes', early)),
    minutesPerDay: calendars.province.dayMinutesFrom(now),
    paused: total('paused'),
    pausedMinutes: total('pausedMinutes'),
  };
}
