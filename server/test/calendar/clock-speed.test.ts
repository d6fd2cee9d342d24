import { LimitUnit } from '../../src/modules/calendar/clock-terms';
import { dueMoment, type TimeLimit } from '../../src/modules/calendar/statutory-clock';
import { calendar, vn } from './fixtures';

test('ten thousand due dates take far less than a second', () => {
  const units = Object.values(LimitUnit);
  const limits = Array.from(
    { length: 10_000 },
    (_, index): TimeLimit => ({
      unit: units[index % units.length]!,
      amount: 1 + (index % 250),
    }),
  );
  const first = vn('2021-01-04 07:00');
  const started = performance.now();
  let sum = 0;
  for (const [index, limit] of limits.entries()) sum += dueMoment(limit, first + index * 3_333_333, calendar) ?? 0;
  const elapsed = performance.now() - started;
  expect(sum).toBeGreaterThan(0);
  expect(elapsed).toBeLessThan(500);
});
