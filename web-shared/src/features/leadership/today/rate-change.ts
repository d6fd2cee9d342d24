import { type Day, monthEnd, monthStart } from '../../../ui/text/vietnam-day';
import type { Period } from '../../reporting/period/report-period';

interface Rated {
  key: string;
  name: string;
  rate: number | null;
  settled: number;
}

/** An area's rate now and what it was. */
export interface Change {
  key: string;
  name: string;
  now: number;
  month: number | null;
  year: number | null;
  /** Against last month; where it settled nothing then, against last year. */
  by: number;
}

/** This month up to today, or the same days of a month before it; a month that is too short ends on its last. */
export function sameDays(today: Day, monthsBefore: number): Period {
  const from = monthStart(today, -monthsBefore);
  const to = monthsBefore === 0 ? today : `${from.slice(0, 7)}-${today.slice(8)}`;
  const last = monthEnd(from);
  return { from, to: to < last ? to : last };
}

/** Of fewer a single dossier would make the rate leap. */
const LEAST_SETTLED = 5;

/** Areas that have a rate now and had one before, the one that fell most first. */
export function rateChanges(now: readonly Rated[], month: readonly Rated[], year: readonly Rated[]): Change[] {
  const enough = ({ rate, settled }: Rated) => (settled < LEAST_SETTLED ? null : rate);
  const rateOf = (rows: readonly Rated[], of: string) => {
    const row = rows.find(({ key }) => key === of);
    return row ? enough(row) : null;
  };
  return now
    .flatMap((row) => {
      const { key, name } = row;
      const rate = enough(row);
      const before = rateOf(month, key);
      const yearBefore = rateOf(year, key);
      const against = before ?? yearBefore;
      if (rate === null || against === null) return [];
      return [{ key, name, now: rate, month: before, year: yearBefore, by: rate - against }];
    })
    .sort((a, b) => a.by - b.by);
}
