/** What stands in a sentence for what is put in. */
const HOLE = '{}';

/** A number as Vietnamese groups it: "1.234.567". */
const AMOUNT = /^\d{1,3}(\.\d{3})+$/;

/** Gives a Vietnamese sentence in English, or undefined where it is none of those that are known. */
export type EnglishReader = (said: string) => string | undefined;

/** A sentence cut at its holes. */
interface Template {
  texts: readonly string[];
  english: readonly string[];
}

/**
 * Reads sentences back that were put together from those of a list, and says them in English. What is put in is carried
 * over in its order; a sentence or word of the list that is put in is said in English too, item by item where it is a
 * list of such, and amounts are grouped as English does. Of several sentences that fit, the one with the most letters of
 * its own counts.
 * @param sentences English by the sentence as the source has it, with `{}` for what is put in; both have as many
 */
export function englishReader(sentences: Readonly<Record<string, string>>): EnglishReader {
  const whole = new Map(Object.entries(sentences).filter(([sentence]) => !sentence.includes(HOLE)));
  const templates = Object.entries(sentences)
    .filter(([sentence]) => sentence.includes(HOLE))
    .sort(([one], [other]) => ownLength(other) - ownLength(one))
    .map(([sentence, english]): Template => ({ texts: sentence.split(HOLE), english: english.split(HOLE) }));
  const read: EnglishReader = (said) => {
    const known = whole.get(said);
    if (known !== undefined) return known;
    for (const { texts, english } of templates) {
      const parts = putIn(texts, said);
      if (parts) return english.reduce((sofar, text, index) => sofar + inEnglish(parts[index - 1]!) + text);
    }
    return undefined;
  };
  const inEnglish = (part: string): string => {
    if (AMOUNT.test(part)) return part.replaceAll('.', ',');
    const items = part.split(', ').map((item) => (item === part ? undefined : read(item)));
    return items.includes(undefined) ? (read(part) ?? part) : items.join(', ');
  };
  return read;
}

const ownLength = (sentence: string) => sentence.replaceAll(HOLE, '').length;

/** What was put into the holes, each as short as can be; undefined where the sentence is another. */
function putIn(texts: readonly string[], said: string): string[] | undefined {
  const first = texts[0]!;
  const last = texts.at(-1)!;
  const end = said.length - last.length;
  if (end < first.length || !said.startsWith(first) || !said.endsWith(last)) return undefined;
  const parts: string[] = [];
  let from = first.length;
  for (const text of texts.slice(1, -1)) {
    const at = said.indexOf(text, from);
    if (at < 0 || at + text.length > end) return undefined;
    parts.push(said.slice(from, at));
    from = at + text.length;
  }
  return [...parts, said.slice(from, end)];
}
