import { createApp } from '../../src/app';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { DAY_MS } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { AuditKind } from '../../src/modules/audit/audit-terms';
import { advanceDossier } from '../../src/modules/dossier/life/commands/advance-dossier';
import { runCommand } from '../../src/modules/dossier/life/run-command';
import { receiveDossier } from '../../src/modules/dossier/receipt/receive-dossier';
import { sealDays } from '../../src/modules/dossier/sealing/seal-days';
import { verify } from '../../src/modules/reporting/verify';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import { runOnMysql } from '../harness/engines';
import { receiveInput } from '../harness/walk';

/** As docs/operations.md says it. */
const APPEND_ONLY = ['dossier_event', 'audit_entry', 'day_seal', 'day_seal_part'];

it('the server needs no right to change or remove what is append-only', async () => {
  setClock(MONDAY_9AM);
  const engine = await openDemo('mysql');
  const url = new URL(engine.url);
  const schema = url.pathname.slice(1);
  const account = `'hcc_${process.pid}'@'%'`;
  const tables = await engine.db.read.query<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [schema],
  );
  await runOnMysql(
    `CREATE USER ${account} IDENTIFIED BY 'x'`,
    `GRANT SELECT, INSERT ON \`${schema}\`.* TO ${account}`,
    ...tables
      .filter(({ name }) => !APPEND_ONLY.includes(name))
      .map(({ name }) => `GRANT UPDATE, DELETE ON \`${schema}\`.\`${name}\` TO ${account}`),
  );
  url.username = `hcc_${process.pid}`;
  url.password = 'x';
  const db = await Database.open(parseDatabaseUrl(url.href, '/'), { migrate: true });
  try {
    const app = createApp(db, 'https://hcc.test');
    const desk = (await app.sessions.signIn('xa.14869', 'demo')).actor;
    const id = await receiveDossier(app.dossiers, desk, receiveInput() as never);
    await runCommand(app.dossiers, desk, advanceDossier, { id, expectedVersion: 1 }, {});
    app.audit.record({ kind: AuditKind.SIGNED_IN, actor: desk, address: null });
    await app.audit.close();
    expect(app.audit.counters).toEqual({ written: 1, lost: 0, failures: 0 });
    expect(await sealDays(db, now() + DAY_MS)).toHaveLength(1);
    expect((await verify(db, { now: now() })).differences).toEqual([]);
    for (const table of APPEND_ONLY) {
      for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET hash = 'x'`]) {
        const sql = table === 'day_seal_part' ? statement.replace('hash', 'heads') : statement;
        await expect(db.transact((tx) => tx.run(sql))).rejects.toThrow(/denied/);
      }
    }
  } finally {
    await db.close();
    await runOnMysql(`DROP USER ${account}`);
    await engine.close();
  }
});
