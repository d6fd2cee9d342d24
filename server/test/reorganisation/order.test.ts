import { HccError } from '../../src/kernel/errors';
import { Area } from '../../src/modules/organisation/area.entity';
import { Office } from '../../src/modules/organisation/office.entity';
import { readOfficeData } from '../../src/modules/organisation/office-data';
import { planOffices } from '../../src/modules/organisation/office-plan';
import { OfficeKind, Tier } from '../../src/modules/organisation/organisation-terms';
import { readOrder, withLinesOf } from '../../src/modules/reorganisation/read-order';
import { planReorganisation } from '../../src/modules/reorganisation/reorganisation-plan';

const area = (code: string, name: string, tier: Tier, parentCode: string | null): Area =>
  Object.assign(new Area(), {
    code,
    name,
    type: name.split(' ')[0],
    tier,
    parentCode,
    validFrom: null,
    validTo: null,
    successorCode: null,
    searchKey: name.toLowerCase(),
  });

const AREAS = [
  area('1', 'Tỉnh Một', Tier.PROVINCE, null),
  area('10', 'Huyện Bắc', Tier.DISTRICT, '1'),
  area('11', 'Huyện Nam', Tier.DISTRICT, '1'),
  area('100', 'Xã A', Tier.COMMUNE, '10'),
  area('101', 'Xã B', Tier.COMMUNE, '10'),
  area('102', 'Xã C', Tier.COMMUNE, '11'),
];
const DATA = readOfficeData();
const OFFICES = planOffices(AREAS, [], DATA).map((office, index) =>
  Object.assign(new Office(), {
    ...office,
    id: `office-${index}`,
    phone: null,
    validFrom: null,
    validTo: null,
    successorId: null,
    email: null,
  }),
);

const textOf = (...changes: object[]) =>
  JSON.stringify({ effectiveOn: '2026-12-01', decision: 'NQ 1', changes }, null, 2);
const plan = (...changes: object[]) => {
  const text = textOf(...changes);
  return withLinesOf(text, () => planReorganisation(readOrder(text), AREAS, OFFICES, DATA));
};
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof HccError) return error.details.fields as { path: string; reason: string }[];
    throw error;
  }
  throw new Error('Nothing was refused.');
};
const merge = { kind: 'MERGE', from: ['100', '101'], into: { code: '100', name: 'Xã AB', parentCode: '10' } };

describe('a file of a reorganisation', () => {
  it('says which entry is wrong, and on which line', () => {
    const wrong = { ...merge, into: { ...merge.into, parentCode: '999' } };
    const [problem] = refusal(() => plan(merge, wrong));
    expect(problem).toMatchObject({
      path: 'changes.1.from.1',
      reason: expect.stringMatching(/đã kết thúc.*\(dòng \d+\)/),
    });
    const text = textOf(wrong);
    const [parent] = refusal(() => plan(wrong));
    expect(parent).toMatchObject({ path: 'changes.0.into.parentCode' });
    const line = Number(/dòng (\d+)/.exec(parent!.reason)![1]);
    expect(text.split('\n')[line - 1]).toContain('"parentCode": "999"');
  });

  it.each<[string, object, string]>([
    ['an unknown kind', { kind: 'SWAP', from: ['100'] }, 'changes.0.kind'],
    ['an unknown unit', { ...merge, from: ['100', '777'] }, 'changes.0.from.1'],
    ['units of two tiers', { ...merge, from: ['100', '11'] }, 'changes.0.from.1'],
    ['one unit into itself', { ...merge, from: ['100'] }, 'changes.0.from'],
    ['a new unit without a name', { ...merge, into: { code: '500' } }, 'changes.0.into.name'],
    ['a name that does not say what it is', { ...merge, into: { code: '500', name: 'AB' } }, 'changes.0.into.name'],
    [
      'a parent of the same tier',
      { kind: 'MOVE', from: '100', into: { parentCode: '102' } },
      'changes.0.into.parentCode',
    ],
    ['a move to where it is', { kind: 'MOVE', from: '100', into: { parentCode: '10' } }, 'changes.0.from.0'],
    ['a split into one', { kind: 'SPLIT', from: '100', into: [{ code: '100' }] }, 'changes.0.into'],
    [
      'a part that is there',
      { kind: 'SPLIT', from: '100', into: [{ code: '100' }, { code: '102', name: 'Xã D' }] },
      'changes.0.into.1.code',
    ],
    ['an heir below', { kind: 'ABOLISH', from: '11', into: { code: '102' } }, 'changes.0.into.code'],
    ['a tier that can not end', { kind: 'ABOLISH', tier: 'COMMUNE' }, 'changes.0.tier'],
    [
      'an office of another kind',
      { kind: 'ABOLISH', from: '000.01.21.H56', into: { code: '001.00.21.H56' } },
      'changes.0.into.code',
    ],
  ])('refuses %s', (_, change, path) => {
    expect(refusal(() => plan(change)).map((problem) => problem.path)).toEqual([path]);
  });

  it('refuses what is no day, no decision and no change at once', () => {
    const fields = refusal(() => readOrder('{ "effectiveOn": "2026-02-30", "changes": [] }'));
    expect(fields.map(({ path }) => path)).toEqual(['effectiveOn', 'decision', 'changes']);
  });
});

describe('what becomes of units', () => {
  const named = (offices: readonly Office[]) => offices.map(({ code, name }) => `${code} ${name}`);

  it('closes what is merged, each office with its like as heir, and renames what goes on', () => {
    const { areas, closed, opened, renamed } = plan(merge);
    expect(opened).toEqual([]);
    expect(areas.find(({ code }) => code === '101')).toMatchObject({ successorCode: '100', validTo: '2026-11-30' });
    expect(closed.map(({ office, heir }) => [office.code, heir.code])).toEqual([
      ['000.02.21.H56', '000.01.21.H56'],
      ['001.02.21.H56', '001.01.21.H56'],
    ]);
    expect(named(renamed)).toEqual(['000.01.21.H56 Bộ phận một cửa Xã AB', '001.01.21.H56 UBND Xã AB']);
  });

  it('keeps what a moved commune was, and gives it identifiers that were never given', () => {
    const { areas, closed, opened } = plan({ kind: 'MOVE', from: '100', into: { parentCode: '11' } });
    expect(areas.map(({ code, parentCode, successorCode }) => [code, parentCode, successorCode])).toEqual([
      ['100.1', '10', '100'],
      ['100', '11', null],
    ]);
    expect(opened.map(({ code, kind }) => [code, kind])).toEqual([
      ['000.02.22.H56', OfficeKind.CENTRE],
      ['001.02.22.H56', OfficeKind.COMMITTEE],
    ]);
    expect(closed.map(({ office, heir }) => [office.areaCode, office.code, heir.code])).toEqual([
      ['100.1', '000.01.21.H56', '000.02.22.H56'],
      ['100.1', '001.01.21.H56', '001.02.22.H56'],
    ]);
  });

  it('ends a tier: its communes come under the province, its units go on in those of the province', () => {
    const { areas, closed, opened } = plan({ kind: 'ABOLISH', tier: 'DISTRICT' });
    const today = areas.filter(({ successorCode }) => successorCode === null);
    expect(today.map(({ code, parentCode }) => [code, parentCode])).toEqual(
      ['100', '101', '102'].map((code) => [code, '1']),
    );
    expect(new Set(opened.map(({ code }) => code)).size).toBe(6);
    const heirOf = (code: string) => closed.find(({ office }) => office.code === code)!.heir;
    expect(heirOf('000.00.21.H56')).toMatchObject({ tier: Tier.PROVINCE, kind: OfficeKind.CENTRE });
    expect(closed.every(({ heir }) => heir.successorId === null)).toBe(true);
    const division = closed.find(({ office }) => office.unitCode === 'LDTBXH')!;
    expect(division.heir).toMatchObject({ tier: Tier.PROVINCE, unitCode: 'LDTBXH' });
  });

  it('lets a district be merged and its commune be merged by one decision', () => {
    const districts = { kind: 'MERGE', from: ['10', '11'], into: { code: '11' } };
    const { areas, closed } = plan(districts, { ...merge, into: { code: '100', name: 'Xã AB' } });
    expect(areas.find(({ code }) => code === '101')).toMatchObject({ parentCode: '10', successorCode: '100' });
    expect(areas.find(({ code }) => code === '100')).toMatchObject({ parentCode: '11', name: 'Xã AB' });
    expect(new Set(closed.map(({ heir }) => heir.areaCode))).toEqual(new Set(['11', '100']));
  });
});
