import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { closing, numberLine } from '../../printing/documents/letter';
import { A4_LANDSCAPE, type Content, formTitle, nationalHeading, pageFooter } from '../../printing/form-layout';
import { formPage } from '../../printing/form-page';
import { formTable, headerCell } from '../../printing/form-table';
import type { Issuer } from '../../printing/office-heading';
import { momentInLetters, placeAndDate } from '../../printing/vietnamese-date';
import type { Figures } from '../settlement-figures';
import { FORM_COLUMNS, FORM_GROUPS, type Form06a, rateInWords } from './form-06a';

const TITLE = 'Tình hình, kết quả giải quyết thủ tục hành chính';
const FORM = 'Biểu số 06a';

const m = A4_LANDSCAPE;
const WIDTHS = [16, null, ...FORM_COLUMNS.map(() => 35), 36];

export interface Form06aSheet {
  issuer: Issuer;
  form: Form06a;
  /** Of the report where it was issued: its number, and that it has another in its place. */
  issue: { number: number; isSuperseded: boolean } | null;
  printedAt: Instant;
  writerName: string;
}

function header(form: Form06a): Content[][] {
  const both = (text: string) => headerCell(m, text, { rowSpan: 2 });
  const groups = FORM_GROUPS.flatMap(({ name, span }) => [
    headerCell(m, name, { colSpan: span }),
    ...Array<string>(span - 1).fill(''),
  ]);
  const labels = FORM_COLUMNS.map(({ label }) => ({ ...(headerCell(m, label) as object), fontSize: m.small - 1.5 }));
  return [
    [both('TT'), both(form.rowHeading), ...groups, both('Trước và đúng hạn')],
    ['', '', ...labels, ''],
  ];
}

function cells(lead: Content[], figures: Figures, bold = false): Content[] {
  const figure = (text: string): Content => ({ text, alignment: 'right', fontSize: m.small - 1.5, noWrap: true, bold });
  return [
    ...lead,
    ...FORM_COLUMNS.map(({ key }) => figure(figures[key].toLocaleString('vi-VN'))),
    figure(rateInWords(figures.rate)),
  ];
}

/** Form 06a on paper: rows of any cut, the total below them, and the moment at which "in progress" was read. */
export function form06aDocument({ issuer, form, issue, printedAt, writerName }: Form06aSheet): Record<string, unknown> {
  const name = (text: string, bold = false): Content => ({ text: clean(text), fontSize: m.small - 0.5, bold });
  const rows = form.rows.map((row, index) =>
    cells([{ text: String(index + 1), alignment: 'center', fontSize: m.small - 1 }, name(row.name)], row),
  );
  const total = cells([{ text: '' }, name('Tổng cộng', true)], form.total, true);
  return formPage({
    m,
    title: `${FORM} ${form.period}`,
    author: issuer.office,
    subject: TITLE,
    at: printedAt,
    lineHeight: 1.1,
    ...(issue?.isSuperseded ? { watermark: 'ĐÃ CÓ BẢN THAY THẾ' } : {}),
    footer: pageFooter(FORM, `${form.scope}, ${form.period}`, m),
    content: [
      ...nationalHeading(
        {
          agencyLines: issuer.agencyLines,
          office: issuer.office,
          number: issue ? `${numberLine(issue.number, 'BC')}     ${FORM}` : FORM,
          placeAndDate: placeAndDate(clean(issuer.placeName), printedAt),
        },
        m,
      ),
      { ...formTitle(TITLE.toLocaleUpperCase('vi'), m), margin: [0, m.gap * 4, 0, 0] },
      { text: `${clean(form.scope)}, ${form.period}`, alignment: 'center', italics: true, margin: [0, 0, 0, m.gap] },
      {
        text: `Số đang giải quyết tính đến ${momentInLetters(form.asOf)}. Đơn vị tính: hồ sơ.`,
        alignment: 'center',
        fontSize: m.small,
        margin: [0, 0, 0, m.gap * 2],
      },
      formTable({
        m,
        widths: WIDTHS,
        header: header(form),
        rows: form.rows.length > 0 ? [...rows, total] : [],
        empty: 'Không có hồ sơ nào trong thời gian này',
        longest: Math.max(0, ...form.rows.map((row) => row.name.length)),
      }),
      closing(m, [], { role: 'NGƯỜI LẬP BIỂU', name: writerName }, { role: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', name: '' }),
    ],
  });
}
