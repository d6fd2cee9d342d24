import { listWorkbook, momentCell, numberCell, textCell, type WorkbookColumn } from '../../kernel/workbook';
import { RETURN_BY, type RegisterRow } from './documents/register-document';

const COLUMNS: readonly WorkbookColumn<RegisterRow>[] = [
  { header: 'TT', width: 6, cell: (_, index) => numberCell(index + 1, '0') },
  { header: 'Mã hồ sơ', width: 28, cell: ({ code }) => textCell(code) },
  { header: 'Tên thủ tục hành chính', width: 44, cell: ({ procedureName }) => textCell(procedureName) },
  { header: 'Số bộ', width: 7, cell: () => numberCell(1, '0') },
  { header: 'Tên cá nhân, tổ chức', width: 26, cell: ({ applicantName }) => textCell(applicantName) },
  { header: 'Địa chỉ', width: 36, cell: ({ address }) => textCell(address) },
  { header: 'Số điện thoại', width: 14, cell: ({ phone }) => textCell(phone) },
  { header: 'Cơ quan chủ trì giải quyết', width: 36, cell: ({ settlingOffice }) => textCell(settlingOffice) },
  { header: 'Nhận hồ sơ', width: 17, cell: ({ receivedAt }) => momentCell(receivedAt) },
  { header: 'Hẹn trả kết quả', width: 17, cell: ({ dueAt }) => momentCell(dueAt) },
  { header: 'Có kết quả', width: 17, cell: ({ completedAt }) => momentCell(completedAt) },
  { header: 'Trả kết quả', width: 17, cell: ({ returnedAt }) => momentCell(returnedAt) },
  { header: 'Phương thức nhận', width: 12, cell: ({ returnBy }) => textCell(RETURN_BY[returnBy]) },
  { header: 'Người nhận', width: 24, cell: ({ returnedTo }) => textCell(returnedTo) },
  { header: 'Phí, lệ phí (đồng)', width: 14, cell: ({ feeDong }) => numberCell(feeDong) },
  { header: 'Ghi chú', width: 30, cell: ({ state }) => textCell(state) },
];

/** Form 06 as a workbook. */
export const registerWorkbook = (rows: readonly RegisterRow[]): Promise<Buffer> =>
  listWorkbook('Sổ theo dõi hồ sơ', COLUMNS, rows);
