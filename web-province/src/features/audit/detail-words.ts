import { formatDateTime } from '@hcc/web-shared/src/ui/text/date-format';
import { formatNumber } from '@hcc/web-shared/src/ui/text/number-format';

/** One thing that changed: null where it was not there before, or is not any more. */
export interface ChangedValue {
  name: string;
  before: string | null;
  after: string | null;
}

/** An id says nothing to a reader. */
export const isId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{16}$/.test(text);

/** Of an instant, in milliseconds, when; of what has a name its name; a list item by item. */
function inWords(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') {
    const isInstant = /(At|From|To)$/.test(name) && value > 1e12;
    return isInstant ? formatDateTime(new Date(value).toISOString()) : formatNumber(value);
  }
  const list = typeof value === 'string' && value.startsWith('[') ? listOf(value) : value;
  if (Array.isArray(list)) return list.length === 0 ? null : list.map((item) => inWords(name, item)).join(', ');
  if (typeof value !== 'object') return String(value);
  const { name: called } = asObject(value);
  return typeof called === 'string' ? called : JSON.stringify(value);
}

/** A list that is kept as text; a text that is none stays one. */
function listOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function parsed(detail: string | null): Record<string, unknown> {
  if (detail === null) return {};
  try {
    return asObject(JSON.parse(detail));
  } catch {
    return {};
  }
}

/** What a change did, name by name. */
export function changedValues(detail: string | null): ChangedValue[] {
  const { before, after } = parsed(detail);
  const [was, is] = [asObject(before), asObject(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .map((name) => ({ name, before: inWords(name, was[name]), after: inWords(name, is[name]) }))
    .filter(({ before, after }) => !isId(after ?? before ?? ''));
}

/** How many rows a file had, and of which page; null where the entry tells of no file. */
export function exportedFile(detail: string | null): { count: number; scope: string } | null {
  const { count, scope } = parsed(detail);
  return typeof count === 'number' ? { count, scope: typeof scope === 'string' ? scope : '' } : null;
}
