import {
  type Centre,
  late,
  median,
  notesByArea,
  readiness,
  slipDays,
  slippageByCause,
  slippageByTier,
  stateOf,
} from '../../src/features/rollout/centre-signs';
import { ganttRows, ganttScale, leftOf } from '../../src/features/rollout/gantt-rows';
import { neighbour, placeBlocks } from '../../src/features/rollout/map-places';

const centre = (areaCode: string, more: Partial<Centre> = {}): Centre => ({
  areaCode,
  areaName: `Xã ${areaCode}`,
  parentCode: '385',
  tier: 'COMMUNE',
  officeCode: `000.${areaCode}`,
  officeName: 'Bộ phận một cửa',
  dueOn: '2018-06-30',
  isPilot: false,
  firstDossierOn: null,
  firstSignInOn: null,
  firstOnlineIn: null,
  accounts: 0,
  procedures: 0,
  digitised: 0,
  seconded: 0,
  firstSecondedOn: null,
  kioskSince: null,
  boardSince: null,
  machines: 0,
  lat: null,
  lng: null,
  ...more,
});
const TODAY = '2018-07-10';

test('a unit is behind from the plan’s day to its first dossier, or to today; nobody ticks it', () => {
  expect(stateOf(centre('1'), TODAY)).toBe('OVERDUE');
  expect(slipDays(centre('1'), TODAY)).toBe(10);
  expect(stateOf(centre('2', { firstDossierOn: '2018-07-03' }), TODAY)).toBe('RUNNING_LATE');
  expect(slipDays(centre('2', { firstDossierOn: '2018-07-03' }), TODAY)).toBe(3);
  expect(slipDays(centre('3', { firstDossierOn: '2018-06-20' }), TODAY)).toBe(-10);
  expect(slipDays(centre('4', { dueOn: '2018-09-30' }), TODAY)).toBeNull();
  expect(stateOf(centre('5', { dueOn: null }), TODAY)).toBe('UNPLANNED');
});

test('slippage is summed by tier and by the last cause that was noted', () => {
  const units = [
    centre('1'),
    centre('2', { firstDossierOn: '2018-07-04' }),
    centre('3', { firstDossierOn: '2018-06-01' }),
  ];
  const rows = late(units, TODAY);
  expect(rows.map((row) => [row.centre.areaCode, row.days])).toEqual([
    ['1', 10],
    ['2', 4],
  ]);
  expect(slippageByTier(units, TODAY)).toEqual([{ tier: 'COMMUNE', planned: 3, late: 2, median: 7, longest: 10 }]);
  const note = (ordinal: number, causeText: string) => ({
    ...{ areaCode: '1', ordinal, cause: 'X', causeText, text: '', notedAt: '', notedBy: '' },
  });
  const notes = notesByArea([note(1, 'Chưa có trụ sở'), note(2, 'Thiếu thiết bị')]);
  expect(slippageByCause(rows, notes)).toEqual([
    { cause: 'Thiếu thiết bị', units: 1 },
    { cause: null, units: 1 },
  ]);
  expect(median([])).toBe(0);
});

test('how ready a unit is follows from its signs', () => {
  expect(readiness(centre('1'))).toBe(0);
  expect(readiness(centre('1', { accounts: 2, procedures: 100, digitised: 10 }))).toBe(3);
});

test('blocks of the map never lie on each other, stay on it and keep who is north of whom', () => {
  const districts = Array.from({ length: 27 }, (_, index) => ({
    key: String(index),
    lat: 19.4 + (index % 5) * 0.05,
    lng: 105 + Math.floor(index / 5) * 0.05,
    tiles: 8 + (index % 4) * 9,
    letters: 10,
  }));
  const blocks = placeBlocks(districts, 1_080, 620);
  for (const [index, a] of blocks.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 1_080 && a.y + a.height <= 620).toBe(true);
    for (const b of blocks.slice(index + 1)) {
      const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect([a.key, b.key, apart]).toEqual([a.key, b.key, true]);
    }
  }
  expect(placeBlocks(districts, 1_080, 620)).toEqual(blocks);
  const pair = placeBlocks(
    [
      { key: 'north', lat: 20, lng: 105, tiles: 5, letters: 9 },
      { key: 'south', lat: 19, lng: 105, tiles: 5, letters: 9 },
    ],
    1_080,
    620,
  );
  expect(neighbour(pair, 'north', 'ArrowDown')).toBe('south');
  expect(neighbour(pair, 'north', 'ArrowUp')).toBeNull();
});

test('the timeline has a row for each district’s communes, from the first to the last of them', () => {
  const district = centre('385', { tier: 'DISTRICT', areaName: 'Huyện Quan Hóa', parentCode: '38' });
  const communes = [centre('1', { firstDossierOn: '2018-05-01' }), centre('2', { dueOn: '2018-09-30' })];
  const rows = ganttRows([district, ...communes], [{ district, communes }], true);
  expect(rows).toMatchObject([
    {
      name: 'Huyện Quan Hóa',
      plan: ['2018-06-30', '2018-09-30'],
      real: ['2018-05-01', '2018-05-01'],
      running: 1,
      total: 2,
    },
  ]);
  const scale = ganttScale(rows, '2019-03-01');
  expect(scale.years.map(({ year }) => year)).toEqual([2018, 2019]);
  expect(leftOf('2019-01-01', scale)).toBeCloseTo(50);
});
