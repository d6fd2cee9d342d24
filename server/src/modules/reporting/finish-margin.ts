import { registerEnumType } from 'type-graphql';
import type { Condition, Sql } from '../../database/sql';
import { DAY_MS, dayNumberOf, type Instant, startOfDay } from '../../kernel/instant';
import { Timeliness } from '../calendar/clock-terms';

/** Between the day on which a dossier was due and that on which it was settled, in calendar days. */
export enum FinishMargin {
  EARLY_10 = 'EARLY_10',
  EARLY_5 = 'EARLY_5',
  EARLY_2 = 'EARLY_2',
  EARLY_1 = 'EARLY_1',
  /** On the day itself, and not late. */
  ON_DAY = 'ON_DAY',
  /** Nothing was owed by a day. */
  NO_LIMIT = 'NO_LIMIT',
  LATE_1 = 'LATE_1',
  LATE_5 = 'LATE_5',
  LATE_10 = 'LATE_10',
  LATE_MORE = 'LATE_MORE',
}

registerEnumType(FinishMargin, {
  name: 'FinishMargin',
  description:
    'Calendar days between the due day and the day of settling: 10 or more, 5 to 9, 2 to 4, 1 early; late by up to 1, 2 to 5, 6 to 10, more.',
});

/** What the civil day begins before that of UTC. */
const ZONE_MS = -startOfDay('1970-01-01');

interface MarginRange {
  margin: FinishMargin;
  timeliness: Timeliness;
  /** Days before the due day, both ends included; null for what has no due day. */
  days: readonly [least: number, most: number] | null;
}

const FAR = 1_000_000;

/** Each settled dossier lies in exactly one, which the order of the days shows. */
export const MARGINS: readonly MarginRange[] = [
  { margin: FinishMargin.EARLY_10, timeliness: Timeliness.EARLY, days: [10, FAR] },
  { margin: FinishMargin.EARLY_5, timeliness: Timeliness.EARLY, days: [5, 9] },
  { margin: FinishMargin.EARLY_2, timeliness: Timeliness.EARLY, days: [2, 4] },
  { margin: FinishMargin.EARLY_1, timeliness: Timeliness.EARLY, days: [1, 1] },
  { margin: FinishMargin.ON_DAY, timeliness: Timeliness.ON_TIME, days: [0, 0] },
  { margin: FinishMargin.NO_LIMIT, timeliness: Timeliness.ON_TIME, days: null },
  { margin: FinishMargin.LATE_1, timeliness: Timeliness.LATE, days: [-1, 0] },
  { margin: FinishMargin.LATE_5, timeliness: Timeliness.LATE, days: [-5, -2] },
  { margin: FinishMargin.LATE_10, timeliness: Timeliness.LATE, days: [-10, -6] },
  { margin: FinishMargin.LATE_MORE, timeliness: Timeliness.LATE, days: [-FAR, -11] },
];

/** @throws Error where the three do not go together */
export function marginOf(timeliness: Timeliness, dueAt: Instant | null, settledAt: Instant): FinishMargin {
  const early = dueAt === null ? null : dayNumberOf(dueAt) - dayNumberOf(settledAt);
  const found = MARGINS.find(
    (range) =>
      range.timeliness === timeliness &&
      (range.days === null || early === null ? range.days === early : range.days[0] <= early && early <= range.days[1]),
  );
  if (!found) throw new Error(`Settled ${timeliness}, ${early} days before the due day.`);
  return found.margin;
}

/** The same on `d`, a row of dossier that was settled at `standing_at`; beyond its standing. */
export function marginCondition(margin: FinishMargin, engine: Sql['engine']): Condition & { timeliness: Timeliness } {
  const { days, timeliness } = MARGINS.find((range) => range.margin === margin)!;
  if (days === null) return { sql: 'd.due_at IS NULL', values: [], timeliness };
  const divided = engine === 'mysql' ? 'DIV' : '/';
  const dayNumber = (column: string) => `((${column} + ${ZONE_MS}) ${divided} ${DAY_MS})`;
  return {
    sql: `${dayNumber('d.due_at')} - ${dayNumber('d.standing_at')} BETWEEN ? AND ?`,
    values: [...days],
    timeliness,
  };
}
