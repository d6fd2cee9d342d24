import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4_LANDSCAPE, type Content, formTitle, nationalHeading, pageFooter } from '../form-layout';
import { formPage } from '../form-page';
import { centred, formTable, headerCell } from '../form-table';
import type { Issuer } from '../office-heading';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { placeAndDate, shortMoment } from '../vietnamese-date';
import { closing, codeInTwoLines } from './letter';

/** One dossier of the register. */
export interface RegisterRow {
  code: string;
  procedureName: string;
  applicantName: string;
  address: string | null;
  phone: string | null;
  settlingOffice: string;
  receivedAt: Instant;
  dueAt: Instant | null;
  /** When the result was ready. */
  completedAt: Instant | null;
  returnedAt: Instant | null;
  returnBy: 'COUNTER' | 'POST';
  returnedTo: string | null;
  /** The state in words and, once settled, its timeliness. */
  state: string;
  feeDong: number;
}

export interface RegisterData {
  issuer: Issuer;
  /** "từ ngày 01/11/2026 đến ngày 30/11/2026" */
  period: string;
  printedAt: Instant;
  writerName: string;
  rows: readonly RegisterRow[];
}

export const RETURN_BY: Record<RegisterRow['returnBy'], string> = { COUNTER: 'Tại quầy', POST: 'Bưu chính' };

const m = A4_LANDSCAPE;

function header(): Content[][] {
  const both = (text: string) => headerCell(m, text, { rowSpan: 2 });
  const upper = [
    both('TT'),
    both('Mã hồ sơ'),
    both('Tên thủ tục hành chính'),
    both('Số bộ'),
    both('Tên cá nhân, tổ chức'),
    both('Địa chỉ, số điện thoại'),
    both('Cơ quan chủ trì giải quyết'),
    headerCell(m, 'Nhận và trả kết quả', { colSpan: 5 }),
    ...Array<string>(4).fill(''),
    both('Ghi chú'),
  ];
  const lower = ['Nhận hồ sơ', 'Hẹn trả', 'Trả kết quả', 'Phương thức nhận', 'Ký nhận'];
  return [upper, [...Array<string>(7).fill(''), ...lower.map((text) => headerCell(m, text)), '']];
}

function cells(row: RegisterRow, index: number): Content[] {
  const moment = (at: Instant | null) => (at === null ? '' : shortMoment(at));
  return [
    centred(String(index + 1)),
    codeInTwoLines(row.code),
    clean(row.procedureName),
    centred('1'),
    clean(row.applicantName),
    clean([row.address, row.phone].filter(Boolean).join(', ')),
    clean(row.settlingOffice),
    moment(row.receivedAt),
    moment(row.dueAt),
    moment(row.returnedAt),
    RETURN_BY[row.returnBy],
    clean(row.returnedTo ?? ''),
    row.state,
  ].map((cell) => (typeof cell === 'string' ? { text: cell, fontSize: m.small - 1 } : cell));
}

/** Form 06: the register of an office for a period. */
export function registerDocument(data: RegisterData, texts: FormTexts<PrintedForm.REGISTER>) {
  const { issuer } = data;
  return formPage({
    m,
    title: `Sổ theo dõi hồ sơ ${data.period}`,
    author: issuer.office,
    subject: 'Sổ theo dõi hồ sơ',
    at: data.printedAt,
    lineHeight: 1.1,
    footer: pageFooter(texts.footer, `Sổ theo dõi hồ sơ ${data.period}`, m),
    content: [
      ...nationalHeading(
        {
          agencyLines: issuer.agencyLines,
          office: issuer.office,
          number: `${data.rows.length} hồ sơ`,
          placeAndDate: placeAndDate(clean(issuer.placeName), data.printedAt),
        },
        m,
      ),
      { ...formTitle(texts.title, m), margin: [0, m.gap * 4, 0, 0] },
      { text: data.period, alignment: 'center', italics: true, margin: [0, 0, 0, m.gap * 3] },
      formTable({
        m,
        widths: [18, 60, null, 16, 64, 80, 76, 45, 45, 45, 38, 44, 46],
        header: header(),
        rows: data.rows.map(cells),
        empty: 'Không có hồ sơ nào trong thời gian này',
        longest: Math.max(
          0,
          ...data.rows.map((row) =>
            Math.max(row.procedureName.length, row.applicantName.length, (row.address ?? '').length),
          ),
        ),
      }),
      closing(m, [], { role: texts.left, name: data.writerName }, { role: texts.right, name: '' }),
    ],
  });
}
