import { createHash } from 'node:crypto';
import { now } from '../kernel/now';

/** So many different statements are remembered; of a product whose statements are written by hand few are slow. */
const MOST = 200;
const LONGEST_TEXT = 1_500;
/** Each bound is half as long again as the one before, so that a percentile is known to within that. */
const FIRST_BOUND_MS = 100;
const GROWTH = 1.5;

/** How often a statement took how long: the number of the bound below which it stayed, and how often. */
export type Spread = Record<string, number>;

export interface MetStatement {
  id: string;
  statement: string;
  count: number;
  worstMs: number;
  spread: Spread;
  firstAt: number;
  lastAt: number;
}

/**
 * Statements that took longer than a threshold, as this process met them since they were last taken over. What stands
 * in the text of a statement never comes from people: values are placeholders, and whatever is quoted or a number is
 * left out besides.
 */
export class SlowStatements {
  private readonly met = new Map<string, MetStatement>();

  constructor(readonly thresholdMs: number) {}

  /** @param tookMs from asking to the last row */
  note(sql: string, tookMs: number): void {
    if (tookMs < this.thresholdMs) return;
    const statement = withoutValues(sql);
    const known = this.met.get(statement);
    if (!known && this.met.size >= MOST) return;
    const at = now();
    const entry = known ?? {
      id: createHash('sha256').update(statement).digest('hex').slice(0, 16),
      statement,
      count: 0,
      worstMs: 0,
      spread: {},
      firstAt: at,
      lastAt: at,
    };
    entry.count++;
    entry.worstMs = Math.max(entry.worstMs, Math.round(tookMs));
    entry.lastAt = at;
    const bound = boundOf(tookMs);
    entry.spread[bound] = (entry.spread[bound] ?? 0) + 1;
    this.met.set(statement, entry);
  }

  /** What was met since it was taken the last time. */
  take(): MetStatement[] {
    const taken = [...this.met.values()];
    this.met.clear();
    return taken;
  }
}

function boundOf(ms: number): number {
  return Math.max(0, Math.ceil(Math.log(ms / FIRST_BOUND_MS) / Math.log(GROWTH)));
}

/** The milliseconds that so large a part of the times stayed below. */
export function percentile(spread: Spread, part: number): number {
  const counts = Object.entries(spread).sort(([a], [b]) => Number(a) - Number(b));
  const wanted = counts.reduce((sum, [, count]) => sum + count, 0) * part;
  let seen = 0;
  for (const [bound, count] of counts) {
    seen += count;
    if (seen >= wanted) return Math.round(FIRST_BOUND_MS * GROWTH ** Number(bound));
  }
  return 0;
}

/** The same text for the same statement, however many values it was given. */
export function withoutValues(sql: string): string {
  return sql
    .replace(/\s+/gu, ' ')
    .replace(/'(?:[^'\\]|''|\\.)*'/gu, '?')
    .replace(/(?<![\w`"])-?\d+(?:\.\d+)?\b/gu, '?')
    .replace(/\?(?: ?, ?\?)+/gu, '?, …')
    .replace(/(\(\?(?:, …)?\))(?: ?, ?\1)+/gu, '$1, …')
    .trim()
    .slice(0, LONGEST_TEXT);
}
