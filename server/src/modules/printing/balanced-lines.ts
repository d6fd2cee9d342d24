/** Kinds of area as they stand in capitals in the name of an office: what follows belongs on one line with them. */
const PLACES = ['TỈNH', 'THÀNH PHỐ', 'THỊ XÃ', 'HUYỆN', 'QUẬN', 'THỊ TRẤN', 'PHƯỜNG', 'XÃ'];
/** Letters that an uneven line may cost before a break inside the name of a place is preferred. */
const PLACE_WORTH = 6;

const beginsPlace = (line: string): boolean => PLACES.some((place) => line.startsWith(`${place} `));

/**
 * Breaks a heading that does not fit on one line of `fit` letters into two lines of about the same length, before the
 * name of a place if possible, so that no word is left standing alone. A longer one is left to the renderer.
 */
export function balancedLines(text: string, fit: number): string {
  if (text.length <= fit) return text;
  const words = text.split(' ');
  let best: { lines: string[]; cost: number } | undefined;
  for (let at = 1; at < words.length; at += 1) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    const longest = Math.max(lines[0].length, lines[1].length);
    const cost = longest - (beginsPlace(lines[1]) ? PLACE_WORTH : 0);
    if (longest <= fit && (best === undefined || cost < best.cost)) best = { lines: [...lines], cost };
  }
  return best ? best.lines.join('\n') : text;
}
