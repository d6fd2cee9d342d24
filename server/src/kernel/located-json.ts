import { type Node, parseTree } from 'jsonc-parser';
import { badField } from './errors';

/** A JSON value that knows the line it stands on (counted from 1), and whose objects keep repeated keys. */
export type LocatedJson = { line: number } & (
  | { entries: { key: string; line: number; value: LocatedJson }[] }
  | { items: LocatedJson[] }
  | { scalar: unknown }
);

/** Editors on Windows put a byte order mark first, which JSON.parse refuses. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** @throws HccError BAD_USER_INPUT where the text is no JSON */
export function readLocatedJson(text: string): LocatedJson {
  const source = withoutByteOrderMark(text);
  try {
    // The tree's own parser goes on after a mistake; a file with one is refused whole.
    JSON.parse(source);
  } catch (error) {
    throw badField('file', `không phải JSON hợp lệ (${(error as Error).message}).`);
  }
  const lineAt = lineCounter(source);
  const located = (node: Node): LocatedJson => {
    const line = lineAt(node.offset);
    const children = node.children ?? [];
    if (node.type === 'array') return { line, items: children.map(located) };
    if (node.type !== 'object') return { line, scalar: node.value as unknown };
    return {
      line,
      entries: children.map(({ children: pair }) => ({
        key: pair![0]!.value as string,
        line: lineAt(pair![0]!.offset),
        value: located(pair![1]!),
      })),
    };
  };
  return located(parseTree(source)!);
}

/** Lines of offsets that are asked for in rising order. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (source[at] === '\n') line++;
    return line;
  };
}
