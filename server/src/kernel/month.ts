import { addDays, type Day, dayOf, type Instant } from './instant';

/** "2026-11" */
export type Month = string;

const MONTHS = 12;
const QUARTER = 3;

const yearOf = (month: Month): number => Number(month.slice(0, 4));
const numberOf = (month: Month): number => Number(month.slice(5, 7));

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month of a moment in Viet Nam. */
export const monthAt = (at: Instant): Month => monthOf(dayOf(at));

export function firstDay(month: Month): Day {
  return `${month}-01`;
}

export function lastDay(month: Month): Day {
  return addDays(firstDay(monthAfter(month)), -1);
}

/** The month so many after another; before it, where `by` is negative. */
export function monthAfter(month: Month, by = 1): Month {
  const count = yearOf(month) * MONTHS + numberOf(month) - 1 + by;
  return `${Math.floor(count / MONTHS)}-${String((count % MONTHS) + 1).padStart(2, '0')}`;
}

/** The first month of the quarter of a day, which stands for the quarter. */
export function quarterOf(day: Day): Month {
  const month = monthOf(day);
  return monthAfter(month, -((numberOf(month) - 1) % QUARTER));
}

/** The quarter so many after another; before it, where `by` is negative. */
export const quarterAfter = (quarter: Month, by: number): Month => monthAfter(quarter, QUARTER * by);

export const lastDayOfQuarter = (quarter: Month): Day => lastDay(monthAfter(quarter, QUARTER - 1));

/** "Q2/2018" */
export const quarterName = (quarter: Month): string => `Q${Math.ceil(numberOf(quarter) / QUARTER)}/${yearOf(quarter)}`;

/** Months from the first to the last, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}
