import { type App, createApp } from '../../src/app';
import type { SqlValue } from '../../src/database/sql';
import { now } from '../../src/kernel/now';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import type { Actor } from '../../src/modules/identity/actor';
import type { VerifyReport } from '../../src/modules/reporting/findings';
import { rebuild } from '../../src/modules/reporting/rebuild';
import { verify } from '../../src/modules/reporting/verify';
import { withHistory } from '../demo/history';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';
import { receiveInput } from '../harness/walk';

const DESKS = ['xa.14869', 'xa.14872', 'xa.14875', 'xa.14878', 'xa.14881'];

describeEngines('verify and rebuild', (kind) => {
  let engine: TestEngine;
  let app: App;
  beforeAll(async () => {
    engine = await openEngine(kind);
    await withHistory(engine.db, 300);
    app = createApp(engine.db, 'https://hcc.test');
  });
  afterAll(() => engine?.close());

  const check = (): Promise<VerifyReport> => verify(engine.db, { now: now() });
  const run = (sql: string, values: SqlValue[] = []) =>
    engine.db.transact(async (tx) => {
      const { affected } = await tx.run(sql, values);
      expect(affected).toBeGreaterThan(0);
    });
  const first = async (sql: string): Promise<string> => {
    const [row] = await engine.db.read.query<{ value: string }>(sql);
    return row!.value;
  };
  const signIn = async (username: string): Promise<Actor> => (await app.sessions.signIn(username, 'demo')).actor;

  afterEach(async () => {
    // Each test puts right what it broke.
    expect((await check()).differences).toEqual([]);
  });

  it('finds nothing in what commands and the generator wrote', async () => {
    const desk = await signIn('xa.14869');
    const id = await receiveDossier(app.dossiers, desk, receiveInput() as never);
    await runCommand(app.dossiers, desk, advanceDossier, { id, expectedVersion: 1 }, {});
    expect(await check()).toMatchObject({ ok: true, differenceCount: 0 });
  });

  it('finds a changed cell and a missing one, and rebuild puts them right', async () => {
    const period = await first('SELECT MIN(period) AS value FROM settlement_cell');
    await run('UPDATE settlement_cell SET received = received + 1 WHERE period = ?', [period]);
    await run('DELETE FROM leg_cell WHERE period = ?', [await first('SELECT MAX(period) AS value FROM leg_cell')]);
    const office = await first("SELECT id AS value FROM office WHERE kind = 'DEPARTMENT' ORDER BY id LIMIT 1");
    await run("INSERT INTO settlement_cell VALUES ('', '2026-01', '', ?, 7, 1, 0, 0, 0, 0, 0, 0, 0, 0)", [office]);
    await run('UPDATE finish_cell SET dossiers = dossiers + 1 WHERE procedure_id = ?', ['']);
    await run('DELETE FROM person_cell WHERE period = ?', [
      await first('SELECT MAX(period) AS value FROM person_cell'),
    ]);
    const report = await check();
    expect(report.ok).toBe(false);
    expect(Object.keys(report.byWhere).sort()).toEqual(['finish_cell', 'leg_cell', 'person_cell', 'settlement_cell']);
    expect(await rebuild(engine.db)).toMatchObject({ repairedDossiers: 0 });
  });

  it('finds changed rows of legs, pauses and dossiers, and rebuild puts them right', async () => {
    const leg = await first('SELECT MIN(dossier_id) AS value FROM leg WHERE left_at IS NOT NULL');
    await run('UPDATE leg SET used_minutes = used_minutes + 1000 WHERE dossier_id = ? AND ordinal = 1', [leg]);
    await run('DELETE FROM leg WHERE dossier_id = ? AND ordinal = 2', [
      await first('SELECT MAX(dossier_id) AS value FROM leg WHERE ordinal = 3'),
    ]);
    await run('INSERT INTO dossier_pause VALUES (?, 1, 5, NULL)', [
      await first('SELECT MIN(id) AS value FROM dossier WHERE id NOT IN (SELECT dossier_id FROM dossier_pause)'),
    ]);
    await run("UPDATE dossier SET status = 'STOPPED', due_sort = 1 WHERE id = ?", [
      await first('SELECT MAX(id) AS value FROM dossier'),
    ]);
    const report = await check();
    expect(report.byWhere).toEqual({ leg: 2, dossier_pause: 1, dossier: 2 });
    const { repairedDossiers } = await rebuild(engine.db);
    expect(repairedDossiers).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['a changed note', 'UPDATE dossier_event SET note = ? WHERE dossier_id = ? AND sequence = 1'],
    ['a changed hash', 'UPDATE dossier_event SET hash = ? WHERE dossier_id = ? AND sequence = 1'],
  ])('finds %s in the chain of events', async (_what, sql) => {
    const id = await first('SELECT MIN(id) AS value FROM dossier');
    const columns = 'SELECT note, hash FROM dossier_event WHERE dossier_id = ? AND sequence = 1';
    const [before] = await engine.db.read.query<{ note: string | null; hash: string }>(columns, [id]);
    await run(sql, ['x', id]);
    expect((await check()).byWhere.dossier_event).toBeGreaterThan(0);
    await run('UPDATE dossier_event SET note = ?, hash = ? WHERE dossier_id = ? AND sequence = 1', [
      before!.note,
      before!.hash,
      id,
    ]);
  });

  it('finds a missing event, and rebuild refuses to sum up such a history', async () => {
    const id = await first('SELECT MIN(dossier_id) AS value FROM dossier_event WHERE sequence = 3');
    const cells = await first('SELECT COUNT(*) AS value FROM settlement_cell');
    const [event] = await engine.db.read.query<Record<string, SqlValue>>(
      'SELECT * FROM dossier_event WHERE dossier_id = ? AND sequence = 1',
      [id],
    );
    await run('DELETE FROM dossier_event WHERE dossier_id = ? AND sequence = 1', [id]);
    expect((await check()).byWhere.dossier_event).toBeGreaterThan(1);
    await expect(rebuild(engine.db)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await first('SELECT COUNT(*) AS value FROM settlement_cell')).toBe(cells);
    const columns = Object.keys(event!);
    await run(
      `INSERT INTO dossier_event (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      Object.values(event!),
    );
  });

  it('finds a gap in the numbers, rows of no dossier and lost search words', async () => {
    const office = await first('SELECT MIN(office_id) AS value FROM office_counter');
    await run('UPDATE office_counter SET last_number = last_number + 1 WHERE office_id = ?', [office]);
    await run("INSERT INTO dossier_pause VALUES ('NOBODY', 1, 5, 6)");
    const [entry] = await engine.db.read.query<{ word: string; dossierId: string }>(
      "SELECT word, dossier_id AS dossierId FROM dossier_search_entry WHERE scope = '*' LIMIT 1",
    );
    await run("UPDATE dossier_search_entry SET word = 'zzz' WHERE scope = '*' AND word = ? AND dossier_id = ?", [
      entry!.word,
      entry!.dossierId,
    ]);
    const { byWhere } = await check();
    expect(byWhere).toMatchObject({ dossier_pause: 1, dossier_search_entry: 1 });
    expect(byWhere.office_counter).toBeGreaterThan(0);
    await run('UPDATE office_counter SET last_number = last_number - 1 WHERE office_id = ?', [office]);
    await run("DELETE FROM dossier_pause WHERE dossier_id = 'NOBODY'");
    // One word is missing, and one is there that no name has.
    expect(await rebuild(engine.db)).toMatchObject({ repairedDossiers: 0, repairedSearchEntries: 2 });
  });

  it('counts all differences and lists the first', async () => {
    await run('UPDATE settlement_cell SET received = received + 1');
    const report = await verify(engine.db, { now: now(), limit: 3 });
    expect(report.differences).toHaveLength(3);
    expect(report.differenceCount).toBe(report.byWhere.settlement_cell);
    expect(report.differenceCount).toBeGreaterThan(100);
    await rebuild(engine.db);
  });

  it('keeps every command that comes while it rebuilds, and sees one moment while it verifies', async () => {
    await run('UPDATE settlement_cell SET received = received + 5, late = late + 1');
    await run('UPDATE leg_cell SET legs = legs + 9');
    const desks = await Promise.all(DESKS.map(signIn));
    let isRebuilding = true;
    const rebuilding = rebuild(engine.db).finally(() => {
      isRebuilding = false;
    });
    const commands = Array.from({ length: 50 }, async (_, index) => {
      const desk = desks[index % desks.length]!;
      await new Promise((wake) => setTimeout(wake, index * 8));
      const id = await receiveDossier(app.dossiers, desk, receiveInput() as never);
      await runCommand(app.dossiers, desk, advanceDossier, { id, expectedVersion: 1 }, {});
      return isRebuilding;
    });
    const meanwhile = await Promise.all(commands);
    expect(meanwhile).toContain(true);
    await rebuilding;
    const more = Array.from({ length: 30 }, (_, index) =>
      receiveDossier(app.dossiers, desks[index % desks.length]!, receiveInput() as never),
    );
    const [report] = await Promise.all([check(), ...more]);
    expect(report.differences).toEqual([]);
  });
});
