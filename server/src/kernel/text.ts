/** Unicode NFC, outer blanks off, inner runs of blanks made one. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The form in which text is searched: no accents, no case, đ as d, single spaces; only letters and digits count.
 * Database collations disagree about đ, so it is made here and stored.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function searchWords(text: string): string[] {
  const key = searchKey(text);
  return key === '' ? [] : key.split(' ');
}

/** Vietnamese names sort by given name (last word), then family name, then what stands between. */
export function nameSortKey(fullName: string): string {
  const words = searchWords(fullName);
  if (words.length < 2) return words.join(' ');
  const given = words.at(-1)!;
  return [given, words[0], ...words.slice(1, -1)].join(' ');
}

/** "Đặng Thị Hoà" → "Đ*** T** Hoà": the public page gives no name in full. */
export function maskName(fullName: string): string {
  const words = clean(fullName).split(' ');
  return words.map((word, index) => (index > 0 && index === words.length - 1 ? word : `${[...word][0]}***`)).join(' ');
}

/** Escapes the wildcards of LIKE for `… LIKE ? ESCAPE '!'`. */
export function likeEscape(text: string): string {
  return text.replace(/[!%_]/g, (mark) => `!${mark}`);
}
