import { PDFDocument } from '@cantoo/pdf-lib';
import { BODY_FONT } from './form-layout';
import { renderPdf } from './render-pdf';

/** On everything that leaves the practice. */
export const PRACTICE_WORDS = 'BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ';

let sheet: Promise<Buffer> | undefined;

/** A page with nothing but the mark, in our face: the library that opens files has none for Vietnamese. */
function markSheet(): Promise<Buffer> {
  sheet ??= renderPdf({
    pageSize: 'A4',
    defaultStyle: { font: BODY_FONT },
    watermark: { text: PRACTICE_WORDS, font: BODY_FONT, bold: true, color: '#6a1b9a', opacity: 0.28 },
    content: [' '],
  });
  return sheet;
}

/** The same paper with the mark of the practice across every page, whatever drew it. */
export async function markPractice(pdf: Buffer): Promise<Buffer> {
  const document = await PDFDocument.load(pdf);
  const [mark] = await document.embedPdf(await markSheet());
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    page.drawPage(mark!, { x: 0, y: 0, width, height });
  }
  return Buffer.from(await document.save());
}
