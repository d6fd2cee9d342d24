/**
 * What time the server has. A desk PC whose battery is dead believes that it is some day of 2009, and "today" on its
 * screens must still be today: every answer of the server carries its time in the `Date` header, and the difference to
 * the PC's clock is kept here.
 */

/** `Date` has whole seconds and the answer was on its way for a while: less is no error of the PC's clock. */
const NOT_WORTH_CORRECTING_MS = 60_000;

let aheadMs = 0;

/** Milliseconds since 1970 by the server's clock, or by the PC's until the server has answered. */
export const serverNow = (): number => Date.now() + aheadMs;

/** Takes the `Date` header of an answer that has just arrived; one that is missing or is no date changes nothing. */
export function learnServerTime(dateHeader: string | null): void {
  const served = Date.parse(dateHeader ?? '');
  if (Number.isNaN(served)) return;
  const difference = served - Date.now();
  aheadMs = Math.abs(difference) < NOT_WORTH_CORRECTING_MS ? 0 : difference;
}

/** `fetch` that sets the clock by what comes back. */
export const fetchWithClock: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  learnServerTime(response.headers.get('date'));
  return response;
};
