import type { Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { closing, numberLine } from '../printing/documents/letter';
import { A4_LANDSCAPE, type Content, formTitle, nationalHeading, pageFooter } from '../printing/form-layout';
import { formPage } from '../printing/form-page';
import { formTable, headerCell } from '../printing/form-table';
import type { Issuer } from '../printing/office-heading';
import { momentInLetters, placeAndDate } from '../printing/vietnamese-date';
import { columnGroups } from './column-groups';
import { figureInWords } from './figure-in-words';
import type { Paper, PaperSection } from './paper';

const m = A4_LANDSCAPE;
const FIGURE = m.small - 1.5;
const FIGURE_WIDTH = 35;
const LAST_WIDTH = 36;

export interface PaperSheet {
  issuer: Issuer;
  paper: Paper;
  /** Of the report where it was issued: its number, and that it has another in its place. */
  issue: { number: number; isSuperseded: boolean } | null;
  printedAt: Instant;
  writerName: string;
}

function header({ texts, columns }: PaperSection): Content[][] {
  const both = (text: string) => headerCell(m, text, { rowSpan: 2 });
  const groups = columnGroups(columns);
  const small = (label: string): Content => ({ ...(headerCell(m, label) as object), fontSize: FIGURE });
  return [
    [
      both('TT'),
      ...texts.map(({ label }) => both(label)),
      ...groups.flatMap(({ name, columns: own }) =>
        name === null
          ? [both(own[0]!.label)]
          : [headerCell(m, name, { colSpan: own.length }), ...Array<string>(own.length - 1).fill('')],
      ),
    ],
    [
      '',
      ...texts.map(() => ''),
      ...groups.flatMap(({ name, columns: own }) => (name === null ? [''] : own.map(({ label }) => small(label)))),
    ],
  ];
}

function tableOf(section: PaperSection, isOnly: boolean): Content[] {
  const { texts, columns, rows, total, note } = section;
  const text = (words: string, bold = false): Content => ({ text: clean(words), fontSize: m.small - 0.5, bold });
  const figures = (values: readonly (number | null)[], bold = false): Content[] =>
    columns.map(({ unit }, index) => ({
      text: figureInWords(values[index] ?? null, unit),
      alignment: 'right',
      fontSize: FIGURE,
      noWrap: true,
      bold,
    }));
  const body = rows.map((row, index) => [
    { text: String(index + 1), alignment: 'center', fontSize: m.small - 1 },
    ...row.texts.map((words) => text(words)),
    ...figures(row.figures),
  ]);
  const last: Content[] = total
    ? [
        { text: '' },
        text('Tổng cộng', true),
        ...texts.slice(1).map((): Content => ({ text: '' })),
        ...figures(total, true),
      ]
    : [];
  return [
    ...(isOnly
      ? []
      : [{ text: clean(section.caption), bold: true, margin: [0, m.gap * 2, 0, m.gap], headlineLevel: 1 }]),
    formTable({
      m,
      widths: [
        16,
        ...texts.map(({ width }) => width),
        ...columns.map((_, index) => (index === columns.length - 1 ? LAST_WIDTH : FIGURE_WIDTH)),
      ],
      header: header(section),
      rows: rows.length > 0 ? [...body, ...(total ? [last] : [])] : [],
      empty: section.empty,
      longest: Math.max(0, ...rows.flatMap((row) => row.texts.map(({ length }) => length))),
    }),
    ...(note ? [{ text: clean(note), italics: true, fontSize: m.small, margin: [0, 0, 0, m.gap * 2] }] : []),
  ];
}

/** A paper in the layout of official reports: its tables, and the moment at which "in progress" was read. */
export function paperDocument({ issuer, paper, issue, printedAt, writerName }: PaperSheet): Record<string, unknown> {
  const { form, title, scope, period, sections } = paper;
  const number = issue ? numberLine(issue.number, 'BC') : null;
  return formPage({
    m,
    title: `${form ?? title} ${period}`,
    author: issuer.office,
    subject: title,
    at: printedAt,
    lineHeight: 1.1,
    ...(issue?.isSuperseded ? { watermark: 'ĐÃ CÓ BẢN THAY THẾ' } : {}),
    footer: pageFooter(form ?? title, `${scope}, ${period}`, m),
    content: [
      ...nationalHeading(
        {
          agencyLines: issuer.agencyLines,
          office: issuer.office,
          number: [number, form].filter(Boolean).join('     '),
          placeAndDate: placeAndDate(clean(issuer.placeName), printedAt),
        },
        m,
      ),
      { ...formTitle(title.toLocaleUpperCase('vi'), m), margin: [0, m.gap * 4, 0, 0] },
      { text: `${clean(scope)}, ${period}`, alignment: 'center', italics: true, margin: [0, 0, 0, m.gap] },
      {
        text: `Số đang giải quyết tính đến ${momentInLetters(paper.asOf)}. Đơn vị tính: hồ sơ.`,
        alignment: 'center',
        fontSize: m.small,
        margin: [0, 0, 0, m.gap * 2],
      },
      ...sections.flatMap((section) => tableOf(section, sections.length === 1)),
      closing(m, [], { role: 'NGƯỜI LẬP BIỂU', name: writerName }, { role: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', name: '' }),
    ],
  });
}
