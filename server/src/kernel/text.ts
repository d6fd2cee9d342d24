/** The joiner and the selectors of emoji are unseen characters too, and are left where they belong. */
const EMOJI_PART = String.raw`(?:\u200D|\uFE0E|\uFE0F)`;
/**
 * What no text of ours has: control characters but tab and line breaks, what turns the direction of writing (a name that
 * reads otherwise than it is stored), what is not seen (zero width, fillers), halves of surrogate pairs, noncharacters,
 * and U+FFFD, which stands where a file or a client had another encoding.
 */
const REFUSED = new RegExp(
  [
    String.raw`(?![\t\n\r])\p{Cc}`,
    String.raw`\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD`,
    String.raw`(?!${EMOJI_PART})[\p{Cf}\p{Default_Ignorable_Code_Point}]`,
    String.raw`(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)${EMOJI_PART}`,
  ].join('|'),
  'u',
);

/** Why a text can't be taken, in Vietnamese, or null: the first character that is neither seen nor a blank. */
export function textProblem(text: string): string | null {
  const found = REFUSED.exec(text);
  if (!found) return null;
  const character = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const place = [...text.slice(0, found.index)].length + 1;
  return `Ký tự thứ ${place} (U+${character}) là ký tự ẩn, ký tự điều khiển hoặc chữ bị hỏng; hãy xóa và gõ lại.`;
}

/** Any blank but a single one between words. */
const LOOSE_BLANK = /[^\S ]|\s\s|^\s|\s$/u;

/** Unicode NFC, outer blanks off, inner runs of blanks made one. */
export function clean(text: string): string {
  const composed = text.normalize('NFC');
  // Most texts come clean, and looking costs a third of putting them together anew.
  return LOOSE_BLANK.test(composed) ? composed.replace(/\s+/gu, ' ').trim() : composed;
}

/** The same line by line, for texts with paragraphs. */
export function cleanLines(text: string): string {
  return text.split(/\r?\n/).map(clean).join('\n').trim();
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The form in which text is searched: no accents, no case, đ as d, single spaces; only letters and digits count.
 * Database collations disagree about đ, so it is made here and stored.
 */
export function searchKey(text: string): string {
  const folded = text
    .normalize('NFD')
    // The marks of Vietnamese first, by their block: the class of all marks takes twice as long to look through.
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
  if (PLAIN_WORDS.test(folded)) return folded;
  return folded
    .replace(/\p{M}+/gu, '')
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
