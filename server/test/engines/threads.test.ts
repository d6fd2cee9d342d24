import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findRootFolder } from '../../src/config';
import { withHistory } from '../demo/history';
import { compileServer, startProgram } from '../harness/compiled';
import { describeEngines, openEngine, type TestEngine } from '../harness/engines';

/** Threads run compiled scripts. */
const HCC = join(findRootFolder(), 'server/dist/src/cli/hcc.js');

describeEngines('verify and rebuild by the command line, in threads', (kind) => {
  let engine: TestEngine;
  beforeAll(async () => {
    await compileServer();
    engine = await openEngine(kind);
    await withHistory(engine.db, 200);
  });
  afterAll(() => engine?.close());

  /** What the command said and its exit status. */
  const hcc = (command: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [HCC, command, '--json'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: engine.url,
        HCC_NOW: '2026-11-23T09:30:00+07:00',
      },
    });
    if (status === null || stdout === '') throw new Error(stderr);
    return { status, report: JSON.parse(stdout) as Record<string, unknown> };
  };
  const run = (sql: string) => engine.db.transact(async (tx) => (await tx.run(sql)).affected);

  it('finds nothing where all is right, of every dossier', () => {
    expect(hcc('verify')).toMatchObject({ status: 0, report: { ok: true, dossiers: 200, differences: [] } });
  });

  it('finds what is wrong in an office, an area, a leg and a chain, each once, and rebuild mends what can be mended', async () => {
    expect(
      await run(
        "UPDATE settlement_cell SET late = late + 1 WHERE area_code <> '' AND procedure_id = (SELECT MIN(procedure_id) FROM dossier)",
      ),
    ).toBeGreaterThan(0);
    expect(await run('DELETE FROM leg_cell')).toBeGreaterThan(0);
    expect(await run("UPDATE dossier SET standing = 'STOPPED' WHERE standing = 'RUNNING'")).toBeGreaterThan(0);
    const found = hcc('verify');
    expect(found.status).toBe(1);
    expect(Object.keys(found.report.byWhere as object).sort()).toEqual(['dossier', 'leg_cell', 'settlement_cell']);
    expect(hcc('rebuild')).toMatchObject({ status: 0, report: { dossiers: 200 } });
    expect(hcc('verify')).toMatchObject({ status: 0, report: { ok: true } });
    // Nothing is written where nothing is wrong.
    expect(hcc('rebuild')).toMatchObject({
      report: { repairedCells: 0, repairedDossiers: 0, repairedSearchEntries: 0 },
    });
  });

  it('leaves every office whole where a rebuild is killed half-way, with old cells or new ones; the next one ends it', async () => {
    // Of offices only: those of areas follow from them.
    await run("UPDATE settlement_cell SET late = late + 1000 WHERE area_code = ''");
    const wrongOffices = async () => {
      const rows = await engine.db.read.query<{ wrong: number; cells: number }>(
        `SELECT SUM(late >= 1000) AS wrong, COUNT(*) AS cells
           FROM settlement_cell WHERE area_code = '' GROUP BY office_id HAVING SUM(late >= 1000) > 0`,
      );
      return rows.map(({ wrong, cells }) => ({ wrong: Number(wrong), cells: Number(cells) }));
    };
    const all = (await wrongOffices()).length;
    const program = await startProgram('cli/hcc.js', ['rebuild', '--json'], {
      DATABASE_URL: engine.url,
      HCC_NOW: '2026-11-23T09:30:00+07:00',
    });
    while ((await wrongOffices()).length === all) await new Promise((wake) => setTimeout(wake, 2));
    program.child.kill('SIGKILL');
    expect(await program.ended).toEqual({ status: null, signal: 'SIGKILL' });
    const left = await wrongOffices();
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ wrong, cells }) => wrong !== cells)).toEqual([]);
    expect(hcc('rebuild').status).toBe(0);
    expect(hcc('verify')).toMatchObject({ status: 0, report: { ok: true } });
  });

  it('says that a history cannot be replayed', async () => {
    await run('DELETE FROM dossier_event WHERE sequence = 1');
    expect(hcc('verify').status).toBe(1);
    const refused = spawnSync(process.execPath, [HCC, 'rebuild'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'development', DATABASE_URL: engine.url },
    });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Không đọc lại được nhật ký của hồ sơ');
  });
});
