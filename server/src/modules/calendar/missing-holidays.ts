import { Between } from 'typeorm';
import type { Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { CalendarDay } from './calendar.entity';
import { DEFAULT_CALENDAR_ID } from './calendar-cache';
import { DayKind } from './clock-terms';
import { isPlainWeekday } from './work-calendar';

/** Holidays whose day of the year is known beforehand (Labour Code 2019, article 112). */
const FIXED = [
  { name: 'Tết Dương lịch', monthDay: '01-01' },
  { name: 'Ngày Chiến thắng', monthDay: '04-30' },
  { name: 'Quốc tế lao động', monthDay: '05-01' },
  { name: 'Quốc khánh', monthDay: '09-02' },
];
/** Between these days lies the lunar New Year of every year. */
const TET = { name: 'Tết Âm lịch', from: '01-20', to: '02-21' };
/** From here on next year has to be prepared; dossiers received in autumn are due in January. */
const ASKED_FROM = '10-01';

export interface MissingHolidays {
  year: number;
  names: string[];
}

/** Holidays that a year can't be without and that its days lack. Pure. */
export function missingHolidays(year: number, off: readonly Day[]): string[] {
  const fixed = FIXED.filter(({ monthDay }) => {
    const day = `${year}-${monthDay}`;
    return isPlainWeekday(day) && !off.includes(day);
  });
  const hasTet = off.some((day) => day >= `${year}-${TET.from}` && day <= `${year}-${TET.to}`);
  return [...fixed.map(({ name }) => name), ...(hasTet ? [] : [TET.name])];
}

/** What next year lacks, from 1 October on; null where there is nothing to do. */
export async function findMissingHolidays(
  { entities }: Pick<Sql, 'entities'>,
  today: Day,
): Promise<MissingHolidays | null> {
  if (today.slice(5) < ASKED_FROM) return null;
  const year = Number(today.slice(0, 4)) + 1;
  const days = await entities.findBy(CalendarDay, {
    calendarId: DEFAULT_CALENDAR_ID,
    kind: DayKind.OFF,
    day: Between(`${year}-01-01`, `${year}-12-31`),
  });
  const names = missingHolidays(
    year,
    days.map(({ day }) => day),
  );
  return names.length > 0 ? { year, names } : null;
}
