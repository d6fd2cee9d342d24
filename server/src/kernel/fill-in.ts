/** "Ngày {hạn trả}" with { 'hạn trả': '…' }. A word that is not known stays as it was typed, where it is seen. */
export function fillIn(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}]*)\}/g, (typed, word: string) => words[word.trim()] ?? typed);
}

/** The words in braces of a text. */
export function wordsIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, word]) => word!.trim());
}
