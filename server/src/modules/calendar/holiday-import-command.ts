import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import { placeholders, type Tx } from '../../database/sql';
import type { ImportReport } from '../../kernel/import-report';
import { recordImport } from '../audit/record-change';
import { CalendarDay } from './calendar.entity';
import { DEFAULT_CALENDAR_ID, DEFAULT_SESSIONS } from './calendar-cache';
import { type CalendarDayFields, planHolidayImport } from './holiday-import';

/** Keeps a DELETE below SQLite's limit of values in a statement. */
const DAYS_PER_STATEMENT = 1_000;

/** Makes the row of the default calendar where there is none. @returns whether it was made */
export async function ensureDefaultCalendar(tx: Tx): Promise<boolean> {
  const found = await tx.query('SELECT id FROM work_calendar WHERE id = ?', [DEFAULT_CALENDAR_ID]);
  if (found.length > 0) return false;
  await tx.run('INSERT INTO work_calendar (id, name, sessions) VALUES (?, ?, ?)', [
    DEFAULT_CALENDAR_ID,
    'Lịch làm việc hành chính Việt Nam',
    JSON.stringify(DEFAULT_SESSIONS),
  ]);
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
    const existing = await tx.query<CalendarDayFields>(
      'SELECT day, kind, reason FROM calendar_day WHERE calendar_id = ?',
      [DEFAULT_CALENDAR_ID],
    );
    const { writes, ...report } = planHolidayImport(text, existing);
    for (let start = 0; start < writes.length; start += DAYS_PER_STATEMENT) {
      const days = writes.slice(start, start + DAYS_PER_STATEMENT).map(({ day }) => day);
      await tx.run(`DELETE FROM calendar_day WHERE calendar_id = ? AND day IN (${placeholders(days.length)})`, [
        DEFAULT_CALENDAR_ID,
        ...days,
      ]);
    }
    await insertRows(
      db.writer,
      tx,
      CalendarDay,
      writes.map((day) => ({ ...day, calendarId: DEFAULT_CALENDAR_ID })),
    );
    if (made || writes.length > 0) await bumpStamp(tx, 'calendar');
    if (writes.length > 0) {
      await recordImport(db, tx, 'holidays', report);
      await afterChange(tx);
    }
    return report;
  });
}
