import type { Instant } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { BODY_FONT, type Content, type Measures } from './form-layout';

export interface PageSpec {
  m: Measures;
  /** What a viewer's window says: the code of the dossier, or the number of the list. */
  title: string;
  /** The office that issues the paper. */
  author: string;
  /** What kind of paper it is, in words. */
  subject: string;
  /** The moment of issue, not of rendering: a paper that is printed again is the same file. */
  at: Instant;
  footer: (page: number, pages: number) => Content;
  content: Content[];
  lineHeight?: number;
  /** Across every page, for what is no longer valid or not meant to be. */
  watermark?: string;
}

/** The pdfmake description of a paper: what all of them have in common. */
export function formPage({ m, lineHeight = 1.2, watermark, ...spec }: PageSpec): Record<string, unknown> {
  return {
    pageSize: m.page,
    pageOrientation: m.orientation ?? 'portrait',
    pageMargins: [m.marginX, m.marginTop, m.marginX, m.marginBottom],
    version: '1.7',
    language: 'vi',
    displayTitle: true,
    info: {
      title: spec.title,
      author: clean(spec.author),
      subject: spec.subject,
      creator: 'HCC',
      creationDate: new Date(spec.at),
    },
    defaultStyle: { font: BODY_FONT, fontSize: m.body, lineHeight },
    ...(watermark
      ? { watermark: { text: watermark, font: BODY_FONT, bold: true, color: '#a8201a', opacity: 0.18 } }
      : {}),
    footer: spec.footer,
    content: spec.content,
  };
}

/** The same with a line more under the footer of every page. @param definition as `formPage` gives it */
export function withFootnote(definition: Record<string, unknown>, note: string): Record<string, unknown> {
  const { footer, pageMargins } = definition as { footer: PageSpec['footer']; pageMargins: number[] };
  const [marginX] = pageMargins;
  return {
    ...definition,
    footer: (page: number, pages: number): Content => {
      const own = footer(page, pages) as { fontSize: number };
      return { stack: [own, { text: note, italics: true, fontSize: own.fontSize, margin: [marginX, 0, marginX, 0] }] };
    },
  };
}
