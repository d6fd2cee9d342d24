import { parseInstant } from '../../src/kernel/instant';
import { startClockAt } from '../../src/kernel/now';

/** A Monday in a week without holidays: where every test begins unless it says otherwise. */
export const MONDAY_9AM = '2026-11-23T09:00:00+07:00';

/** Sets the product's clock; it runs on from there, so moments stay exact to the minute for a minute. */
export function setClock(text: string): void {
  startClockAt(parseInstant(text, 'clock'));
}

/** Matches an instant within a minute, "2026-11-23T09:00": the clock goes on while a test runs. */
export function atMinute(text: string): unknown {
  return expect.stringMatching(new RegExp(`^${text}:\\d\\d\\+07:00$`));
}
