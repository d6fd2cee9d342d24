import { addDays, type Day, dayNumber } from '../../kernel/instant';
import { mondayOf } from '../../kernel/week';

const DAYS = 7;

/** The week of a day by ISO 8601: it belongs to the year of its Thursday. "2026-W48" */
export function isoWeekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  const week = (dayNumber(mondayOf(day)) - dayNumber(first)) / DAYS + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** The Friday of such a week; null where the text names none. */
export function fridayOf(week: string): Day | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return null;
  const day = addDays(mondayOf(`${match[1]}-01-04`), (Number(match[2]) - 1) * DAYS);
  return isoWeekOf(day) === week ? addDays(day, 4) : null;
}
