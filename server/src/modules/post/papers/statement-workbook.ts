import type { Sql } from '../../../database/sql';
import { spokenDay } from '../../../kernel/instant';
import {
  formulaCell,
  headingCell,
  numberCell,
  sheetsWorkbook,
  textCell,
  type WorkbookCell,
} from '../../../kernel/list-workbook';
import type { PostageBook } from '../post-list.types';
import { readPostStatement, readSentParcels } from '../statement';
import { PAYER_TEXT } from './post-list-paper';

const DONG = '#,##0';

/** The book of prepaid postage, as a formula over its lines. */
function bookRows({ heldBeforeDong, takenDong, backDong, spentDong, transfers }: PostageBook): WorkbookCell[][] {
  const lines: [string, number][] = [
    ['Còn giữ đầu tháng', heldBeforeDong],
    ['Thu trong tháng', takenDong],
    ['Hủy, hoàn trong tháng', backDong],
    ['Đã giao bưu điện cùng bưu gửi', -spentDong],
    ...transfers.map(({ officeName, inDong, outDong }): [string, number] =>
      inDong === 0
        ? [`Chuyển cho nơi gửi bưu gửi: ${officeName}`, -outDong]
        : [`Nhận lại từ nơi đã thu: ${officeName}`, inDong],
    ),
  ];
  return [
    ['Khoản', 'Số tiền'].map((text) => headingCell(text)),
    ...lines.map(([name, dong]) => [textCell(name), numberCell(dong)]),
    [textCell('Còn giữ cuối tháng'), formulaCell(`SUM(B2:B${lines.length + 1})`, DONG)],
  ];
}

/** The month's statement, with every parcel behind it: sums are formulas over these, so that they can be followed. */
export async function statementWorkbook(
  sql: Pick<Sql, 'query'>,
  officeIds: readonly string[],
  month: string,
): Promise<{ body: Buffer; count: number }> {
  const statement = await readPostStatement(sql, officeIds, month);
  const sent = await readSentParcels(sql, officeIds, month);
  const last = Math.max(2, sent.length + 1);
  const column = (letter: string) => `'Chi tiết'!${letter}$2:${letter}$${last}`;
  const sums = statement.rows.map(({ partner, service, payer, parcels }, index): WorkbookCell[] => {
    const row = index + 2;
    const by = `${column('C')},A${row},${column('G')},B${row},${column('I')},C${row}`;
    return [
      textCell(partner),
      textCell(service ?? ''),
      textCell(PAYER_TEXT[payer]),
      numberCell(parcels),
      formulaCell(`SUMIFS(${column('J')},${by})`, DONG),
    ];
  });
  const end = sums.length + 1;
  const total = (letter: string) => (sums.length === 0 ? '0' : `SUM(${letter}2:${letter}${end})`);
  const headings = ['Bưu cục', 'Dịch vụ', 'Người trả cước', 'Số bưu gửi', 'Cước'];
  const details = [
    'Ngày',
    'Bảng kê',
    'Bưu cục',
    'Số hiệu',
    'Người nhận',
    'Nội dung',
    'Dịch vụ',
    'Gam',
    'Người trả cước',
    'Cước',
  ];
  const body = await sheetsWorkbook([
    {
      name: 'Tổng hợp',
      widths: [34, 16, 20, 12, 16],
      rows: [
        headings.map((text) => headingCell(text)),
        ...sums,
        [textCell('Cộng'), null, null, formulaCell(total('D'), DONG), formulaCell(total('E'), DONG)],
      ],
      sticky: { rows: 1 },
    },
    {
      name: 'Chi tiết',
      widths: [12, 10, 30, 20, 30, 40, 14, 8, 20, 14],
      rows: [
        details.map((text) => headingCell(text)),
        ...sent.map((row) => [
          textCell(spokenDay(row.day)),
          numberCell(row.number, '0'),
          textCell(row.partner),
          textCell(row.trackingNumber),
          textCell(row.person),
          textCell(row.contents),
          textCell(row.service ?? ''),
          numberCell(row.weightGrams),
          textCell(PAYER_TEXT[row.payer]),
          numberCell(Number(row.costDong)),
        ]),
      ],
      sticky: { rows: 1 },
    },
    { name: 'Cước thu trước', widths: [60, 16], rows: bookRows(statement.postage), sticky: { rows: 1 } },
  ]);
  return { body, count: sent.length };
}
