import type { Sql } from '../../../database/sql';
import { type Day, type Instant, spokenDay } from '../../../kernel/instant';
import {
  formulaCell,
  headingCell,
  momentCell,
  numberCell,
  sheetsWorkbook,
  textCell,
  type WorkbookCell,
} from '../../../kernel/list-workbook';
import { formatDong } from '../../../kernel/money';
import type { Actor } from '../../identity/actor';
import type { Directory } from '../../organisation/directory';
import { METHOD_TEXT } from '../../printing/documents/fee-receipt-document';
import { closing, headingOf } from '../../printing/documents/letter';
import { A4_LANDSCAPE, formTitle, nationalHeading, pageFooter, paragraph } from '../../printing/form-layout';
import { formPage } from '../../printing/form-page';
import { formTable, headerCell } from '../../printing/form-table';
import { issuerOf } from '../../printing/office-heading';
import type { OfficialPaper } from '../../printing/official-pdf';
import type { CashDay, CashSum, TillView } from '../cash.types';
import { readCashDay } from '../cash-views';
import { TillState, TransferState } from '../fee-terms';

const TITLE = 'Báo cáo thu phí, lệ phí trong ngày';
const DONG = '#,##0';
const COLUMNS = [
  'Cán bộ thu',
  'Hình thức',
  'Số biên lai',
  'Đã thu',
  'Đã hủy',
  'Đã hoàn',
  'Thu thừa',
  'Còn lại',
  'Thu hộ bưu điện',
  'Phí, lệ phí',
];

const BECAME: Record<TransferState, string> = {
  [TransferState.TAKEN]: 'thu theo sao kê',
  [TransferState.MATCHED]: 'khớp khoản đã ghi thu',
  [TransferState.OVERPAID]: 'nộp thừa, chờ hoàn',
  [TransferState.UNMATCHED]: 'chưa rõ của hồ sơ nào',
  [TransferState.SET_ASIDE]: 'để riêng',
};

const figuresOf = ({ takenDong, voidedDong, refundedDong, overDong }: CashSum) => [
  takenDong,
  voidedDong,
  refundedDong,
  overDong,
];

/** The day of the actor's office as a workbook: what is a sum there is a formula, so that it can be followed. */
export async function cashWorkbook(
  sql: Sql,
  actor: Actor,
  directory: Directory,
  day: Day,
): Promise<{ body: Buffer; count: number }> {
  const cash = await readCashDay(sql, actor, directory, day);
  const rows = cash.sums.map((sum, index): WorkbookCell[] => {
    const row = index + 2;
    return [
      textCell(sum.cashier),
      textCell(METHOD_TEXT[sum.method]),
      numberCell(sum.receipts),
      ...figuresOf(sum).map((dong) => numberCell(dong)),
      formulaCell(`SUM(D${row}:G${row})`, DONG),
      numberCell(sum.postageDong),
      formulaCell(`H${row}-I${row}-G${row}`, DONG),
    ];
  });
  const last = rows.length + 1;
  const total = (column: string) => formulaCell(rows.length === 0 ? '0' : `SUM(${column}2:${column}${last})`, DONG);
  const sums = [
    COLUMNS.map((text) => headingCell(text)),
    ...rows,
    [textCell('Cộng'), null, ...'CDEFGHIJ'].map((cell) => (typeof cell === 'string' ? total(cell) : cell)),
  ];
  const body = await sheetsWorkbook([
    { name: 'Tổng hợp', widths: [30, 18, 12, 16, 16, 16, 16, 16, 16, 16], rows: sums, sticky: { rows: 1 } },
    { name: 'Tài khoản', widths: [30, 14, 18], rows: accountRows(cash.account), sticky: { rows: 1 } },
    { name: 'Quầy thu', widths: [30, 12, 16, 16, 16, 16, 40, 18], rows: tillRows(cash.tills), sticky: { rows: 1 } },
    { name: 'Chi tiết', widths: [17, 10, 30, 24, 18, 16, 30, 40], rows: entryRows(cash), sticky: { rows: 1 } },
  ]);
  return { body, count: cash.entries.length };
}

function accountRows(account: CashDay['account']): WorkbookCell[][] {
  const last = account.length + 1;
  const total = (column: string, format: string) =>
    formulaCell(account.length === 0 ? '0' : `SUM(${column}2:${column}${last})`, format);
  return [
    ['Tiền vào tài khoản', 'Số giao dịch', 'Số tiền'].map((text) => headingCell(text)),
    ...account.map(({ state, lines, dong }) => [textCell(BECAME[state]), numberCell(lines, '0'), numberCell(dong)]),
    [textCell('Cộng'), total('B', '0'), total('C', DONG)],
  ];
}

function tillRows(tills: readonly TillView[]): WorkbookCell[][] {
  const heading = ['Cán bộ thu', 'Ngày', 'Đầu ngày', 'Theo sổ', 'Thực đếm', 'Chênh lệch', 'Lý do', 'Thu hộ bưu điện'];
  return [
    heading.map((text) => headingCell(text)),
    ...tills.map(({ cashier, day, floatDong, expectedDong, countedDong, differenceReason, postageDong }, index) => [
      textCell(cashier),
      textCell(spokenDay(day)),
      numberCell(floatDong),
      numberCell(expectedDong),
      numberCell(countedDong),
      countedDong === null ? null : formulaCell(`E${index + 2}-D${index + 2}`, DONG),
      textCell(differenceReason),
      numberCell(postageDong),
    ]),
  ];
}

function entryRows({ entries }: CashDay): WorkbookCell[][] {
  const heading = ['Thời điểm', 'Biên lai', 'Hồ sơ', 'Người nộp', 'Hình thức', 'Số tiền', 'Cán bộ', 'Ghi chú'];
  return [
    heading.map((text) => headingCell(text)),
    ...entries.map((entry) => [
      momentCell(entry.at),
      numberCell(entry.receiptNumber, '0'),
      textCell(entry.dossierCode),
      textCell(entry.payer),
      textCell(entry.method === null ? null : METHOD_TEXT[entry.method]),
      numberCell(entry.amountDong),
      textCell(entry.cashier),
      textCell(entry.note),
    ]),
  ];
}

/** The same day as a paper to be signed. */
export async function readCashPaper(
  sql: Sql,
  actor: Actor,
  directory: Directory,
  day: Day,
  now: Instant,
): Promise<OfficialPaper> {
  const cash = await readCashDay(sql, actor, directory, day);
  const officeId = directory.presentOffice(actor.office.id).id;
  const issuer = issuerOf(directory, officeId, now);
  const m = A4_LANDSCAPE;
  const total = cash.sums.reduce((sum, { totalDong }) => sum + totalDong, 0);
  const postage = cash.sums.reduce((sum, { postageDong }) => sum + postageDong, 0);
  const over = cash.sums.reduce((sum, { overDong }) => sum + overDong, 0);
  const tooMuch = over === 0 ? '' : `, tiền nộp thừa chờ hoàn ${formatDong(over)}`;
  const money = (dong: number | null) => ({ text: dong === null ? '' : formatDong(dong), alignment: 'right' });
  const header = (words: readonly string[]) => [words.map((text) => headerCell(m, text))];
  const definition = formPage({
    m,
    title: TITLE,
    author: issuer.office,
    subject: TITLE,
    at: now,
    footer: pageFooter(TITLE, spokenDay(day), m),
    content: [
      ...nationalHeading(headingOf({ issuer, number: null, issuedAt: now }, 'BC'), m),
      formTitle(TITLE.toLocaleUpperCase('vi'), m),
      paragraph(
        m,
        `Ngày ${spokenDay(day)}: tổng số tiền ${formatDong(total)}, gồm phí, lệ phí ${formatDong(total - postage - over)}${tooMuch} và cước thu hộ bưu điện ${formatDong(postage)}.`,
      ),
      formTable({
        m,
        widths: [null, 72, 44, 72, 62, 62, 62, 72, 72, 72],
        header: header(COLUMNS),
        rows: cash.sums.map((sum) => [
          sum.cashier,
          METHOD_TEXT[sum.method],
          { text: String(sum.receipts), alignment: 'center' },
          ...[...figuresOf(sum), sum.totalDong, sum.postageDong, sum.revenueDong].map(money),
        ]),
        empty: 'Không thu khoản nào',
        longest: 0,
      }),
      ...accountParagraph(m, cash.account),
      paragraph(m, 'Kiểm quỹ', { bold: true, margin: [0, m.gap * 2, 0, m.gap] }),
      formTable({
        m,
        widths: [null, 70, 90, 90, 90, 90, 160],
        header: header(['Cán bộ thu', 'Ngày', 'Đầu ngày', 'Theo sổ', 'Thực đếm', 'Chênh lệch', 'Lý do']),
        rows: cash.tills.map((till) => [
          till.cashier,
          spokenDay(till.day),
          money(till.floatDong),
          money(till.expectedDong),
          till.state === TillState.OPEN ? 'Chưa đóng' : money(till.countedDong),
          till.countedDong === null ? '' : money(till.countedDong - till.expectedDong),
          till.differenceReason ?? '',
        ]),
        empty: 'Không có quầy thu nào',
        longest: Math.max(0, ...cash.tills.map(({ differenceReason }) => differenceReason?.length ?? 0)),
      }),
      closing(m, [], null, { role: 'Người lập', name: actor.fullName }),
    ],
  });
  return { definition, officeId, title: TITLE, signerName: actor.fullName };
}

/** What came to the account that day, told whole; nothing where the bank tells of nothing. */
function accountParagraph(m: typeof A4_LANDSCAPE, account: CashDay['account']) {
  if (account.length === 0) return [];
  const total = account.reduce((sum, { dong }) => sum + dong, 0);
  const parts = account.map(({ state, lines, dong }) => `${BECAME[state]} ${formatDong(dong)} (${lines} giao dịch)`);
  return [paragraph(m, `Tiền vào tài khoản trong ngày: ${formatDong(total)}, gồm ${parts.join('; ')}.`)];
}
