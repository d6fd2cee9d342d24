import { formatDayShort } from '../../src/ui/text/date-format';
import { fetchWithClock, learnServerTime, serverNow } from '../../src/ui/text/server-clock';
import { serverDay } from '../../src/ui/text/vietnam-day';

const MINUTE_MS = 60_000;
const header = (ms: number) => new Date(ms).toUTCString();

afterEach(() => jest.useRealTimers());

test('a PC whose battery is dead has the day of the server all the same', async () => {
  jest.useFakeTimers({ now: Date.parse('2009-01-01T07:00:00+07:00') });
  const answer = { headers: new Headers({ date: header(Date.parse('2026-11-23T09:30:00+07:00')) }) };
  Object.assign(globalThis, { fetch: async () => answer });

  expect(await fetchWithClock('/graphql')).toBe(answer);
  expect(serverDay()).toBe('2026-11-23');
  // This year's days go without a year, and "this year" is the server's.
  expect(formatDayShort('2026-12-01T08:00:00+07:00')).toBe('01/12');
  jest.advanceTimersByTime(24 * 60 * MINUTE_MS);
  expect(serverDay()).toBe('2026-11-24');
});

test('what the line takes is not held against a clock that is right', () => {
  learnServerTime(header(Date.now() + 3 * 60 * MINUTE_MS));
  expect(serverNow() - Date.now()).toBeGreaterThan(2 * 60 * MINUTE_MS);
  learnServerTime(header(Date.now() - 20_000));
  expect(Math.abs(serverNow() - Date.now())).toBeLessThan(1000);
});

test('an answer that says no time changes nothing', () => {
  learnServerTime(header(Date.now() + 3 * 60 * MINUTE_MS));
  learnServerTime(null);
  learnServerTime('soon');
  expect(serverNow() - Date.now()).toBeGreaterThan(2 * 60 * MINUTE_MS);
});
