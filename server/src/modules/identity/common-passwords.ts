import { readProductData } from '../../product-data';

/** Shorter than this a word is part of very many good passwords. */
const SHORTEST_WORD = 4;
/** Fewer different characters are a pattern, not a password: "abababab". */
const FEWEST_DIFFERENT = 4;

let words: ReadonlySet<string> | null = null;

/**
 * 7,000 passwords and words, in lower case without accents: the most used of published leaks (zxcvbn's list) and what
 * Vietnamese users choose (mật khẩu, anh yêu em, names, provinces, offices).
 */
function commonWords(): ReadonlySet<string> {
  words ??= new Set(readProductData('common-passwords.txt').split('\n').filter(Boolean));
  return words;
}

/** Lower case, no accents, no blanks: "Mật Khẩu" and "matkhau" are one guess. */
export function plainPassword(password: string): string {
  return password
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, '');
}

/** What is left without the digits and signs around it: "matkhau" of "Matkhau@2026". */
export function coreOf(plain: string): string {
  return plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** True for what is tried first: a common password, a common word with digits around it, a run, a pattern. */
export function isCommonPassword(password: string): boolean {
  const plain = plainPassword(password);
  if (new Set(plain).size < FEWEST_DIFFERENT) return true;
  const core = coreOf(plain);
  return commonWords().has(plain) || (core.length >= SHORTEST_WORD && commonWords().has(core)) || isRun(plain);
}

/** "abcdefgh", "987654321": each character is the next one of the one before, in one direction. */
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((_, index) => plain.charCodeAt(index + 1) - plain.charCodeAt(index));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
