import { type RegisterData, type RegisterRow, registerDocument } from './documents/register-document';
import { registerWorkbook } from './register-workbook';
import { renderPdf } from './render-pdf';
import type { PrintedForm } from './texts/form-terms';
import type { FormTexts } from './texts/shipped-texts';

/** What a thread needs that draws a register, and nothing else. */
export type RegisterPart =
  | { kind: 'pdf'; data: RegisterData; texts: FormTexts<PrintedForm.REGISTER> }
  | { kind: 'xlsx'; rows: readonly RegisterRow[] };

/** Not signed by the system: the book is signed by hand. */
export function drawRegister(part: RegisterPart): Promise<Buffer> {
  return part.kind === 'pdf' ? renderPdf(registerDocument(part.data, part.texts)) : registerWorkbook(part.rows);
}
