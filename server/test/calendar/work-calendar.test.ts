import * as fc from 'fast-check';
import { HccError } from '../../src/kernel/errors';
import { dayFromNumber, dayNumber, instantAt } from '../../src/kernel/instant';
import { type SessionText, WorkCalendar } from '../../src/modules/calendar/work-calendar';
import { calendar, local, OFF, SESSIONS, vn, WORK } from './fixtures';
import { Office } from './minute-stepper';

test('a working day has eight hours and closes at 17:00', () => {
  expect(calendar.minutesOn(0)).toBe(480);
  expect(local(calendar.closeOf(dayNumber('2021-03-05')))).toBe('2021-03-05 17:00');
});

test.each([
  ['2021-03-05', true, 'Friday'],
  ['2021-03-06', false, 'Saturday'],
  ['2021-03-07', false, 'Sunday'],
  ['2021-02-10', false, 'holiday'],
  ['2024-05-04', true, 'make-up Saturday'],
  ['2024-05-05', false, 'the Sunday after it'],
  ['1969-12-31', true, 'a Wednesday before the epoch'],
])('%s worked: %s (%s)', (day, works) => {
  expect(calendar.isWorkingDay(dayNumber(day))).toBe(works);
});

test.each([
  ['2021-03-05', '2021-03-08'],
  ['2021-02-09', '2021-02-17'],
  ['2024-05-03', '2024-05-04'],
  ['2024-05-04', '2024-05-06'],
])('the working day after %s is %s', (day, next) => {
  expect(dayFromNumber(calendar.nextWorkingDay(dayNumber(day)))).toBe(next);
});

test.each([
  ['2021-03-05 10:15', '2021-03-05 10:15', 'inside a session'],
  ['2021-03-05 10:15:59', '2021-03-05 10:15', 'cut to the minute'],
  ['2021-03-05 05:00', '2021-03-05 07:00', 'before opening'],
  ['2021-03-05 11:29', '2021-03-05 11:29', 'the last minute of the morning'],
  ['2021-03-05 11:30', '2021-03-05 13:30', 'lunch'],
  ['2021-03-05 12:00', '2021-03-05 13:30', 'lunch'],
  ['2021-03-05 17:00', '2021-03-08 07:00', 'after close'],
  ['2021-03-06 09:00', '2021-03-08 07:00', 'weekend'],
  ['2021-02-11 09:00', '2021-02-17 07:00', 'holiday'],
  ['2024-05-03 20:00', '2024-05-04 07:00', 'the eve of a make-up day'],
])('work that comes at %s starts at %s (%s)', (at, start) => {
  expect(local(calendar.startOfWork(vn(at)))).toBe(start);
});

test.each([
  ['2021-03-05 10:00', 480, '2021-03-08 10:00'],
  ['2021-03-05 10:00', 90, '2021-03-05 11:30'],
  ['2021-03-05 10:00', 91, '2021-03-05 13:31'],
  ['2021-03-05 07:00', 480, '2021-03-05 17:00'],
  ['2021-03-05 12:00', 210, '2021-03-05 17:00'],
  ['2021-03-06 09:00', 1, '2021-03-08 07:01'],
  ['2021-03-06 09:00:30', 0, '2021-03-06 09:00'],
  ['2021-03-08 10:00', -480, '2021-03-05 10:00'],
])('%s and %i working minutes make %s', (from, minutes, to) => {
  expect(local(calendar.addWorkingMinutes(vn(from), minutes))).toBe(to);
});

test('minutes between are signed, and none lie outside the sessions', () => {
  expect(calendar.workingMinutesBetween(vn('2021-03-05 10:00'), vn('2021-03-08 10:00'))).toBe(480);
  expect(calendar.workingMinutesBetween(vn('2021-03-08 10:00'), vn('2021-03-05 10:00'))).toBe(-480);
  expect(calendar.workingMinutesBetween(vn('2021-03-05 17:00'), vn('2021-03-08 07:00'))).toBe(0);
});

test('a make-up day wins over a day off, and days named twice count once', () => {
  const twice = new WorkCalendar({
    sessions: SESSIONS,
    off: ['2021-03-04', '2021-03-04', '2021-03-06', '2021-03-05'],
    work: ['2021-03-06', '2021-03-06', '2021-03-05'],
  });
  expect(twice.workingMinutesBetween(vn('2021-03-01 00:00'), vn('2021-03-08 00:00'))).toBe(5 * 480);
});

test('ten years without a working day are skipped at once', () => {
  const off = Array.from({ length: 3653 }, (_, index) => dayFromNumber(dayNumber('2021-01-01') + index));
  const closed = new WorkCalendar({ sessions: SESSIONS, off, work: [] });
  expect(local(closed.addWorkingMinutes(vn('2020-12-31 16:00'), 61))).toBe('2031-01-02 07:01');
  expect(local(closed.startOfWork(vn('2025-05-05 10:00')))).toBe('2031-01-02 07:00');
});

test.each<[string, unknown, string]>([
  ['no session', [], 'sessions'],
  ['a time that does not exist', [['07:00', '24:00']], 'sessions[0][1]'],
  ['a time in other words', [['7h', '11:30']], 'sessions[0][0]'],
  ['an end before the start', [['11:30', '07:00']], 'sessions[0]'],
  ['a session of no length', [['07:00', '07:00']], 'sessions[0]'],
  [
    'overlapping sessions',
    [
      ['07:00', '11:30'],
      ['11:00', '17:00'],
    ],
    'sessions[1]',
  ],
  [
    'sessions out of order',
    [
      ['13:30', '17:00'],
      ['07:00', '11:30'],
    ],
    'sessions[1]',
  ],
])('%s is refused', (_, sessions, path) => {
  const make = (): WorkCalendar => new WorkCalendar({ sessions: sessions as SessionText[], off: [], work: [] });
  expect(make).toThrow(HccError);
  expect(make).toThrow(new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}: `));
});

test('days that do not exist are refused by their place', () => {
  expect(() => new WorkCalendar({ sessions: SESSIONS, off: ['2021-02-10', '2021-02-30'], work: [] })).toThrow(
    /^off\[1\]/,
  );
  expect(() => new WorkCalendar({ sessions: SESSIONS, off: [], work: ['6/3/2021'] })).toThrow(/^work\[0\]/);
});

/** Days around the turn of the epoch and around 2021, on random exceptions. */
const firstDay = fc.constantFrom(0, dayNumber('2020-12-28'));
const offsets = fc.uniqueArray(fc.nat(40), { maxLength: 20 });

test('counting agrees with walking minute by minute', () => {
  fc.assert(
    fc.property(
      firstDay,
      offsets,
      offsets,
      fc.nat(40),
      fc.nat(40 * 1440),
      fc.nat(3000),
      (first, off, work, change, offset, minutes) => {
        const offDays = off.map((day) => first + day);
        const workDays = work.map((day) => first + day);
        const sessions: [number, number][] = [
          [420, 690],
          [690, 700],
          [810, 1020],
        ];
        const later = [
          {
            day: first + change,
            sessions: [
              [450, 690],
              [780, 960],
            ] as [number, number][],
          },
        ];
        const tested = new WorkCalendar({
          sessions: [...SESSIONS.slice(0, 1), ['11:30', '11:40'], ...SESSIONS.slice(1)],
          off: offDays.map(dayFromNumber),
          work: workDays.map(dayFromNumber),
          later: [
            {
              from: dayFromNumber(first + change),
              sessions: [
                ['07:30', '11:30'],
                ['13:00', '16:00'],
              ],
            },
          ],
        });
        const office = new Office({ sessions, later, off: offDays, work: workDays });
        const from = first * 1440 + offset;
        let left = minutes;
        let to = from;
        for (; left > 0; to++) if (office.worksAt(to)) left--;
        const at = (minute: number): number => instantAt(Math.floor(minute / 1440), minute % 1440);

        expect(tested.addWorkingMinutes(at(from), minutes)).toBe(at(to));
        expect(tested.workingMinutesBetween(at(from), at(to))).toBe(minutes);
        expect(tested.startOfWork(at(from))).toBe(at(office.opening(from)));
        expect(tested.workingMinutesBetween(tested.addWorkingMinutes(at(from), -minutes), at(from))).toBe(minutes);
        const day = Math.floor(from / 1440);
        expect(tested.isWorkingDay(day)).toBe(office.worksOn(day));
        expect(tested.workingDayOnOrAfter(day)).toBe(office.rolled(day));
        expect(tested.nextWorkingDay(day)).toBe(office.rolled(day + 1));
      },
    ),
    { numRuns: 300 },
  );
});

test('the year 2021 of the real calendar has 250 working days', () => {
  const worked = calendar.workingMinutesBetween(vn('2021-01-01 00:00'), vn('2022-01-01 00:00')) / 480;
  expect(worked).toBe(261 - OFF.filter((day) => day.startsWith('2021')).length);
  expect(worked).toBe(250);
  expect(WORK).toHaveLength(1);
});
