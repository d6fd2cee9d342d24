import { badField } from '../../kernel/errors';
import { addDays, type Day, dayNumber, isDay } from '../../kernel/instant';
import { firstDay, lastDay, monthAfter, monthOf, quarterAfter, quarterOf } from '../../kernel/month';
import { type Days, PaperKind } from './paper';

const WEEK = 7;
/** 1 January 1970 was a Thursday. */
const FRIDAY = 1;
const QUARTER = 3;

const isFriday = (day: Day) => dayNumber(day) % WEEK === FRIDAY;

const monthDays = (month: string, count = 1): Days => ({
  from: firstDay(month),
  to: lastDay(monthAfter(month, count - 1)),
});

/** The last period of a kind that was over before a day. */
export function lastPeriod(kind: PaperKind, today: Day): Days {
  if (kind === PaperKind.WEEKLY) {
    let friday = today;
    while (!isFriday(friday)) friday = addDays(friday, -1);
    return { from: addDays(friday, -WEEK), to: addDays(friday, -1) };
  }
  if (kind === PaperKind.QUARTERLY) return monthDays(quarterAfter(quarterOf(today), -1), QUARTER);
  return monthDays(monthAfter(monthOf(today), -1));
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
  const month = monthOf(from);
  const lastYear = (day: Day) => monthAfter(monthOf(day), -12);
  return {
    before: monthDays(monthAfter(month, -count), count),
    yearAgo: { from: firstDay(lastYear(from)), to: lastDay(lastYear(to)) },
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
