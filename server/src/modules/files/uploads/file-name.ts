import { basename, extname } from 'node:path';
import { clean, textProblem } from '../../../kernel/text';
import { EXTENSION, type FileType } from '../file-terms';

const LONGEST = 200;
/** What a name on Windows can't have, and what a path is made of. */
const FORBIDDEN = /[\\/:*?"<>|]+/g;

/** A name that any machine can give to the file, never a path. Empty or unreadable ones become "tep". */
export function fileName(given: string): string {
  const name = clean(basename(given.replace(/\\/g, '/')).replace(FORBIDDEN, ' '));
  const plain = name === '' || textProblem(name) !== null ? 'tep' : name;
  const extension = extname(plain);
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - extension.length)}${extension}`;
}

/** The same with the ending that belongs to what the file turned out to be. */
export function nameForType(name: string, type: FileType): string {
  const ending = extname(name).toLowerCase();
  const fits = ending === `.${EXTENSION[type]}` || (type === 'JPEG' && ending === '.jpeg');
  return fits ? name : `${ending === '' ? name : name.slice(0, -ending.length)}.${EXTENSION[type]}`;
}
