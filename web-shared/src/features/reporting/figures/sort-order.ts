import type { Figures } from './settlement-columns';
import { type SortDirection, sortByFigure } from './worst-first';

export type SortKey = keyof Figures | 'name' | 'dueSoon';

export interface SortOrder {
  key: SortKey;
  direction: SortDirection;
}

const SORT = /^(-?)([A-Za-z]+)$/;

/** "-overdue" is overdue, most first; null where the address asks for no order or for one that does not exist. */
export function readSort(text: string | null, keys: readonly SortKey[]): SortOrder | null {
  const parts = SORT.exec(text ?? '');
  const key = keys.find((candidate) => candidate === parts?.[2]);
  return parts && key ? { key, direction: parts[1] ? 'descending' : 'ascending' } : null;
}

export const writeSort = ({ key, direction }: SortOrder): string => (direction === 'descending' ? `-${key}` : key);

/** The first press shows what is bad first: names and rates from the lowest, counts from the highest. */
export function nextSort(key: SortKey, now: SortOrder | null): SortOrder {
  const first: SortDirection = key === 'name' || key === 'rate' ? 'ascending' : 'descending';
  if (now?.key !== key) return { key, direction: first };
  return { key, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}

export const sortRows = <T extends Figures & { name: string; dueSoon?: number | null }>(
  rows: readonly T[],
  order: SortOrder | null,
): T[] => (order ? sortByFigure(rows, order.key, order.direction) : [...rows]);
