import {
  lastTwelveMonths,
  monthWithin,
  namePeriod,
  presetOf,
  presetPeriod,
  readPeriod,
} from '../../src/features/reporting/period/report-period';

describe('the period of a report', () => {
  test.each([
    ['THIS_MONTH', '2021-02-21', '2021-02-01', '2021-02-28'],
    ['THIS_MONTH', '2024-02-29', '2024-02-01', '2024-02-29'],
    ['LAST_MONTH', '2021-01-31', '2020-12-01', '2020-12-31'],
    ['LAST_MONTH', '2021-03-31', '2021-02-01', '2021-02-28'],
    ['QUARTER', '2021-01-01', '2021-01-01', '2021-03-31'],
    ['QUARTER', '2021-11-21', '2021-10-01', '2021-12-31'],
    ['LAST_QUARTER', '2021-02-21', '2020-10-01', '2020-12-31'],
    ['YEAR', '2021-11-21', '2021-01-01', '2021-12-31'],
    ['LAST_YEAR', '2024-02-29', '2023-01-01', '2023-12-31'],
  ] as const)('%s on %s is %s to %s', (preset, today, from, to) => {
    expect(presetPeriod(preset, today)).toEqual({ from, to });
    expect(presetOf({ from, to }, today)).toBe(preset);
  });

  test('any other days are no preset', () => {
    expect(presetOf({ from: '2021-11-03', to: '2021-11-20' }, '2021-11-21')).toBeNull();
  });

  test('twelve months end with the present one', () => {
    expect(lastTwelveMonths('2021-02-08')).toEqual({ from: '2020-03-01', to: '2021-02-28' });
  });

  test.each([
    ['', null],
    ['from=2021-02-01', null],
    ['from=2021-02-30&to=2021-03-01', null],
    ['from=2021-03-02&to=2021-03-01', null],
    ['from=1.2.2021&to=2021-03-01', null],
    ['from=2021-03-01&to=2021-03-01', { from: '2021-03-01', to: '2021-03-01' }],
  ])('the address "%s" is read as %j', (search, period) => {
    expect(readPeriod(new URLSearchParams(search))).toEqual(period);
  });

  test('a month of a report keeps inside its period', () => {
    const period = { from: '2021-01-15', to: '2021-03-10' };
    expect(monthWithin('2021-01', period)).toEqual({ from: '2021-01-15', to: '2021-01-31' });
    expect(monthWithin('2021-02', period)).toEqual({ from: '2021-02-01', to: '2021-02-28' });
    expect(monthWithin('2021-03', period)).toEqual({ from: '2021-03-01', to: '2021-03-10' });
  });

  test('whole periods are called by their name', () => {
    expect(namePeriod({ from: '2021-11-01', to: '2021-11-30' })).toEqual({ kind: 'month', month: 11, year: 2021 });
    expect(namePeriod({ from: '2021-10-01', to: '2021-12-31' })).toEqual({ kind: 'quarter', quarter: 4, year: 2021 });
    expect(namePeriod({ from: '2021-01-01', to: '2021-12-31' })).toEqual({ kind: 'year', year: 2021 });
    expect(namePeriod({ from: '2021-11-01', to: '2021-11-29' }).kind).toBe('span');
    expect(namePeriod({ from: '2021-02-01', to: '2021-04-30' }).kind).toBe('span');
  });
});
