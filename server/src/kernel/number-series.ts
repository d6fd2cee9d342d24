/** A series that its counter or its own numbers do not bear out. */
export interface SeriesDifference {
  key: string;
  column: 'numbers' | 'lastNumber';
  stored: unknown;
  expected: unknown;
}

/**
 * Whether numbers of several series run 1, 2, 3 … up to what each counter gave last. Numbers are unique where they are
 * kept, so counting them and knowing the highest tells of every gap.
 */
export class NumberSeries {
  private readonly seen = new Map<string, { count: number; highest: number }>();

  add(key: string, number: number): void {
    const known = this.seen.get(key);
    if (!known) this.seen.set(key, { count: 1, highest: number });
    else {
      known.count++;
      known.highest = Math.max(known.highest, number);
    }
  }

  /** @param counters key → the number given last, of all series */
  *differences(counters: ReadonlyMap<string, number>): Generator<SeriesDifference> {
    for (const [key, { count, highest }] of this.seen) {
      if (count !== highest) yield { key, column: 'numbers', stored: count, expected: `1 to ${highest} without a gap` };
      const last = counters.get(key) ?? null;
      if (last !== highest) yield { key, column: 'lastNumber', stored: last, expected: highest };
    }
    for (const [key, last] of counters)
      if (!this.seen.has(key)) yield { key, column: 'lastNumber', stored: last, expected: null };
  }
}
