import { ReferenceCache } from '../../database/reference-cache';
import type { Sql } from '../../database/sql';
import { CalendarDay, WorkCalendarRow } from './calendar.entity';
import { type CalendarParts, type Calendars, makeCalendars } from './calendars';
import { orderOf, readConfirmedHours } from './hours/office-hours-store';
import type { SessionText } from './work-calendar';

/** The calendar that every office keeps unless it has hours of its own. */
export const DEFAULT_CALENDAR_ID = 'VN';
/** Hours of the civil service in the province; an administrator may change the row. */
export const DEFAULT_SESSIONS: SessionText[] = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
];

export async function readCalendarParts(sql: Pick<Sql, 'entities'>): Promise<CalendarParts> {
  const hours = await sql.entities.findOneBy(WorkCalendarRow, { id: DEFAULT_CALENDAR_ID });
  const days = await sql.entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
  const orders = (await readConfirmedHours(sql)).map(orderOf);
  return { sessions: hours?.sessions ?? DEFAULT_SESSIONS, days, orders };
}

export function calendarCache(sql: Sql): ReferenceCache<Calendars> {
  return new ReferenceCache(sql, 'calendar', async (reader) => makeCalendars(await readCalendarParts(reader)));
}

/** False in a database into which no calendar was ever loaded. */
export function hasCalendar({ entities }: Sql): Promise<boolean> {
  return entities.existsBy(WorkCalendarRow, { id: DEFAULT_CALENDAR_ID });
}
