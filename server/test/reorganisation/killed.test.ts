import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { type Program, startProgram } from '../harness/compiled';
import { openDemo } from '../harness/demo-template';
import { describeEngines, type TestEngine } from '../harness/engines';
import { DESK, receiveInput } from '../harness/walk';
import { actorOf, expectTrue, follow, newApp } from './reorganised-province';

jest.setTimeout(120_000);
const NO_DISTRICTS = {
  effectiveOn: '2026-11-23',
  decision: 'Kết thúc cấp huyện',
  changes: [{ kind: 'ABOLISH', tier: 'DISTRICT', otherwise: 'PROVINCE' }],
};

/** MariaDB tells of transactions anew only after a tenth of a second in which nobody asked. */
const LOOK_MS = { sqlite: 2, mysql: 120 };
/** More than two batches. */
const UNDER_WAY = 210;

describeEngines('a reorganisation whose process is killed', (kind) => {
  let engine: TestEngine;
  const file = join(process.env.HCC_TEST_FOLDER!, `killed-${kind}-${process.pid}.json`);
  const start = () =>
    startProgram('cli/hcc.js', ['reorganise', file, '--json'], { DATABASE_URL: engine.url, HCC_NOW: MONDAY_9AM });
  const read = async <Row>(sql: string) => engine.db.read.query<Row>(sql);
  const count = async (sql: string) =>
    Number((await read<{ count: number }>(`SELECT COUNT(*) AS count ${sql}`))[0]!.count);
  const closed = () => count('FROM office WHERE successor_id IS NOT NULL');
  const orders = () => read<{ state: string; moved: number }>('SELECT state, moved FROM reorganisation');

  /** Whether the program has begun to write and not yet committed. */
  const isWriting = async () => {
    if (kind === 'mysql') {
      const trx = await read<{ rows: number }>('SELECT trx_rows_modified AS `rows` FROM information_schema.innodb_trx');
      return trx.some(({ rows }) => Number(rows) > 50);
    }
    const other = new Sqlite(engine.url.slice('sqlite:'.length), { timeout: 0 });
    try {
      other.exec('BEGIN IMMEDIATE; ROLLBACK');
      return false;
    } catch {
      return true;
    } finally {
      other.close();
    }
  };
  const killWhen = async (program: Program, isTime: () => Promise<boolean>) => {
    let isOver = false;
    void program.ended.then(() => {
      isOver = true;
    });
    while (!isOver && !(await isTime())) await new Promise((wake) => setTimeout(wake, LOOK_MS[kind]));
    expect([isOver, program.err()]).toEqual([false, '']);
    program.child.kill('SIGKILL');
    expect(await program.ended).toEqual({ status: null, signal: 'SIGKILL' });
  };

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    writeFileSync(file, JSON.stringify(NO_DISTRICTS));
    engine = await openDemo(kind);
    const app = newApp(engine);
    const desk = await actorOf(app, DESK);
    for (let turn = 0; turn < UNDER_WAY; turn++) await receiveDossier(app.dossiers, desk, receiveInput() as never);
  });
  afterAll(() => engine?.close());

  it('has not begun where the units were being changed', async () => {
    await killWhen(await start(), isWriting);
    expect([await closed(), await orders()]).toEqual([0, []]);
  });

  it('goes on from the last hundred where dossiers were following, each of them once', async () => {
    await killWhen(await start(), async () => (await orders()).some(({ moved }) => Number(moved) > 0));
    const [order] = await orders();
    expect(order!.state).toBe('APPLYING');
    const waiting = 'FROM dossier d JOIN office o ON o.id = d.queue_office_id WHERE o.successor_id IS NOT NULL';
    expect(await count(waiting)).toBeGreaterThan(0);
    // What stands there in between is true, too.
    await expectTrue(engine);
    expect(await follow(newApp(engine))).toBeGreaterThan(0);
    expect(await count(waiting)).toBe(0);
    const [done] = await orders();
    const events = await count("FROM dossier_event WHERE type = 'OFFICE_SUCCEEDED'");
    expect([done!.state, Number(done!.moved)]).toEqual(['APPLIED', events]);
    expect(
      await count(
        "FROM (SELECT dossier_id FROM dossier_event WHERE type = 'OFFICE_SUCCEEDED' GROUP BY dossier_id HAVING COUNT(*) > 1) twice",
      ),
    ).toBe(0);
    await expectTrue(engine);
    const again = await start();
    expect(await again.ended).toMatchObject({ status: 0 });
    expect(JSON.parse(again.out())).toMatchObject({ state: 'APPLIED', changed: false });
  });
});
