import { addDays, type Day } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthAfter } from '../../kernel/month';

/** A part of a whole in a month. */
export interface MonthShare {
  month: Month;
  counted: number;
  total: number;
}

export enum Outlook {
  MET = 'MET',
  /** Met by a day at this pace. */
  BY_DATE = 'BY_DATE',
  /** The share stands still or falls. */
  NEVER = 'NEVER',
  /** Fewer than three whole months with anything to count. */
  TOO_SHORT = 'TOO_SHORT',
  /** Nothing in the system measures it. */
  NO_DATA = 'NO_DATA',
}

export interface Forecast {
  outlook: Outlook;
  /** Points of a hundred that the share gains in a month; null where there are too few months. */
  pacePerMonth: number | null;
  /** When the target is met at this pace; null unless BY_DATE. */
  metOn: Day | null;
}

const FEWEST_MONTHS = 3;
const MONTHS_LOOKED_AT = 12;
/** What lies further ahead is no forecast. */
const MOST_MONTHS_AHEAD = 360;
/** A line that rises by less in a month stands still. */
const STANDS_STILL = 0.005;

/** 0 to 100; null of nothing. */
export const shareOf = ({ counted, total }: Pick<MonthShare, 'counted' | 'total'>): number | null =>
  total === 0 ? null : (counted / total) * 100;

/**
 * Where a share goes: the straight line through its last twelve whole months (least squares, each month alike), drawn
 * on until it meets the target.
 * @param months ascending, whole months only
 * @param present 0 to 100, of the year so far; null where nothing was counted
 * @param percent what is aimed at, 0 to 100
 */
export function forecast(months: readonly MonthShare[], present: number | null, percent: number): Forecast {
  const known = months.slice(-MONTHS_LOOKED_AT).flatMap((each, index) => {
    const share = shareOf(each);
    return share === null ? [] : [{ x: index, y: share, month: each.month }];
  });
  const line = known.length < FEWEST_MONTHS ? null : straightLine(known);
  const pacePerMonth = line && Math.round(line.slope * 100) / 100;
  if (present !== null && present >= percent) return { outlook: Outlook.MET, pacePerMonth, metOn: null };
  if (!line) return { outlook: Outlook.TOO_SHORT, pacePerMonth: null, metOn: null };
  const never = { outlook: Outlook.NEVER, pacePerMonth, metOn: null };
  if (line.slope < STANDS_STILL) return never;
  const last = known.at(-1)!;
  // Cut where floating numbers begin to differ from what they stand for.
  const ahead = Math.max(0, Number(((percent - line.at(last.x)) / line.slope).toFixed(6)));
  if (ahead > MOST_MONTHS_AHEAD) return never;
  return { outlook: Outlook.BY_DATE, pacePerMonth, metOn: dayAhead(last.month, ahead) };
}

function straightLine(points: readonly { x: number; y: number }[]): { slope: number; at: (x: number) => number } {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x0, y0] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const slope =
    points.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0) /
    points.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
  return { slope, at: (x) => y0 + slope * (x - x0) };
}

/** So many months, whole and part, after the end of a month. */
function dayAhead(month: Month, ahead: number): Day {
  let at = month;
  for (let whole = Math.floor(ahead); whole > 0; whole--) at = monthAfter(at);
  const into = ahead - Math.floor(ahead);
  if (into === 0) return lastDay(at);
  const next = monthAfter(at);
  const days = Number(lastDay(next).slice(8));
  return addDays(firstDay(next), Math.min(days - 1, Math.floor(into * days)));
}
