import type { App } from '../../src/app';
import { dayOf } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { Counter } from '../../src/modules/counters/counter.entity';
import { generateMore } from '../../src/modules/demo/generate-more';
import { getRowByCode } from '../../src/modules/dossier/dossier.queries';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { searchDossiers } from '../../src/modules/dossier/search/dossier-search';
import { readWorklist } from '../../src/modules/dossier/worklist/worklist.queries';
import type { Actor } from '../../src/modules/identity/actor';
import { changeContact } from '../../src/modules/offices/office-commands';
import { orderReorganisation } from '../../src/modules/reorganisation/carry-out';
import { previewReorganisation } from '../../src/modules/reorganisation/preview-reorganisation';
import { rebuild } from '../../src/modules/reporting/rebuild';
import { ReportBy } from '../../src/modules/reporting/report-terms';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import { describeEngines, type TestEngine } from '../harness/engines';
import { DESK, LEADERSHIP, NEIGHBOUR, PROCEDURE, receiveInput, STRANGER } from '../harness/walk';
import {
  actorOf,
  expectDrillsDown,
  expectOneTotal,
  expectTrue,
  follow,
  newApp,
  reportOf,
} from './reorganised-province';

const MERGED = {
  effectiveOn: '2026-11-23',
  decision: 'Nghị quyết số 1',
  changes: [
    { kind: 'MERGE', from: ['14869', '14872'], into: { code: '14869', name: 'Thị trấn Quan Hóa' } },
    { kind: 'MOVE', from: ['14845'], into: { parentCode: '385' } },
    { kind: 'RENAME', from: '14896', into: { name: 'Xã Phú Nghiêm Mới' } },
  ],
};
const NO_DISTRICTS = {
  effectiveOn: '2026-11-23',
  decision: 'Nghị quyết số 2',
  changes: [{ kind: 'ABOLISH', tier: 'DISTRICT', rules: [{ procedureCode: PROCEDURE.district, tier: 'COMMUNE' }] }],
};

describeEngines('a province that is reorganised', (kind) => {
  let engine: TestEngine;
  let app: App;
  let leader: Actor;
  /** Received before, where it was. */
  const before: Record<string, { id: string; code: string; dueAt: number | null }> = {};
  const rowOf = async (actor: Actor, code: string) => getRowByCode(app.db.read, actor, await app.references(), code);
  const receive = async (actor: Actor, key: string, procedureCode: string = PROCEDURE.commune) =>
    receiveDossier(app.dossiers, actor, { ...receiveInput({ procedureCode }), idempotencyKey: key } as never);
  const advance = async (actor: Actor, id: string) => {
    const [{ version }] = (await app.db.read.query<{ version: number }>('SELECT version FROM dossier WHERE id = ?', [
      id,
    ])) as [{ version: number }];
    await runCommand(app.dossiers, actor, advanceDossier, { id, expectedVersion: version }, {});
  };

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    engine = await openDemo(kind);
    await generateMore(engine.db, { now: now(), count: 300, seed: '8' });
    app = newApp(engine);
    leader = await actorOf(app, LEADERSHIP);
    for (const username of [DESK, NEIGHBOUR, STRANGER]) {
      const desk = await actorOf(app, username);
      const id = await receive(desk, `before ${username}`);
      const [row] = await app.db.read.query<{ code: string; dueAt: number }>(
        'SELECT code, due_at AS dueAt FROM dossier WHERE id = ?',
        [id],
      );
      before[username] = { id, code: row!.code, dueAt: Number(row!.dueAt) };
    }
    const neighbour = await actorOf(app, NEIGHBOUR);
    const district = await receive(neighbour, 'under way in the district', PROCEDURE.district);
    for (const username of [NEIGHBOUR, `${NEIGHBOUR}.ubnd`, `${NEIGHBOUR}.ubnd`]) {
      await advance(await actorOf(app, username), district);
    }
    const sits = { servesText: '[]', position: 1, validFrom: '2026-01-01', validTo: null };
    await engine.db.transact(async (tx) => {
      const staffId = neighbour.staffId;
      await tx.entities.insert(Counter, {
        ...sits,
        id: 'c1',
        officeId: neighbour.office.id,
        number: '1',
        name: 'A',
        staffId,
      });
    });
    const head = await actorOf(app, 'xa.14896.ubnd');
    const desk = (await actorOf(app, 'xa.14896')).office.id;
    const contact = { phone: null, address: 'Số 1 phố Cũ', email: null };
    await changeContact(app.dossiers, { actor: head, address: null, officeId: desk, expectedVersion: 0 }, contact);
  });
  afterAll(() => engine?.close());

  it('tells beforehand what would change, and changes nothing', async () => {
    const preview = await previewReorganisation(engine.db.read, JSON.stringify(MERGED));
    expect(preview.totals).toMatchObject({
      unitsEnded: 1,
      unitsOpened: 0,
      unitsMoved: 1,
      unitsRenamed: 2,
      officesClosed: 4,
      desksClosed: 2,
      officesOpened: 2,
      staff: 4,
      accounts: 4,
    });
    expect(preview.totals.underWay).toBeGreaterThanOrEqual(2);
    const [row] = await engine.db.read.query<{ count: number }>(
      'SELECT COUNT(*) AS count FROM office WHERE successor_id IS NOT NULL',
    );
    expect(Number(row!.count)).toBe(0);
    await expectOneTotal(app, leader);
  });

  it('changes units at once, and lets dossiers under way go on with an event', async () => {
    const { row, isKnown } = await orderReorganisation(app.dossiers, JSON.stringify(MERGED));
    expect([row.state, isKnown]).toEqual(['APPLYING', false]);
    // A person of the closed desk, signed in before, and a process that has not heard of it yet.
    const merged = await actorOf(newApp(engine), NEIGHBOUR);
    expect(merged.office.areaCode).toBe('14869');
    app = newApp(engine);
    expect(await follow(app)).toBeGreaterThanOrEqual(2);
    expect(await follow(app)).toBe(0);
    const again = await orderReorganisation(app.dossiers, JSON.stringify(MERGED, null, 1));
    expect([again.row.state, again.isKnown]).toEqual(['APPLIED', true]);
    await expectTrue(engine);
  });

  it('closes the counters of a desk that ends and frees their people; a renamed office keeps its own address', async () => {
    const counter = await engine.db.read.entities.findOneByOrFail(Counter, { id: 'c1' });
    expect(counter).toMatchObject({ validTo: '2026-11-22', staffId: null });
    const { office } = await actorOf(app, 'xa.14896');
    expect(office).toMatchObject({ name: 'Bộ phận một cửa Xã Phú Nghiêm Mới', address: 'Số 1 phố Cũ' });
  });

  it('keeps the date that was promised, the code, and who was responsible before', async () => {
    const heir = await actorOf(app, DESK);
    const { id, code, dueAt } = before[NEIGHBOUR]!;
    const row = await rowOf(heir, code);
    expect(row).toMatchObject({ id, dueAt, currentOfficeId: heir.office.id });
    const legs = await app.db.read.query<{ officeId: string; leftAt: number | null }>(
      'SELECT office_id AS officeId, left_at AS leftAt FROM leg WHERE dossier_id = ? ORDER BY ordinal',
      [id],
    );
    expect(legs.map(({ officeId }) => officeId)).toEqual([row.receivingOfficeId, heir.office.id]);
    expect(row.receivingOfficeId).not.toBe(heir.office.id);
    const references = await app.references();
    const list = await readWorklist(app.db.read, heir, references, now(), {}, { first: 100 });
    expect(list.nodes.map((node) => node.code)).toEqual(expect.arrayContaining([code, before[DESK]!.code]));
    const found = await searchDossiers(app.db.read, heir, references, now(), 'Đặng Thị Hoà', 30);
    expect(found.nodes.map((node) => node.code)).toEqual(expect.arrayContaining([code, before[DESK]!.code]));
    const district = await actorOf(app, 'huyen.385');
    const seen = await searchDossiers(app.db.read, district, references, now(), 'Dang Thi Hoa', 30);
    expect(seen.nodes.map((node) => node.code)).toContain(before[STRANGER]!.code);
    const former = await actorOf(app, 'huyen.384');
    const gone = await searchDossiers(app.db.read, former, references, now(), 'Dang Thi Hoa', 30);
    expect(gone.nodes.map((node) => node.code)).not.toContain(before[STRANGER]!.code);
  });

  it('works on: the heir finishes what the other began, and receives under its own series', async () => {
    const desk = await actorOf(app, NEIGHBOUR);
    const committee = await actorOf(app, `${NEIGHBOUR}.ubnd`);
    const { id } = before[NEIGHBOUR]!;
    for (const actor of [desk, committee, committee]) await advance(actor, id);
    expect(await rowOf(desk, before[NEIGHBOUR]!.code)).toMatchObject({
      status: 'COMPLETED',
      currentOfficeId: desk.office.id,
    });
    expect(await receive(desk, `before ${NEIGHBOUR}`)).toBe(id);
    const next = await receive(desk, 'after');
    const [row] = await app.db.read.query<{ code: string }>('SELECT code FROM dossier WHERE id = ?', [next]);
    expect(row!.code.startsWith(`${desk.office.code}-`)).toBe(true);
    const moved = await actorOf(app, STRANGER);
    expect(moved.office).toMatchObject({ areaCode: '14845', validFrom: '2026-11-23' });
    await receive(moved, 'after the move');
    await expectTrue(engine);
  });

  it('adds up to one total under the units of then and of now, and opens what it counts', async () => {
    await expectOneTotal(app, leader);
    await expectDrillsDown(app, leader, '385');
    await expectDrillsDown(app, leader, '384');
    const changedOn = async (from: string, areaCode?: string) =>
      (await reportOf(app, leader, { from, to: '2026-12-31', areaCode }, ReportBy.FIELD)).unitsChangedOn;
    expect(await Promise.all([changedOn('2026-11-01'), changedOn('2026-11-23', '384')])).toEqual([
      '2026-11-23',
      '2026-11-23',
    ]);
    // Where nothing changed, and from the day after on, there is nothing to choose.
    expect(await Promise.all([changedOn('2026-11-24'), changedOn('2026-11-01', '380')])).toEqual([null, null]);
  });

  it('ends a whole tier: what districts did goes to communes or the province, procedure by procedure', async () => {
    const { row } = await orderReorganisation(app.dossiers, JSON.stringify(NO_DISTRICTS));
    expect(row.state).toBe('APPLYING');
    app = newApp(engine);
    await follow(app);
    const { directory } = await app.references();
    expect(new Set(directory.areas.map(({ tier }) => tier))).toEqual(new Set(['PROVINCE', 'COMMUNE']));
    const waiting = await app.db.read.query<{ id: string }>(
      'SELECT d.id FROM dossier d JOIN office o ON o.id = d.queue_office_id WHERE o.successor_id IS NOT NULL',
    );
    expect(waiting).toEqual([]);
    await expectTrue(engine);
    const [withCommune] = await app.db.read.query<{ officeId: string }>(
      `SELECT current_office_id AS officeId FROM dossier WHERE idempotency_key = 'under way in the district'`,
    );
    expect(directory.getOffice(withCommune!.officeId).areaCode).toBe('14869');
    const desk = await actorOf(app, DESK);
    const id = await receive(desk, 'without districts', PROCEDURE.province);
    const holder = async () => {
      const [now_] = await app.db.read.query<{ officeId: string }>(
        'SELECT current_office_id AS officeId FROM dossier WHERE id = ?',
        [id],
      );
      return directory.getOffice(now_!.officeId);
    };
    await advance(desk, id);
    await advance(await actorOf(app, `${DESK}.ubnd`), id);
    expect(await holder()).toMatchObject({ tier: 'PROVINCE' });
    await expectOneTotal(app, leader);
    await expectDrillsDown(app, leader, null);
    expect(await rebuild(engine.db)).toMatchObject({ repairedCells: 0, repairedDossiers: 0, repairedSearchEntries: 0 });
    expect(dayOf(now())).toBe('2026-11-23');
  });
});
