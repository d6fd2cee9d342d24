import { now } from '../../src/kernel/now';
import { describeServers } from '../harness/test-server';
import { DESK } from '../harness/walk';

describeServers('for those who run the server', (server) => {
  const get = async (path: string) => {
    const response = await server().visitor().send(path);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  it('/healthz: alive', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  });

  it('every answer carries the time of the product, by which screens say "today"', async () => {
    for (const path of ['/healthz', '/graphql?query={__typename}']) {
      const served = Date.parse((await get(path)).headers.get('date')!);
      expect(Math.abs(served - now())).toBeLessThan(2_000);
      expect(Math.abs(served - Date.now())).toBeGreaterThan(60_000);
    }
  });

  it('/readyz: the database answers and has every migration', async () => {
    expect(await get('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it('/readyz: not while a migration is missing', async () => {
    const { db } = server();
    const [last] = await db.read.query<{ id: number; name: string; timestamp: number }>(
      'SELECT id, name, timestamp FROM migrations ORDER BY id DESC LIMIT 1',
    );
    await db.transact((tx) => tx.run('DELETE FROM migrations WHERE id = ?', [last!.id]));
    expect(await get('/readyz')).toMatchObject({ status: 503, text: '{"status":"migrations pending"}' });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    await db.transact((tx) =>
      tx.run('INSERT INTO migrations (id, name, timestamp) VALUES (?, ?, ?)', [
        last!.id,
        last!.name,
        Number(last!.timestamp),
      ]),
    );
    expect(await get('/readyz')).toMatchObject({ status: 200 });
  });

  it('/readyz: not while the database is away, and says no more than that', async () => {
    const asked = jest.spyOn(server().db, 'hasPendingMigrations').mockRejectedValue(new Error('secret host'));
    const answer = await get('/readyz');
    asked.mockRestore();
    expect(answer).toMatchObject({ status: 503, text: '{"status":"database unreachable"}' });
    expect(answer.headers.get('retry-after')).toBe('2');
  });

  it('/metrics: Prometheus text with the process and the time of requests by route', async () => {
    await get('/healthz');
    await (await server().as(DESK)).ask('Me');
    const { status, text, headers } = await get('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/^process_cpu_user_seconds_total /m);
    expect(text).toMatch(/^hcc_http_request_seconds_count\{method="GET",route="\/healthz",status="200"\} \d+/m);
    expect(text).toMatch(/^hcc_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+/m);
  });

  it('/metrics: what of the access trail was written, waits and was lost', async () => {
    await server().signIn(DESK);
    await server().app.audit.flush();
    const { text } = await get('/metrics');
    expect(Number(/^hcc_audit_written_total (\d+)/m.exec(text)![1])).toBeGreaterThan(0);
    expect(text).toMatch(/^hcc_audit_lost_total 0$/m);
    expect(text).toMatch(/^hcc_audit_failures_total 0$/m);
    expect(text).toMatch(/^hcc_audit_waiting 0$/m);
  });

  it('counts no path that somebody made up as a route of its own', async () => {
    await get('/no/such/path-38185001234');
    const { text } = await get('/metrics');
    expect(text).not.toContain('38185001234');
  });

  it('every answer carries the headers that keep browsers from guessing and framing', async () => {
    for (const path of ['/healthz', '/nowhere', '/graphql']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("frame-ancestors 'self'");
      // What slipped into a page could tell nobody else, nor send a form elsewhere.
      expect(policy).toMatch(/^default-src 'self';(?!.*connect-src).*form-action 'self'/);
    }
  });
});
