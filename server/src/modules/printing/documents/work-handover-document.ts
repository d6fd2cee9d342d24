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

export interface WorkHandoverData extends LetterHead {
  reason: string;
  giverName: string;
  /** Empty where it went into the queue of the office. */
  takerName: string;
  rows: readonly { code: string; applicantName: string; procedureName: string; dueAt: Instant | null }[];
}

const HEADER = ['TT', 'Mã hồ sơ', 'Người nộp hồ sơ', 'Thủ tục', 'Hạn trả', 'Ghi chú'];

/** The minutes with which who leaves an office hands over what he was working on, signed by both. */
export function workHandoverDocument(data: WorkHandoverData, texts: FormTexts<PrintedForm.WORK_HANDOVER>) {
  const m = A4;
  const heading = headingOf(data, texts.symbol);
  const words = {
    'bên giao': clean(data.giverName),
    'bên nhận': clean(data.takerName) || 'hàng chờ của cơ quan',
    'số hồ sơ': String(data.rows.length),
    'căn cứ': clean(data.reason),
  };
  const small = (text: string) => ({ text, fontSize: m.small });
  return formPage({
    m,
    title: texts.title,
    author: data.issuer.office,
    subject: 'Biên bản bàn giao hồ sơ',
    at: data.issuedAt,
    footer: pageFooter(texts.footer, heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(texts.title, m),
      paragraph(m, fillIn(texts.opening, words)),
      formTable({
        m,
        widths: [20, 76, 100, null, 66, 60],
        header: [HEADER.map((text) => headerCell(m, text))],
        rows: data.rows.map((row, index) => [
          centred(String(index + 1)),
          small(codeInTwoLines(row.code)),
          small(clean(row.applicantName)),
          small(clean(row.procedureName)),
          small(row.dueAt === null ? '' : shortMoment(row.dueAt)),
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
