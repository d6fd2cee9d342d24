/** One thing that changed: null where it was not there before, or is not any more. */
export interface ChangedValue {
  name: string;
  before: string | null;
  after: string | null;
}

function inWords(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
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
  return names.map((name) => ({ name, before: inWords(was[name]), after: inWords(is[name]) }));
}

/** How many rows a file had, and of which page; null where the entry tells of no file. */
export function exportedFile(detail: string | null): { count: number; scope: string } | null {
  const { count, scope } = parsed(detail);
  return typeof count === 'number' ? { count, scope: typeof scope === 'string' ? scope : '' } : null;
}
