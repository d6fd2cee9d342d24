import { type Day, monthStart } from '../../ui/text/vietnam-day';
import type { Figures } from '../reporting/figures/settlement-columns';

export interface TrendPoint {
  /** yyyy-MM. */
  month: string;
  rate: number | null;
  /** The line that the rate is held against. */
  target: number | null;
  settled: number;
}

interface MonthRow extends Pick<Figures, 'rate' | 'target' | 'settled'> {
  key: string;
}

/** One point for each of the twelve months that end with the month of `today`; months without a row stay in, empty. */
export function trendPoints(rows: readonly MonthRow[], today: Day): TrendPoint[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = monthStart(today, index - 11).slice(0, 7);
    const row = rows.find((candidate) => candidate.key === month);
    return { month, rate: row?.rate ?? null, target: row?.target ?? null, settled: row?.settled ?? 0 };
  });
}

/**
 * Lower end of the scale, in steps of five percent, low enough that the target line has room beneath it. A line, unlike
 * a bar, may start above zero.
 */
export function trendFloor(points: readonly TrendPoint[]): number {
  const lowest = points.reduce((low, point) => Math.min(low, point.rate ?? low, point.target ?? low), 1);
  return Math.max(0, Math.floor((lowest - 0.03) * 20) / 20);
}
