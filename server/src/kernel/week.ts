import { addDays, type Day, dayNumber } from './instant';

const DAYS = 7;
/** Day number 0 is 1 January 1970, a Thursday. */
const THURSDAY = 3;

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((((dayNumber(day) + THURSDAY) % DAYS) + DAYS) % DAYS));
}
