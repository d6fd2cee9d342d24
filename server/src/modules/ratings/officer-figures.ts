import type { RatingCount } from './rating.types';
import { RatingCounts } from './rating-counts';
import { SMALLEST_GROUP } from './rating-terms';
import { shownGroups } from './small-groups';

/** Ratings of one person in one month of an office that have one face. */
export interface OfficerCell {
  /** yyyy-MM */
  month: string;
  officeId: string;
  partyId: string;
  face: number;
  n: number;
}

const MONTHS_OF_QUARTER = 3;

/** "2026-11" → "2026-10" to "2026-12". */
function quarterOf(month: string): { first: string; last: string } {
  const [year, ofYear] = [month.slice(0, 4), Number(month.slice(5))];
  const begins = Math.floor((ofYear - 1) / MONTHS_OF_QUARTER) * MONTHS_OF_QUARTER + 1;
  const named = (each: number) => `${year}-${String(each).padStart(2, '0')}`;
  return { first: named(begins), last: named(begins + MONTHS_OF_QUARTER - 1) };
}

/** Months whose cells say all that is shown of a period: its quarters, as far as they are over. */
export function monthsToRead(
  { from, to }: { from: string; to: string },
  lastEnded: string,
): { from: string; to: string } {
  const { last } = quarterOf(to);
  return { from: quarterOf(from).first, to: last < lastEnded ? last : lastEnded };
}

/** Some months of one office whose figures of persons are shown together or not at all. */
interface Stretch {
  from: string;
  to: string;
  shown: RatingCount[];
}

function countsOf(cells: readonly OfficerCell[]): RatingCount[] {
  const counts = new RatingCounts();
  for (const { partyId, face, n } of cells) counts.add(partyId, face, n);
  return counts.views();
}

/**
 * The months of an office's quarter in stretches, each as short as it can be with nobody hidden in it; what is left at
 * the end of the quarter is a stretch in which small groups are hidden. They follow from months that are over alone, so
 * they are the same whatever is asked for and whenever.
 */
function stretchesOf(cells: readonly OfficerCell[], isOver: boolean): Stretch[] {
  const months = [...new Set(cells.map(({ month }) => month))].sort();
  const stretches: Stretch[] = [];
  let open: OfficerCell[] = [];
  for (const [index, month] of months.entries()) {
    open.push(...cells.filter((cell) => cell.month === month));
    const counts = countsOf(open);
    const shown = shownGroups(counts, SMALLEST_GROUP);
    const isLast = isOver && index === months.length - 1;
    if (shown.length < counts.length && !isLast) continue;
    stretches.push({ from: open[0]!.month, to: month, shown });
    open = [];
  }
  return stretches;
}

/**
 * Pure: what may be shown of persons in a period. Two periods differ by whole stretches, so that no difference of two
 * figures, nor of a figure and that of the office, is of fewer than five ratings; and no month that still runs is in
 * them, or two looks with one rating between them would tell that one.
 * @param cells of `monthsToRead`
 */
export function officerCounts(
  cells: readonly OfficerCell[],
  { from, to }: { from: string; to: string },
  lastEnded: string,
): RatingCount[] {
  const byQuarter = new Map<string, OfficerCell[]>();
  for (const cell of cells) {
    const key = `${cell.officeId} ${quarterOf(cell.month).last}`;
    byQuarter.set(key, [...(byQuarter.get(key) ?? []), cell]);
  }
  const counts = new RatingCounts();
  for (const quarter of byQuarter.values()) {
    const isOver = quarterOf(quarter[0]!.month).last <= lastEnded;
    for (const stretch of stretchesOf(quarter, isOver)) {
      if (stretch.from < from || stretch.to > to) continue;
      for (const { key, faces } of stretch.shown)
        for (const [index, n] of faces.entries()) counts.add(key, index + 1, n);
    }
  }
  return counts.views();
}
