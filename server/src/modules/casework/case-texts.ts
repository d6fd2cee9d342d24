import { badField } from '../../kernel/errors';
import { clean, cleanLines } from '../../kernel/text';
import { requiredText } from '../../kernel/text-field';
import { CaseState } from './case-terms';

/** TEXT of MySQL takes 65,535 bytes, and a journal's line holds a text beside the rest. */
const MAX_TEXT = 8_000;
const MAX_TITLE = 200;

/** @throws HccError BAD_USER_INPUT naming `path` where there is none, or too much of it */
export function neededText(text: string | null | undefined, path: string, what: string): string {
  const found = optionalText(text, path);
  if (found === null) throw badField(path, `Phải ghi ${what}.`);
  return found;
}

/** @throws HccError BAD_USER_INPUT */
export function optionalText(text: string | null | undefined, path: string): string | null {
  const found = cleanLines(text ?? '');
  if (found.length > MAX_TEXT) throw badField(path, `Dài quá ${MAX_TEXT} ký tự.`);
  return found === '' ? null : found;
}

/** One line. @throws HccError BAD_USER_INPUT */
export function neededTitle(text: string, path = 'title'): string {
  return requiredText(text, path, 'tóm tắt', MAX_TITLE);
}

/** @throws HccError BAD_USER_INPUT */
export function neededKey(text: string): string {
  const key = clean(text);
  if (key === '' || key.length > 100) throw badField('idempotencyKey', 'Phải có khóa từ 1 đến 100 ký tự.');
  return key;
}

/** States as workbooks and papers say them. */
export const STATE_TEXT: Record<CaseState, string> = {
  [CaseState.OPENED]: 'Mới gửi',
  [CaseState.TAKEN]: 'Đang xử lý',
  [CaseState.FORWARDED]: 'Đã chuyển tiếp',
  [CaseState.ASKED_BACK]: 'Chờ người gửi trả lời',
  [CaseState.PROPOSED]: 'Chờ duyệt trả lời',
  [CaseState.ANSWERED]: 'Đã trả lời',
  [CaseState.CLOSED]: 'Đã khép',
};
