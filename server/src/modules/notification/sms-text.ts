/*
 * What an SMS may say. A text in the alphabet of GSM 03.38 goes 160 characters in one message, and 153 in each part of a
 * longer one; a single other character makes it 70 and 67. Many phones and gateways of the country take no accents anyway.
 */

const ONE = 160;
const EACH_OF_MORE = 153;
/** As long as a text put together from a template may get. */
export const LONGEST_SMS = 3 * EACH_OF_MORE;
/** So short what is filled in gets where a text is too long: enough to tell what is meant. */
const SHORTEST_WORD = 30;

/** Signs that people and word processors write, as that alphabet has them. */
const PLAIN: Record<string, string> = {
  đ: 'd',
  Đ: 'D',
  '₫': 'd',
  '…': '...',
  '–': '-',
  '—': '-',
  '‑': '-',
  '•': '-',
  '·': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '\u00a0': ' ',
  '\t': ' ',
};
/** Of what is left, these are not in it, or count twice; the rest of ASCII is. */
const OUTSIDE = /[^\n\x20-\x7e]/g;

/** Without accents and without a character that the alphabet lacks. */
export function plainSms(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [...bare]
    .map((sign) => PLAIN[sign] ?? sign)
    .join('')
    .replace(OUTSIDE, '?');
}

/** In how many parts a plain text goes. */
export const smsParts = (text: string): number => (text.length <= ONE ? 1 : Math.ceil(text.length / EACH_OF_MORE));

function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 3);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}...`;
}

/**
 * A text with its words filled in, no longer than three parts: the longest of the words that may be cut is cut until it
 * fits. A number, a date or an address is never cut.
 * @param say puts the text together from words
 * @param mayBeCut names of words that tell as much when they are shorter
 */
export function fittingSms(
  say: (words: Readonly<Record<string, string>>) => string,
  words: Readonly<Record<string, string>>,
  mayBeCut: readonly string[],
): string {
  const fitted: Record<string, string> = Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, plainSms(word)]),
  );
  for (;;) {
    const text = plainSms(say(fitted));
    const over = text.length - LONGEST_SMS;
    if (over <= 0) return text;
    const used = mayBeCut.filter((name) => text.includes(fitted[name] ?? '\0') && fitted[name]!.length > SHORTEST_WORD);
    const longest = used.sort((a, b) => fitted[b]!.length - fitted[a]!.length)[0];
    if (longest === undefined) return text;
    fitted[longest] = cutTo(fitted[longest]!, Math.max(SHORTEST_WORD, fitted[longest]!.length - Math.max(over, 8)));
  }
}
