import { now } from '../../src/kernel/now';
import { importHolidays } from '../../src/modules/calendar/holiday-import-command';
import { type Catalogue, catalogueCache } from '../../src/modules/catalogue/catalogue';
import { importProcedures } from '../../src/modules/catalogue/procedure-import';
import { createDemoAccounts, DEMO_PASSWORD } from '../../src/modules/identity/demo-accounts';
import { verifyPassword } from '../../src/modules/identity/passwords';
import { importAreas } from '../../src/modules/organisation/area-import';
import { createDemoOrganisation } from '../../src/modules/organisation/demo-organisation';
import { type Directory, directoryCache } from '../../src/modules/organisation/directory';
import { Tier } from '../../src/modules/organisation/organisation-terms';
import { EvidenceKind } from '../../src/modules/reference-lists/reference-terms';
import { milestonesOf, readPlans } from '../../src/modules/rollout/milestones';
import { importRollout } from '../../src/modules/rollout/rollout-import';
import { readProductData } from '../../src/product-data';
import { ENGINES, openEngine, type TestEngine } from '../harness/engines';

const PLAN = 'rollout-thanh-hoa-2016.json';

describe.each(ENGINES)('the demo province on %s', (kind) => {
  let engine: TestEngine;
  let directory: Directory;
  let catalogue: Catalogue;
  let tookMs: number;

  beforeAll(async () => {
    engine = await openEngine(kind);
    const { db } = engine;
    const began = performance.now();
    await importAreas(db, readProductData('areas-thanh-hoa-2021.json'));
    await importProcedures(db, readProductData('procedures.tsv'));
    await importProcedures(db, readProductData('routes.json'));
    await createDemoOrganisation(db);
    await createDemoAccounts(db);
    tookMs = performance.now() - began;
    directory = await directoryCache(db.read).get();
    catalogue = await catalogueCache(db.read).get();
  });
  afterAll(() => engine.close());

  const count = async (table: string) =>
    Number((await engine.db.read.query<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`))[0]!.n);
  const office = (code: string) => directory.findOfficeByCode(code);

  it('loads within five seconds', () => {
    expect(tookMs).toBeLessThan(5_000);
  });

  it('gives every area its offices', () => {
    // Province: centre, committee, 15 departments, 5 agencies; district: centre, committee, 8 divisions; commune: 2.
    expect(directory.offices).toHaveLength(22 + 27 * 10 + 559 * 2);
    expect(new Set(directory.offices.map(({ code }) => code)).size).toBe(directory.offices.length);
    for (const { code } of directory.areas) expect(directory.centreOf(code)).toBeDefined();
  });

  it.each([
    ['000.00.00.H56', 'Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa', '38', 'CENTRE', null],
    ['001.00.00.H56', 'UBND tỉnh Thanh Hóa', '38', 'COMMITTEE', null],
    ['000.00.02.H56', 'Sở Tư pháp', '38', 'DEPARTMENT', 'TP'],
    ['000.00.16.H56', 'Công an tỉnh Thanh Hóa', '38', 'CENTRAL_AGENCY', 'CA'],
    ['000.00.21.H56', 'Trung tâm Hành chính công thành phố Thanh Hóa', '380', 'CENTRE', null],
    ['000.00.25.H56', 'Trung tâm Hành chính công huyện Quan Hóa', '385', 'CENTRE', null],
    ['001.00.25.H56', 'UBND huyện Quan Hóa', '385', 'COMMITTEE', null],
    ['002.00.25.H56', 'Phòng Lao động, Thương binh và Xã hội huyện Quan Hóa', '385', 'DIVISION', 'LDTBXH'],
    ['009.00.25.H56', 'Phòng Giao thông vận tải huyện Quan Hóa', '385', 'DIVISION', 'GTVT'],
    ['000.01.25.H56', 'Bộ phận một cửa Thị trấn Hồi Xuân', '14869', 'CENTRE', null],
    ['001.01.25.H56', 'UBND Thị trấn Hồi Xuân', '14869', 'COMMITTEE', null],
    ['000.00.47.H56', 'Trung tâm Hành chính công thị xã Nghi Sơn', '407', 'CENTRE', null],
  ])('numbers and names %s %s', (code, name, areaCode, officeKind, unitCode) => {
    expect(office(code)).toMatchObject({ name, areaCode, kind: officeKind, unitCode });
  });

  it('gives every centre a landline', () => {
    for (const { kind: officeKind, phone } of directory.offices) {
      if (officeKind === 'CENTRE') expect(phone).toMatch(/^0237\d{7}$/);
    }
  });

  it('finds an office for every step of every procedure wherever it is received', () => {
    const communes = directory
      .children('38')
      .flatMap(({ code }) => [directory.children(code)[0]!, directory.children(code).at(-1)!]);
    const places: Record<Tier, string[]> = {
      [Tier.PROVINCE]: ['38'],
      [Tier.DISTRICT]: directory.children('38').map(({ code }) => code),
      [Tier.COMMUNE]: communes.map(({ code }) => code),
    };
    let resolved = 0;
    for (const { steps, receivingTiers } of catalogue.current) {
      for (const areaCode of receivingTiers.flatMap((tier) => places[tier])) {
        const [first, ...rest] = steps.map(({ officeRule }) => directory.resolveOffice(officeRule, areaCode));
        expect(first!.id).toBe(directory.centreOf(areaCode)!.id);
        resolved += 1 + rest.length;
      }
    }
    expect(catalogue.current).toHaveLength(1_607);
    expect(resolved).toBeGreaterThan(100_000);
  });

  it('changes nothing when run again', async () => {
    expect(await createDemoOrganisation(engine.db)).toBe(0);
    expect(await createDemoAccounts(engine.db)).toBe(0);
    expect(await count('work_calendar')).toBe(1);
  });

  it('numbers a commune that comes later behind the others', async () => {
    const { db } = engine;
    const area = { code: '14870', name: 'Xã Mới', type: 'Xã', tier: 'COMMUNE', parentCode: '385' };
    await importAreas(db, JSON.stringify({ areas: [area] }));
    expect(await createDemoOrganisation(db)).toBe(2);
    const rows = await db.read.query<{ code: string }>(
      "SELECT code FROM office WHERE area_code = '14870' ORDER BY code",
    );
    expect(rows.map(({ code }) => code)).toEqual(['000.16.25.H56', '001.16.25.H56']);
    expect(await createDemoAccounts(db)).toBe(2);
    await db.transact(async (tx) => {
      await tx.run("DELETE FROM staff_office WHERE staff_id IN (SELECT id FROM staff WHERE username LIKE 'xa.14870%')");
      await tx.run("DELETE FROM staff WHERE username LIKE 'xa.14870%'");
      await tx.run("DELETE FROM office WHERE area_code = '14870'");
      await tx.run("DELETE FROM area WHERE code = '14870'");
    });
  });

  it.each([
    ['xa.14869', '000.01.25.H56', ['RECEPTION']],
    ['xa.14869.ubnd', '001.01.25.H56', ['APPROVER', 'OFFICIAL', 'SUPERVISOR']],
    ['huyen.385', '000.00.25.H56', ['RECEPTION', 'SUPERVISOR']],
    ['huyen.385.2', '000.00.25.H56', ['RECEPTION']],
    ['huyen.385.ubnd', '001.00.25.H56', ['APPROVER', 'OFFICIAL', 'SUPERVISOR']],
    ['huyen.385.ldtbxh', '002.00.25.H56', ['APPROVER', 'OFFICIAL']],
    ['tinh', '000.00.00.H56', ['RECEPTION', 'SUPERVISOR']],
    ['tinh.2', '000.00.00.H56', ['RECEPTION']],
    ['tinh.ubnd', '001.00.00.H56', ['APPROVER', 'OFFICIAL', 'SUPERVISOR']],
    ['so.ldtbxh', '000.00.03.H56', ['APPROVER', 'OFFICIAL']],
    ['so.ca.2', '000.00.16.H56', ['OFFICIAL']],
    ['lanhdao', '001.00.00.H56', ['LEADERSHIP']],
    ['quantri', '000.00.00.H56', ['ADMIN']],
    ['quantri.2', '000.00.00.H56', ['ADMIN']],
  ])('has the account %s', async (username, officeCode, roles) => {
    const rows = await engine.db.read.query<{ role: string; code: string; hash: string; demo: number; name: string }>(
      `SELECT so.role, o.code, s.password_hash AS hash, s.demo, s.full_name AS name
         FROM staff s JOIN staff_office so ON so.staff_id = s.id JOIN office o ON o.id = so.office_id
        WHERE s.username = ? AND s.status = 'ACTIVE' ORDER BY so.role`,
      [username],
    );
    expect(rows.map(({ role }) => role)).toEqual(roles);
    expect(rows[0]).toMatchObject({ code: officeCode, demo: 1 });
    expect(rows[0]!.name.split(' ').length).toBeGreaterThanOrEqual(3);
    expect(await verifyPassword(rows[0]!.hash, DEMO_PASSWORD)).toBe(true);
  });

  it('loads the holidays, tells what hangs on them, and leaves nothing when that fails', async () => {
    const { db } = engine;
    const text = readProductData('holidays-vn.json');
    const fails = async () => {
      throw new Error('no due dates today');
    };
    await expect(importHolidays(db, text, fails)).rejects.toThrow('no due dates today');
    expect(await count('calendar_day')).toBe(0);
    let calls = 0;
    const counts = async () => {
      calls++;
    };
    const report = await importHolidays(db, text, counts);
    expect(report).toMatchObject({ changed: 0, unchanged: 0, refused: [] });
    expect(await count('calendar_day')).toBe(report.added);
    const again = await importHolidays(db, text, counts);
    expect(again).toEqual({ added: 0, changed: 0, unchanged: report.added, refused: [] });
    const renamed = text.replace('"2016-09-02": "Quốc khánh"', '"2016-09-02": "Nghỉ lễ Quốc khánh"');
    expect(await importHolidays(db, renamed, counts)).toMatchObject({ added: 0, changed: 1 });
    expect(calls).toBe(2);
  });

  it('loads the roll-out plan: every centre of the province once', async () => {
    const { db } = engine;
    const report = await importRollout(db, readProductData(PLAN));
    expect(report).toEqual({ added: 590, changed: 0, unchanged: 0, refused: [] });
    const lists = await readPlans(db.read);
    const milestones = milestonesOf(lists, 'TH2016', now());
    const groups = new Map<string, { n: number; target: number | null }>();
    for (const { tier, evidenceKind, dueOn, target } of milestones) {
      const key = `${tier} ${evidenceKind} ${dueOn}`;
      groups.set(key, { n: (groups.get(key)?.n ?? 0) + 1, target });
    }
    const found = [...groups].map(([key, { n, target }]) => [...key.split(' '), n, target]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['PROVINCE', 'FIRST_DOSSIER', '2017-06-30', 1, null],
        ['DISTRICT', 'FIRST_DOSSIER', '2017-09-30', 4, null],
        ['COMMUNE', 'FIRST_DOSSIER', '2017-09-30', 10, null],
        ['DISTRICT', 'FIRST_DOSSIERS_OF_TIER', '2018-06-30', 1, 27],
        ['PROVINCE', 'CATALOGUE_STEPS', '2019-03-31', 1, null],
        ['COMMUNE', 'FIRST_DOSSIERS_OF_TIER', '2019-12-31', 1, 559],
      ]),
    );
    const centres = milestones.filter(({ evidenceKind }) => evidenceKind === EvidenceKind.FIRST_DOSSIER);
    expect(new Set(centres.map(({ officeId }) => officeId)).size).toBe(587);
  });

  it('changes and refuses milestones one by one', async () => {
    const { db } = engine;
    const text = readProductData(PLAN);
    expect(await importRollout(db, text)).toMatchObject({ added: 0, changed: 0, unchanged: 590 });
    const later = text.replace('"due": "2017-Q2"', '"due": "2017-Q3"');
    expect(await importRollout(db, later)).toMatchObject({ changed: 1, unchanged: 589 });
    const wrong = text
      .replace('"areas": ["38"]', '"areas": ["38", "99"]')
      .replace('"due": "2017-Q4"', '"due": "2017-Q5"');
    const report = await importRollout(db, wrong);
    expect(report.refused.map(({ line }) => line)).toEqual([13, 36]);
    // The first milestone is back at its day; the seven districts of the refused item have none any more.
    expect(report).toMatchObject({ added: 0, changed: 8, unchanged: 582 });
    await expect(importRollout(db, '{"milestones": []}')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await importRollout(db, text)).toMatchObject({ added: 7, changed: 0, unchanged: 583 });
  });
});
