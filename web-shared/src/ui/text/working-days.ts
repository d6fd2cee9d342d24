import { type Day, serverDay, toDay, vietnamParts } from './vietnam-day';

const DAY_MS = 86_400_000;

/** Noon lies within the day wherever the PC stands. */
const noonOf = (day: Day) => Date.parse(`${day}T12:00:00+07:00`);

/** Offices close at five; what is owed by a day is owed by then. */
export function closeOf(day: Day): string {
  return `${day}T17:00:00+07:00`;
}

/** yyyy-MM-dd of the n-th weekday after a day; public holidays are the server's to know. */
export function weekdaysAfter(count: number, from: Day = serverDay()): Day {
  let at = noonOf(from);
  for (let left = count; left > 0; ) {
    at += DAY_MS;
    const { weekday } = vietnamParts(at);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return toDay(at);
}
