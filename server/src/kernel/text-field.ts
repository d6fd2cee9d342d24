import { badField } from './errors';
import { clean } from './text';

/** Of a note, in characters: a page, and less than any column of texts takes. */
const LONGEST_NOTE = 2_000;

/**
 * A text of one paragraph that has to be there, as it is stored.
 * @param what completes "Phải ghi …"
 * @throws HccError BAD_USER_INPUT naming `path` where there is none, or too much of it
 */
export function requiredText(
  text: string | null | undefined,
  path: string,
  what: string,
  longest = LONGEST_NOTE,
): string {
  const value = optionalText(text, path, longest);
  if (value === null) throw badField(path, `Phải ghi ${what}.`);
  return value;
}

/** The same where nothing may be there: null for blanks. @throws HccError BAD_USER_INPUT naming `path` */
export function optionalText(text: string | null | undefined, path: string, longest = LONGEST_NOTE): string | null {
  const value = clean(text ?? '');
  if (value.length > longest) throw badField(path, `Dài quá ${longest} ký tự (đang có ${value.length}).`);
  return value === '' ? null : value;
}
