import { readSheet } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { badField } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';
import { LimitUnit } from '../../calendar/clock-terms';
import type { ProcedureContent } from '../procedure-content';

const UNITS: Record<LimitUnit, string> = {
  [LimitUnit.WORKING_DAYS]: 'Ngày làm việc',
  [LimitUnit.WORKING_HOURS]: 'Giờ làm việc',
  [LimitUnit.CALENDAR_DAYS]: 'Ngày',
  [LimitUnit.SAME_DAY]: 'Trong ngày',
  [LimitUnit.NONE]: 'Không thời hạn',
};

/** What of a procedure a row says. Road and documents are not for a sheet: they are written on the procedure's page. */
export type WorkbookContent = Pick<
  ProcedureContent,
  'name' | 'field' | 'agency' | 'result' | 'decision' | 'feeDong' | 'limit'
>;

export interface WorkbookRow {
  /** As the sheet numbers it; the heading is row 1. */
  row: number;
  code: string;
  content: WorkbookContent;
}

/** Why a row was not taken, and in which column. */
export interface RefusedCell {
  row: number;
  column: string;
  reason: string;
}

const HEADERS = {
  code: 'Mã thủ tục',
  name: 'Tên thủ tục',
  field: 'Lĩnh vực',
  agency: 'Cơ quan thực hiện',
  amount: 'Thời hạn',
  unit: 'Đơn vị thời hạn',
  fee: 'Phí, lệ phí (đồng)',
  decision: 'Quyết định công bố',
  result: 'Kết quả',
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as Column[];
const WIDTHS: Record<Column, number> = {
  code: 14,
  name: 60,
  field: 30,
  agency: 36,
  amount: 10,
  unit: 16,
  fee: 14,
  decision: 22,
  result: 36,
};

const text = (value: string | null) =>
  value ? { value, type: String, wrap: true, alignVertical: 'top' as const } : null;
const number = (value: number | null) =>
  value === null ? null : { value, type: Number, format: '#,##0', alignVertical: 'top' as const };

/** The catalogue as a workbook; what is changed in it can be read in again. */
export function procedureWorkbook(procedures: readonly ProcedureContent[]): Promise<Buffer> {
  const header = COLUMNS.map((column) => ({
    value: HEADERS[column],
    fontWeight: 'bold' as const,
    backgroundColor: '#eeeeee',
    wrap: true,
  }));
  const rows = procedures.map(({ code, name, field, agency, limit, feeDong, decision, result }) => [
    text(code),
    text(name),
    text(field),
    text(agency),
    number(limit.amount),
    text(UNITS[limit.unit]),
    number(feeDong),
    text(decision),
    text(result),
  ]);
  return writeWorkbook([header, ...rows], {
    sheet: 'Thủ tục hành chính',
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

type Cell = string | number | boolean | Date | null;

/** A cell that can't be read. */
class CellProblem extends Error {
  constructor(
    readonly column: Column,
    reason: string,
  ) {
    super(reason);
  }
}

/** @throws HccError BAD_USER_INPUT naming file, where it is no workbook or its heading is another */
export async function readProcedureWorkbook(file: Buffer): Promise<{ rows: WorkbookRow[]; refused: RefusedCell[] }> {
  const sheet = (await readSheet(file).catch(() => {
    throw badField('file', 'Không đọc được tệp này; hãy lưu thành tệp Excel (.xlsx).');
  })) as unknown as Cell[][];
  const heading = (sheet[0] ?? []).map((cell) => clean(String(cell ?? '')));
  const missing = COLUMNS.filter((column) => !heading.includes(HEADERS[column]));
  if (missing.length > 0)
    throw badField('file', `Dòng đầu thiếu cột ${missing.map((column) => HEADERS[column]).join(', ')}.`);
  const at = (cells: Cell[], column: Column): Cell => cells[heading.indexOf(HEADERS[column])] ?? null;
  const rows: WorkbookRow[] = [];
  const refused: RefusedCell[] = [];
  for (const [index, cells] of sheet.slice(1).entries()) {
    if (cells.every((cell) => cell === null)) continue;
    const row = index + 2;
    try {
      rows.push({ row, ...readRow((column) => at(cells, column)) });
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      refused.push({ row, column: HEADERS[error.column], reason: error.message });
    }
  }
  return { rows, refused };
}

function readRow(cell: (column: Column) => Cell): Omit<WorkbookRow, 'row'> {
  const words = (column: Column) => clean(String(cell(column) ?? ''));
  const required = (column: Column) => {
    const value = words(column);
    if (value === '') throw new CellProblem(column, 'Không được để trống.');
    return value;
  };
  const whole = (column: Column): number | null => {
    const value = cell(column);
    if (value === null || value === '') return null;
    const read = typeof value === 'number' ? value : Number(words(column).replaceAll('.', ''));
    if (!Number.isInteger(read) || read < 0) throw new CellProblem(column, 'Phải là số nguyên không âm.');
    return read;
  };
  const unitWords = required('unit').toLowerCase();
  const unit = Object.values(LimitUnit).find((one) => UNITS[one].toLowerCase() === unitWords);
  if (!unit) throw new CellProblem('unit', `Phải là một trong: ${Object.values(UNITS).join(', ')}.`);
  const amount = whole('amount');
  const isCounted = unit !== LimitUnit.SAME_DAY && unit !== LimitUnit.NONE;
  if (isCounted && amount === null) throw new CellProblem('amount', 'Đơn vị này phải có số.');
  if (!isCounted && amount !== null) throw new CellProblem('amount', 'Đơn vị này không đi kèm số.');
  return {
    code: required('code'),
    content: {
      name: required('name'),
      field: required('field'),
      agency: words('agency') || null,
      result: words('result') || null,
      decision: words('decision') || null,
      feeDong: whole('fee'),
      limit: { amount, unit },
    },
  };
}

export const codeColumn: string = HEADERS.code;
