import type { Database } from '../../../database/database';
import type { Sql } from '../../../database/sql';
import { badField, badInput, type FieldProblem, HccError } from '../../../kernel/errors';
import { wordsIn } from '../../../kernel/fill-in';
import type { Instant } from '../../../kernel/instant';
import { cleanLines, textProblem } from '../../../kernel/text';
import type { Deed } from '../../catalogue/administration/draft-store';
import { changeEntry } from '../../reference-lists/change-entry';
import { type ReferenceLists, readLists } from '../../reference-lists/reference-lists';
import { type EntryContent, ReferenceList } from '../../reference-lists/reference-terms';
import type { PrintedForm } from './form-terms';
import { type FormTexts, specOf } from './shipped-texts';

/** As an address it still fits the 8 kB that a proxy takes (each accented letter is up to nine characters there). */
export const LONGEST_TEXT = 600;

/** Every wording that was ever given to a text of a form. */
export function readWordings(sql: Pick<Sql, 'entities'>): Promise<ReferenceLists> {
  return readLists(sql, [ReferenceList.FORM_TEXT]);
}

export const wordingCode = (form: PrintedForm, key: string): string => `${form}.${key}`;

/** The wording that counts at a moment; the one as shipped where none does. */
export function wordingAt(wordings: ReferenceLists, form: PrintedForm, key: string, at: Instant): string {
  return wordings.find(ReferenceList.FORM_TEXT, wordingCode(form, key), at)?.name ?? specOf(form).texts[key]!.text;
}

/** The texts of a form as they were at the moment when a paper was issued. */
export async function readTexts<Form extends PrintedForm>(
  sql: Pick<Sql, 'entities'>,
  form: Form,
  at: Instant,
): Promise<FormTexts<Form>> {
  const wordings = await readWordings(sql);
  const texts = Object.keys(specOf(form).texts).map((key) => [key, wordingAt(wordings, form, key, at)]);
  return Object.fromEntries(texts) as FormTexts<Form>;
}

/**
 * A text as it may stand in a form.
 * @throws HccError BAD_USER_INPUT naming `key` or `text`
 */
export function checkedText(form: PrintedForm, key: string, text: string): string {
  const spec = specOf(form).texts[key];
  if (!spec) throw badField('key', 'Mẫu này không có câu đó.');
  const problem = textProblem(text);
  if (problem) throw badField('text', problem);
  const wanted = cleanLines(text);
  if (wanted === '') throw badField('text', 'Không được để trống.');
  if (wanted.length > LONGEST_TEXT) throw badField('text', `Dài quá ${LONGEST_TEXT} ký tự.`);
  const known = spec.words ?? [];
  const unknown = wordsIn(wanted).find((word) => !known.includes(word));
  if (unknown !== undefined) {
    const usable = known.map((word) => `{${word}}`).join(', ');
    throw badField('text', `Không có chỗ điền {${unknown}}${usable ? `; dùng được: ${usable}` : ''}.`);
  }
  return wanted;
}

export interface TextChange {
  form: PrintedForm;
  key: string;
  /** Null for the wording as shipped. */
  text: string | null;
  /** Null for at once. */
  validFrom: Instant | null;
  /** The newest one that the administrator saw; 0 where there was none. */
  revision: number;
}

const asEntry = (text: string): EntryContent => ({ name: text, nameEn: null, note: null, place: 0, data: {} });

/**
 * Gives a text of a form another wording, from a moment on; the earlier ones stay, with who gave them. Where a second
 * person is asked for it waits for him.
 * @throws HccError BAD_USER_INPUT naming the field; CONFLICT (who and when) where somebody changed the text meanwhile
 */
export async function saveFormText(db: Database, deed: Deed, change: TextChange, now: Instant): Promise<void> {
  const { form, key, text, validFrom, revision: edition } = change;
  const content = text === null ? null : asEntry(checkedText(form, key, text));
  const shipped = specOf(form).texts[key];
  if (!shipped) throw badField('key', 'Mẫu này không có câu đó.');
  const seen = { list: ReferenceList.FORM_TEXT, code: wordingCode(form, key), edition };
  try {
    await changeEntry(db, deed, seen, { content, validFrom, shipped: asEntry(shipped.text) }, now);
  } catch (error) {
    throw inFormTerms(error);
  }
}

/** The fields of an entry as a text of a form calls them. */
function inFormTerms(error: unknown): unknown {
  if (!(error instanceof HccError) || error.code !== 'BAD_USER_INPUT') return error;
  const names: Record<string, string> = { name: 'text', ends: 'text' };
  const fields = error.details.fields as FieldProblem[];
  return badInput(fields.map(({ path, reason }) => ({ path: names[path] ?? path, reason })));
}
