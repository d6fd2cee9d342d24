import { clean, cleanLines } from '../../kernel/text';
import { balancedLines } from './balanced-lines';

/** A node of a pdfmake document; the package ships no types. */
export type Content = string | Content[] | Properties;

export type Properties = { [property: string]: unknown };

/** Families that the renderer has to know. */
export const BODY_FONT = 'BeVietnamPro';
export const MEDIUM_FONT = 'BeVietnamProMedium';

/** All lengths in points (1/72 inch). */
export interface Measures {
  page: 'A5' | 'A4';
  orientation?: 'landscape';
  width: number;
  marginX: number;
  marginTop: number;
  marginBottom: number;
  body: number;
  small: number;
  title: number;
  gap: number;
  barHeight: number;
  signature: number;
  /**
   * The widest bar-code module that is used, and the QR one. 0.96 pt is four dots of a 300 dpi printer (1.2 pt five,
   * 1.44 six, 1.92 eight), so bars of one width come out alike.
   */
  barModule: number;
  qrModule: number;
}

export const A5: Measures = {
  page: 'A5',
  width: 419.53,
  marginX: 27,
  marginTop: 22,
  marginBottom: 28,
  body: 8,
  small: 7,
  title: 11.5,
  gap: 2,
  barHeight: 30,
  signature: 40,
  barModule: 0.96,
  qrModule: 1.44,
};

export const A4: Measures = {
  page: 'A4',
  width: 595.28,
  marginX: 48,
  marginTop: 40,
  marginBottom: 44,
  body: 10.5,
  small: 9,
  title: 15,
  gap: 3.5,
  barHeight: 40,
  signature: 62,
  barModule: 1.2,
  qrModule: 1.92,
};

/** For the register, whose rows have twelve columns. */
export const A4_LANDSCAPE: Measures = {
  ...A4,
  orientation: 'landscape',
  width: 841.89,
  marginX: 34,
  marginTop: 30,
  body: 9,
  small: 8,
  gap: 3,
};

/** For a receipt of money, which is bound into a book of such sheets. */
export const A5_LANDSCAPE: Measures = { ...A5, orientation: 'landscape', width: 595.28, body: 9.5, small: 8, gap: 3 };

const NONE = 'không có';
const VALUE: Properties = { font: MEDIUM_FONT };
export const STRONG: Properties = { bold: true };

export interface Heading {
  /** The agencies above, highest first. */
  agencyLines: readonly string[];
  office: string;
  /** "Số: …" */
  number: string;
  placeAndDate: string;
}

const AGENCIES_PERCENT = 43;
/** Width of a capital of the bold face in em: measured 0.60 to 0.65 over names of offices, blanks among them. */
const CAPITAL = 0.66;

/** The two lines that every paper of an office bears (Decree 30/2020). */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The national heading: agencies, office and number at the left; the name of the state, motto and date at the right. */
export function nationalHeading(heading: Heading, m: Measures): Content[] {
  const motto = m.body + 0.5;
  // Two rows of the same columns, so that number and date stand on one line whatever the height of the names.
  const row = (left: Properties, right: Properties, margin: number[]): Content => ({
    columns: [
      { width: `${AGENCIES_PERCENT}%`, alignment: 'center', ...left },
      { width: '56%', alignment: 'center', ...right },
    ],
    margin,
  });
  const room = ((m.width - 2 * m.marginX) * AGENCIES_PERCENT) / 100;
  const lines = (name: string) => balancedLines(upper(name), Math.floor(room / (m.body * CAPITAL)));
  const agencies = heading.agencyLines.map((line) => ({ text: lines(line) }));
  const office = { text: lines(heading.office), bold: true };
  return [
    row(
      { stack: [...agencies, office, rule(m.body * 7)] },
      {
        stack: [
          { text: NATION, bold: true },
          { text: MOTTO, bold: true, fontSize: motto },
          // As long as the motto (Decree 30/2020): 14.6 em is its width in the bold face.
          rule(motto * 14.6),
        ],
      },
      [0, 0, 0, 0],
    ),
    row({ text: heading.number, fontSize: m.small, noWrap: true }, { text: heading.placeAndDate, italics: true }, [
      0,
      m.gap * 2,
      0,
      0,
    ]),
  ];
}

function rule(length: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.6 }], margin: [0, 2.5, 0, 0] };
}

export interface Signatory {
  role: string;
  /** What stands under the role; "(Ký và ghi rõ họ tên)" where left out. */
  hint?: string;
  name: string;
}

/** Signatures side by side, with room to sign between the role and the name; null leaves its half of the line empty. */
export function signatures(left: Signatory | null, right: Signatory, m: Measures): Content {
  // Half the line, not '*': such a column grows with a word that is too long for it, off the paper.
  const width = m.width / 2 - m.marginX;
  const column = (signatory: Signatory | null): Content =>
    signatory === null
      ? { width, text: '' }
      : {
          width,
          alignment: 'center',
          stack: [
            { text: signatory.role, bold: true },
            { text: signatory.hint ?? '(Ký và ghi rõ họ tên)', italics: true, fontSize: m.small },
            { text: clean(signatory.name), font: MEDIUM_FONT, margin: [0, m.signature, 0, 0] },
          ],
        };
  return { columns: [column(left), column(right)], margin: [0, m.gap * 4, 0, 0] };
}

/** What stands above the text of a form, in capitals. */
export function formTitle(text: string, m: Measures): Properties {
  return { text, bold: true, fontSize: m.title, alignment: 'center', margin: [0, m.gap * 6, 0, m.gap * 4] };
}

/** A paragraph as it was written: blanks are put in order, breaks of the line stay. */
export function paragraph(m: Measures, text: string, style: Properties = {}): Content {
  return { text: cleanLines(text), alignment: 'justify', margin: [0, 0, 0, m.gap * 1.5], ...style };
}

/** At the foot of every page which form it is and, where there is more than one page, of which paper it is a page. */
export function pageFooter(form: string, paper: string, m: Measures): (page: number, pages: number) => Content {
  return (page, pages) => ({
    columns: [
      { text: form, italics: true, width: 'auto' },
      { text: pages > 1 ? `${paper} – Trang ${page}/${pages}` : '', alignment: 'right' },
    ],
    fontSize: m.small - 1,
    margin: [m.marginX, m.marginBottom * 0.35, m.marginX, 0],
  });
}

/** One labelled line. A person or place that is not known is said to be so: a blank could be filled in later. */
export function field(m: Measures, label: string, value: string | null, style = VALUE): Content {
  return { text: labelled(label, value, style), margin: [0, 0, 0, m.gap] };
}

/** Short fields that share a line. */
export function fields(m: Measures, parts: [label: string, value: string | null, style?: Properties][]): Content {
  const text = parts.flatMap((part, index) => [...(index > 0 ? ['     '] : []), ...labelled(...part)]);
  return { text, margin: [0, 0, 0, m.gap] };
}

function labelled(label: string, value: string | null, style = VALUE): Content[] {
  return [`${label}: `, { text: clean(value ?? '') || NONE, ...style }];
}

function upper(text: string): string {
  return clean(text).toLocaleUpperCase('vi');
}
