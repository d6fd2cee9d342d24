import { ReferenceCache } from '../../database/reference-cache';
import type { Sql } from '../../database/sql';
import { CalendarDay, WorkCalendarRow } from './calendar.entity';
import { DayKind } from './clock-terms';
import { WorkCalendar } from './work-calendar';

/** The calendar that every office keeps unless it has one of its own. */
export const DEFAULT_CALENDAR_ID = 'VN';
/** Hours of the civil service in the province; an administrator may change the row. */
export const DEFAULT_SESSIONS: [string, string][] = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
];

export function calendarCache(sql: Sql): ReferenceCache<WorkCalendar> {
  return new ReferenceCache(sql, 'calendar', async ({ entities }) => {
    const hours = await entities.findOneBy(WorkCalendarRow, { id: DEFAULT_CALENDAR_ID });
    const days = await entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
    return new WorkCalendar({
      sessions: hours?.sessions ?? DEFAULT_SESSIONS,
      off: days.filter(({ kind }) => kind === DayKind.OFF).map(({ day }) => day),
      work: days.filter(({ kind }) => kind === DayKind.WORK).map(({ day }) => day),
    });
  });
}

/** False in a database into which no calendar was ever loaded. */
export function hasCalendar({ entities }: Sql): Promise<boolean> {
  return entities.existsBy(WorkCalendarRow, { id: DEFAULT_CALENDAR_ID });
}
