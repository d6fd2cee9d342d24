import { addDays, type Day } from '../../kernel/instant';

/** "2026-11" */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** True for "2026-11", false for a day. */
export function isMonth(period: string): boolean {
  return period.length === 7;
}

/** What a month's own period and those of its days lie between: from the first, before the second. */
export function withDays(month: Month): [string, string] {
  return [month, `${month}.`];
}

export function firstDay(month: Month): Day {
  return `${month}-01`;
}

export function nextMonth(month: Month): Month {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export function lastDay(month: Month): Day {
  return addDays(firstDay(nextMonth(month)), -1);
}

/** Days and months compare as text. */
export function laterOf(a: string, b: string): string {
  return [a, b].sort()[1]!;
}

export function earlierOf(a: string, b: string): string {
  return [a, b].sort()[0]!;
}

/** Months from the first to the last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
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
