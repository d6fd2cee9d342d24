import { addDays, type Day, dayFromNumber, dayNumber } from '../../../kernel/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { type Days, PaperKind } from '../paper';
import { lastPeriod } from '../paper-periods';

/** The day on which the paper of a period is issued: the Friday after a week, the first working day after a month. */
export function issueDay(kind: PaperKind, { to }: Days, calendar: WorkCalendar): Day {
  const after = addDays(to, 1);
  if (kind === PaperKind.WEEKLY) return after;
  return dayFromNumber(calendar.workingDayOnOrAfter(dayNumber(after)));
}

/** What is done with when a plan is switched on: the last day of the newest period whose paper was due before that day. */
export function coveredBefore(kind: PaperKind, today: Day, calendar: WorkCalendar): Day {
  let period = lastPeriod(kind, today);
  while (issueDay(kind, period, calendar) >= today) period = lastPeriod(kind, period.from);
  return period.to;
}
