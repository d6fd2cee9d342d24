import type { Database } from '../../../database/database';
import { countUp } from '../../../database/reference-cache';
import type { Sql, Tx } from '../../../database/sql';
import { badField, HccError } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { cleanLines, textProblem } from '../../../kernel/text';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import type { Actor } from '../../identity/actor';
import { type PrintedForm, wordsIn } from './form-terms';
import { FormText } from './form-text.entity';
import { type FormTexts, shippedTexts, specOf } from './shipped-texts';

/** Its row is what two changes at once wait for, and it gives each its number. */
const STAMP = 'form.texts';
/** As an address it still fits the 8 kB that a proxy takes (each accented letter is up to nine characters there). */
export const LONGEST_TEXT = 600;
const LONGEST_AHEAD_MS = 366 * 86_400_000;

/** Every wording that was ever given, oldest first. */
export function readWordings({ entities }: Pick<Sql, 'entities'>, form?: PrintedForm): Promise<FormText[]> {
  return entities.find(FormText, { where: form ? { form } : {}, order: { revision: 'ASC' } });
}

/** The wording that counts at a moment: of those that hold by then the one that began last. */
export function wordingAt(wordings: readonly FormText[], key: string, at: Instant): FormText | undefined {
  return wordings
    .filter((wording) => wording.key === key && wording.validFrom <= at)
    .reduce<FormText | undefined>((last, one) => (last && last.validFrom > one.validFrom ? last : one), undefined);
}

/** The texts of a form as they were at the moment when a paper was issued. */
export async function readTexts<Form extends PrintedForm>(
  sql: Pick<Sql, 'entities'>,
  form: Form,
  at: Instant,
): Promise<FormTexts<Form>> {
  const wordings = await readWordings(sql, form);
  const shipped = shippedTexts(form);
  const texts = Object.entries<string>(shipped).map(([key, text]) => [key, wordingAt(wordings, key, at)?.text ?? text]);
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

/**
 * Gives a text of a form another wording, from a moment on; the earlier ones stay, with who gave them.
 * @throws HccError BAD_USER_INPUT naming the field; CONFLICT (who and when) where somebody changed the text meanwhile
 */
export async function saveFormText(
  db: Database,
  by: Actor,
  address: string | null,
  { form, key, ...wanted }: TextChange,
  now: Instant,
): Promise<void> {
  const text = wanted.text === null ? null : checkedText(form, key, wanted.text);
  if (!specOf(form).texts[key]) throw badField('key', 'Mẫu này không có câu đó.');
  const validFrom = wanted.validFrom ?? now;
  if (validFrom < now) throw badField('validFrom', 'Không được ở trước bây giờ: giấy đã cấp giữ nguyên lời văn.');
  if (validFrom - now > LONGEST_AHEAD_MS) throw badField('validFrom', 'Xa quá một năm.');
  await db.transact(async (tx) => {
    const revision = await countUp(tx, STAMP);
    const before = await newest(tx, form, key);
    if ((before?.revision ?? 0) !== wanted.revision) {
      throw new HccError('CONFLICT', `${before?.changedBy} vừa sửa câu này; hãy mở lại rồi sửa tiếp.`, {
        who: before?.changedBy,
        when: before && new Date(before.changedAt).toISOString(),
      });
    }
    await tx.entities.insert(FormText, {
      form,
      key,
      revision,
      text,
      validFrom,
      changedAt: now,
      changedBy: by.fullName,
    });
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by,
      address,
      subject: `form.${form}.${key}`,
      before: { text: before ? before.text : specOf(form).texts[key]!.text },
      after: { text, validFrom },
    });
  });
}

async function newest({ entities }: Tx, form: PrintedForm, key: string): Promise<FormText | null> {
  return entities.findOne(FormText, { where: { form, key }, order: { revision: 'DESC' } });
}
