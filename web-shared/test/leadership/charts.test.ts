import { tierTimes } from '../../src/features/leadership/leg-time-bars';
import { trendFloor, trendPoints } from '../../src/features/leadership/trend-points';

describe('trend', () => {
  const points = trendPoints(
    [
      { key: '2021-11', rate: 0.95, target: 0.9, settled: 40 },
      { key: '2021-09', rate: 0.72, target: 0.9, settled: 25 },
      { key: '2019-01', rate: 0, target: 0.9, settled: 1 },
    ],
    '2021-11-21',
  );

  test('has the twelve months that end now, empty ones too', () => {
    expect(points).toHaveLength(12);
    expect(points[0]).toEqual({ month: '2020-12', rate: null, target: null, settled: 0 });
    expect(points[11]).toEqual({ month: '2021-11', rate: 0.95, target: 0.9, settled: 40 });
  });

  test('the scale always has room under the target and the lowest month', () => {
    expect(trendFloor(points)).toBeCloseTo(0.65);
    expect(trendFloor(points.map((point) => ({ ...point, rate: 1 })))).toBeCloseTo(0.85);
    expect(trendFloor(points.map((point) => ({ ...point, rate: 0 })))).toBe(0);
  });
});

test('time of legs is stacked by tier, in the order of the steps, with what was allotted', () => {
  const tiers = tierTimes([
    { tier: 'COMMUNE', stepKind: 'RETURN', legs: 2, usedMinutes: 30, quotaMinutes: 60, overQuota: 0 },
    { tier: 'DISTRICT', stepKind: 'APPRAISE', legs: 5, usedMinutes: 150, quotaMinutes: 100, overQuota: 3 },
    { tier: 'COMMUNE', stepKind: 'INTAKE', legs: 2, usedMinutes: 20, quotaMinutes: 40, overQuota: 1 },
    { tier: 'PROVINCE', stepKind: 'APPROVE', legs: 0, usedMinutes: 0, quotaMinutes: 0, overQuota: 0 },
  ]);
  expect(tiers.map((tier) => tier.tier)).toEqual(['DISTRICT', 'COMMUNE']);
  expect(tiers[1]?.segments.map((part) => part.kind)).toEqual(['INTAKE', 'RETURN']);
  expect(tiers[0]).toMatchObject({ usedMinutes: 150, quotaMinutes: 100, overQuota: 3, share: 0.75 });
});
