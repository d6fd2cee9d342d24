import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { badField } from './errors';
import { clean } from './text';
import { assertSmallWorkbook } from './workbook-size';

export type Cell = string | number | boolean | Date | null;

/** Why a row was not taken, and in which column. */
export interface RefusedCell {
  /** As the sheet numbers it; the heading is row 1. */
  row: number;
  column: string;
  reason: string;
}

/** A cell that can't be read. */
export class CellProblem<Column extends string = string> extends Error {
  constructor(
    readonly column: Column,
    reason: string,
  ) {
    super(reason);
  }
}

/** A column of a sheet: its heading and its width in letters. */
export interface SheetColumn {
  header: string;
  width: number;
}

const written = (value: string | number | null) => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, format: '#,##0', alignVertical: 'top' as const };
  return { value, type: String, wrap: true, alignVertical: 'top' as const };
};

/** One sheet of a workbook. */
export interface SheetTable {
  sheet: string;
  columns: readonly SheetColumn[];
  rows: readonly (string | number | null)[][];
}

/** Tables as a workbook, a sheet each; what is changed in it can be read in again by `readSheets` and `readRows`. */
export function writeTables(tables: readonly SheetTable[]): Promise<Buffer> {
  return writeWorkbook(
    tables.map(({ sheet, columns, rows }) => {
      const header = columns.map(({ header: value }) => ({
        value,
        fontWeight: 'bold' as const,
        backgroundColor: '#eeeeee',
        wrap: true,
      }));
      return {
        data: [header, ...rows.map((row) => row.map(written))],
        sheet,
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
      };
    }),
  ).toBuffer();
}

/** A table as a workbook of one sheet; what is changed in it can be read in again by `readTable`. */
export function writeTable(
  sheet: string,
  columns: readonly SheetColumn[],
  rows: readonly (string | number | null)[][],
): Promise<Buffer> {
  return writeTables([{ sheet, columns, rows }]);
}

/** The cells of one row by their columns. */
export interface RowCells<Column extends string> {
  at(column: Column): Cell;
  /** As words; '' for an empty cell. */
  words(column: Column): string;
  /** @throws CellProblem where it is empty */
  required(column: Column): string;
  /** Null for an empty cell. @throws CellProblem unless it is a whole number from 0 on */
  whole(column: Column): number | null;
}

/** The sheets of a workbook by their names, in its order. @throws HccError BAD_USER_INPUT naming file */
export async function readSheets(file: Buffer): Promise<ReadonlyMap<string, Cell[][]>> {
  await assertSmallWorkbook(file);
  const sheets = await readWorkbook(file).catch(() => {
    throw badField('file', 'Không đọc được tệp này; hãy lưu thành tệp Excel (.xlsx).');
  });
  return new Map(sheets.map(({ sheet, data }) => [clean(sheet), data as unknown as Cell[][]]));
}

/** Rows of a sheet, each with its number there, and those that were not taken. */
export interface ReadRows<Row> {
  rows: (Row & { row: number })[];
  refused: RefusedCell[];
}

/**
 * The rows of a sheet; empty ones are left out, and those that `readRow` refuses are named.
 * @throws HccError BAD_USER_INPUT naming file, where its heading is another
 */
export function readRows<Column extends string, Row extends object>(
  sheet: readonly Cell[][],
  headers: Readonly<Record<Column, string>>,
  readRow: (cells: RowCells<Column>) => Row,
  name = '',
): ReadRows<Row> {
  const heading = (sheet[0] ?? []).map((cell) => clean(String(cell ?? '')));
  const missing = (Object.keys(headers) as Column[]).filter((column) => !heading.includes(headers[column]));
  if (missing.length > 0) {
    const where = name ? `Trang "${name}": dòng đầu` : 'Dòng đầu';
    throw badField('file', `${where} thiếu cột ${missing.map((column) => headers[column]).join(', ')}.`);
  }
  const rows: (Row & { row: number })[] = [];
  const refused: RefusedCell[] = [];
  for (const [index, cells] of sheet.slice(1).entries()) {
    if (cells.every((cell) => cell === null)) continue;
    const row = index + 2;
    try {
      rows.push({ row, ...readRow(cellsOf((column) => cells[heading.indexOf(headers[column])] ?? null)) });
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      refused.push({ row, column: headers[error.column as Column], reason: error.message });
    }
  }
  return { rows, refused };
}

/**
 * The rows of a workbook's first sheet; empty ones are left out, and those that `readRow` refuses are named.
 * @throws HccError BAD_USER_INPUT naming file, where it is no workbook or its heading is another
 */
export async function readTable<Column extends string, Row extends object>(
  file: Buffer,
  headers: Readonly<Record<Column, string>>,
  readRow: (cells: RowCells<Column>) => Row,
): Promise<ReadRows<Row>> {
  const [first = []] = (await readSheets(file)).values();
  return readRows(first, headers, readRow);
}

function cellsOf<Column extends string>(at: (column: Column) => Cell): RowCells<Column> {
  const words = (column: Column) => clean(String(at(column) ?? ''));
  return {
    at,
    words,
    required(column) {
      const value = words(column);
      if (value === '') throw new CellProblem(column, 'Không được để trống.');
      return value;
    },
    whole(column) {
      const value = at(column);
      if (value === null || value === '') return null;
      const read = typeof value === 'number' ? value : Number(words(column).replaceAll('.', ''));
      if (!Number.isInteger(read) || read < 0) throw new CellProblem(column, 'Phải là số nguyên không âm.');
      return read;
    },
  };
}
