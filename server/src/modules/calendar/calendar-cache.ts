import { ReferenceCache } from '../../database/reference-cache';
import type { Sql } from '../../database/sql';
import type { CalendarDay } from './calendar.entity';
import { WorkCalendar } from './work-calendar';

/** The calendar that every office keeps unless it has one of its own. */
export const DEFAULT_CALENDAR_ID = 'VN';
/** Hours of the civil service in the province; an administrator may change the row. */
export const DEFAULT_SESSIONS: [string, string][] = [
  ['07:00', '11:30'],
  ['13:30', '17:00'],
];

export function calendarCache(sql: Sql): ReferenceCache<WorkCalendar> {
  return new ReferenceCache(sql, 'calendar', async (source) => {
    const rows = await source.query<{ sessions: string }>('SELECT sessions FROM work_calendar WHERE id = ?', [
      DEFAULT_CALENDAR_ID,
    ]);
    const days = await source.query<CalendarDay>('SELECT day, kind FROM calendar_day WHERE calendar_id = ?', [
      DEFAULT_CALENDAR_ID,
    ]);
    return new WorkCalendar({
      sessions: rows[0] ? (JSON.parse(rows[0].sessions) as [string, string][]) : DEFAULT_SESSIONS,
      off: days.filter(({ kind }) => kind === 'OFF').map(({ day }) => day),
      work: days.filter(({ kind }) => kind === 'WORK').map(({ day }) => day),
    });
  });
}

/** False in a database into which no calendar was ever loaded. */
export async function hasCalendar(sql: Sql): Promise<boolean> {
  const rows = await sql.query('SELECT 1 AS one FROM work_calendar WHERE id = ?', [DEFAULT_CALENDAR_ID]);
  return rows.length > 0;
}
