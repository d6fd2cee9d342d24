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

export const textCell = (value: string | null): WorkbookCell =>
  value ? { value, type: String, wrap: true, ...TOP } : null;

export const numberCell = (value: number | null, format = '#,##0'): WorkbookCell =>
  value === null ? null : { value, type: Number, format, ...TOP };

export const momentCell = (at: Instant | null): WorkbookCell =>
  at === null ? null : { value: new Date(cutToMinute(at) + OFFSET_MS), type: Date, format: 'dd/mm/yyyy hh:mm', ...TOP };

export const headingCell = (value: string): WorkbookCell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#eeeeee',
  wrap: true,
  alignVertical: 'center',
});

/**
 * A row whose texts break where their columns end says how high it is: not every program finds it by itself. Words
 * break early, hence the margin. Any cell may say it.
 */
function withHeight(cells: readonly WorkbookCell[], widths: readonly number[]): WorkbookCell[] {
  const lines = cells.map((cell, index) => {
    if (!cell || !('value' in cell) || typeof cell.value !== 'string') return 1;
    return Math.ceil((cell.value.length * 1.15) / widths[index]!);
  });
  const height = LINE_HEIGHT * Math.max(1, ...lines);
  const first = cells.findIndex((cell) => cell !== null);
  return cells.map((cell, index) => (index === first ? { ...cell, height } : cell));
}

/** A list as a workbook: dates and numbers are dates and numbers, the heading stays in sight. */
export function listWorkbook<Row>(
  sheet: string,
  columns: readonly WorkbookColumn<Row>[],
  rows: readonly Row[],
): Promise<Buffer> {
  const widths = columns.map(({ width }) => width);
  const heading = columns.map(({ header }) => headingCell(header));
  const body = rows.map((row, index) => columns.map(({ cell }) => cell(row, index)));
  return writeWorkbook(
    [heading, ...body].map((cells) => withHeight(cells, widths)),
    { sheet, columns: widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' },
  ).toBuffer();
}
