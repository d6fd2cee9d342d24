import { strToU8, zipSync } from 'fflate';
import { MOTTO, NATION } from '../../printing/form-layout';
import { DECLARATION_NOTE, type Declaration } from './declarations';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The file is the same whenever it is made: its hash says what it is. */
const MADE_ON = '2017-01-01T00:00:00Z';
/** Where a line to write on ends, in twentieths of a point. */
const LINE_END = 9_000;

interface Line {
  bold?: boolean;
  italics?: boolean;
  centred?: boolean;
  /** Filled up with dots. */
  blank?: boolean;
}

/** A paragraph; the texts have no signs that XML escapes. */
function line(text: string, { bold, italics, centred, blank }: Line = {}): string {
  const tabs = blank ? `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${LINE_END}"/></w:tabs>` : '';
  const place = centred ? '<w:jc w:val="center"/>' : '';
  const face = `${bold ? '<w:b/>' : ''}${italics ? '<w:i/>' : ''}`;
  return `<w:p><w:pPr>${tabs}${place}</w:pPr><w:r><w:rPr>${face}</w:rPr><w:t xml:space="preserve">${text}</w:t>${blank ? '<w:tab/>' : ''}</w:r></w:p>`;
}

function body({ name, parts, closing }: Declaration): string {
  return [
    line(NATION, { bold: true, centred: true }),
    line(MOTTO, { bold: true, centred: true }),
    line(''),
    line(name.toLocaleUpperCase('vi'), { bold: true, centred: true }),
    line('Kính gửi: ', { blank: true }),
    ...parts.flatMap(({ heading, blanks }) => [
      line(heading, { bold: true }),
      ...blanks.map((label) => line(`${label}: `, { blank: true })),
    ]),
    line(closing),
    line('……………, ngày …… tháng …… năm ………', { italics: true, centred: true }),
    line('NGƯỜI YÊU CẦU', { bold: true, centred: true }),
    line('(Ký, ghi rõ họ, chữ đệm, tên)', { italics: true, centred: true }),
    line(''),
    line(DECLARATION_NOTE, { italics: true }),
  ].join('');
}

/** A blank declaration as a DOCX to be filled in on a computer. Pure. */
export function declarationDocx(declaration: Declaration): Buffer {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${W}"><w:body>${body(declaration)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: MADE_ON }));
}
