import { fillIn } from '../../../kernel/fill-in';
import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4, formTitle, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import { centred, formTable, headerCell } from '../form-table';
import type { PrintedForm } from '../texts/form-terms';
import type { FormTexts } from '../texts/shipped-texts';
import { shortMoment } from '../vietnamese-date';
import { closing, codeInTwoLines, headingOf, type LetterHead } from './letter';

export interface HandedOverRow {
  code: string;
  applicantName: string;
  procedureName: string;
  /** Number of the result; null where none was written down. */
  resultNumber: string | null;
  confirmedAt: Instant | null;
}

export interface HandoverData extends LetterHead {
  toOffice: string;
  rows: readonly HandedOverRow[];
  giverName: string;
  /** Who confirmed the last of them; empty until then. */
  takerName: string;
}

const HEADER = ['TT', 'Mã hồ sơ', 'Người nộp hồ sơ', 'Thủ tục', 'Số kết quả', 'Đã nhận', 'Ghi chú'];

/** The list with which results go from an office to a centre, signed by both. */
export function handoverDocument(data: HandoverData, texts: FormTexts<PrintedForm.HANDOVER>) {
  const m = A4;
  const heading = headingOf(data, texts.symbol);
  const words = {
    'bên giao': clean(data.issuer.office),
    'bên nhận': clean(data.toOffice),
    'số hồ sơ': String(data.rows.length),
  };
  const small = (text: string) => ({ text, fontSize: m.small });
  return formPage({
    m,
    title: heading.number,
    author: data.issuer.office,
    subject: 'Bảng kê bàn giao kết quả',
    at: data.issuedAt,
    footer: pageFooter(texts.footer, heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(texts.title, m),
      paragraph(m, fillIn(texts.opening, words)),
      formTable({
        m,
        widths: [20, 76, 90, null, 56, 60, 44],
        header: [HEADER.map((text) => headerCell(m, text))],
        rows: data.rows.map((row, index) => [
          centred(String(index + 1)),
          small(codeInTwoLines(row.code)),
          small(clean(row.applicantName)),
          small(clean(row.procedureName)),
          small(clean(row.resultNumber ?? '')),
          small(row.confirmedAt === null ? '' : shortMoment(row.confirmedAt)),
          '',
        ]),
        empty: 'Không có hồ sơ nào',
        longest: Math.max(0, ...data.rows.map((row) => row.applicantName.length + row.procedureName.length)),
      }),
      closing(
        m,
        [fillIn(texts.closing, words)],
        { role: texts.left, name: data.giverName },
        { role: texts.right, name: data.takerName },
      ),
    ],
  });
}
