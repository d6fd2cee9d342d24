import { badField } from './errors';

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

/** Editors on Windows put a byte order mark first, which JSON.parse refuses. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/**
 * A JSON object with a list under `key`, e.g. { "areas": [ … ] }.
 * @throws HccError BAD_USER_INPUT where the text is no JSON or has no such list
 */
export function readJsonList(text: string, key: string): JsonList {
  const source = withoutByteOrderMark(text);
  let file: unknown;
  try {
    file = JSON.parse(source);
  } catch (error) {
    throw badField('file', `không phải JSON hợp lệ (${(error as Error).message}).`);
  }
  const list = typeof file === 'object' && file !== null ? (file as Record<string, unknown>)[key] : undefined;
  if (!Array.isArray(list)) throw badField(key, `tệp phải là một đối tượng JSON có danh sách "${key}".`);
  const lines = itemLines(source, key);
  return {
    file: file as Record<string, unknown>,
    items: list.map((value: unknown, index) => ({ line: lines[index]!, value })),
  };
}

/** The syntax is known to be right, so brackets, strings and what lies between are enough to find the items again. */
function itemLines(source: string, key: string): number[] {
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let inList = false;
  let expectsItem = false;
  let rootKey = '';
  for (const [token] of source.matchAll(/\n|"(?:[^"\\]|\\.)*"|[{}[\],]|[^\s{}[\]:,"]+/g)) {
    if (token === '\n') {
      line++;
      continue;
    }
    if (token === ',') {
      if (inList && depth === 2) expectsItem = true;
      continue;
    }
    const closes = token === '}' || token === ']';
    if (inList && depth === 2 && expectsItem && !closes) {
      lines.push(line);
      expectsItem = false;
    }
    if (token === '{' || token === '[') {
      depth++;
      if (depth === 2 && token === '[' && rootKey === key) {
        // A repeated key counts as the last one does.
        lines = [];
        inList = true;
        expectsItem = true;
      }
    } else if (closes) {
      if (depth === 2) inList = false;
      depth--;
    } else if (depth === 1 && token.startsWith('"')) rootKey = JSON.parse(token) as string;
  }
  return lines;
}
