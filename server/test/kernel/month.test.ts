import {
  lastDay,
  lastDayOfQuarter,
  monthAfter,
  monthsBetween,
  quarterAfter,
  quarterName,
  quarterOf,
} from '../../src/kernel/month';

test('months go over the ends of years, both ways', () => {
  expect([monthAfter('2026-12'), monthAfter('2026-01', -1), monthAfter('2026-03', -15)]).toEqual([
    '2027-01',
    '2025-12',
    '2024-12',
  ]);
  expect([lastDay('2024-02'), lastDay('2026-12')]).toEqual(['2024-02-29', '2026-12-31']);
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

test('a quarter is its first month', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    '2026-01',
    '2026-01',
    '2026-04',
    '2026-10',
  ]);
  expect([quarterAfter('2026-10', 1), quarterAfter('2026-01', -5)]).toEqual(['2027-01', '2024-10']);
  expect([lastDayOfQuarter('2026-01'), lastDayOfQuarter('2026-10')]).toEqual(['2026-03-31', '2026-12-31']);
  expect(quarterName('2018-04')).toBe('Q2/2018');
});
