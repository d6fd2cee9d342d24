import type { Place } from './kiosk-screens';

interface Named {
  name: string;
}

const collator = new Intl.Collator('vi');

/** "Ủy ban" → "U", "Đất đai" → "Đ": a letter of its own, the others are looked for without their marks. */
function letterOf(name: string): string {
  const first = [...name.trim().toUpperCase().normalize('NFC')][0] ?? '';
  return first === 'Đ' ? first : (first.normalize('NFD')[0] ?? '');
}

/** Letters with which anything begins, in their order. */
export function lettersOf(rows: readonly Named[]): string[] {
  return [...new Set(rows.map(({ name }) => letterOf(name)))].sort(collator.compare);
}

/**
 * What of a list is shown at a place; a page that is no more is the last one.
 * @param length how many rows a page has
 * @returns pages from 0
 */
export function rowsAt<Row extends Named>(
  rows: readonly Row[],
  { page: wanted, letter }: Place,
  length: number,
): { shown: Row[]; page: number; pages: number } {
  const found = letter === null ? rows : rows.filter(({ name }) => letterOf(name) === letter);
  const pages = Math.max(1, Math.ceil(found.length / length));
  const page = Math.min(wanted, pages - 1);
  return { shown: found.slice(page * length, (page + 1) * length), page, pages };
}
