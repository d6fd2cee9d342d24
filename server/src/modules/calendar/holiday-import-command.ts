import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import type { ImportReport } from '../../kernel/import-report';
import { recordImport } from '../audit/record-change';
import { CalendarDay, WorkCalendarRow } from './calendar.entity';
import { DEFAULT_CALENDAR_ID, DEFAULT_SESSIONS, hasCalendar } from './calendar-cache';
import { type CalendarDayFields, planHolidayImport } from './holiday-import';

/** Keeps a statement below SQLite's limit of values. */
const DAYS_PER_STATEMENT = 500;

/** The days that a change touched, as they were and as they became; one that is as its weekday says is left out. */
export interface ChangedDays {
  before: CalendarDayFields[];
  after: CalendarDayFields[];
}

const fieldsOf = ({ day, kind, reason }: CalendarDayFields): CalendarDayFields => ({ day, kind, reason });

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
 * @param afterChange runs in the same transaction once days have changed, which it is told: due moments of open dossiers
 *   follow from them
 * @throws HccError BAD_USER_INPUT where the text as a whole is no holiday file
 */
export async function importHolidays(
  db: Database,
  text: string,
  afterChange: (tx: Tx, changed: ChangedDays) => Promise<void> = async () => undefined,
): Promise<ImportReport> {
  return db.transact(async (tx) => {
    const made = await ensureDefaultCalendar(tx);
    const existing = await tx.entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
    const { writes, ...report } = planHolidayImport(text, existing);
    const days = writes.map((day) => ({ ...day, calendarId: DEFAULT_CALENDAR_ID }));
    await tx.entities.save(CalendarDay, days, { chunk: DAYS_PER_STATEMENT });
    if (made || writes.length > 0) await bumpStamp(tx, 'calendar');
    if (writes.length > 0) {
      await recordImport(db, tx, 'holidays', report);
      const before = existing.filter(({ day }) => writes.some((each) => each.day === day)).map(fieldsOf);
      await afterChange(tx, { before, after: writes.map(fieldsOf) });
    }
    return report;
  });
}
