import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { loadDemoFoundation } from '../../src/modules/demo/demo-foundation';
import { generateMore } from '../../src/modules/demo/generate-more';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { Structure } from '../../src/modules/organisation/organisation-terms';
import { orderReorganisation } from '../../src/modules/reorganisation/carry-out';
import { ReportBy } from '../../src/modules/reporting/report-terms';
import { productDataFile } from '../../src/product-data';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';
import { THANH_HOA_2021, thanhHoaChange } from '../harness/thanh-hoa-change';
import { LEADERSHIP, receiveInput } from '../harness/walk';
import { actorOf, expectOneTotal, expectTrue, follow, newApp, reportOf } from './reorganised-province';

/** HCC_REORGANISED=20000 HCC_DESKS=20 HCC_YEARS=2 npx jest test/reorganisation/thanh-hoa: as many as a province has. */
const DOSSIERS = Number(process.env.HCC_REORGANISED ?? 400);
const DESKS = Number(process.env.HCC_DESKS ?? 8);
const YEARS = Number(process.env.HCC_YEARS ?? 1);
const RECEIPTS = 6;
jest.setTimeout(600_000);

describeEngines('Thanh Hoá, from 635 communes to 559', (kind) => {
  let engine: TestEngine;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hcc-2017-'));
    cpSync(productDataFile(''), folder, { recursive: true });
    cpSync(productDataFile('areas-thanh-hoa-2017.json'), join(folder, 'areas-thanh-hoa-2021.json'));
    setClock(MONDAY_9AM);
    engine = await openEngine(kind);
    await loadDemoFoundation(engine.db, folder);
    for (let year = YEARS; year > 0; year--) {
      setClock(`${addDays(dayOf(now()), year === YEARS ? -365 * (year - 1) : 365)}T09:00:00+07:00`);
      await generateMore(engine.db, { now: now(), count: Math.ceil(DOSSIERS / YEARS), seed: String(year) });
    }
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('happens while desks receive: each receipt is under the old desk or under the new one', async () => {
    const change = thanhHoaChange(dayOf(now()));
    const merged = change.changes.flatMap(({ kind: what, from, into }) =>
      what === 'MERGE' ? (from as string[]).filter((code) => code !== (into as { code: string }).code) : [],
    );
    expect(merged).toHaveLength(76);
    const app = newApp(engine);
    const desks = await Promise.all(merged.slice(0, DESKS).map((code) => actorOf(app, `xa.${code}`)));
    let isChanged = false;
    const receiveAll = async (desk: (typeof desks)[number], number: number) => {
      const ids: string[] = [];
      for (let turn = 0; turn < RECEIPTS || !isChanged; turn++) {
        const input = { ...receiveInput(), idempotencyKey: `desk ${number} ${turn}` } as never;
        const id = await receiveDossier(app.dossiers, desk, input);
        // The line was lost: the same request once more.
        expect(await receiveDossier(app.dossiers, desk, input)).toBe(id);
        ids.push(id);
      }
      const last = { ...receiveInput(), idempotencyKey: `desk ${number} last` } as never;
      return [...ids, await receiveDossier(app.dossiers, desk, last)];
    };
    const receiving = Promise.all(desks.map(receiveAll));
    await orderReorganisation(app.dossiers, JSON.stringify(change));
    isChanged = true;
    const ids = (await receiving).flat();
    expect(new Set(ids).size).toBe(ids.length);
    await follow(newApp(engine));
    const offices = await engine.db.read.query<{ id: string; closed: string | null; queued: string | null }>(
      `SELECT d.id, r.successor_id AS closed, q.successor_id AS queued FROM dossier d
         JOIN office r ON r.id = d.receiving_office_id JOIN office q ON q.id = d.queue_office_id
        WHERE d.idempotency_key LIKE 'desk %'`,
    );
    expect(offices).toHaveLength(ids.length);
    expect(offices.filter(({ queued }) => queued !== null)).toEqual([]);
    expect(offices.some(({ closed }) => closed === null)).toBe(true);
    const doubled = await engine.db.read.query('SELECT code FROM dossier GROUP BY code HAVING COUNT(*) > 1');
    expect(doubled).toEqual([]);
    await expectTrue(engine);
  });

  it('is the province of 2021, to the letter', async () => {
    const { directory } = await newApp(engine).references();
    const today = directory.areas.map(({ code, name, type, parentCode }) => [code, name, type, parentCode]);
    const wanted = THANH_HOA_2021.map(({ code, name, type, parentCode }) => [code, name, type, parentCode]);
    expect(today.sort()).toEqual(wanted.sort());
  });

  it('adds up to one total under both structures, THEN with the communes that there were', async () => {
    const app = newApp(engine);
    const leader = await actorOf(app, LEADERSHIP);
    await expectOneTotal(app, leader);
    const period = { from: addDays(dayOf(now()), -30), to: dayOf(now()), areaCode: '385' };
    const rows = async (structure: Structure) =>
      (await reportOf(app, leader, { ...period, structure }, ReportBy.AREA)).rows;
    const [then, today] = [await rows(Structure.THEN), await rows(Structure.NOW)];
    expect(then.length - today.length).toBe(3);
    expect(then.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Xã Xuân Phú \(đến /)]),
    );
  });

  it('ends the tier of districts after that', async () => {
    const end = {
      effectiveOn: dayOf(now()),
      decision: 'Kết thúc cấp huyện',
      changes: [{ kind: 'ABOLISH', tier: 'DISTRICT' }],
    };
    await orderReorganisation(newApp(engine).dossiers, JSON.stringify(end));
    const app = newApp(engine);
    await follow(app);
    const { directory } = await app.references();
    expect(directory.areas).toHaveLength(560);
    await expectTrue(engine);
    await expectOneTotal(app, await actorOf(app, LEADERSHIP));
  });
});
