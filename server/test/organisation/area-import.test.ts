import type { Area } from '../../src/modules/organisation/area.entity';
import { importAreas } from '../../src/modules/organisation/area-import';
import { readProductData } from '../../src/product-data';
import { ENGINES, openEngine, type TestEngine } from '../harness/engines';

interface Item {
  code?: unknown;
  name?: unknown;
  type?: unknown;
  tier?: unknown;
  parentCode?: unknown;
  validFrom?: unknown;
  validTo?: unknown;
}

const PROVINCE: Item = { code: '01', name: 'Tỉnh Một', type: 'Tỉnh', tier: 'PROVINCE', parentCode: null };
const DISTRICT: Item = { code: '011', name: 'Huyện Một', type: 'Huyện', tier: 'DISTRICT', parentCode: '01' };
const COMMUNE: Item = { code: '00011', name: 'Xã Một', type: 'Xã', tier: 'COMMUNE', parentCode: '011' };

/** One item a line: the first stands on line 2. */
const fileOf = (...items: Item[]): string =>
  `{"areas": [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}`;

describe.each(ENGINES)('import of areas on %s', (kind) => {
  let engine: TestEngine;

  beforeAll(async () => {
    engine = await openEngine(kind);
  });
  afterAll(() => engine.close());
  beforeEach(() => engine.db.transact((tx) => tx.run('DELETE FROM area')));

  const areas = () =>
    engine.db.read.query<Area & { parent: string | null; searchKey: string; validTo: string | null }>(
      'SELECT code, name, tier, parent_code AS parent, search_key AS searchKey, valid_to AS validTo FROM area ORDER BY code',
    );
  const stamp = async () => {
    const rows = await engine.db.read.query<{ version: number }>(
      "SELECT version FROM reference_stamp WHERE name = 'organisation'",
    );
    return rows[0]?.version ?? 0;
  };
  const load = (...items: Item[]) => importAreas(engine.db, fileOf(...items));

  it('loads the real files; a second run changes nothing', async () => {
    const text = readProductData('areas-thanh-hoa-2021.json');
    expect(await importAreas(engine.db, text)).toEqual({ added: 587, changed: 0, unchanged: 0, refused: [] });
    const before = await stamp();
    expect(await importAreas(engine.db, text)).toEqual({ added: 0, changed: 0, unchanged: 587, refused: [] });
    expect(await stamp()).toBe(before);
    const rows = await areas();
    expect(rows).toHaveLength(587);
    expect(rows.find(({ code }) => code === '14869')).toMatchObject({
      name: 'Thị trấn Hồi Xuân',
      parent: '385',
      searchKey: 'thi tran hoi xuan',
    });
  });

  it('follows the mergers from 2017 to 2021', async () => {
    const old = await importAreas(engine.db, readProductData('areas-thanh-hoa-2017.json'));
    expect(old).toMatchObject({ added: 663, refused: [] });
    const report = await importAreas(engine.db, readProductData('areas-thanh-hoa-2021.json'));
    expect(report.refused).toEqual([]);
    expect(report.added).toBe(0);
    expect(report.changed + report.unchanged).toBe(587);
    const rows = await areas();
    expect(rows).toHaveLength(663);
    expect(rows.find(({ code }) => code === '407')?.name).toBe('Thị xã Nghi Sơn');
  });

  it('takes days of validity and keeps them where the file is silent', async () => {
    await load(PROVINCE, { ...DISTRICT, validFrom: '1990-01-01', validTo: '2025-06-30' });
    expect(await load({ ...DISTRICT, name: 'Thị xã Một' })).toMatchObject({ changed: 1 });
    expect((await areas())[1]).toMatchObject({ name: 'Thị xã Một', validTo: '2025-06-30' });
    expect(await load({ ...DISTRICT, name: 'Thị xã Một', validTo: null })).toMatchObject({ changed: 1 });
    expect((await areas())[1]!.validTo).toBeNull();
  });

  it('writes names in NFC and finds the parent wherever it stands', async () => {
    const name = 'Xã Hòa Lộc'.normalize('NFD');
    expect(await load({ ...COMMUNE, name }, DISTRICT, PROVINCE)).toMatchObject({ added: 3, refused: [] });
    expect((await areas())[0]).toMatchObject({ code: '00011', name: 'Xã Hòa Lộc', searchKey: 'xa hoa loc' });
  });

  it.each<[string, Item, RegExp]>([
    ['a missing code', { ...COMMUNE, code: undefined }, /^code: không được để trống/],
    ['a code that is a number', { ...COMMUNE, code: 11 }, /^code: phải là chuỗi/],
    ['a code of letters', { ...COMMUNE, code: 'AB' }, /^code: "AB" không phải là mã/],
    ['an empty name', { ...COMMUNE, name: '  ' }, /^name: không được để trống/],
    ['a name with an unseen character', { ...COMMUNE, name: 'Xã\u202eMột' }, /^name: Ký tự thứ 3 \(U\+202E\)/],
    ['a name in another encoding', { ...COMMUNE, name: 'X\ufffd M\ufffdt' }, /^name: Ký tự thứ 2 \(U\+FFFD\)/],
    ['a name over length', { ...COMMUNE, name: 'x'.repeat(121) }, /^name: dài 121 ký tự, tối đa 120/],
    ['an unknown tier', { ...COMMUNE, tier: 'HAMLET' }, /^tier: "HAMLET"/],
    ['an unknown parent', { ...COMMUNE, parentCode: '999' }, /^parentCode: không có đơn vị hành chính mã 999/],
    ['no parent', { ...COMMUNE, parentCode: null }, /^parentCode: không được để trống/],
    ['a province with a parent', { ...PROVINCE, code: '02', parentCode: '01' }, /^parentCode: cấp tỉnh không có/],
    [
      'a parent of the same tier',
      { ...DISTRICT, code: '012', parentCode: '011' },
      /^parentCode: 011 thuộc cấp DISTRICT/,
    ],
    ['itself as parent', { ...COMMUNE, parentCode: '00011' }, /vòng lặp/],
    [
      'another tier under a known code',
      { ...COMMUNE, code: '011', parentCode: '01' },
      /^tier: mã 011 đang là cấp DISTRICT/,
    ],
    ['a day that does not exist', { ...COMMUNE, validTo: '2021-02-30' }, /^validTo: "2021-02-30"/],
    [
      'an end before the start',
      { ...COMMUNE, validFrom: '2021-02-02', validTo: '2021-02-01' },
      /^validTo: 2021-02-01 trước/,
    ],
  ])('refuses %s with its line and loads the others', async (_, bad, reason) => {
    await load(PROVINCE, DISTRICT);
    const good = { ...COMMUNE, code: '00099', name: 'Xã Tốt' };
    const report = await load(good, bad);
    expect(report).toMatchObject({ added: 1, refused: [{ line: 3, reason: expect.stringMatching(reason) }] });
    expect((await areas()).map(({ code }) => code)).toEqual(['00099', '01', '011']);
  });

  it('refuses every member of a cycle and what hangs on it', async () => {
    const report = await load(
      PROVINCE,
      { ...DISTRICT, code: '012', parentCode: '013' },
      { ...DISTRICT, code: '013', parentCode: '012' },
      { ...COMMUNE, parentCode: '012' },
    );
    expect(report.added).toBe(1);
    expect(report.refused.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(report.refused[0]!.reason).toMatch(/vòng lặp/);
    expect(report.refused[2]!.reason).toMatch(/trong tệp này bị từ chối/);
  });

  it('keeps the first of two rows with one code', async () => {
    const report = await load(PROVINCE, DISTRICT, { ...DISTRICT, name: 'Huyện Khác' });
    expect(report.refused).toEqual([{ line: 4, reason: 'code: mã 011 đã có ở dòng 3.' }]);
    expect((await areas())[1]!.name).toBe('Huyện Một');
  });

  it('takes a commune directly under the province, as an abolished tier leaves it', async () => {
    expect(await load(PROVINCE, { ...COMMUNE, parentCode: '01' })).toMatchObject({ added: 2, refused: [] });
  });

  it.each(['not json', '[]', '{"units": []}', '{"areas": {}}', 'null'])(
    'refuses the file %s as a whole',
    async (text) => {
      await expect(importAreas(engine.db, text)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await areas()).toEqual([]);
    },
  );
});
