/** log(k!) for k up to what a quarter of a province has, by Stirling's series beyond the first few. */
function logFactorial(k: number): number {
  if (k < 32) {
    let product = 1;
    for (let factor = 2; factor <= k; factor++) product *= factor;
    return Math.log(product);
  }
  return k * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI * k) + 1 / (12 * k) - 1 / (360 * k ** 3);
}

/**
 * The chance that so many or more of `cases` have something that each has with the chance `rate`, each for itself.
 * @returns 0 to 1; 0 below what a double can tell
 */
export function chanceOfAtLeast(hits: number, cases: number, rate: number): number {
  if (hits <= 0) return 1;
  if (hits > cases || rate <= 0) return 0;
  if (rate >= 1) return 1;
  const [yes, no] = [Math.log(rate), Math.log1p(-rate)];
  const term = (k: number) =>
    Math.exp(logFactorial(cases) - logFactorial(k) - logFactorial(cases - k) + k * yes + (cases - k) * no);
  // Beyond the mean terms only become smaller: the tail is summed from the side on which it is short.
  if (hits > cases * rate) {
    let sum = 0;
    for (let k = hits; k <= cases; k++) {
      const next = term(k);
      sum += next;
      if (next < sum * 1e-17) break;
    }
    return Math.min(1, sum);
  }
  let below = 0;
  for (let k = hits - 1; k >= 0; k--) {
    const next = term(k);
    below += next;
    if (next < below * 1e-17) break;
  }
  return Math.max(0, 1 - below);
}

/**
 * Who looks at hundreds of offices finds rare ones by chance alone. Each chance as it counts among all that were looked
 * at (Benjamini and Hochberg): of those of at most 0.05 one in twenty is mere chance.
 */
export function amongAll(chances: readonly number[]): number[] {
  const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => b.chance - a.chance);
  const adjusted = new Array<number>(chances.length);
  let least = 1;
  for (const [place, { chance, index }] of order.entries()) {
    least = Math.min(least, chance * (chances.length / (chances.length - place)));
    adjusted[index] = least;
  }
  return adjusted;
}
