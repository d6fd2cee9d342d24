import { CellProblem, type RefusedCell, readSheetRows, type SheetCell, writeSheet } from '../../../kernel/sheet';
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

const COLUMNS = {
  code: { header: 'Mã thủ tục', width: 14 },
  name: { header: 'Tên thủ tục', width: 60 },
  field: { header: 'Lĩnh vực', width: 30 },
  agency: { header: 'Cơ quan thực hiện', width: 36 },
  amount: { header: 'Thời hạn', width: 10 },
  unit: { header: 'Đơn vị thời hạn', width: 16 },
  fee: { header: 'Phí, lệ phí (đồng)', width: 14 },
  decision: { header: 'Quyết định công bố', width: 22 },
  result: { header: 'Kết quả', width: 36 },
} as const;
type Column = keyof typeof COLUMNS;

const text = (value: string | null) =>
  value ? { value, type: String, wrap: true, alignVertical: 'top' as const } : null;
const number = (value: number | null) =>
  value === null ? null : { value, type: Number, format: '#,##0', alignVertical: 'top' as const };

/** The catalogue as a workbook; what is changed in it can be read in again. */
export function procedureWorkbook(procedures: readonly ProcedureContent[]): Promise<Buffer> {
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
  return writeSheet('Thủ tục hành chính', COLUMNS, rows);
}

/** @throws HccError BAD_USER_INPUT naming file, where it is no workbook or its heading is another */
export function readProcedureWorkbook(file: Buffer): Promise<{ rows: WorkbookRow[]; refused: RefusedCell[] }> {
  return readSheetRows<Column, WorkbookRow>(file, COLUMNS, (cell, row) => ({ row, ...readRow(cell) }));
}

function readRow(cell: (column: Column) => SheetCell): Omit<WorkbookRow, 'row'> {
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

export const codeColumn: string = COLUMNS.code.header;
