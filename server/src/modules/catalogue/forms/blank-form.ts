import type { FieldProblem } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';

/** A file of a blank form, kept in the room of files under its id; what lies under a hash never changes. */
export interface BlankFormFile {
  id: string;
  /** SHA-256. */
  sha256: string;
  /** In bytes. */
  size: number;
  /** Of a PDF; null of others. */
  pages: number | null;
}

/** The blank form (biểu mẫu) of a document that must be handed in. */
export interface BlankForm {
  /** "Mẫu số 01"; null where it has none. */
  number: string | null;
  name: string;
  /** PDF, to be printed and filled in by hand. */
  printFile: BlankFormFile | null;
  /** DOCX, to be filled in on a computer. */
  fillFile: BlankFormFile | null;
}

/** As a page sends it: of the files only their ids are believed. */
export interface TypedForm {
  number?: string | null;
  name: string;
  printFile?: { id: string } | null;
  fillFile?: { id: string } | null;
}

export enum FormUse {
  /** PDF. */
  PRINT = 'PRINT',
  /** DOCX. */
  FILL = 'FILL',
}

/** What of a procedure's files are for what. */
export type FormFiles = ReadonlyMap<string, BlankFormFile & { use: FormUse }>;

/** Looks up files that were kept for a procedure, by id; what is not there is left out. */
export type FindFormFiles = (code: string, ids: readonly string[]) => Promise<FormFiles>;

export const EXTENSION_OF: Record<FormUse, string> = { PRINT: 'pdf', FILL: 'docx' };

const LONGEST_NUMBER = 40;
const LONGEST_NAME = 300;

/** What it is called: "Mẫu số 01 – Tờ khai đăng ký khai sinh". */
export const formTitle = ({ number, name }: Pick<BlankForm, 'number' | 'name'>): string =>
  number === null ? name : `${number} – ${name}`;

/** Ids of all files that the forms of some documents name. */
export function formFileIds(documents: readonly { form?: TypedForm | null }[]): string[] {
  return documents.flatMap(({ form }) => [form?.printFile?.id, form?.fillFile?.id]).filter((id) => id !== undefined);
}

/** The files of forms that are kept already. */
export function formFilesIn(documents: readonly { form?: BlankForm }[]): FormFiles {
  const files = new Map<string, BlankFormFile & { use: FormUse }>();
  for (const { form } of documents) {
    if (form?.printFile) files.set(form.printFile.id, { ...form.printFile, use: FormUse.PRINT });
    if (form?.fillFile) files.set(form.fillFile.id, { ...form.fillFile, use: FormUse.FILL });
  }
  return files;
}

/**
 * A form as it is kept; half done ones too. Undefined where nothing of it was said.
 * @param problems gets what can't be kept, under `path`
 */
export function keptForm(
  typed: TypedForm | null | undefined,
  path: string,
  files: FormFiles,
  problems: FieldProblem[],
): BlankForm | undefined {
  if (!typed) return undefined;
  const text = (value: string | null | undefined, field: string, longest: number): string => {
    const kept = clean(value ?? '');
    if (kept.length > longest) problems.push({ path: `${path}.${field}`, reason: `Dài quá ${longest} ký tự.` });
    return kept;
  };
  const file = (wanted: { id: string } | null | undefined, field: string, use: FormUse): BlankFormFile | null => {
    if (!wanted) return null;
    const found = files.get(wanted.id);
    if (found?.use !== use) {
      problems.push({ path: `${path}.${field}`, reason: 'Tệp này chưa được tải lên cho thủ tục; hãy chọn lại tệp.' });
      return null;
    }
    return { id: found.id, sha256: found.sha256, size: found.size, pages: found.pages };
  };
  const form = {
    number: text(typed.number, 'number', LONGEST_NUMBER) || null,
    name: text(typed.name, 'name', LONGEST_NAME),
    printFile: file(typed.printFile, 'printFile', FormUse.PRINT),
    fillFile: file(typed.fillFile, 'fillFile', FormUse.FILL),
  };
  return isNothing(form) ? undefined : form;
}

function isNothing({ number, name, printFile, fillFile }: BlankForm): boolean {
  return number === null && name === '' && printFile === null && fillFile === null;
}

/** What makes one form differ from another, as plain texts; a document without a form has none of them. */
export function formFacts(form: BlankForm | undefined): Record<'form' | 'formPrint' | 'formFill', string | null> {
  const file = (each: BlankFormFile | null | undefined) =>
    each ? [each.size, each.pages ?? 0, each.sha256].join(' ') : null;
  return {
    form: form ? formTitle(form) : null,
    formPrint: file(form?.printFile),
    formFill: file(form?.fillFile),
  };
}
