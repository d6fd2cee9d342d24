import type { Instant } from '../../../kernel/instant';
import type { WorkCalendar } from '../../calendar/work-calendar';

const DUE_SOON_WORKING_DAYS = 2;

/** When "due soon" ends: two working days from now. */
export function dueSoonUntil(now: Instant, calendar: WorkCalendar): Instant {
  return calendar.addWorkingMinutes(now, DUE_SOON_WORKING_DAYS * calendar.minutesPerDay);
}
