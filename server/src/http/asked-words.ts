import { badField } from '../kernel/errors';
import { dayNumber } from '../kernel/instant';

/** One of some names, or none. @throws HccError BAD_USER_INPUT naming `path` */
export function oneOf<Name extends string>(
  names: Record<string, Name>,
  text: string | undefined,
  path: string,
): Name | null {
  if (text === undefined || text === '') return null;
  const found = Object.values(names).find((name) => name === text);
  if (!found) throw badField(path, 'Giá trị không hợp lệ.');
  return found;
}

/** A day, or none. @throws HccError BAD_USER_INPUT naming `path` */
export function dayIn(text: string | undefined, path: string): string | null {
  if (text === undefined || text === '') return null;
  dayNumber(text, path);
  return text;
}
