import writeWorkbook from 'write-excel-file/node';
import { cutToMinute, type Instant } from '../../kernel/instant';

/** A spreadsheet knows no zone: what it shows is the clock on the wall in Viet Nam. */
const OFFSET_MS = 7 * 3_600_000;
/** A line of text is that high, in points. */
const LINE_HEIGHT = 15;

export interface WorkbookColumn<Row> {
  header: string;
  /** In characters. */
  width: number;
  cell: (row: Row, index: number) => object | null;
}

export const textCell = (value: string | null) =>
  value ? { value, type: String, wrap: true, alignVertical: 'top' as const } : null;

export const numberCell = (value: number, format = '0') => ({
  value,
  type: Number,
  format,
  alignVertical: 'top' as const,
});

export const momentCell = (at: Instant | null) =>
  at === null
    ? null
    : {
        value: new Date(cutToMinute(at) + OFFSET_MS),
        type: Date,
        format: 'dd/mm/yyyy hh:mm',
        alignVertical: 'top' as const,
      };

/** Of a row whose texts break where their columns end: not every program finds it by itself. Words break early, hence the margin. */
function heightOf(cells: readonly unknown[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : null;
    return typeof value === 'string' ? Math.ceil((value.length * 1.15) / widths[index]!) : 1;
  });
  return LINE_HEIGHT * Math.max(1, ...lines);
}

/** A table as a workbook: dates and numbers are dates and numbers, the heading stays in sight. */
export function tableWorkbook<Row>(
  sheet: string,
  columns: readonly WorkbookColumn<Row>[],
  rows: readonly Row[],
): Promise<Buffer> {
  const widths = columns.map(({ width }) => width);
  /** Only the first cell of a row says how high it is. */
  const withHeight = <Cell extends object | null>(cells: Cell[]): (Cell | object)[] =>
    cells.map((cell, index) => (index === 0 ? { ...cell, height: heightOf(cells, widths) } : cell));
  const header = columns.map(({ header: value }) => ({
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#eeeeee',
    wrap: true,
    alignVertical: 'center' as const,
  }));
  const body = rows.map((row, index) => columns.map(({ cell }) => cell(row, index)));
  return writeWorkbook([withHeight(header), ...body.map(withHeight)], {
    sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}
