import type { Figures } from './settlement-columns';

interface Rated extends Figures {
  name: string;
  /** Where it has been asked for. */
  dueSoon?: number | null;
}

/** Vietnamese alphabet; the same order on every PC. */
const byName = new Intl.Collator('vi');

/**
 * Lowest on-time rate first; among equals the one with more overdue now. Rows that settled nothing have no rate and
 * come last: no figure is not a bad figure.
 */
export function worstFirst<T extends Rated>(rows: readonly T[]): T[] {
  return [...rows].sort(
    (a, b) =>
      Number(a.rate === null) - Number(b.rate === null) ||
      (a.rate ?? 0) - (b.rate ?? 0) ||
      b.overdue - a.overdue ||
      byName.compare(a.name, b.name),
  );
}

/** The line is data of the province; where there is none nothing is under it. */
export const isUnderTarget = ({ rate, target }: Pick<Figures, 'rate' | 'target'>): boolean =>
  rate !== null && target !== null && rate < target;

export type SortDirection = 'ascending' | 'descending';

/** Rows by any figure; rows without a value stay last in both directions. */
export function sortByFigure<T extends Rated>(
  rows: readonly T[],
  key: keyof Figures | 'name' | 'dueSoon',
  direction: SortDirection,
): T[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (key === 'name') return sign * byName.compare(a.name, b.name);
    const left = a[key] ?? null;
    const right = b[key] ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right) || byName.compare(a.name, b.name);
  });
}
