import { badField } from '../../kernel/errors';
import { addDays, type Day } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthAfter, monthOf, quarterAfter, quarterOf } from '../../kernel/month';
import { mondayOf } from '../../kernel/week';
import { FiguresPeriod } from './figures-terms';

export interface Days {
  from: Day;
  to: Day;
}

const months = (first: Month, count: number): Days => ({
  from: firstDay(first),
  to: lastDay(monthAfter(first, count - 1)),
});

/**
 * The days that a period means today; whole weeks, months, quarters and years.
 * @param custom the days of CUSTOM
 * @throws HccError BAD_USER_INPUT naming "from" where CUSTOM has none
 */
export function daysOf(period: FiguresPeriod, today: Day, custom: Partial<Record<'from' | 'to', Day | null>>): Days {
  const month = monthOf(today);
  const quarter = quarterOf(today);
  const year = `${month.slice(0, 4)}-01`;
  const week = (monday: Day): Days => ({ from: monday, to: addDays(monday, 6) });
  switch (period) {
    case FiguresPeriod.TODAY:
      return { from: today, to: today };
    case FiguresPeriod.THIS_WEEK:
      return week(mondayOf(today));
    case FiguresPeriod.LAST_WEEK:
      return week(addDays(mondayOf(today), -7));
    case FiguresPeriod.THIS_MONTH:
      return months(month, 1);
    case FiguresPeriod.LAST_MONTH:
      return months(monthAfter(month, -1), 1);
    case FiguresPeriod.QUARTER:
      return months(quarter, 3);
    case FiguresPeriod.LAST_QUARTER:
      return months(quarterAfter(quarter, -1), 3);
    case FiguresPeriod.YEAR:
      return months(year, 12);
    case FiguresPeriod.LAST_YEAR:
      return months(monthAfter(year, -12), 12);
    case FiguresPeriod.LAST_TWELVE_MONTHS:
      return months(monthAfter(month, -11), 12);
    case FiguresPeriod.CUSTOM: {
      const { from, to } = custom;
      if (!from || !to) throw badField('from', 'Hãy chọn từ ngày và đến ngày.');
      return { from, to };
    }
  }
}
