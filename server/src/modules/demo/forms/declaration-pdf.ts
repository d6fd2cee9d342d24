import type { Instant } from '../../../kernel/instant';
import { A4, type Content, formTitle, MOTTO, NATION, pageFooter, paragraph, STRONG } from '../../printing/form-layout';
import { formPage } from '../../printing/form-page';
import { DECLARATION_NOTE, type Declaration } from './declarations';

/** A line to write on, behind what it asks for. */
function blank(label: string): Content {
  return {
    table: {
      widths: ['auto', '*'],
      body: [
        [
          { text: `${label}:`, border: [false, false, false, false] },
          { text: ' ', border: [false, false, false, true] },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.6,
      hLineStyle: () => ({ dash: { length: 1, space: 2 } }),
      paddingLeft: () => 0,
      paddingRight: () => 4,
      paddingTop: () => 3,
      paddingBottom: () => 0,
    },
  };
}

/** The pdfmake description of a blank declaration on one A4 page. Pure. */
export function declarationDocument({ name, parts, closing }: Declaration, at: Instant): Record<string, unknown> {
  const m = A4;
  const centred = (text: string, style = STRONG): Content => ({ text, alignment: 'center', ...style });
  return formPage({
    m,
    title: name,
    author: 'HCC',
    subject: 'Biểu mẫu để trống',
    at,
    footer: pageFooter(DECLARATION_NOTE, name, m),
    content: [
      centred(NATION),
      centred(MOTTO),
      formTitle(name.toLocaleUpperCase('vi'), m),
      blank('Kính gửi'),
      ...parts.flatMap(({ heading, blanks }) => [
        { text: heading, ...STRONG, margin: [0, m.gap * 3, 0, 0] },
        ...blanks.map(blank),
      ]),
      paragraph(m, closing, { margin: [0, m.gap * 4, 0, m.gap * 3] }),
      {
        columns: [
          { width: '50%', text: '' },
          {
            width: '50%',
            alignment: 'center',
            stack: [
              { text: '……………, ngày …… tháng …… năm ………', italics: true },
              { text: 'NGƯỜI YÊU CẦU', ...STRONG },
              { text: '(Ký, ghi rõ họ, chữ đệm, tên)', italics: true, fontSize: m.small },
            ],
          },
        ],
      },
    ],
  });
}
