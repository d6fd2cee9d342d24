/**
 * How something is spread: values of equal weight, ascending. Short enough that two of them can be added up pair by
 * pair, long enough to tell one in a hundred.
 */
export type Spread = readonly number[];

const LONGEST = 64;
/** Where fewer known cases lasted as long as this one has already, they say too little of how long it will go on. */
const FEWEST_BEYOND = 3;
const TAIL = 16;

/** The spread of any number of values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length <= LONGEST ? sorted : thin(sorted);
}

/** So many of them as a spread may have, each standing for as many of its neighbours. */
function thin(sorted: readonly number[]): number[] {
  return Array.from({ length: LONGEST }, (_, index) => {
    const place = ((index + 0.5) / LONGEST) * sorted.length - 0.5;
    const below = Math.floor(place);
    const part = place - below;
    return sorted[below]! * (1 - part) + sorted[Math.min(below + 1, sorted.length - 1)]! * part;
  });
}

/** Several spreads as one, each with its weight; those without values or weight are left out. */
export function blend(parts: readonly { spread: Spread; weight: number }[]): Spread {
  const said = parts.filter(({ spread, weight }) => spread.length > 0 && weight > 0);
  if (said.length === 1) return said[0]!.spread;
  const values = said
    .flatMap(({ spread, weight }) => spread.map((value) => ({ value, weight: weight / spread.length })))
    .sort((a, b) => a.value - b.value);
  const total = values.reduce((sum, { weight }) => sum + weight, 0);
  const blended: number[] = [];
  let passed = 0;
  for (const { value, weight } of values) {
    passed += weight;
    while (blended.length < LONGEST && ((blended.length + 0.5) / LONGEST) * total <= passed) blended.push(value);
  }
  while (values.length > 0 && blended.length < LONGEST) blended.push(values.at(-1)!.value);
  return blended;
}

export function times(spread: Spread, factor: number): Spread {
  return spread.map((value) => value * factor);
}

/** One thing after another: the spread of the sum, the two taken to know nothing of each other. */
export function sumOf(first: Spread, second: Spread): Spread {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const sums = new Float64Array(first.length * second.length);
  let at = 0;
  for (const a of first) for (const b of second) sums[at++] = a + b;
  sums.sort();
  return sums.length <= LONGEST ? [...sums] : thin(sums as unknown as number[]);
}

/**
 * What is still to come of something that has lasted for `passed` already. What has lasted longer than nearly all that is known
 * is as likely as not to last as long again.
 */
export function remainderOf(spread: Spread, passed: number): Spread {
  if (passed <= 0) return spread;
  const beyond = spread.filter((value) => value > passed).map((value) => value - passed);
  if (beyond.length >= FEWEST_BEYOND) return beyond;
  const tail = Array.from({ length: TAIL }, (_, index) => passed / (1 - (index + 0.5) / TAIL) - passed);
  return beyond.length === 0 ? tail : spreadOf([...beyond, ...tail]);
}

/** The share of a spread that is more than a limit, 0 to 1. */
export function shareAbove(spread: Spread, limit: number): number {
  let low = 0;
  let high = spread.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spread[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return spread.length === 0 ? 0 : (spread.length - low) / spread.length;
}

/** The chance that two things one after another take longer than a limit. */
export function chanceAbove(first: Spread, second: Spread, limit: number): number {
  if (first.length === 0) return shareAbove(second, limit);
  if (second.length === 0) return shareAbove(first, limit);
  return first.reduce((sum, value) => sum + shareAbove(second, limit - value), 0) / first.length;
}

export function meanOf(spread: Spread): number {
  return spread.length === 0 ? 0 : spread.reduce((sum, value) => sum + value, 0) / spread.length;
}
