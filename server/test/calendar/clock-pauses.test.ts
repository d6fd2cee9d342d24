import { ClockState, SupplementRule } from '../../src/modules/calendar/clock-terms';
import type { ClockEvent, TimeLimit } from '../../src/modules/calendar/statutory-clock';
import { calendarDays, days, hours, localOrNull, noLimit, paused, read, resumed, sameDay } from './fixtures';

/** "03-01 14:00 > 03-01 15:00 + …": pauses of the year 2021. */
function pauses(line: string): ClockEvent[] {
  return line.split(' + ').flatMap((pause) => {
    const [from, to] = pause.split(' > ');
    return [paused(`2021-${from}`), resumed(`2021-${to}`)];
  });
}

/** What it shows, limit, receipt, pauses, due moment. */
type Row = [string, TimeLimit, string, string, string | null];

function dueAfter(rule: SupplementRule, limit: TimeLimit, receivedAt: string, line: string): string | null {
  const events = pauses(line);
  return localOrNull(read(limit, `2021-${receivedAt}`, events, '2021-06-01 10:00', { onSupplement: rule }).dueAt);
}

test.each<Row>([
  ['EXTEND leaves paused working time out', days(1), '03-01 10:00', '03-01 14:00 > 03-01 15:00', '2021-03-02 11:00'],
  ['a pause over a weekend costs nothing', days(1), '03-05 10:00', '03-05 17:00 > 03-08 07:00', '2021-03-08 10:00'],
  ['the end of a session is kept', hours(1), '03-01 07:00', '03-01 07:30 > 03-01 11:00', '2021-03-01 11:30'],
  [
    'several pauses add up',
    hours(2),
    '03-01 07:00',
    '03-01 07:30 > 03-01 08:00 + 03-01 08:30 > 03-01 09:30',
    '2021-03-01 10:30',
  ],
  ['a pause from before the start', hours(1), '03-01 12:00', '03-01 12:10 > 03-01 14:00', '2021-03-01 15:00'],
  ['a pause within lunch', hours(1), '03-01 12:00', '03-01 12:10 > 03-01 13:00', '2021-03-01 14:30'],
  ['paused in the due minute itself', hours(1), '03-01 07:00', '03-01 08:00 > 03-02 09:00', '2021-03-02 09:00'],
  ['calendar days move by days', calendarDays(2), '03-01 10:00', '03-02 08:00 > 03-03 16:00', '2021-03-04 17:00'],
  [
    'a pause within one day moves no day',
    calendarDays(2),
    '03-01 10:00',
    '03-02 08:00 > 03-02 16:00',
    '2021-03-03 17:00',
  ],
  ['the move comes before the roll', calendarDays(1), '03-05 08:00', '03-05 09:00 > 03-06 09:00', '2021-03-08 17:00'],
  [
    'days are summed over pauses, then rolled',
    calendarDays(3),
    '03-01 10:00',
    '03-01 11:00 > 03-02 08:00 + 03-03 08:00 > 03-04 08:00',
    '2021-03-08 17:00',
  ],
  [
    'weekend days of the pause count for calendar days',
    calendarDays(3),
    '03-01 10:00',
    '03-03 10:00 > 03-08 10:00',
    '2021-03-09 17:00',
  ],
  ['same day moves by days', sameDay, '03-01 10:00', '03-01 11:00 > 03-03 16:00', '2021-03-03 17:00'],
  ['same day rolls', sameDay, '03-01 10:00', '03-01 11:00 > 03-06 09:00', '2021-03-08 17:00'],
  ['no limit stays without', noLimit, '03-01 10:00', '03-01 11:00 > 03-06 09:00', null],
  ['passed before the pause, EXTEND', hours(1), '03-01 07:00', '03-01 08:01 > 03-02 09:00', '2021-03-01 08:00'],
  [
    'passed on the evening of the due day',
    calendarDays(1),
    '03-01 07:00',
    '03-02 17:01 > 03-04 09:00',
    '2021-03-02 17:00',
  ],
  ['not passed at the close itself', calendarDays(1), '03-01 07:00', '03-02 17:00 > 03-04 09:00', '2021-03-04 17:00'],
  [
    'passed after a first pause',
    hours(1),
    '03-01 07:00',
    '03-01 07:30 > 03-01 08:00 + 03-01 08:31 > 03-01 10:00',
    '2021-03-01 08:30',
  ],
])('EXTEND: %s', (_, limit, receivedAt, line, dueAt) => {
  expect(dueAfter(SupplementRule.EXTEND, limit, receivedAt, line)).toBe(dueAt);
});

test.each<Row>([
  ['RESTART runs the full limit again', days(1), '03-01 10:00', '03-02 09:00 > 03-03 14:00', '2021-03-04 14:00'],
  ['resumed at lunch counts from 13:30', hours(1), '03-01 10:00', '03-01 10:30 > 03-01 12:00', '2021-03-01 14:30'],
  [
    'calendar days from the day of resuming',
    calendarDays(3),
    '03-01 10:00',
    '03-02 09:00 > 03-03 14:00',
    '2021-03-08 17:00',
  ],
  ['same day, resumed from 15:00', sameDay, '03-01 10:00', '03-01 11:00 > 03-03 15:00', '2021-03-04 17:00'],
  [
    'every pause restarts',
    days(1),
    '03-01 10:00',
    '03-01 11:00 > 03-02 08:00 + 03-02 09:00 > 03-02 09:00',
    '2021-03-03 09:00',
  ],
  ['passed before the pause, RESTART', hours(1), '03-01 07:00', '03-01 08:01 > 03-02 09:00', '2021-03-01 08:00'],
  [
    'once passed, later pauses move nothing either',
    hours(1),
    '03-01 07:00',
    '03-01 07:30 > 03-01 08:00 + 03-01 09:01 > 03-01 10:00 + 03-01 10:30 > 03-01 11:00',
    '2021-03-01 09:00',
  ],
])('RESTART: %s', (_, limit, receivedAt, line, dueAt) => {
  expect(dueAfter(SupplementRule.RESTART, limit, receivedAt, line)).toBe(dueAt);
});

test('while paused nothing is owed', () => {
  const reading = read(days(1), '2021-03-01 10:00', [paused('2021-03-01 14:00')], '2021-03-09 10:00');
  expect(reading).toMatchObject({ dueAt: null, state: ClockState.PAUSED, timeliness: null, usedMinutes: 120 });
});

test('while paused a due moment that had passed is still shown', () => {
  const reading = read(hours(1), '2021-03-01 10:00', [paused('2021-03-01 14:00')], '2021-03-09 10:00');
  expect(reading.state).toBe(ClockState.PAUSED);
  expect(localOrNull(reading.dueAt)).toBe('2021-03-01 11:00');
});

test('a due moment in the minute of pausing has not passed', () => {
  expect(read(hours(1), '2021-03-01 10:00', [paused('2021-03-01 11:00')], '2021-03-01 11:00').dueAt).toBeNull();
});
