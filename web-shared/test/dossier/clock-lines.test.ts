import { clockLines, comparesWithLimit, limitMinutes } from '../../src/features/dossier/clock/clock-lines';
import { splitWorkingMinutes } from '../../src/features/dossier/clock/working-time';
import { committee, pageDossier } from './dossier-data';

describe('the due date explained', () => {
  test('neighbouring stays in one office are one line, and the lines add up to the sums', () => {
    const { clock } = pageDossier();
    const lines = clockLines(clock);
    expect(lines.map((line) => [line.kind, line.officeName === committee.name, line.minutes])).toEqual([
      ['WORK', false, 60],
      ['WORK', true, 60],
      ['PAUSE', true, 600],
      ['WORK', true, 180],
    ]);
    const sum = (kind: string) =>
      lines.filter((line) => line.kind === kind).reduce((total, line) => total + line.minutes, 0);
    expect(sum('WORK')).toBe(clock.usedMinutes);
    expect(sum('PAUSE')).toBe(clock.pausedMinutes);
  });

  test('does not change what it was given', () => {
    const { clock } = pageDossier();
    const before = JSON.stringify(clock.segments);
    clockLines(clock);
    expect(JSON.stringify(clock.segments)).toBe(before);
  });

  test('only a limit in working time can stand against the sum', () => {
    const { clock } = pageDossier();
    expect(limitMinutes(clock)).toBe(1440);
    expect(limitMinutes({ ...clock, limit: { amount: 20, unit: 'CALENDAR_DAYS' } })).toBeUndefined();
    expect(limitMinutes({ ...clock, limit: { amount: null, unit: 'SAME_DAY' } })).toBeUndefined();
    expect(comparesWithLimit({ ...clock, onSupplement: 'RESTART' })).toBe(false);
  });

  test('splits working minutes by the length of a working day', () => {
    expect(splitWorkingMinutes(1385, 480)).toEqual({ days: 2, hours: 7, minutes: 5 });
    expect(splitWorkingMinutes(-90, 480)).toEqual({ days: 0, hours: 1, minutes: 30 });
  });
});
