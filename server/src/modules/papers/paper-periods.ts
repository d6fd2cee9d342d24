import { badField } from '../../kernel/errors';
import { addDays, type Day, dayNumber, isDay } from '../../kernel/instant';
import { firstDay, lastDay, monthOf, nextMonth } from '../reporting/report-periods';
import { type Days, PaperKind } from './paper';

const WEEK = 7;
/** 1 January 1970 was a Thursday. */
const FRIDAY = 1;
const QUARTER = 3;

const isFriday = (day: Day) => dayNumber(day) % WEEK === FRIDAY;

function monthsLater(month: string, count: number): string {
  let later = month;
  for (let at = 0; at < count; at++) later = nextMonth(later);
  return later;
}

function monthBefore(month: string): string {
  return monthOf(addDays(firstDay(month), -1));
}

const monthDays = (month: string, count = 1): Days => ({
  from: firstDay(month),
  to: lastDay(monthsLater(month, count - 1)),
});

function quarterOf(day: Day): string {
  const number = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(number - ((number - 1) % QUARTER)).padStart(2, '0')}`;
}

/** The last period of a kind that was over before a day. */
export function lastPeriod(kind: PaperKind, today: Day): Days {
  if (kind === PaperKind.WEEKLY) {
    let friday = today;
    while (!isFriday(friday)) friday = addDays(friday, -1);
    return { from: addDays(friday, -WEEK), to: addDays(friday, -1) };
  }
  if (kind === PaperKind.QUARTERLY) return monthDays(quarterOf(addDays(firstDay(quarterOf(today)), -1)), QUARTER);
  return monthDays(monthBefore(monthOf(today)));
}

/** The period after one that ends on a day. */
export function periodAfter(kind: PaperKind, to: Day): Days {
  const from = addDays(to, 1);
  if (kind === PaperKind.WEEKLY) return { from, to: addDays(to, WEEK) };
  return monthDays(monthOf(from), kind === PaperKind.QUARTERLY ? QUARTER : 1);
}

/** The period before one, and the same a year ago, with what they are called. */
export function comparedWith(kind: PaperKind, { from, to }: Days): { before: Days; yearAgo: Days } {
  const count = kind === PaperKind.QUARTERLY ? QUARTER : 1;
  let month = monthOf(from);
  for (let at = 0; at < count; at++) month = monthBefore(month);
  const lastYear = (name: string) => `${Number(name.slice(0, 4)) - 1}${name.slice(4)}`;
  return {
    before: monthDays(month, count),
    yearAgo: { from: firstDay(lastYear(monthOf(from))), to: lastDay(lastYear(monthOf(to))) },
  };
}

/** @throws HccError BAD_USER_INPUT naming "from": days that are none of the kind's periods */
export function assertPeriod(kind: PaperKind, { from, to }: Days): void {
  // What is no day at all is said where the filter is read.
  if (!isDay(from) || !isDay(to) || from > to) return;
  const refuse = (words: string) => badField('from', words);
  switch (kind) {
    case PaperKind.WEEKLY:
      if (!isFriday(from) || addDays(from, WEEK - 1) !== to) throw refuse('Tuần báo cáo đi từ thứ Sáu đến thứ Năm.');
      return;
    case PaperKind.MONTHLY:
      if (!isSame(monthDays(monthOf(from)), { from, to })) throw refuse('Kỳ báo cáo phải là một tháng trọn.');
      return;
    case PaperKind.QUARTERLY:
      if (!isSame(monthDays(quarterOf(from), QUARTER), { from, to })) throw refuse('Kỳ báo cáo phải là một quý trọn.');
      return;
    case PaperKind.WORK:
      if (from !== firstDay(monthOf(from)) || to !== lastDay(monthOf(to)))
        throw refuse('Kỳ báo cáo phải gồm những tháng trọn.');
      return;
    default:
  }
}

function isSame(some: Days, other: Days): boolean {
  return some.from === other.from && some.to === other.to;
}
