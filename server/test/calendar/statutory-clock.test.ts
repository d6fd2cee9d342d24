import { HccError } from '../../src/kernel/errors';
import { ClockEventType, ClockState, LimitUnit, Timeliness } from '../../src/modules/calendar/clock-terms';
import {
  type ClockEvent,
  deadlineOf,
  dueMoment,
  type TimeLimit,
  timelinessOf,
} from '../../src/modules/calendar/statutory-clock';
import {
  calendar,
  calendarDays,
  completed,
  days,
  hours,
  localOrNull,
  moved,
  noLimit,
  paused,
  read,
  resumed,
  sameDay,
  vn,
} from './fixtures';

describe('the due moment of a fresh dossier', () => {
  test.each<[string, TimeLimit, string, string | null]>([
    ['Friday 10:00, one day', days(1), '2021-03-05 10:00', '2021-03-08 10:00'],
    ['a due moment on the close stays there', days(1), '2021-03-05 07:00', '2021-03-05 17:00'],
    ['a due moment on the end of the morning stays there', days(1), '2021-03-05 11:30', '2021-03-08 11:30'],
    ['lunch counts from 13:30', days(1), '2021-03-05 12:10', '2021-03-08 11:30'],
    ['after close counts from the next morning', days(1), '2021-03-05 17:00', '2021-03-08 17:00'],
    ['a holiday in between is left out', days(3), '2021-02-08 10:00', '2021-02-18 10:00'],
    ['a make-up day counts', days(1), '2024-05-03 10:00', '2024-05-04 10:00'],
    ['seconds are cut', days(1), '2021-03-05 10:00:59', '2021-03-08 10:00'],
    ['working hours', hours(3), '2021-03-05 10:00', '2021-03-05 15:00'],
    ['working hours to the close', hours(4), '2021-03-05 11:00', '2021-03-05 17:00'],
    ['calendar days end at close', calendarDays(3), '2021-03-01 10:00', '2021-03-04 17:00'],
    ['calendar days roll over a weekend', calendarDays(1), '2021-03-05 10:00', '2021-03-08 17:00'],
    ['calendar days roll over a holiday', calendarDays(2), '2021-02-08 10:00', '2021-02-17 17:00'],
    ['calendar days roll onto a make-up day', calendarDays(2), '2024-05-02 10:00', '2024-05-04 17:00'],
    ['calendar days count from the day that work starts', calendarDays(3), '2021-03-05 17:00', '2021-03-11 17:00'],
    ['same day before 15:00', sameDay, '2021-03-05 14:59', '2021-03-05 17:00'],
    ['same day at night before opening', sameDay, '2021-03-05 01:00', '2021-03-05 17:00'],
    ['same day from 15:00', sameDay, '2021-03-05 15:00', '2021-03-08 17:00'],
    ['same day on a Saturday', sameDay, '2021-03-06 09:00', '2021-03-08 17:00'],
    ['same day on a holiday', sameDay, '2021-02-10 09:00', '2021-02-17 17:00'],
    ['no limit', noLimit, '2021-03-05 10:00', null],
  ])('%s', (_, limit, receivedAt, dueAt) => {
    expect(localOrNull(dueMoment(limit, vn(receivedAt), calendar))).toBe(dueAt);
    const reading = read(limit, receivedAt, [], receivedAt);
    expect(localOrNull(reading.dueAt)).toBe(dueAt);
    expect(reading.state).toBe(ClockState.OPEN_WITHIN);
  });

  test.each([0, -1, 1.5, 10_001, Number.NaN, null])('an amount of %s is refused', (amount) => {
    expect(() => dueMoment({ amount, unit: LimitUnit.WORKING_DAYS }, vn('2021-03-05 10:00'), calendar)).toThrow(
      /^limit\.amount: /,
    );
  });
});

describe('who used how much', () => {
  test('every minute is charged to the office that then holds the dossier, also one that moved while paused', () => {
    const reading = read(
      days(2),
      '2021-03-01 12:00',
      [
        moved('2021-03-01 14:00', 'B'),
        paused('2021-03-01 15:00'),
        moved('2021-03-01 16:00', 'C'),
        resumed('2021-03-02 08:00'),
        moved('2021-03-02 09:00', 'A'),
      ],
      '2021-03-02 09:30',
    );
    expect(reading).toMatchObject({ usedMinutes: 180, pausedMinutes: 180, byOffice: { A: 60, B: 60, C: 60 } });
    expect(
      reading.segments.map(({ from, to, kind, office, minutes }) => [
        localOrNull(from),
        localOrNull(to),
        kind,
        office,
        minutes,
      ]),
    ).toEqual([
      ['2021-03-01 12:00', '2021-03-01 14:00', 'WORK', 'A', 30],
      ['2021-03-01 14:00', '2021-03-01 15:00', 'WORK', 'B', 60],
      ['2021-03-01 15:00', '2021-03-01 16:00', 'PAUSE', 'B', 60],
      ['2021-03-01 16:00', '2021-03-02 08:00', 'PAUSE', 'C', 120],
      ['2021-03-02 08:00', '2021-03-02 09:00', 'WORK', 'C', 60],
      ['2021-03-02 09:00', '2021-03-02 09:30', 'WORK', 'A', 30],
    ]);
  });

  test('a pause from before the start of work is not used time', () => {
    const events = [paused('2021-03-01 12:10'), resumed('2021-03-01 14:00')];
    const reading = read(hours(4), '2021-03-01 12:00', events, '2021-03-01 15:00');
    expect(localOrNull(reading.startsAt)).toBe('2021-03-01 13:30');
    expect(reading).toMatchObject({ usedMinutes: 60, pausedMinutes: 30 });
  });

  test('an office that held it for no working minute is named with 0', () => {
    const events = [moved('2021-03-01 17:00', 'B'), moved('2021-03-01 17:00', 'C')];
    const reading = read(days(2), '2021-03-01 16:00', events, '2021-03-01 18:00');
    expect(reading.byOffice).toEqual({ A: 60, B: 0, C: 0 });
    expect(reading.segments).toHaveLength(2);
  });

  test('before the start nothing is used; `now` before receipt counts nothing', () => {
    expect(read(days(1), '2021-03-06 10:00', [], '2021-03-07 10:00')).toMatchObject({
      usedMinutes: 0,
      pausedMinutes: 0,
    });
    expect(read(days(1), '2021-03-05 10:00', [], '2021-03-05 09:00')).toMatchObject({ usedMinutes: 0, segments: [] });
  });

  test('an event after `now` is a fact all the same', () => {
    const reading = read(days(1), '2021-03-05 10:00', [moved('2021-03-05 11:00', 'B')], '2021-03-05 10:30');
    expect(reading.byOffice).toEqual({ A: 60, B: 0 });
  });
});

describe('state and timeliness', () => {
  test.each<[string, TimeLimit, string, string]>([
    ['a day before the due day', days(2), '2021-03-02 17:00', 'EARLY'],
    ['before the due moment of the due day', days(2), '2021-03-03 07:00', 'ON_TIME'],
    ['in the due minute', days(2), '2021-03-03 10:00:59', 'ON_TIME'],
    ['a minute later', days(2), '2021-03-03 10:01', 'LATE'],
    ['no limit, years later', noLimit, '2023-03-03 10:01', 'ON_TIME'],
  ])('completed %s', (_, limit, at, timeliness) => {
    const reading = read(limit, '2021-03-01 10:00', [completed(at)], at);
    expect(reading).toMatchObject({ state: ClockState.COMPLETED, timeliness });
    expect(timelinessOf(vn(at), reading.dueAt)).toBe(timeliness);
  });

  test('a day before the due day is early even when the day is a Sunday', () => {
    expect(timelinessOf(vn('2021-03-07 23:59'), vn('2021-03-08 07:30'))).toBe(Timeliness.EARLY);
  });

  test.each([
    ['2021-03-03 09:00', ClockState.OPEN_WITHIN, 60],
    ['2021-03-03 10:00:59', ClockState.OPEN_WITHIN, 0],
    ['2021-03-03 10:01', ClockState.OPEN_OVERDUE, -1],
    ['2021-03-04 10:00', ClockState.OPEN_OVERDUE, -480],
  ])('open at %s is %s with %i minutes left', (now, state, workingMinutesLeft) => {
    const reading = read(days(2), '2021-03-01 10:00', [], now);
    expect(reading).toMatchObject({ state, timeliness: null });
    expect(deadlineOf({ dueAt: reading.dueAt, completed: false }, vn(now), calendar)).toEqual({
      state,
      workingMinutesLeft,
    });
  });

  test('no minutes are left to tell where nothing runs', () => {
    const dueAt = vn('2021-03-03 10:00');
    const now = vn('2021-03-05 10:00');
    const nothing = { workingMinutesLeft: null };
    expect(deadlineOf({ dueAt, completed: true }, now, calendar)).toEqual({ state: ClockState.COMPLETED, ...nothing });
    expect(deadlineOf({ dueAt, pausedAt: dueAt, completed: false }, now, calendar)).toEqual({
      state: ClockState.PAUSED,
      ...nothing,
    });
    expect(deadlineOf({ dueAt: null, pausedAt: null, completed: false }, now, calendar)).toEqual({
      state: ClockState.OPEN_WITHIN,
      ...nothing,
    });
  });
});

describe('events that cannot be', () => {
  const at = '2021-03-02 09:00';
  test.each<[string, ClockEvent[], string]>([
    ['before receipt', [moved('2021-03-01 09:59', 'B')], 'events[0].at'],
    ['out of order', [moved('2021-03-02 09:00', 'B'), moved('2021-03-02 08:59', 'C')], 'events[1].at'],
    ['RESUMED without PAUSED', [resumed(at)], 'events[0].type'],
    ['PAUSED twice', [paused(at), paused(at)], 'events[1].type'],
    ['COMPLETED while paused', [paused(at), completed(at)], 'events[1].type'],
    ['anything after COMPLETED', [completed(at), moved(at, 'B')], 'events[1].type'],
    ['MOVED to nobody', [{ at: vn(at), type: ClockEventType.MOVED }], 'events[0].office'],
  ])('%s', (_, events, path) => {
    const attempt = (): unknown => read(days(1), '2021-03-01 10:00', events, '2021-03-03 09:00');
    expect(attempt).toThrow(HccError);
    expect(attempt).toThrow(`${path}: `);
  });

  test('within one minute the order is not known', () => {
    expect(() =>
      read(days(1), '2021-03-01 10:00:50', [moved('2021-03-01 10:00:10', 'B')], '2021-03-03 09:00'),
    ).not.toThrow();
  });
});
