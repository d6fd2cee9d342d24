import { makeCalendars } from '../../src/modules/calendar/calendars';
import { DayKind } from '../../src/modules/calendar/clock-terms';
import { missingHolidays } from '../../src/modules/calendar/missing-holidays';
import type { SessionText } from '../../src/modules/calendar/work-calendar';
import { dueWithin } from '../../src/modules/dossier/clock/due-soon';
import { SESSIONS, vn } from './fixtures';

const LONG: SessionText[] = [
  ['07:00', '11:30'],
  ['13:30', '18:00'],
];
const near = { moment: 'due', office: 'office', days: 2 };
const order = (fromDay: string, officeIds: string[], sessions: SessionText[] | null) => ({
  fromDay,
  officeIds,
  sessions,
});

test('what is due soon is one comparison where all keep the same hours, and by office where some do not', () => {
  const alone = makeCalendars({ sessions: SESSIONS, days: [], orders: [] });
  const now = vn('2021-03-02 17:30');
  expect(dueWithin(near, alone, now)).toEqual({ sql: 'due <= ?', values: [vn('2021-03-04 17:00')] });
  const mixed = makeCalendars({ sessions: SESSIONS, days: [], orders: [order('2021-01-01', ['a', 'b'], LONG)] });
  expect(dueWithin(near, mixed, now)).toEqual({
    sql: 'due <= ? AND due <= CASE WHEN office IN (?,?) THEN ? ELSE ? END',
    values: [vn('2021-03-04 17:30'), 'a', 'b', vn('2021-03-04 17:30'), vn('2021-03-04 17:00')],
  });
  // At nine both come to nine o'clock two days later.
  expect(dueWithin(near, mixed, vn('2021-03-02 09:00')).sql).toBe('due <= ?');
});

test('offices with the same history of hours share a calendar, and null is the hours of the province again', () => {
  const calendars = makeCalendars({
    sessions: SESSIONS,
    days: [{ day: '2021-03-03', kind: DayKind.OFF, reason: 'Bão' }],
    orders: [order('2021-03-02', ['a', 'b'], LONG), order('2021-03-05', ['b'], null)],
  });
  expect(calendars.of('c')).toBe(calendars.province);
  expect([...calendars.departing().values()]).toEqual([['a'], ['b']]);
  const from = vn('2021-03-01 00:00');
  const minutes = (office: string) => calendars.of(office).workingMinutesBetween(from, vn('2021-03-06 00:00'));
  expect([minutes('c'), minutes('a'), minutes('b')]).toEqual([4 * 480, 480 + 3 * 540, 2 * 480 + 2 * 540]);
});

test('a year needs the holidays that the law fixes, where they fall on weekdays, and a lunar New Year', () => {
  expect(missingHolidays(2027, [])).toEqual(['Tết Dương lịch', 'Ngày Chiến thắng', 'Quốc khánh', 'Tết Âm lịch']);
  expect(missingHolidays(2027, ['2027-01-01', '2027-02-05', '2027-04-30', '2027-09-02'])).toEqual([]);
});
