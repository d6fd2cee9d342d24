import writeWorkbook from 'write-excel-file/node';
import { cutToMinute, type Instant } from '../../kernel/instant';
import { RETURN_BY, type RegisterRow } from './documents/register-document';

/** A spreadsheet knows no zone: what it shows is the clock on the wall in Viet Nam. */
const OFFSET_MS = 7 * 3_600_000;

interface Column {
  header: string;
  width: number;
  cell: (row: RegisterRow, index: number) => object | null;
}

/** A line of text is that high, in points. */
const LINE_HEIGHT = 15;

const text = (value: string | null) =>
  value ? { value, type: String, wrap: true, alignVertical: 'top' as const } : null;
const number = (value: number, format = '0') => ({ value, type: Number, format, alignVertical: 'top' as const });
const moment = (at: Instant | null) =>
  at === null
    ? null
    : {
        value: new Date(cutToMinute(at) + OFFSET_MS),
        type: Date,
        format: 'dd/mm/yyyy hh:mm',
        alignVertical: 'top' as const,
      };

const COLUMNS: readonly Column[] = [
  { header: 'TT', width: 6, cell: (_, index) => number(index + 1) },
  { header: 'Mã hồ sơ', width: 28, cell: ({ code }) => text(code) },
  { header: 'Tên thủ tục hành chính', width: 44, cell: ({ procedureName }) => text(procedureName) },
  { header: 'Số bộ', width: 7, cell: () => number(1) },
  { header: 'Tên cá nhân, tổ chức', width: 26, cell: ({ applicantName }) => text(applicantName) },
  { header: 'Địa chỉ', width: 36, cell: ({ address }) => text(address) },
  { header: 'Số điện thoại', width: 14, cell: ({ phone }) => text(phone) },
  { header: 'Cơ quan chủ trì giải quyết', width: 36, cell: ({ settlingOffice }) => text(settlingOffice) },
  { header: 'Nhận hồ sơ', width: 17, cell: ({ receivedAt }) => moment(receivedAt) },
  { header: 'Hẹn trả kết quả', width: 17, cell: ({ dueAt }) => moment(dueAt) },
  { header: 'Có kết quả', width: 17, cell: ({ completedAt }) => moment(completedAt) },
  { header: 'Trả kết quả', width: 17, cell: ({ returnedAt }) => moment(returnedAt) },
  { header: 'Phương thức nhận', width: 12, cell: ({ returnBy }) => text(RETURN_BY[returnBy]) },
  { header: 'Người nhận', width: 24, cell: ({ returnedTo }) => text(returnedTo) },
  { header: 'Phí, lệ phí (đồng)', width: 14, cell: ({ feeDong }) => number(feeDong, '#,##0') },
  { header: 'Ghi chú', width: 30, cell: ({ state }) => text(state) },
];

/** Of a row whose texts break where their columns end: not every program finds it by itself. Words break early, hence the margin. */
function heightOf(cells: readonly unknown[]): number {
  const lines = cells.map((cell, index) => {
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : null;
    return typeof value === 'string' ? Math.ceil((value.length * 1.15) / COLUMNS[index]!.width) : 1;
  });
  return LINE_HEIGHT * Math.max(1, ...lines);
}

/** Only the first cell of a row says how high it is. */
function withHeight<Cell extends object | null>(cells: Cell[]): (Cell | object)[] {
  return cells.map((cell, index) => (index === 0 ? { ...cell, height: heightOf(cells) } : cell));
}

/** Form 06 as a workbook: dates and numbers are dates and numbers, the heading stays in sight. */
export function registerWorkbook(rows: readonly RegisterRow[]): Promise<Buffer> {
  const header = COLUMNS.map(({ header: value }) => ({
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#eeeeee',
    wrap: true,
    alignVertical: 'center' as const,
  }));
  const body = rows.map((row, index) => COLUMNS.map(({ cell }) => cell(row, index)));
  const data = [withHeight(header), ...body.map(withHeight)];
  return writeWorkbook(data, {
    sheet: 'Sổ theo dõi hồ sơ',
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}
