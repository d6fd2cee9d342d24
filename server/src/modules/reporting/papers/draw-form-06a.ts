import { renderPdf } from '../../printing/render-pdf';
import type { Form06a } from './form-06a';
import { type Form06aSheet, form06aDocument } from './form-06a-document';
import { form06aWorkbook } from './form-06a-workbook';

/** What a thread needs that draws form 06a, and nothing else. */
export type Form06aPart = { kind: 'pdf'; sheet: Form06aSheet } | { kind: 'xlsx'; form: Form06a };

/** Not signed by the system: the report is signed by who answers for it. */
export function drawForm06a(part: Form06aPart): Promise<Buffer> {
  return part.kind === 'pdf' ? renderPdf(form06aDocument(part.sheet)) : form06aWorkbook(part.form);
}
