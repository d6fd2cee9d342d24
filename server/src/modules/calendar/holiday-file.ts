import type { Day } from '../../kernel/instant';
import { DayChange, type WantedDay } from './calendar-change-plan';
import { DayKind } from './clock-terms';
import { type CalendarDayFields, planHolidayImport, type RefusedLine } from './holiday-import';
import { isPlainWeekday } from './work-calendar';

/** What a holiday file asks of a calendar from today on. */
export interface HolidayFile {
  days: WantedDay[];
  unchanged: number;
  /** Days that would change and have passed; an administrator of the server imports those. */
  past: number;
  refused: RefusedLine[];
}

/**
 * Reads a holiday file for the page of the calendar: what has passed is left out, and so are weekends, which are off
 * without being said. Pure.
 * @throws HccError BAD_USER_INPUT where the text as a whole is no holiday file
 */
export function readHolidayFile(text: string, existing: readonly CalendarDayFields[], today: Day): HolidayFile {
  const { writes, unchanged, refused } = planHolidayImport(text, existing);
  const isWorked = (day: Day) => existing.some((row) => row.day === day && row.kind === DayKind.WORK);
  const needed = writes.filter(({ day, kind }) => kind === DayKind.WORK || isPlainWeekday(day) || isWorked(day));
  const coming = needed.filter(({ day }) => day >= today);
  return {
    days: coming.map(({ day, kind, reason }) => ({
      day,
      kind: kind === DayKind.OFF ? DayChange.OFF : DayChange.WORK,
      reason,
    })),
    unchanged: unchanged + writes.length - needed.length,
    past: needed.length - coming.length,
    refused,
  };
}
