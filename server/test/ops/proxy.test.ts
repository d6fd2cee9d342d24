import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as plainRequest, type Server } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openDemo } from '../harness/demo-template';
import { goLive, until } from '../harness/live-client';
import { type NginxProxy, type SendOptions, startProxy } from '../harness/proxy';
import { documentOf, TestClient } from '../harness/test-client';
import { startTestServer, type TestServer } from '../harness/test-server';
import { DESK, type DossierCore, receive } from '../harness/walk';

const SCRIPT = `console.log(${JSON.stringify('một cửa '.repeat(500))});`;

describe('nginx as shipped, before the server', () => {
  let root: string;
  let server: TestServer;
  let proxy: NginxProxy;
  let desk: TestClient;
  let dossier: DossierCore;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'hcc-proxied-'));
    const assets = join(root, 'web-commune/dist/assets');
    mkdirSync(assets, { recursive: true });
    for (const page of ['index.html', 'sign-in.html']) {
      writeFileSync(join(root, 'web-commune/dist', page), '<!doctype html><title>HCC</title>');
    }
    writeFileSync(join(assets, 'app-AbC123.js'), SCRIPT);
    writeFileSync(join(assets, 'app-AbC123.js.br'), brotliCompressSync(SCRIPT));
    server = await startTestServer('sqlite', openDemo('sqlite'), root);
    proxy = await startProxy(Number(new URL(server.url).port));
    desk = await server.signIn(DESK);
    dossier = await receive(desk);
  });
  afterAll(async () => {
    await proxy?.stop();
    await server?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const ask = (query: string, options: SendOptions = {}) =>
    proxy.send('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query }),
      ...options,
      headers: { 'content-type': 'application/json', ...options.headers },
    });

  it('speaks TLS and HTTP/2, and sends those who come without to where it does', async () => {
    const { status, headers } = await proxy.send('/healthz');
    expect(status).toBe(200);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers.server).toBe('nginx');
    const location = await new Promise<unknown[]>((done) => {
      plainRequest(`${proxy.plainUrl}/commune/?a=b`, (response) => {
        response.resume();
        done([response.statusCode, response.headers.location]);
      }).end();
    });
    expect(location).toEqual([301, 'https://127.0.0.1/commune/?a=b']);
    const session = connectHttp2(proxy.url, { ca: proxy.certificate });
    const answered = await new Promise<unknown>((done, fail) => {
      session.once('error', fail);
      session.request({ ':path': '/healthz' }).once('response', (head) => done(head[':status']));
    });
    session.destroy();
    expect(answered).toBe(200);
  });

  it('compresses what the server answers, for those who take it', async () => {
    const headers = { cookie: desk.cookie };
    const query = '{ procedures(first: 50) { nodes { code name } } }';
    const plain = await ask(query, { headers });
    const packed = await ask(query, { headers: { ...headers, 'accept-encoding': 'gzip, br' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(plain.body.length).toBeGreaterThan(1_024);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('keeps files whose names carry a hash, in each form, and asks again for pages', async () => {
    const get = (path: string, accepted: string) => proxy.send(path, { headers: { 'accept-encoding': accepted } });
    const file = '/commune/assets/app-AbC123.js';
    for (const wanted of ['MISS', 'HIT', 'HIT']) {
      const { status, headers, body } = await get(file, 'br');
      expect([status, headers['x-cache'], headers['content-encoding']]).toEqual([200, wanted, 'br']);
      expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['strict-transport-security']).toBeDefined();
    }
    const plain = await get(file, 'identity');
    expect([plain.headers['x-cache'], plain.body.toString()]).toEqual(['MISS', SCRIPT]);
    expect((await get('/commune/assets/none.js', 'br')).status).toBe(404);
    const page = await get('/commune/', 'br');
    expect([page.status, page.headers['x-cache'], page.headers['cache-control']]).toEqual([200, undefined, 'no-cache']);
  });

  it('carries live work lists', async () => {
    const client = new TestClient(proxy.url);
    client.cookie = desk.cookie;
    const live = goLive<object>(client, documentOf('WorklistChanged'), proxy.certificate);
    await until(() => server.logText.some((line) => line.includes('"method":"WS"')));
    while (live.received.length === 0) {
      await receive(desk);
      await new Promise((wake) => setTimeout(wake, 50));
    }
    expect(live.state).toBe('open');
    await live.stop();
  });

  it('signs in, with a cookie', async () => {
    const answer = await proxy.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: documentOf('SignIn'), variables: { username: DESK, password: 'demo' } }),
    });
    expect(String(answer.headers['set-cookie'])).toMatch(/^hcc_session=[^;]+;.*HttpOnly/);
  });

  it("tells the server the client's address; what a client says of itself is not believed", async () => {
    const before = server.app.publicLookupsPerMinute;
    server.app.publicLookupsPerMinute = 1;
    const codeFor = async (from: string, claimed: string) => {
      const headers = { 'x-forwarded-for': claimed, 'x-real-ip': claimed, forwarded: `for=${claimed}` };
      const { body } = await ask('{ trackDossier(code: "x") { code } }', { from, headers });
      return (JSON.parse(body.toString()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
    };
    const codes = [
      await codeFor('127.0.0.2', '10.0.0.1'),
      await codeFor('127.0.0.2', '10.0.0.2'),
      await codeFor('127.0.0.3', '10.0.0.1'),
    ];
    server.app.publicLookupsPerMinute = before;
    expect(codes).toEqual(['NOT_FOUND', 'RATE_LIMITED', 'NOT_FOUND']);
  });

  it('gives each request an id of its own, the same in its log and in the server’s, and logs nothing about anybody', async () => {
    const claimed = 'claimed-by-a-client';
    const { headers } = await proxy.send(`/?code=${dossier.code}&name=Tr%C3%A2m`, {
      headers: { 'x-request-id': claimed },
    });
    const id = String(headers['x-request-id']);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    await proxy.send(`/slips/${dossier.code}.pdf`, { headers: { cookie: desk.cookie } });
    await until(() => proxy.accessLog().includes(id) && server.logText.some((line) => line.includes(id)));
    const log = proxy.accessLog() + proxy.errorLog();
    for (const secret of [dossier.code, 'Tr%C3%A2m', claimed, DESK, '127.0.0.2']) expect(log).not.toContain(secret);
  });

  it('keeps the figures of the process to itself, and bodies small', async () => {
    expect((await proxy.send('/metrics')).status).toBe(403);
    expect((await ask('x'.repeat(1_100_000))).status).toBe(413);
  });
});

describe('nginx as shipped, before a server in trouble', () => {
  let upstream: Server;
  let proxy: NginxProxy;
  beforeAll(async () => {
    upstream = createServer((request, response) => {
      if (request.url === '/drop') request.socket.destroy();
      else response.writeHead(503, { 'retry-after': '7', 'content-type': 'application/json' }).end('{"errors":[]}');
    });
    await new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done));
    proxy = await startProxy((upstream.address() as { port: number }).port);
  });
  afterAll(async () => {
    await proxy?.stop();
    upstream.close();
  });

  it('passes on that the server is not available, and when to come again', async () => {
    const { status, headers, body } = await proxy.send('/graphql');
    expect([status, headers['retry-after'], body.toString()]).toEqual([503, '7', '{"errors":[]}']);
  });

  it('says so itself, as the server would, where it is not there', async () => {
    const expected = { status: 503, headers: { 'retry-after': '2', 'content-type': 'application/json' } };
    const dropped = await proxy.send('/drop', { method: 'POST', body: '{}' });
    upstream.closeAllConnections();
    await new Promise((done) => upstream.close(done));
    for (const answer of [dropped, await proxy.send('/graphql'), await proxy.send('/commune/assets/x.js')]) {
      expect(answer).toMatchObject(expected);
      expect(JSON.parse(answer.body.toString())).toMatchObject({
        errors: [{ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 2 } }],
      });
    }
  });
});
