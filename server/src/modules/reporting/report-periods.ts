import { addDays, type Day } from '../../kernel/instant';

/** "2026-11" */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
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

/** The fewest periods that cover the days exactly: whole months, and single days at the ends. */
export function coverPeriods(from: Day, to: Day): string[] {
  if (from > to) return [];
  const periods: string[] = [];
  for (const month of monthsBetween(monthOf(from), monthOf(to))) {
    const start = laterOf(from, firstDay(month));
    const end = earlierOf(to, lastDay(month));
    if (start === firstDay(month) && end === lastDay(month)) periods.push(month);
    else periods.push(...daysBetween(start, end));
  }
  return periods;
}
