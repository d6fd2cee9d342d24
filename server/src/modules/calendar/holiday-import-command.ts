import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import type { ImportReport } from '../../kernel/import-report';
import { CalendarDay, WorkCalendarRow } from './calendar.entity';
import { DEFAULT_CALENDAR_ID, DEFAULT_SESSIONS, hasCalendar } from './calendar-cache';
import { planHolidayImport } from './holiday-import';

/** Keeps a statement below SQLite's limit of values. */
const DAYS_PER_STATEMENT = 500;

/** Makes the row of the default calendar where there is none. @returns whether it was made */
export async function ensureDefaultCalendar(tx: Tx): Promise<boolean> {
  if (await hasCalendar(tx)) return false;
  await tx.entities.insert(WorkCalendarRow, {
    id: DEFAULT_CALENDAR_ID,
    name: 'Lịch làm việc hành chính Việt Nam',
    sessions: DEFAULT_SESSIONS,
  });
  return true;
}

/**
 * Loads days off and make-up days into the default calendar.
 * @param afterChange runs in the same transaction once days have changed: due moments of open dossiers follow from them
 * @throws HccError BAD_USER_INPUT where the text as a whole is no holiday file
 */
export async function importHolidays(
  db: Database,
  text: string,
  afterChange: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<ImportReport> {
  return db.transact(async (tx) => {
    const made = await ensureDefaultCalendar(tx);
    const existing = await tx.entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
    const { writes, ...report } = planHolidayImport(text, existing);
    const days = writes.map((day) => ({ ...day, calendarId: DEFAULT_CALENDAR_ID }));
    await tx.entities.save(CalendarDay, days, { chunk: DAYS_PER_STATEMENT });
    if (made || writes.length > 0) await bumpStamp(tx, 'calendar');
    if (writes.length > 0) await afterChange(tx);
    return report;
  });
}
