import { readFile } from 'node:fs/promises';
import { badField } from '../kernel/errors';

/** A file as text. @throws HccError BAD_USER_INPUT where it can't be read or is not UTF-8 */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw badField(file, `không đọc được tệp (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
  try {
    // Strict: a file in another encoding would otherwise be loaded as question marks.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badField(file, 'tệp không phải văn bản UTF-8.');
  }
}
