import type { Sql } from '../../database/sql';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import { firstDay, lastDay, monthOf } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { earlierOf } from './report-periods';
import { settlementTotal } from './settlement-report';
import { settlementScope } from './settlement-scope';
import { asOf } from './settlement-sums';

export interface LeadershipFigures {
  asOf: Instant;
  onTimeRate: number | null;
  onTimeRateBefore: number | null;
  overdueNow: number;
  overdueBefore: number;
  receivedThisMonth: number;
  receivedMonthBefore: number;
}

/**
 * This month so far beside the same days of the month before, within what the actor may see. A month that is too short
 * for the day ends on its last.
 */
export async function leadershipFigures(
  sql: Sql,
  actor: Actor,
  references: References,
  now: Instant,
): Promise<LeadershipFigures> {
  const today = dayOf(now);
  const from = firstDay(monthOf(today));
  const monthBefore = monthOf(addDays(from, -1));
  const sameDay = `${monthBefore}-${today.slice(8)}`;
  const toBefore = earlierOf(sameDay, lastDay(monthBefore));
  const total = (first: string, last: string) =>
    settlementTotal(sql, settlementScope({ from: first, to: last }, actor, references), now);
  const current = await total(from, today);
  const before = await total(firstDay(monthBefore), toBefore);
  return {
    asOf: asOf(today, now),
    onTimeRate: current.rate,
    onTimeRateBefore: before.rate,
    overdueNow: current.overdue,
    overdueBefore: before.overdue,
    receivedThisMonth: current.received,
    receivedMonthBefore: before.received,
  };
}
