import { renderPdf } from '../printing/render-pdf';
import type { Paper } from './paper';
import { type PaperSheet, paperDocument } from './paper-document';
import { paperWorkbook } from './paper-workbook';

/** What a thread needs that draws a paper, and nothing else. */
export type PaperPart = { kind: 'pdf'; sheet: PaperSheet } | { kind: 'xlsx'; paper: Paper };

/** Not signed by the system: the report is signed by who answers for it. */
export function drawPaper(part: PaperPart): Promise<Buffer> {
  return part.kind === 'pdf' ? renderPdf(paperDocument(part.sheet)) : paperWorkbook(part.paper);
}
