import { addDays, type Day } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthOf, monthsBetween } from '../../kernel/month';

/** True for "2026-11", false for a day. */
export function isMonth(period: string): boolean {
  return period.length === 7;
}

/** What a month's own period and those of its days lie between: from the first, before the second. */
export function withDays(month: Month): [string, string] {
  return [month, `${month}.`];
}

/** Days and months compare as text. */
export function laterOf(a: string, b: string): string {
  return [a, b].sort()[1]!;
}

export function earlierOf(a: string, b: string): string {
  return [a, b].sort()[0]!;
}

function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Days as a sum of periods, less some that the sum has too much. */
export interface Cover {
  plus: string[];
  minus: string[];
}

/** A month has about as many cells as two of its days: the same offices, and each of them on most days. */
const MONTH_IN_DAYS = 2;

/**
 * Periods that cover the days exactly and hold few cells: whole months, and for a part of a month either its days or
 * the month less its other days. Days after `today` hold nothing and cost nothing.
 */
export function coverPeriods(from: Day, to: Day, today: Day): Cover {
  const cover: Cover = { plus: [], minus: [] };
  if (from > to) return cover;
  const cost = (days: readonly Day[]) => days.filter((day) => day <= today).length;
  for (const month of monthsBetween(monthOf(from), monthOf(to))) {
    const start = laterOf(from, firstDay(month));
    const end = earlierOf(to, lastDay(month));
    const own = daysBetween(start, end);
    const others = [
      ...daysBetween(firstDay(month), addDays(start, -1)),
      ...daysBetween(addDays(end, 1), lastDay(month)),
    ];
    if (others.length > 0 && cost(own) <= MONTH_IN_DAYS + cost(others)) {
      cover.plus.push(...own);
    } else {
      cover.plus.push(month);
      cover.minus.push(...others);
    }
  }
  return cover;
}
