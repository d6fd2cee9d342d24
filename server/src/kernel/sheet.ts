import { readSheet } from 'read-excel-file/node';
import writeWorkbook, { type Row as WrittenRow } from 'write-excel-file/node';
import { badField } from './errors';
import { clean } from './text';

export type SheetCell = string | number | boolean | Date | null;

/** Why a row was not taken, and in which column; the heading is row 1. */
export interface RefusedCell {
  row: number;
  column: string;
  reason: string;
}

/** A column by its heading. */
export interface SheetColumn {
  header: string;
  width: number;
}

/** A cell that can't be read. */
export class CellProblem<Column extends string> extends Error {
  constructor(
    readonly column: Column,
    reason: string,
  ) {
    super(reason);
  }
}

/** A workbook of one sheet whose heading stays in sight. */
export function writeSheet<Column extends string>(
  sheet: string,
  columns: Record<Column, SheetColumn>,
  rows: readonly WrittenRow[],
): Promise<Buffer> {
  const all = Object.values<SheetColumn>(columns);
  const heading = all.map(({ header }) => ({
    value: header,
    fontWeight: 'bold' as const,
    backgroundColor: '#eeeeee',
    wrap: true,
  }));
  return writeWorkbook([heading, ...rows], {
    sheet,
    columns: all.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

/**
 * The rows of a workbook's first sheet, each read by `readRow`, which throws a CellProblem where a cell can't be.
 * @throws HccError BAD_USER_INPUT naming file, where it is no workbook or its heading is another
 */
export async function readSheetRows<Column extends string, Row>(
  file: Buffer,
  columns: Record<Column, SheetColumn>,
  readRow: (cell: (column: Column) => SheetCell, row: number) => Row,
): Promise<{ rows: Row[]; refused: RefusedCell[] }> {
  const sheet = (await readSheet(file).catch(() => {
    throw badField('file', 'Không đọc được tệp này; hãy lưu thành tệp Excel (.xlsx).');
  })) as unknown as SheetCell[][];
  const names = Object.keys(columns) as Column[];
  const heading = (sheet[0] ?? []).map((cell) => clean(String(cell ?? '')));
  const missing = names.filter((column) => !heading.includes(columns[column].header));
  if (missing.length > 0)
    throw badField('file', `Dòng đầu thiếu cột ${missing.map((column) => columns[column].header).join(', ')}.`);
  const rows: Row[] = [];
  const refused: RefusedCell[] = [];
  for (const [index, cells] of sheet.slice(1).entries()) {
    if (cells.every((cell) => cell === null)) continue;
    const row = index + 2;
    try {
      rows.push(readRow((column) => cells[heading.indexOf(columns[column].header)] ?? null, row));
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      refused.push({ row, column: columns[error.column as Column].header, reason: error.message });
    }
  }
  return { rows, refused };
}
