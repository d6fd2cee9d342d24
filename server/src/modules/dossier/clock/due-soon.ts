import { type Condition, placeholders } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import type { Calendars } from '../../calendar/calendars';
import type { WorkCalendar } from '../../calendar/work-calendar';

export const DUE_SOON_WORKING_DAYS = 2;

/** When so many working days from now have run. */
function workingDaysAhead(now: Instant, days: number, calendar: WorkCalendar): Instant {
  return calendar.addWorkingMinutes(now, days * calendar.dayMinutesFrom(now));
}

export interface DueWithin {
  /** The column of the moment, and that of the office by whose hours it is counted. */
  moment: string;
  office: string;
  days: number;
  /** Milliseconds that the column lies behind the due moment. */
  shift?: number;
}

/**
 * That a moment comes within some working days from now, each by the hours of its office. Where all keep the hours of
 * the province it is one comparison; else the first one still is, along the index, and the offices narrow it.
 */
export function dueWithin(
  { moment, office, days, shift = 0 }: DueWithin,
  calendars: Calendars,
  now: Instant,
): Condition {
  const common = workingDaysAhead(now, days, calendars.province) + shift;
  const others = [...calendars.departing()]
    .map(([calendar, officeIds]) => ({ officeIds, until: workingDaysAhead(now, days, calendar) + shift }))
    .filter(({ until }) => until !== common);
  if (others.length === 0) return { sql: `${moment} <= ?`, values: [common] };
  const cases = others.map(({ officeIds }) => `WHEN ${office} IN (${placeholders(officeIds.length)}) THEN ?`).join(' ');
  return {
    sql: `${moment} <= ? AND ${moment} <= CASE ${cases} ELSE ? END`,
    values: [
      Math.max(common, ...others.map(({ until }) => until)),
      ...others.flatMap(({ officeIds, until }) => [...officeIds, until]),
      common,
    ],
  };
}
