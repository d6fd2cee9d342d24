import type { Instant } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { A4, type Content, formTitle, nationalHeading, pageFooter, paragraph } from '../form-layout';
import { formPage } from '../form-page';
import { centred, formTable, headerCell } from '../form-table';
import { shortDate, shortMoment } from '../vietnamese-date';
import { closing, headingOf, type LetterHead } from './letter';

/** An obstacle as the paper lists it. */
export interface WeekLine {
  number: string;
  title: string;
  kind: string;
  office: string;
  openedAt: Instant;
  dueAt: Instant | null;
  state: string;
  handler: string;
  answer: string | null;
}

export interface WeekData extends LetterHead {
  period: string;
  /** Reported, answered, open, overdue; by kind. */
  sums: readonly { name: string; numbers: readonly number[] }[];
  total: readonly number[];
  owed: readonly WeekLine[];
  answered: readonly WeekLine[];
  writerName: string;
}

const TITLE = 'TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC';
const SYMBOL = 'TH-KKVM';
const m = A4;

const header = (names: readonly string[]) => [names.map((text) => headerCell(m, text))];
const small = (text: string): Content => ({ text: clean(text), fontSize: m.small });
const longestOf = (lines: readonly WeekLine[]) =>
  Math.max(0, ...lines.map(({ title, answer }) => title.length + (answer ?? '').length));

function sumsTable({ sums, total }: WeekData): Content {
  const row = (name: string, numbers: readonly number[]) => [name, ...numbers.map((each) => centred(String(each)))];
  return formTable({
    m,
    caption: '1. Số lượng báo trong tuần',
    widths: [null, 70, 70, 70, 70],
    header: header(['Loại', 'Đã báo', 'Đã trả lời', 'Chưa trả lời', 'Quá hạn']),
    rows: [...sums.map(({ name, numbers }) => row(name, numbers)), row('Cộng', total)],
    empty: 'Không có',
    longest: 0,
  });
}

function owedTable({ owed }: WeekData): Content {
  return formTable({
    m,
    caption: '2. Chưa trả lời đến ngày lập',
    widths: [74, null, 86, 86, 52, 60],
    header: header(['Số', 'Nội dung', 'Đơn vị báo', 'Nơi xử lý', 'Hạn', 'Tình trạng']),
    rows: owed.map(({ number, title, kind, office, handler, dueAt, state }) => [
      small(number),
      small(`${title} (${kind})`),
      small(office),
      small(handler),
      small(dueAt === null ? '' : shortMoment(dueAt)),
      small(state),
    ]),
    empty: 'Không có',
    longest: longestOf(owed),
  });
}

function answeredTable({ answered }: WeekData): Content {
  return formTable({
    m,
    caption: '3. Đã trả lời trong tuần',
    widths: [74, 144, 84, null],
    header: header(['Số', 'Nội dung', 'Đơn vị báo', 'Trả lời']),
    rows: answered.map(({ number, title, office, openedAt, answer }) => [
      small(number),
      small(`${title} (báo ngày ${shortDate(openedAt)})`),
      small(office),
      small(answer ?? ''),
    ]),
    empty: 'Không có',
    longest: longestOf(answered),
  });
}

/** What staff met with in a week, for the meeting of those who lead. */
export function weekDocument(data: WeekData) {
  const heading = headingOf(data, SYMBOL);
  return formPage({
    m,
    title: `Tổng hợp khó khăn, vướng mắc ${data.period}`,
    author: data.issuer.office,
    subject: 'Tổng hợp khó khăn, vướng mắc',
    at: data.issuedAt,
    footer: pageFooter('', heading.number, m),
    content: [
      ...nationalHeading(heading, m),
      formTitle(TITLE, m),
      paragraph(m, `(${data.period})`, { alignment: 'center', italics: true }),
      sumsTable(data),
      owedTable(data),
      answeredTable(data),
      closing(m, [], null, { role: 'NGƯỜI LẬP', name: data.writerName }),
    ],
  });
}
