import { badField } from './errors';
import { type LocatedJson, readLocatedJson, withoutByteOrderMark } from './located-json';

/** An element of a JSON list and the line of the text on which it begins. */
export interface JsonItem {
  line: number;
  value: unknown;
}

export interface JsonList {
  /** The whole file, for what stands beside the list. */
  file: Record<string, unknown>;
  items: JsonItem[];
}

/**
 * A JSON object with a list under `key`, e.g. { "areas": [ … ] }.
 * @throws HccError BAD_USER_INPUT where the text is no JSON or has no such list
 */
export function readJsonList(text: string, key: string): JsonList {
  const located = readLocatedJson(text);
  const list = listUnder(located, key);
  if (!list) throw badField(key, `tệp phải là một đối tượng JSON có danh sách "${key}".`);
  const file = JSON.parse(withoutByteOrderMark(text)) as Record<string, unknown>;
  const values = file[key] as unknown[];
  return { file, items: list.map(({ line }, index) => ({ line, value: values[index] })) };
}

/** A repeated key counts as the last one does. */
function listUnder(located: LocatedJson, key: string): LocatedJson[] | undefined {
  const entry = 'entries' in located ? located.entries.findLast((one) => one.key === key) : undefined;
  return entry && 'items' in entry.value ? entry.value.items : undefined;
}
