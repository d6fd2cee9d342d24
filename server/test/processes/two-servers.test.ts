import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossierRoom } from '../../src/app';
import { productDataFile } from '../../src/product-data';
import { type ChildServer, runHcc, startChild } from '../harness/child-server';
import { MONDAY_9AM, setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import type { TestEngine } from '../harness/engines';
import { buildFloor } from '../harness/floor-world';
import { followWorklist, goLive } from '../harness/live-client';
import { type PrivateRedis, startPrivateRedis } from '../harness/private-redis';
import { documentOf, type TestClient } from '../harness/test-client';
import { act, COMMITTEE, DESK, DISTRICT, PROCEDURE, receive } from '../harness/walk';

const WITHIN_MS = 3_000;

/** Asks until the answer is as it should be. @returns milliseconds it took @throws Error after three seconds */
async function soon(isSo: () => Promise<boolean> | boolean, limitMs = WITHIN_MS): Promise<number> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > limitMs) throw new Error(`It was not so within ${limitMs} ms.`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
  return performance.now() - began;
}

const settled = () => new Promise((wake) => setTimeout(wake, 300));

describe.each(['without Redis', 'with Redis'])('two server processes on one database, %s', (way) => {
  let engine: TestEngine;
  let redis: PrivateRedis | null = null;
  let one: ChildServer;
  let two: ChildServer;
  const atOnce = way === 'with Redis' ? 300 : WITHIN_MS;

  beforeAll(async () => {
    setClock(MONDAY_9AM);
    engine = await openDemo('mysql');
    if (way === 'with Redis') redis = await startPrivateRedis();
    const more = redis ? { REDIS_URL: redis.url } : {};
    [one, two] = await Promise.all([startChild(engine.url, more), startChild(engine.url, more)]);
  });
  afterAll(async () => {
    await Promise.all([one?.stop(), two?.stop()]);
    await redis?.stop();
    await engine?.close();
  });

  it('a live work list at one tells what a desk does at the other', async () => {
    const [desk, committee] = [await one.signIn(DESK), await two.signIn(COMMITTEE)];
    const live = followWorklist(committee);
    await settled();
    for (let each = 0; each < 3; each++) {
      const moved = await act(desk, 'AdvanceDossier', await receive(desk));
      const told = () => live.received.some(({ worklistChanged }) => worklistChanged.dossierId === moved.id);
      await soon(told, atOnce);
    }
    expect(live.received).toHaveLength(3);
    await live.stop();
  });

  it('a call at one is on a board at the other, and a machine that is revoked at one is none at the other', async () => {
    const desk = await one.signIn(DISTRICT);
    const head = await one.signIn(`${DISTRICT}.ubnd`);
    const office = (await createDossierRoom(engine.db).directory.get()).centreOf('385')!;
    const { counters, groups } = await buildFloor(engine.db, office, { counters: 1, groups: 1 });
    await desk.ask('SitDown', { counterId: counters[0]! });
    const officeId = office.id;
    const wish = { officeId, input: { kind: 'BOARD', name: way } };
    const { code, device } = await head.ask<{ code: string; device: { id: string } }>('MakeFloorDevice', wish);
    const machine = new (desk.constructor as typeof TestClient)(two.url);
    const { token } = await machine.ask<{ token: string }>('PairFloorDevice', { code });
    machine.headers = { 'x-hcc-device': token };
    const live = goLive<{ floorBoardChanged: { calls: { label: string }[] } }>(
      await two.signIn(DISTRICT),
      documentOf('FloorBoardChanged'),
    );
    await live.until(() => live.received.length > 0);
    const input = { idempotencyKey: way, groupId: groups[0]!.id };
    await desk.ask('TakeTicket', { input });
    const { label } = await desk.ask<{ label: string }>('CallNextTicket', { input: { key: way } });
    const isShown = () =>
      live.received.some(({ floorBoardChanged: { calls } }) => calls.some((call) => call.label === label));
    await soon(isShown, atOnce);
    await machine.ask('FloorBoard');
    await head.ask('RevokeFloorDevice', { officeId, id: device.id });
    await soon(async () => (await machine.gql('FloorBoard')).errors[0]?.code === 'UNAUTHENTICATED');
    await live.stop();
  });

  it('a session that ends at one is no session at the other', async () => {
    const here = await one.signIn(DESK);
    const there = new (here.constructor as typeof TestClient)(two.url);
    there.cookie = here.cookie;
    await there.ask('Me');
    await here.ask('SignOut');
    await soon(async () => (await there.gql('Me')).errors[0]?.code === 'UNAUTHENTICATED', atOnce);
  });

  it('an account that the command line disables is signed out at both', async () => {
    const username = 'xa.14875';
    const clients = [await one.signIn(username), await two.signIn(username)];
    for (const client of clients) await client.ask('Me');
    runHcc(engine.url, ['user', 'disable', username]);
    for (const client of clients) {
      await soon(async () => (await client.gql('Me')).errors[0]?.code === 'UNAUTHENTICATED');
    }
  });

  it('what the command line imports is served by both', async () => {
    const clients = [await one.signIn(DESK), await two.signIn(DESK)];
    const folder = mkdtempSync(join(tmpdir(), 'hcc-import-'));
    const [header, ...lines] = readFileSync(productDataFile('procedures.tsv'), 'utf8').split('\n');
    const line = lines.find((text) => text.includes(PROCEDURE.commune))!;
    const name = `${way}: thủ tục đổi tên`;
    const columns = header!.split('\t');
    const cells = line.split('\t');
    cells[columns.indexOf('name')] = name;
    writeFileSync(join(folder, 'procedures.tsv'), [header, cells.join('\t')].join('\n'));
    runHcc(engine.url, ['import', 'procedures', join(folder, 'procedures.tsv')]);
    rmSync(folder, { recursive: true });
    for (const client of clients) {
      const query = `{ procedures(first: 5, filter: { search: "${PROCEDURE.commune}" }) { nodes { name } } }`;
      await soon(async () => JSON.stringify((await client.post(query)).data).includes(name));
    }
  });

  it('look-ups from one address are counted over both', async () => {
    const ask = (server: ChildServer) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.9.8.7' },
        body: JSON.stringify({ query: '{ trackDossier(code: "x") { code } }' }),
      }).then(async (response) => JSON.stringify(await response.json()));
    for (let each = 0; each < 200; each++) await ask(one);
    for (let each = 0; each < 99; each++) expect(await ask(two)).toContain('NOT_FOUND');
    await soon(async () => (await ask(two)).includes('RATE_LIMITED'));
    await soon(async () => (await ask(one)).includes('RATE_LIMITED'));
  });

  it('the lease goes to the other within three seconds when its holder is killed, and a newcomer hears the rest', async () => {
    const owner = async () => {
      const rows = await engine.db.read.query<{ pid: number }>(
        'SELECT p.pid FROM lease l JOIN server_process p ON p.id = l.owner',
      );
      return rows[0]?.pid;
    };
    await soon(async () => (await owner()) !== undefined);
    const first = await owner();
    const [holder, other] = first === one.pid ? [one, two] : [two, one];
    await holder.kill();
    await soon(async () => (await owner()) === other.pid);
    const again = await startChild(engine.url, redis ? { REDIS_URL: redis.url } : {});
    if (holder === one) one = again;
    else two = again;
    const [committee, desk] = [await again.signIn(COMMITTEE), await other.signIn(DESK)];
    const live = followWorklist(committee);
    await settled();
    const moved = await act(desk, 'AdvanceDossier', await receive(desk));
    await soon(() => live.received.some(({ worklistChanged }) => worklistChanged.dossierId === moved.id), WITHIN_MS);
    await live.stop();
  });
});

describe('a server that can not listen', () => {
  it('ends, and leaves neither its place nor the lease behind', async () => {
    const engine = await openDemo('mysql');
    const taken = createServer().listen(0, '127.0.0.1');
    try {
      await new Promise((done) => taken.once('listening', done));
      const { port } = taken.address() as AddressInfo;
      await expect(startChild(engine.url, { PORT: String(port) })).rejects.toThrow('ended with 1');
      expect(await engine.db.read.query('SELECT id FROM server_process')).toEqual([]);
    } finally {
      taken.close();
      await engine.close();
    }
  });
});

describe('a Redis that goes away', () => {
  it('fails no command and is not missed for long: changes come by the database until it is back', async () => {
    setClock(MONDAY_9AM);
    const engine = await openDemo('mysql');
    let redis = await startPrivateRedis();
    const more = { REDIS_URL: redis.url, LOG_LEVEL: 'silent' };
    const servers = await Promise.all([startChild(engine.url, more), startChild(engine.url, more)]);
    try {
      const [desk, committee] = [await servers[0]!.signIn(DESK), await servers[1]!.signIn(COMMITTEE)];
      const live = followWorklist(committee);
      await settled();
      const toldWithin = async (limitMs: number) => {
        const moved = await act(desk, 'AdvanceDossier', await receive(desk));
        return soon(() => live.received.some(({ worklistChanged }) => worklistChanged.dossierId === moved.id), limitMs);
      };
      await toldWithin(300);
      await redis.stop();
      await toldWithin(WITHIN_MS);
      await toldWithin(WITHIN_MS);
      redis = await startPrivateRedis(redis.port);
      // The line tries again every two seconds.
      await new Promise((wake) => setTimeout(wake, 3_000));
      await toldWithin(300);
      expect(live.state).toBe('open');
      expect(live.received).toHaveLength(4);
      await live.stop();
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
      await redis.stop();
      await engine.close();
    }
  });
});
