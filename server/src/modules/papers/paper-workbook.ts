import { formulaCell, headingCell, numberCell, type Sheet, sheetsWorkbook, textCell } from '../../kernel/list-workbook';
import { columnGroups } from './column-groups';
import type { FigureColumn, Paper, PaperSection, Reckoned, Unit } from './paper';

export const FORMAT: Record<Unit, string> = { COUNT: '#,##0', RATE: '0.0%', HOURS: '#,##0.0', DAYS: '#,##0.0' };
/** Title, an empty line, two lines of headings. */
const HEADER_ROWS = 4;
/** A program takes no longer name of a sheet, and none with these. */
const SHEET_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const BOLD = { fontWeight: 'bold' };

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** How a figure follows from others of its line, for a program that reckons. */
function reckonedFormula({ plus, minus = [], over }: Reckoned, cell: (key: string) => string): string {
  const sum = [plus.map(cell).join('+'), ...minus.map(cell)].join('-');
  if (over === undefined) return sum;
  return `IF(${cell(over)}=0,"",(${sum})/${cell(over)})`;
}

function sheetOf(paper: Paper, section: PaperSection): Sheet {
  const { texts, columns, rows, caption } = section;
  // "TT" and the texts stand before the figures.
  const lead = 1 + texts.length;
  const width = lead + columns.length;
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetters(lead + index)]));
  const lineOf = new Map(rows.map(({ key }, index) => [key, HEADER_ROWS + index + 1]));
  const first = HEADER_ROWS + 1;
  const last = HEADER_ROWS + rows.length;
  const blanks = (count: number) => Array<null>(count).fill(null);
  const head = (text: string, more: object = {}) => headingCell(text, { align: 'center', ...more });
  const both = { rowSpan: 2 };
  const groups = columnGroups(columns);
  const reckoned = (how: Reckoned, line: number, { unit }: FigureColumn, more = {}) =>
    formulaCell(
      reckonedFormula(how, (key) => `${letters.get(key)}${line}`),
      FORMAT[unit],
      more,
    );
  const totalCell = (column: FigureColumn) => {
    if (column.reckoned) return reckoned(column.reckoned, last + 1, column, BOLD);
    const letter = letters.get(column.key);
    const { overRows } = column;
    const formula =
      overRows === 'SUM'
        ? `SUM(${letter}${first}:${letter}${last})`
        : `${letter}${overRows === 'FIRST' ? first : last}`;
    return formulaCell(formula, FORMAT[column.unit], BOLD);
  };
  const title = `${paper.form ? `${paper.form}. ` : ''}${caption}: ${paper.scope}, ${paper.period}`;
  return {
    name: caption.replace(NOT_IN_NAMES, ' ').slice(0, SHEET_NAME),
    widths: [
      6,
      ...texts.map(({ width: points }) => (points === null ? 44 : Math.max(10, Math.round(points / 4)))),
      ...columns.map(() => 12),
    ],
    rows: [
      [textCell(title, { ...BOLD, columnSpan: width, wrap: false }), ...blanks(width - 1)],
      blanks(width),
      [
        head('TT', both),
        ...texts.map(({ label }) => head(label, both)),
        ...groups.flatMap(({ name, columns: own }) =>
          name === null
            ? [head(own[0]!.label, both)]
            : [head(name, { columnSpan: own.length }), ...blanks(own.length - 1)],
        ),
      ],
      [
        ...blanks(lead),
        ...groups.flatMap(({ name, columns: own }) => (name === null ? [null] : own.map(({ label }) => head(label)))),
      ],
      ...rows.map((row, index) => [
        numberCell(index + 1),
        ...row.texts.map((text) => textCell(text)),
        ...columns.map((column, at) => {
          const { reckoned: how, key, unit } = column;
          if (row.difference) {
            const [a, b] = row.difference.map((name) => `${letters.get(key)}${lineOf.get(name)}`);
            return formulaCell(`IF(OR(${a}="",${b}=""),"",${a}-${b})`, FORMAT[unit]);
          }
          return how
            ? reckoned(how, HEADER_ROWS + index + 1, column)
            : numberCell(row.figures[at] ?? null, FORMAT[unit]);
        }),
      ]),
      ...(section.total && rows.length > 0
        ? [[null, textCell('Tổng cộng', BOLD), ...blanks(texts.length - 1), ...columns.map(totalCell)]]
        : []),
      ...(rows.length === 0 ? [[null, textCell(section.empty), ...blanks(width - 2)]] : []),
    ],
    sticky: { rows: HEADER_ROWS, columns: Math.min(lead, 2) },
  };
}

/** A paper as a workbook, a table a sheet: figures are numbers, totals and rates are reckoned, the heading stays. */
export function paperWorkbook(paper: Paper): Promise<Buffer> {
  return sheetsWorkbook(paper.sections.map((section) => sheetOf(paper, section)));
}
