import { addDays, type Day, dayFromNumber, dayNumber } from '../../kernel/instant';

const DAYS = 7;
/** Day number 0 is 1 January 1970, a Thursday. */
const THURSDAY = 3;

const mondayOf = (day: Day): number => {
  const number = dayNumber(day);
  return number - ((((number + THURSDAY) % DAYS) + DAYS) % DAYS);
};

/** The week of a day by ISO 8601: it belongs to the year of its Thursday. "2026-W48" */
export function isoWeekOf(day: Day): string {
  const thursday = dayFromNumber(mondayOf(day) + THURSDAY);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  const week = (mondayOf(day) - first) / DAYS + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** The Friday of such a week; null where the text names none. */
export function fridayOf(week: string): Day | null {
  const match = /^(\d{4})-W(\d{2})$/.exec(week);
  if (!match) return null;
  const monday = mondayOf(`${match[1]}-01-04`) + (Number(match[2]) - 1) * DAYS;
  const day = dayFromNumber(monday);
  return isoWeekOf(day) === week ? addDays(day, 4) : null;
}
