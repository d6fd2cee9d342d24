import { CellProblem, type RefusedCell, type RowCells, readTable, writeTable } from '../../../kernel/workbook';
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

/** The catalogue as a workbook; what is changed in it can be read in again. */
export function procedureWorkbook(procedures: readonly ProcedureContent[]): Promise<Buffer> {
  const rows = procedures.map(({ code, name, field, agency, limit, feeDong, decision, result }) => [
    code,
    name,
    field,
    agency,
    limit.amount,
    UNITS[limit.unit],
    feeDong,
    decision,
    result,
  ]);
  const columns = COLUMNS.map((column) => ({ header: HEADERS[column], width: WIDTHS[column] }));
  return writeTable('Thủ tục hành chính', columns, rows);
}

/** @throws HccError BAD_USER_INPUT naming file, where it is no workbook or its heading is another */
export function readProcedureWorkbook(file: Buffer): Promise<{ rows: WorkbookRow[]; refused: RefusedCell[] }> {
  return readTable(file, HEADERS, readRow);
}

function readRow({ words, required, whole }: RowCells<Column>): Omit<WorkbookRow, 'row'> {
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
