import { amongAll, chanceOfAtLeast } from './how-rare';
import type { Pattern } from './integrity-terms';

/** Counts of a period. */
export interface Tally {
  pattern: Pattern;
  officeId: string;
  staffId: string;
  procedureId: string;
  cases: number;
  hits: number;
}

export interface RareFinding {
  pattern: Pattern;
  officeId: string;
  /** Null where it is about the office. */
  staffId: string | null;
  cases: number;
  hits: number;
  expected: number;
  chance: number;
  amongAll: number;
}

/** Fewer say nothing about anybody. */
const FEWEST_HITS = 3;
/** Of those that are shown one in twenty is mere chance. */
const SHOWN_UP_TO = 0.05;
/** So many cases of all procedures weigh as much as those of the procedure elsewhere. */
const TRUST = 20;

interface Counts {
  cases: number;
  hits: number;
}

/**
 * Offices and people with more hits than chance explains, if theirs were as frequent as elsewhere with the same
 * procedures. An office is held against all others, never against itself. Offices and people are looked at apart, each among
 * its like. The rarest come first.
 */
export function rareFindings(tallies: readonly Tally[]): RareFinding[] {
  const patterns = [...new Set(tallies.map(({ pattern }) => pattern))];
  return patterns
    .flatMap((pattern) => {
      const own = tallies.filter((tally) => tally.pattern === pattern);
      return [...findingsBy(own, false), ...findingsBy(own, true)];
    })
    .sort((a, b) => a.amongAll - b.amongAll || a.chance - b.chance || b.hits - a.hits);
}

function findingsBy(tallies: readonly Tally[], byPerson: boolean): RareFinding[] {
  const elsewhere = new Elsewhere(tallies);
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = byPerson ? `${tally.officeId}|${tally.staffId}` : tally.officeId;
    const group = groups.get(key);
    if (group) group.push(tally);
    else groups.set(key, [tally]);
  }
  const judged = [...groups.values()].map((group) => {
    const { pattern, officeId, staffId } = group[0]!;
    const { cases, hits } = group.reduce(added, { cases: 0, hits: 0 });
    const expected = group.reduce((sum, tally) => sum + tally.cases * elsewhere.rateFor(tally), 0);
    // Cases of unlike chances vary less than so many of one chance: what is said to be rare is at least as rare.
    const chance = chanceOfAtLeast(hits, cases, Math.min(1, expected / cases));
    return { pattern, officeId, staffId: byPerson ? staffId : null, cases, hits, expected, chance };
  });
  const adjusted = amongAll(judged.map(({ chance }) => chance));
  return judged
    .map((finding, index) => ({ ...finding, amongAll: adjusted[index]! }))
    .filter(({ hits, expected, amongAll: chance }) => hits >= FEWEST_HITS && hits > expected && chance <= SHOWN_UP_TO);
}

const added = (sum: Counts, { cases, hits }: Counts): Counts => ({ cases: sum.cases + cases, hits: sum.hits + hits });

/** How often something is found in all other offices. */
class Elsewhere {
  private readonly sums = new Map<string, Counts>();

  constructor(tallies: readonly Tally[]) {
    for (const tally of tallies) {
      const { officeId, procedureId } = tally;
      for (const key of ['|', `|${procedureId}`, `${officeId}|`, `${officeId}|${procedureId}`])
        this.sums.set(key, added(this.of(key), tally));
    }
  }

  rateFor({ officeId, procedureId }: Tally): number {
    const all = this.without('|', `${officeId}|`);
    // Nowhere else is not never: half a case more than was found.
    const rate = (all.hits + 0.5) / (all.cases + 1);
    const same = this.without(`|${procedureId}`, `${officeId}|${procedureId}`);
    return (same.hits + TRUST * rate) / (same.cases + TRUST);
  }

  private of(key: string): Counts {
    return this.sums.get(key) ?? { cases: 0, hits: 0 };
  }

  private without(whole: string, part: string): Counts {
    const [all, own] = [this.of(whole), this.of(part)];
    return { cases: all.cases - own.cases, hits: all.hits - own.hits };
  }
}
