import { IndexComponent } from '../../src/modules/reference-lists/reference-terms';
import { forecast, Outlook } from '../../src/modules/targets/outlook';
import { scored } from '../../src/modules/targets/service-index';

/** Months from 2026-01 with these shares of a thousand. */
const months = (...shares: number[]) =>
  shares.map((counted, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, counted, total: 1_000 }));

describe('the outlook of a target', () => {
  it('is a day where the line meets it, a straight line through whole months', () => {
    // Five points a month, 70 at the end of April: 90 at the end of August.
    expect(forecast(months(550, 600, 650, 700), 62.5, 90)).toEqual({
      outlook: Outlook.BY_DATE,
      pacePerMonth: 5,
      metOn: '2026-08-31',
    });
    // Half a month further.
    expect(forecast(months(550, 600, 650, 700), 62.5, 92.5)).toMatchObject({ metOn: '2026-09-16' });
  });

  it('is none where the share falls, stands still, or would take a lifetime', () => {
    for (const shares of [
      [700, 690, 680],
      [700, 700, 700],
    ])
      expect(forecast(months(...shares), 69, 90)).toMatchObject({ outlook: Outlook.NEVER, metOn: null });
    expect(forecast(months(100, 100, 100, 101), 10, 100)).toMatchObject({ outlook: Outlook.NEVER });
  });

  it('says so where it is met, and where there are too few months', () => {
    expect(forecast(months(950, 940, 930), 94, 90)).toMatchObject({ outlook: Outlook.MET, pacePerMonth: -1 });
    expect(forecast(months(500, 600), 55, 90)).toMatchObject({ outlook: Outlook.TOO_SHORT, pacePerMonth: null });
    const empty = months(500, 600, 700).map((month) => ({ ...month, total: 0 }));
    expect(forecast(empty, null, 90)).toMatchObject({ outlook: Outlook.TOO_SHORT });
  });

  it('knows nothing of months that lie further back than a year', () => {
    const before = { month: '2025-12', counted: 0, total: 1_000 };
    const year = months(500, 510, 520, 530, 540, 550, 560, 570, 580, 590, 600, 610);
    expect(forecast([before, ...year], 55, 90)).toEqual(forecast(year, 55, 90));
  });
});

describe('the points of the index', () => {
  const weights = [
    { component: IndexComponent.PROGRESS, weight: 20 },
    { component: IndexComponent.ONLINE_SERVICES, weight: 12 },
    { component: IndexComponent.SATISFACTION, weight: 18 },
  ];

  it('leave out what has no data, from the sum and from the weights', () => {
    const { parts, points, weight } = scored(
      weights,
      new Map([
        [IndexComponent.PROGRESS, { counted: 3, total: 4 }],
        [IndexComponent.ONLINE_SERVICES, { counted: 0, total: 0 }],
      ]),
    );
    expect({ points, weight }).toEqual({ points: 15, weight: 20 });
    expect(parts.map((part) => part.points)).toEqual([15, null, null]);
  });
});
