import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { SERVED } from '../../src/database/patience';
import { now } from '../../src/kernel/now';
import { loadDemoFoundation } from '../../src/modules/demo/demo-foundation';
import { verify } from '../../src/modules/reporting/verify';
import { productDataFile } from '../../src/product-data';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDatabase } from '../harness/engines';
import { followWorklist, until } from '../harness/live-client';
import { type PrivateMariadb, startPrivateMariadb } from '../harness/private-mariadb';
import type { TestClient } from '../harness/test-client';
import { startTestServer, type TestServer } from '../harness/test-server';
import { act, COMMITTEE, DESK, type DossierCore, receive, receiveInput } from '../harness/walk';

/** What is promised: nobody waits longer, whatever the database does. */
const LONGEST_MS = 6_500;
/** When it answers again, so does the server. */
const BACK_MS = 1_000;

type Done = (error: Error | null, result?: unknown) => void;
type Query = (sql: string, values: unknown[], done: Done) => void;
interface Pool {
  on(event: 'acquire', listener: (connection: { query: Query }) => void): void;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now();
  const result = await work();
  return { result, ms: performance.now() - began };
}

describe('a MariaDB that goes away', () => {
  let mariadb: PrivateMariadb;
  let server: TestServer;
  let desk: TestClient;
  /** Which statements meet a line that breaks: before the database had them, or with the answer. */
  let breaks: (sql: string) => 'before' | 'after' | null = () => null;

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    mariadb = await startPrivateMariadb(['--innodb-buffer-pool-size=128M']);
    const url = await mariadb.createDatabase('hcc');
    const engine = await openDatabase({ url, place: 'hcc', drop: async () => undefined }, 'mysql', {
      patience: SERVED,
    });
    await loadDemoFoundation(engine.db, productDataFile(''));
    server = await startTestServer('mysql', Promise.resolve(engine));
    const { pool } = server.db.writer.driver as unknown as { pool: Pool };
    const patched = new WeakSet<object>();
    pool.on('acquire', (connection) => {
      if (patched.has(connection)) return;
      patched.add(connection);
      const { query } = connection;
      connection.query = (sql, values, done) => {
        const when = breaks(sql);
        const lost = () => done(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
        if (when === 'before') setImmediate(lost);
        else query.call(connection, sql, values, when === 'after' ? lost : done);
      };
    });
    desk = await server.signIn(DESK);
  }, 60_000);
  beforeEach(() => setClock(MONDAY_9AM));
  afterAll(async () => {
    await server?.close();
    await mariadb?.stop();
  });

  const statusOf = async (path: string) => {
    const response = await desk.send(path);
    return { status: response.status, retryAfter: response.headers.get('retry-after') };
  };

  it('is UNAVAILABLE everywhere, with 503 and when to come again, and never INTERNAL', async () => {
    const before = await receive(desk);
    const input = receiveInput();
    server.log.length = 0;
    await mariadb.kill();
    const { result, ms } = await timed(() => desk.gql('ReceiveDossier', { input }));
    expect(result).toMatchObject({ status: 503, errors: [{ code: 'UNAVAILABLE', retryAfterSeconds: 2 }] });
    expect(result.data ?? null).toBeNull();
    expect(result.errors[0]!.message).not.toMatch(/ECONN|127\.0\.0\.1|sql/i);
    expect(ms).toBeLessThan(LONGEST_MS);
    const response = await desk.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ worklistCounts { all } }"}',
    });
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await desk.gql('AdvanceDossier', { id: before.id, expectedVersion: 1 })).toMatchObject({
      status: 503,
      errors: [{ code: 'UNAVAILABLE' }],
    });
    expect(await server.visitor().gql('SignIn', { username: DESK, password: 'demo' })).toMatchObject({ status: 503 });
    const unknown = server.visitor();
    unknown.cookie = 'hcc_session=not-asked-for-yet';
    expect(await unknown.gql('Me')).toMatchObject({ status: 503, errors: [{ code: 'UNAVAILABLE' }] });
    expect(await statusOf(`/slips/${before.code}.pdf`)).toEqual({ status: 503, retryAfter: '2' });
    expect(await statusOf('/readyz')).toMatchObject({ status: 503 });
    expect(await statusOf('/healthz')).toMatchObject({ status: 200 });
    expect(await (await desk.send('/metrics')).text()).toMatch(
      /^hcc_database_unavailable_total\{cause="ECONNREFUSED"\} [1-9]/m,
    );
    // After the first moment nobody waits for what is known to be away.
    const later = await timed(() => desk.gql('Worklist', { first: 50 }));
    expect(later.result).toMatchObject({ status: 503 });
    expect(later.ms).toBeLessThan(500);
    const told = server.log.filter(({ msg }) => msg !== 'access trail not written');
    expect(told.map(({ msg, err }) => [msg, err?.code])).toEqual([['database unavailable', 'ECONNREFUSED']]);

    await mariadb.start();
    const back = await timed(() => receive(desk, input));
    expect(back.ms).toBeLessThan(BACK_MS);
    expect((await receive(desk, input)).id).toBe(back.result.id);
    expect(await statusOf('/readyz')).toMatchObject({ status: 200 });
  }, 60_000);

  it.each(['START TRANSACTION', 'SELECT', 'INSERT INTO `dossier_event`'])(
    'is not noticed where the line only broke a few times, at %s',
    async (start) => {
      let times = 3;
      breaks = (sql) => (sql.startsWith(start) && times-- > 0 ? 'before' : null);
      const [receipt, list] = await Promise.all([
        desk.gql('ReceiveDossier', { input: receiveInput() }),
        desk.gql('Worklist', { first: 50 }),
      ]);
      breaks = () => null;
      expect(times).toBeLessThanOrEqual(0);
      expect([...receipt.errors, ...list.errors]).toEqual([]);
    },
  );

  it('that is silent keeps nobody waiting, whoever else waits', async () => {
    const inputs = Array.from({ length: 40 }, () => receiveInput());
    mariadb.freeze();
    const asked = inputs.map((input) => timed(() => desk.gql('ReceiveDossier', { input })));
    const answers = await Promise.all(asked);
    for (const { result, ms } of answers) {
      expect(result).toMatchObject({ status: 503, errors: [{ code: 'UNAVAILABLE' }] });
      expect(ms).toBeLessThan(LONGEST_MS);
    }
    const ready = await timed(() => statusOf('/readyz'));
    expect(ready.result).toMatchObject({ status: 503 });
    expect(ready.ms).toBeLessThan(LONGEST_MS);
    mariadb.thaw();
    const back = await timed(() => receive(desk, inputs[0]));
    expect(back.ms).toBeLessThan(BACK_MS);
    for (const input of inputs) await receive(desk, input);
    const [{ count }] = (await server.db.read.query<{ count: number }>(
      `SELECT COUNT(*) AS count FROM dossier WHERE idempotency_key IN (${inputs.map(() => '?').join(',')})`,
      inputs.map(({ idempotencyKey }) => idempotencyKey),
    )) as [{ count: number }];
    expect(Number(count)).toBe(inputs.length);
  }, 60_000);

  it('that took a commit and lost the answer has done it once; the same key finds it', async () => {
    const input = receiveInput();
    let losses = 1;
    breaks = (sql) => (sql === 'COMMIT' && losses-- > 0 ? 'after' : null);
    expect(await desk.gql('ReceiveDossier', { input })).toMatchObject({ status: 503 });
    const [first] = await server.db.read.query<{ id: string }>('SELECT id FROM dossier WHERE idempotency_key = ?', [
      input.idempotencyKey,
    ]);
    expect((await receive(desk, input)).id).toBe(first!.id);
  });

  it('lets live work lists find their way back', async () => {
    const open = followWorklist(await server.signIn(COMMITTEE));
    const dossier = await receive(desk);
    await act(desk, 'AdvanceDossier', dossier);
    await open.until(() => open.received.length === 1);
    await mariadb.kill();
    const stranger = server.visitor();
    stranger.cookie = 'hcc_session=not-asked-for-yet';
    const refused = followWorklist(stranger);
    await until(() => refused.state === 'failed');
    // A graphql-ws client comes again after this one, and never after 4500.
    expect(refused.closeCode).toBe(1013);
    await mariadb.start();
    const next = await receive(desk);
    await act(desk, 'AdvanceDossier', next);
    await open.until(() => open.received.length === 2);
    expect(open.state).toBe('open');
    await open.stop();
    await refused.stop();
  }, 60_000);

  it('that is not there at the start is named to whoever starts, with the reason', async () => {
    const address = parseDatabaseUrl('mysql://root@127.0.0.1:1/hcc', '/');
    await expect(Database.open(address, { patience: SERVED })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      cause: { code: 'ECONNREFUSED' },
    });
    const misspelt = parseDatabaseUrl(`mysql://root@127.0.0.1:${mariadb.port}/no_such`, '/');
    await expect(Database.open(misspelt, { patience: SERVED })).rejects.toMatchObject({ errno: 1049 });
  });

  it('leaves nothing behind that does not follow from the events', async () => {
    const dossiers = await server.db.read.query<Pick<DossierCore, 'id'>>('SELECT id FROM dossier');
    expect(dossiers.length).toBeGreaterThan(40);
    expect((await verify(server.db, { now: now() })).differences).toEqual([]);
  });
});
