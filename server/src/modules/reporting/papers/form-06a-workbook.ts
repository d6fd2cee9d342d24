import { formulaCell, headingCell, numberCell, sheetWorkbook, textCell } from '../../../kernel/list-workbook';
import type { Figures } from '../settlement-figures';
import { FORM_COLUMNS, FORM_GROUPS, type Form06a, type FormColumn } from './form-06a';

const COUNT = '#,##0';
const RATE = '0.0%';
/** "TT" and the name of the row stand before the figures. */
const LEAD = 2;
const HEADER_ROWS = 4;

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** How the total of a column follows from the rows, for a program that reckons. */
function totalFormula({ overMonths }: FormColumn, letters: string, isByMonth: boolean, rows: number): string {
  const first = HEADER_ROWS + 1;
  const last = HEADER_ROWS + rows;
  if (isByMonth && overMonths !== 'SUM') return `${letters}${overMonths === 'FIRST' ? first : last}`;
  return `SUM(${letters}${first}:${letters}${last})`;
}

const letterOf = (key: FormColumn['key']) =>
  columnLetters(LEAD + FORM_COLUMNS.findIndex((column) => column.key === key));

const SETTLED = letterOf('settled');
const EARLY = letterOf('early');
const ON_TIME = letterOf('onTime');

const rateFormula = (line: number) =>
  `IF(${SETTLED}${line}=0,"",(${EARLY}${line}+${ON_TIME}${line})/${SETTLED}${line})`;

const figuresOf = (figures: Figures) => FORM_COLUMNS.map(({ key }) => numberCell(figures[key]));

/** Form 06a as a workbook: figures are numbers, the total and the rates are reckoned from them, the heading stays. */
export function form06aWorkbook({ scope, period, rowHeading, isByMonth, rows }: Form06a): Promise<Buffer> {
  const blanks = (count: number) => Array<null>(count).fill(null);
  const columns = LEAD + FORM_COLUMNS.length + 1;
  const head = (text: string, more: object = {}) => headingCell(text, { align: 'center', ...more });
  const bold = { fontWeight: 'bold' };
  const title = `Biểu số 06a. Tình hình, kết quả giải quyết thủ tục hành chính: ${scope}, ${period}`;
  const groups = FORM_GROUPS.flatMap(({ name, span }) => [head(name, { columnSpan: span }), ...blanks(span - 1)]);
  const both = { rowSpan: 2 };
  const last = HEADER_ROWS + rows.length + 1;
  const totals = FORM_COLUMNS.map((column, index) =>
    formulaCell(totalFormula(column, columnLetters(LEAD + index), isByMonth, rows.length), COUNT, bold),
  );
  return sheetWorkbook({
    name: 'Biểu 06a',
    widths: [6, 44, ...FORM_COLUMNS.map(() => 11), 12],
    rows: [
      [textCell(title, { ...bold, columnSpan: columns, wrap: false }), ...blanks(columns - 1)],
      blanks(columns),
      [head('TT', both), head(rowHeading, both), ...groups, head('Trước và đúng hạn', both)],
      [null, null, ...FORM_COLUMNS.map(({ label }) => head(label)), null],
      ...rows.map((row, index) => [
        numberCell(index + 1),
        textCell(row.name),
        ...figuresOf(row),
        formulaCell(rateFormula(HEADER_ROWS + index + 1), RATE),
      ]),
      ...(rows.length > 0
        ? [[null, textCell('Tổng cộng', bold), ...totals, formulaCell(rateFormula(last), RATE, bold)]]
        : []),
    ],
    sticky: { rows: HEADER_ROWS, columns: LEAD },
  });
}
