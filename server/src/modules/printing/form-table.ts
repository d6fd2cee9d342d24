import type { Content, Measures } from './form-layout';

const RULE = 0.5;
const CELL_PADDING = 3;
/** Characters. pdfmake cuts off what may not be broken and is taller than a page, so longer texts may be broken. */
export const FITS_A_PAGE = 1_000;

export interface TableSpec {
  m: Measures;
  /** Stands above the table, and again on each page it goes on to. */
  caption?: string;
  /** Points; null for the one column that takes what the others leave. */
  widths: readonly (number | null)[];
  /** Its lines, each with a cell for every column. */
  header: readonly Content[][];
  rows: readonly Content[][];
  /** What a table without rows says. */
  empty: string;
  /** Characters of the longest cell: a row that fills a page may be broken, no other is. */
  longest: number;
}

export function headerCell(m: Measures, text: string, more: object = {}): Content {
  return { text, bold: true, fontSize: m.small, alignment: 'center', verticalAlignment: 'middle', ...more };
}

export function centred(text: string): Content {
  return { text, alignment: 'center' };
}

/** A ruled table whose header is repeated on each page. */
export function formTable({ m, caption, widths, header, rows, empty, longest }: TableSpec): Content {
  const columns = widths.length;
  const breakable = longest >= FITS_A_PAGE;
  const filler = Array<string>(columns - 1).fill('');
  const blank = [{ text: empty, colSpan: columns, alignment: 'center', italics: true }, ...filler];
  // A row of the header, so that it neither stays behind on the page before nor is missing on the page after.
  const captions = caption
    ? [[{ text: caption, colSpan: columns, border: NO_BORDER, margin: [-CELL_PADDING, -1, 0, 0] }, ...filler]]
    : [];
  const captionRows = captions.length;
  const headerRows = captionRows + header.length;
  return {
    table: {
      headerRows,
      keepWithHeaderRows: breakable ? 0 : 1,
      dontBreakRows: !breakable,
      widths: counted(m, widths),
      body: [...captions, ...header, ...(rows.length > 0 ? rows : [blank])],
    },
    layout: {
      hLineWidth: (line: number) => (line < captionRows ? 0 : RULE),
      vLineWidth: () => RULE,
      paddingTop: () => 1.2,
      paddingBottom: () => 1.2,
      paddingLeft: () => CELL_PADDING,
      paddingRight: () => CELL_PADDING,
      fillColor: (row: number) => (row >= captionRows && row < headerRows ? '#eeeeee' : null),
    },
    margin: [0, 0, 0, m.gap * 2],
  };
}

const NO_BORDER = [false, false, false, false];

/** Counted out, because a column of width '*' grows with a word that is too long for it, off the paper. */
function counted(m: Measures, widths: readonly (number | null)[]): number[] {
  const rules = widths.length * 2 * CELL_PADDING + (widths.length + 1) * RULE;
  const used = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  return widths.map((width) => width ?? m.width - 2 * m.marginX - rules - used);
}
