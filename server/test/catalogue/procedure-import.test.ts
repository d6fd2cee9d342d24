import type { Database } from '../../src/database/database';
import type { Tx } from '../../src/database/sql';
import { catalogueCache } from '../../src/modules/catalogue/catalogue';
import { importProcedures } from '../../src/modules/catalogue/procedure-import';
import { readProductData } from '../../src/product-data';
import { ENGINES, openEngine, type TestEngine } from '../harness/engines';

const TABLES = ['procedure_entry', 'procedure_version', 'procedure_step', 'document_requirement'];
const HEADER = 'code\tname\ttiers\tfield\tlimit_amount\tlimit_unit\tagency\tresult\tdecision';
const national = readProductData('procedures.tsv');
const routes = readProductData('routes.json');

const row = (...cells: string[]): string => [...cells, ...Array<string>(9 - cells.length).fill('')].join('\t');
const GOOD = row('9.000001', 'Thủ tục tốt', 'COMMUNE', 'Hộ tịch', '3', 'WORKING_DAYS', 'UBND xã', 'Giấy', '1/QĐ');
/** The first row stands on line 2. */
const tsv = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

/** The shipped catalogue with some cells of one row replaced. */
function nationalWith(code: string, cells: Record<string, string>): string {
  const names = HEADER.split('\t');
  const lines = national.split('\n').map((line) => {
    if (!line.startsWith(`${code}\t`)) return line;
    return line
      .split('\t')
      .map((cell, index) => cells[names[index]!] ?? cell)
      .join('\t');
  });
  return lines.join('\n');
}

describe.each(ENGINES)('import of procedures on %s', (kind) => {
  let engine: TestEngine;

  beforeAll(async () => {
    engine = await openEngine(kind);
  });
  afterAll(() => engine.close());
  beforeEach(() =>
    engine.db.transact(async (tx) => {
      for (const table of TABLES) await tx.run(`DELETE FROM ${table}`);
    }),
  );

  const load = (text: string) => importProcedures(engine.db, text);
  const catalogue = () => catalogueCache(engine.db.read).get();
  const get = async (code: string) => (await catalogue()).findCurrent(code)!;
  const count = async (table: string) =>
    Number((await engine.db.read.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]!.n);

  it('loads the real files completely; a second run changes nothing', async () => {
    expect(await load(national)).toEqual({ added: 1_601, changed: 0, unchanged: 0, refused: [] });
    expect(await load(routes)).toEqual({ added: 6, changed: 0, unchanged: 9, refused: [] });
    expect(await load(national)).toEqual({ added: 0, changed: 0, unchanged: 1_601, refused: [] });
    expect(await load(routes)).toEqual({ added: 0, changed: 0, unchanged: 15, refused: [] });
    expect(await count('procedure_version')).toBe(1_607);
    expect((await catalogue()).current).toHaveLength(1_607);
  });

  it('gives the same catalogue whichever file comes first', async () => {
    expect(await load(routes)).toMatchObject({ added: 15, refused: [] });
    // Agency, result and decision come with the national catalogue.
    expect(await load(national)).toMatchObject({ added: 1_592, changed: 9, refused: [] });
    expect(await load(routes)).toMatchObject({ changed: 0, unchanged: 15 });
    expect(await load(national)).toMatchObject({ changed: 0, unchanged: 1_601 });
  });

  it('merges the province’s route into the national row', async () => {
    await load(national);
    const birth = await get('1.001193');
    expect(birth).toMatchObject({
      name: 'Đăng ký khai sinh',
      limit: { amount: null, unit: 'SAME_DAY' },
      feeDong: 0,
      serviceLevel: 4,
      receivingTiers: ['COMMUNE'],
      result: 'Giấy khai sinh',
      decision: '163/QĐ-BTP',
      versionNo: 1,
    });
    expect(birth.steps.map(({ ordinal, quotaMinutes }) => [ordinal, quotaMinutes])).toEqual([
      [1, 60],
      [2, 240],
      [3, 120],
      [4, 60],
    ]);
    expect(birth.documents[1]).toMatchObject({ ordinal: 2, originals: 1, required: true });
    expect((await get('2.000815')).receivingTiers).toEqual(['DISTRICT', 'COMMUNE']);
  });

  it('gives what has no route default steps and documents', async () => {
    await load(tsv(GOOD, row('9.000002', 'Không thời hạn', 'MINISTRY|PROVINCE|OTHER', 'Công chứng')));
    const good = await get('9.000001');
    expect(good.steps.map(({ kind, quotaMinutes }) => [kind, quotaMinutes])).toEqual([
      ['INTAKE', 145],
      ['APPRAISE', 860],
      ['APPROVE', 290],
      ['RETURN', 145],
    ]);
    expect(good.documents.map(({ name, required }) => [name, required])).toEqual([
      ['Đơn hoặc tờ khai theo mẫu', true],
      ['Giấy tờ kèm theo theo quy định của thủ tục', false],
    ]);
    const endless = await get('9.000002');
    expect(endless).toMatchObject({
      limit: { amount: null, unit: 'NONE' },
      receivingTiers: ['PROVINCE'],
      agency: null,
    });
    expect(endless.steps[1]!.officeRule).toBe('PROVINCE:DEPARTMENT:TP');
  });

  it('makes a new version of a changed row and keeps the old one', async () => {
    await load(tsv(GOOD));
    const old = await get('9.000001');
    const changed = tsv(GOOD.replace('\t3\t', '\t5\t'));
    expect(await load(changed)).toEqual({ added: 0, changed: 1, unchanged: 0, refused: [] });
    expect(await load(changed)).toMatchObject({ changed: 0, unchanged: 1 });
    const after = await catalogue();
    const current = after.findCurrent('9.000001')!;
    expect(current).toMatchObject({
      versionNo: 2,
      procedureId: old.procedureId,
      limit: { amount: 5, unit: 'WORKING_DAYS' },
    });
    expect(after.getVersion(old.id)).toMatchObject({ versionNo: 1, limit: { amount: 3 }, steps: old.steps });
    expect(await load(tsv(GOOD))).toMatchObject({ changed: 1 });
    expect((await get('9.000001')).versionNo).toBe(3);
  });

  it('takes over what a row of a routed procedure says anew, and keeps the rest of the route', async () => {
    await load(national);
    const changed = nationalWith('1.004873', { limit_amount: '5', limit_unit: 'WORKING_DAYS' });
    expect(await load(changed)).toMatchObject({ added: 0, changed: 1, unchanged: 1_600 });
    expect(await get('1.004873')).toMatchObject({
      name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
      limit: { amount: 5, unit: 'WORKING_DAYS' },
      feeDong: 15_000,
    });
    expect(await load(changed)).toMatchObject({ changed: 0, unchanged: 1_601 });
  });

  it('gives default steps where a route no longer serves the tiers that receive', async () => {
    await load(nationalWith('1.001193', { tiers: 'PROVINCE|COMMUNE' }));
    const birth = await get('1.001193');
    expect(birth.receivingTiers).toEqual(['PROVINCE', 'COMMUNE']);
    expect(birth.steps[1]!.officeRule).toBe('RECEIVING:COMMITTEE');
  });

  it('keeps a route that the province has changed when the national catalogue comes again', async () => {
    await load(national);
    const own = routes.replace('"quotaHours": 14', '"quotaHours": 12');
    expect(await load(own)).toMatchObject({ changed: 1 });
    expect(await load(national)).toMatchObject({ changed: 0, unchanged: 1_601 });
  });

  it.each<[string, string, RegExp]>([
    ['a missing code', row('', 'Tên', 'COMMUNE', 'Hộ tịch'), /^code: không được để trống/],
    ['a code over length', row('1'.repeat(25), 'Tên', 'COMMUNE', 'Hộ tịch'), /^code: dài 25 ký tự/],
    ['an empty name', row('9.1', ' ', 'COMMUNE', 'Hộ tịch'), /^name: không được để trống/],
    ['a name over length', row('9.1', 'x'.repeat(5_001), 'COMMUNE', 'Hộ tịch'), /^name: dài 5001 ký tự/],
    ['no field', row('9.1', 'Tên', 'COMMUNE', ''), /^field: không được để trống/],
    ['an unknown tier', row('9.1', 'Tên', 'COMMUNE|HAMLET', 'Hộ tịch'), /^tiers: "HAMLET"/],
    ['no tier of the province', row('9.1', 'Tên', 'MINISTRY|OTHER', 'Hộ tịch'), /^tiers: không cấp nào trong tỉnh/],
    ['an unknown unit', row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '3', 'WEEKS'), /^limit_unit: "WEEKS"/],
    [
      'an amount of zero',
      row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '0', 'WORKING_DAYS'),
      /^limit_amount: "0" phải là số nguyên dương/,
    ],
    [
      'a negative amount',
      row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '-3', 'WORKING_DAYS'),
      /^limit_amount: "-3" phải là số nguyên/,
    ],
    [
      'a fraction',
      row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '1.5', 'WORKING_DAYS'),
      /^limit_amount: "1.5" phải là số nguyên/,
    ],
    ['an absurd amount', row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '99999', 'WORKING_DAYS'), /^limit_amount: .*9999/],
    ['an amount without unit', row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '3'), /^limit_unit: không được để trống/],
    [
      'a unit without amount',
      row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '', 'WORKING_DAYS'),
      /^limit_amount: thiếu số lượng/,
    ],
    ['an amount of SAME_DAY', row('9.1', 'Tên', 'COMMUNE', 'Hộ tịch', '1', 'SAME_DAY'), /không đi kèm số lượng/],
    ['an unseen character', GOOD.replace('tốt', 't\u202eốt'), /^name: Ký tự thứ 10 \(U\+202E\)/],
    ['too few columns', '9.1\tTên\tCOMMUNE', /^dòng có 3 cột, phải có 9/],
    ['a second row of one code', GOOD.replace('tốt', 'khác'), /^code: mã 9.000001 đã có ở dòng 2/],
  ])('refuses %s with its line and loads the others', async (_, bad, reason) => {
    const report = await load(tsv(GOOD, bad, '', row('9.000003', 'Sau', 'DISTRICT', 'Hộ tịch', '', 'SAME_DAY')));
    expect(report).toMatchObject({ added: 2, refused: [{ line: 3, reason: expect.stringMatching(reason) }] });
    expect((await catalogue()).current.map(({ code }) => code)).toEqual(['9.000001', '9.000003']);
  });

  it('writes text in NFC', async () => {
    await load(`\uFEFF${tsv(GOOD).normalize('NFD').replace(/\n/g, '\r\n')}`);
    expect((await get('9.000001')).name).toBe('Thủ tục tốt'.normalize('NFC'));
  });

  it.each<[string, (item: Record<string, unknown>) => void, RegExp]>([
    [
      'an unknown kind of step',
      (item) => Object.assign((item.steps as object[])[1]!, { kind: 'DANCE' }),
      /^steps\[1\]\.kind/,
    ],
    [
      'no working time',
      (item) => Object.assign((item.steps as object[])[1]!, { quotaHours: 0 }),
      /^steps\[1\]\.quotaHours/,
    ],
    [
      'an unknown division',
      (item) => Object.assign((item.steps as object[])[1]!, { office: 'DISTRICT:DIVISION:XX' }),
      /mã XX/,
    ],
    [
      'an office below the desk',
      (item) => Object.assign(item, { receivedAt: ['DISTRICT'] }),
      /không tìm được từ cấp tiếp nhận/,
    ],
    ['no steps', (item) => Object.assign(item, { steps: [] }), /^steps: phải có từ 2/],
    [
      'a first step elsewhere',
      (item) => Object.assign((item.steps as object[])[0]!, { office: 'DISTRICT:CENTRE' }),
      /^steps\[0\]/,
    ],
    ['no receiving tier', (item) => Object.assign(item, { receivedAt: [] }), /^receivedAt/],
    ['an unknown unit', (item) => Object.assign(item, { limit: { amount: 1, unit: 'WEEKS' } }), /^limit\.unit/],
    ['a fee of letters', (item) => Object.assign(item, { feeDong: 'free' }), /^feeDong/],
  ])('refuses a route with %s and loads the others', async (_, spoil, reason) => {
    const file = JSON.parse(routes) as { procedures: Record<string, unknown>[] };
    const items = file.procedures.slice(0, 3);
    spoil(items[1]!);
    const text = `{"procedures": [\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}`;
    const report = await load(text);
    expect(report).toMatchObject({ added: 2, refused: [{ line: 3, reason: expect.stringMatching(reason) }] });
  });

  it.each(['', 'code\tname\n', '{"areas": []}', '{broken', `${HEADER}\textra\n`])(
    'refuses the file %j as a whole',
    async (text) => {
      await expect(load(text)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await count('procedure_entry')).toBe(0);
    },
  );

  it('leaves nothing half-done when the database fails on the way', async () => {
    // The last of the four inserts meets a full disk, once.
    const failing = Object.create(engine.db) as Database;
    failing.transact = (work, options) =>
      engine.db.transact((tx) => {
        const run: Tx['run'] = (sql, values) =>
          sql.startsWith('INSERT INTO `document_requirement`')
            ? Promise.reject(new Error('disk full'))
            : tx.run(sql, values);
        return work({ ...tx, run });
      }, options);
    await expect(importProcedures(failing, national)).rejects.toThrow('disk full');
    for (const table of TABLES) expect(await count(table)).toBe(0);
    expect(await load(national)).toMatchObject({ added: 1_601 });
  });
});
