import writeWorkbook from 'write-excel-file/node';
import { cutToMinute, type Instant } from './instant';

/** A spreadsheet knows no zone: what it shows is the clock on the wall in Viet Nam. */
const OFFSET_MS = 7 * 3_600_000;
/** A line of text is that high, in points. */
const LINE_HEIGHT = 15;

export type WorkbookCell = object | null;

/** A column of a list: its heading, its width in characters, and what a row says there. */
export interface WorkbookColumn<Row> {
  header: string;
  width: number;
  cell: (row: Row, index: number) => WorkbookCell;
}

const TOP = { alignVertical: 'top' as const };

export const textCell = (value: string | null, more: object = {}): WorkbookCell =>
  value ? { value, type: String, wrap: true, ...TOP, ...more } : null;

export const numberCell = (value: number | null, format = '#,##0'): WorkbookCell =>
  value === null ? null : { value, type: Number, format, ...TOP };

export const momentCell = (at: Instant | null): WorkbookCell =>
  at === null ? null : { value: new Date(cutToMinute(at) + OFFSET_MS), type: Date, format: 'dd/mm/yyyy hh:mm', ...TOP };

/** What a program reckons. @param formula without "=" in front */
export const formulaCell = (formula: string, format: string, more: object = {}): WorkbookCell => ({
  value: formula,
  type: 'Formula',
  format,
  ...TOP,
  ...more,
});

export const headingCell = (value: string, more: object = {}): WorkbookCell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#eeeeee',
  wrap: true,
  alignVertical: 'center',
  ...more,
});

/**
 * A row whose texts break where their columns end says how high it is: not every program finds it by itself. Words
 * break early, hence the margin. Any cell may say it, except one that another is spread over.
 */
function withHeight(cells: readonly WorkbookCell[], widths: readonly number[]): WorkbookCell[] {
  const lines = cells.map((cell, index) => {
    if (!cell || 'columnSpan' in cell || !('value' in cell) || typeof cell.value !== 'string') return 1;
    const isReckoned = 'type' in cell && cell.type === 'Formula';
    return isReckoned ? 1 : Math.ceil((cell.value.length * 1.15) / widths[index]!);
  });
  const height = LINE_HEIGHT * Math.max(1, ...lines);
  const first = cells.findIndex((cell) => cell !== null);
  return cells.map((cell, index) => (index === first ? { ...cell, height } : cell));
}

export interface Sheet {
  name: string;
  /** Of its columns, in characters. */
  widths: readonly number[];
  rows: readonly (readonly WorkbookCell[])[];
  /** Rows and columns that stay in sight. */
  sticky: { rows: number; columns?: number };
}

/** A workbook to be printed across the paper. */
export function sheetsWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, widths, rows, sticky }) => ({
      data: rows.map((cells) => withHeight(cells, widths)),
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: sticky.rows,
      ...(sticky.columns ? { stickyColumnsCount: sticky.columns } : {}),
      orientation: 'landscape' as const,
    })),
  ).toBuffer();
}

/** A list as a workbook: dates and numbers are dates and numbers, the heading stays in sight. */
export function listWorkbook<Row>(
  name: string,
  columns: readonly WorkbookColumn<Row>[],
  rows: readonly Row[],
): Promise<Buffer> {
  const heading = columns.map(({ header }) => headingCell(header));
  const body = rows.map((row, index) => columns.map(({ cell }) => cell(row, index)));
  const widths = columns.map(({ width }) => width);
  return sheetsWorkbook([{ name, widths, rows: [heading, ...body], sticky: { rows: 1 } }]);
}
