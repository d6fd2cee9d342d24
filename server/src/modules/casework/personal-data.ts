import type { FieldProblem } from '../../kernel/errors';

/** What tells of a person, by its shape. */
const SHAPES: readonly [what: string, shape: RegExp][] = [
  ['số định danh, CMND', /(?<!\d)(?:\d{12}|\d{9})(?!\d)/],
  ['số điện thoại', /(?<!\d)0[235789](?:[ .-]?\d){8,9}(?!\d)/],
  ['địa chỉ thư điện tử', /[\w.+-]+@[\w-]+\.[\w.]+/],
  ['mã hồ sơ', /\d{3}(?:\.\d{2}){2}\.H\d{2}-\d{6}-\d+/i],
];

/**
 * What in a text looks like somebody's data, in words; empty where nothing does. Names have no shape: those are for the
 * eyes of who publishes.
 */
function personalDataIn(text: string, names: readonly string[]): string[] {
  const found = SHAPES.flatMap(([what, shape]) => {
    const match = shape.exec(text);
    return match ? [`${what} "${match[0]}"`] : [];
  });
  const folded = text.normalize('NFC').toLocaleLowerCase('vi');
  const named = names.filter((name) => name !== '' && folded.includes(name.normalize('NFC').toLocaleLowerCase('vi')));
  return [...found, ...named.map((name) => `tên "${name}"`)];
}

/** What keeps texts from being published, by their fields. */
export function personalDataProblems(
  texts: Readonly<Record<string, string>>,
  names: readonly string[],
): FieldProblem[] {
  return Object.entries(texts).flatMap(([path, text]) => {
    const found = personalDataIn(text, names);
    return found.length === 0 ? [] : [{ path, reason: `Còn dữ liệu cá nhân: ${found.join(', ')}.` }];
  });
}

const BAR = '█████';

/** A text with the names and all that has the shape of somebody's data under bars, for everybody to read. */
export function blackedOut(text: string, names: readonly string[]): string {
  let shown = text.normalize('NFC');
  for (const name of names) {
    if (name.trim() === '') continue;
    const letters = name
      .normalize('NFC')
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+');
    shown = shown.replace(new RegExp(letters, 'giu'), BAR);
  }
  // The code of a dossier first: it has figures that look like a card's.
  for (const [, shape] of SHAPES.toReversed()) shown = shown.replace(new RegExp(shape.source, `${shape.flags}g`), BAR);
  return shown;
}
