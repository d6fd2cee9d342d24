import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { DAY_MS, formatInstant } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { purgeChanges } from '../../src/modules/connections/change-feed';
import { isPrivateAddress } from '../../src/modules/connections/deliver-hook';
import { Outbox } from '../../src/modules/outbox/outbox';
import { handlersOf } from '../../src/outbox-handlers';
import { setClock } from '../harness/clock';
import { submitInput } from '../harness/submissions';
import { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, DESK, receive } from '../harness/walk';

const DOSSIER = 'query ($code: String!) { partnerDossier(code: $code) { code statusCode dueAt officeName } }';
const SUBMIT =
  'mutation ($input: SubmitOnlineInput!) { partnerSubmit(input: $input) { reference status procedureCode } }';
const SUBMISSION = 'query ($reference: String!) { partnerSubmission(reference: $reference) { reference status } }';

const ADMIN = 'quantri';

interface Hit {
  headers: IncomingMessage['headers'];
  body: string;
}

describeServers('other systems with keys', (server) => {
  let codes = 0;
  const admin = () => server().as(ADMIN);
  const made = async (change: object = {}) => {
    const input = {
      code: `sys-${++codes}`,
      name: 'Cổng thử',
      kind: 'SYSTEM',
      contact: 'Tổ kỹ thuật, 0237',
      scopes: ['dossier:read', 'submission:write'],
      callsPerMinute: 100,
      intakesPerDay: 5,
      areaCode: null,
      ...change,
    };
    return (await admin()).ask<{ id: string; code: string; version: number }>('CreatePartner', { input });
  };
  const second = () => server().as('quantri.2');
  const unconfirmedKey = async (partnerId: string, days = 30) =>
    (await admin()).ask<{ id: string; key: string }>('MakePartnerKey', { partnerId, days });
  const keyOf = async (partnerId: string, days = 30) => {
    const made = await unconfirmedKey(partnerId, days);
    await (await second()).ask('ConfirmPartnerKey', { id: made.id });
    return made;
  };
  const withKey = (key: string) => {
    const client = new TestClient(server().url);
    client.headers = { authorization: `Bearer ${key}` };
    return client;
  };
  const system = async (change: object = {}) => {
    const partner = await made(change);
    return { partner, client: withKey((await keyOf(partner.id)).key) };
  };
  const codeOf = async (client: TestClient, query: string, variables: object) =>
    (await client.post(query, variables)).errors[0]?.code;

  it('shows where a dossier stands to who has the scope and the area', async () => {
    const { code } = await receive(await server().as(DESK));
    const { client, partner } = await system();
    const { data, errors } = await client.post<{ partnerDossier: object }>(DOSSIER, { code });
    expect(errors).toEqual([]);
    expect(data!.partnerDossier).toMatchObject({ code, statusCode: expect.any(Number) });
    const { client: foreign } = await system({ areaCode: '381' });
    expect(await codeOf(foreign, DOSSIER, { code: '000.00.00.X00-000000-0001' })).toBe('NOT_FOUND');
    const { client: writer } = await system({ scopes: ['submission:write'] });
    expect(await codeOf(writer, DOSSIER, { code })).toBe('FORBIDDEN');
    const { client: outside } = await system({ kind: 'INTAKE' });
    expect(await codeOf(outside, DOSSIER, { code })).toBe('NOT_FOUND');
    await server().app.audit.flush();
    const rows = await server().db.read.query('SELECT dossier_code FROM audit_entry WHERE username = ? AND kind = ?', [
      `partner:${partner.code}`,
      'PARTNER_CALLED',
    ]);
    expect(rows).toEqual([{ dossier_code: code }]);
  });

  it('is no session, and no session is a key', async () => {
    const { code } = await receive(await server().as(DESK));
    expect(await codeOf(await admin(), DOSSIER, { code })).toBe('UNAUTHENTICATED');
    const both = await server().signIn(ADMIN);
    both.headers = withKey((await keyOf((await made()).id)).key).headers;
    expect(await codeOf(both, '{ partners { id } }', {})).toBe('UNAUTHENTICATED');
  });

  it('rotates keys with overlap, and refuses those that are wrong, revoked or have run out', async () => {
    const { code } = await receive(await server().as(DESK));
    const partner = await made();
    const [first, second] = [await keyOf(partner.id), await keyOf(partner.id, 2)];
    const third = await (await admin()).refusal('MakePartnerKey', { partnerId: partner.id, days: 1 });
    expect(third.code).toBe('CONFLICT');
    expect(await codeOf(withKey(first.key), DOSSIER, { code })).toBeUndefined();
    await (await admin()).ask('RevokePartnerKey', { id: first.id });
    expect(await codeOf(withKey(first.key), DOSSIER, { code })).toBe('UNAUTHENTICATED');
    expect(await codeOf(withKey(second.key), DOSSIER, { code })).toBeUndefined();
    expect(await codeOf(withKey('hcc_nobody'), DOSSIER, { code })).toBe('UNAUTHENTICATED');
    setClock(formatInstant(now() + 3 * DAY_MS));
    expect(await codeOf(withKey(second.key), DOSSIER, { code })).toBe('UNAUTHENTICATED');
  });

  it('opens nothing by a key that no second person has confirmed, once', async () => {
    const { code } = await receive(await server().as(DESK));
    const partner = await made();
    const { id, key } = await unconfirmedKey(partner.id);
    expect(await codeOf(withKey(key), DOSSIER, { code })).toBe('UNAUTHENTICATED');
    expect((await (await admin()).refusal('ConfirmPartnerKey', { id })).code).toBe('FORBIDDEN');
    type Shown = { keys: { isWaiting: boolean; mayConfirm: boolean }[] };
    const shownTo = async (client: TestClient) => (await client.ask<Shown>('Partner', { id: partner.id })).keys;
    expect(await shownTo(await admin())).toMatchObject([{ isWaiting: true, mayConfirm: false }]);
    expect(await shownTo(await second())).toMatchObject([{ isWaiting: true, mayConfirm: true }]);
    const told = await server().db.read.query(
      "SELECT id FROM staff_notice WHERE kind = 'CONFIRMATION_WANTED' AND subject_id = ?",
      [partner.id],
    );
    expect(told).toHaveLength(1);
    const confirming = async () => (await second()).gql('ConfirmPartnerKey', { id });
    const both = await Promise.all([confirming(), confirming()]);
    expect(both.flatMap(({ errors }) => errors.map((error) => error.code))).toEqual(['CONFLICT']);
    expect(await codeOf(withKey(key), DOSSIER, { code })).toBeUndefined();
    expect(await shownTo(await second())).toMatchObject([{ isWaiting: false, mayConfirm: false }]);
  });

  it('tells by a cursor what changed, each once and in order, to who has the scope and the area', async () => {
    const CHANGES = `query ($first: Int!, $after: String) { partnerChanges(first: $first, after: $after) {
      nodes { event at code statusCode officeCode } cursor hasMore } }`;
    interface Page {
      nodes: { event: string; code: string }[];
      cursor: string | null;
      hasMore: boolean;
    }
    const scopes = ['dossier:changes'];
    const { client } = await system({ scopes });
    const { client: foreign } = await system({ scopes, areaCode: '381' });
    const { client: body } = await system({ scopes, kind: 'INTAKE' });
    const { client: reader } = await system();
    expect(await codeOf(reader, CHANGES, { first: 5 })).toBe('FORBIDDEN');
    const page = async (asking: TestClient, variables: object) => {
      const { data, errors } = await asking.post<{ partnerChanges: Page }>(CHANGES, variables);
      expect(errors).toEqual([]);
      return data!.partnerChanges;
    };
    const desk = await server().as(DESK);
    const received = await Promise.all([1, 2, 3].map(() => receive(desk)));
    await act(desk, 'RequestSupplement', received[0]!, { reason: 'Thiếu', documents: ['Giấy'] });
    const all: Page['nodes'] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, cursor, hasMore }: Page = await page(client, { first: 2, after });
      all.push(...nodes);
      after = cursor;
      if (!hasMore) break;
    }
    expect(all.slice(0, 3).map(({ event }) => event)).toEqual(new Array(3).fill('dossier.received'));
    expect(
      all
        .slice(0, 3)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(received.map(({ code }) => code).sort());
    expect(all.slice(3)).toMatchObject([
      { event: 'dossier.status', code: received[0]!.code, statusCode: 5 },
      { event: 'dossier.due', code: received[0]!.code },
    ]);
    expect(await page(client, { first: 5, after })).toMatchObject({ nodes: [], cursor: after, hasMore: false });
    // Who is told nothing goes on all the same from where the others are.
    expect(await page(foreign, { first: 50 })).toMatchObject({ nodes: [], cursor: after });
    expect((await page(body, { first: 50 })).nodes).toEqual([]);
    expect(await codeOf(client, CHANGES, { first: 5, after: 'x' })).toBe('BAD_USER_INPUT');
    const early = (await page(client, { first: 1 })).cursor;
    expect(await purgeChanges(server().db, now() + 40 * DAY_MS)).toBe(5);
    expect(await codeOf(client, CHANGES, { first: 5, after: early })).toBe('BAD_USER_INPUT');
    // Whoever had read everything misses nothing by it.
    expect(await page(client, { first: 5, after })).toMatchObject({ nodes: [], cursor: after });
  });

  it('makes no third key and no second change where two come at once', async () => {
    const partner = await made();
    const client = await admin();
    await keyOf(partner.id);
    const keys = await Promise.all([1, 2].map(() => client.gql('MakePartnerKey', { partnerId: partner.id, days: 30 })));
    expect(keys.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
    const suspend = { id: partner.id, expectedVersion: 1, status: 'SUSPENDED' };
    const both = await Promise.all([1, 2].map(() => client.gql('SetPartnerStatus', suspend)));
    expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
  });

  it('counts keys that are none by the line they come from', async () => {
    const guess = (each: number, line = '2001:db8:7') => {
      const client = withKey(`hcc_guess${each}`);
      client.headers['x-forwarded-for'] = `${line}::${each}`;
      return codeOf(client, DOSSIER, { code: 'x' });
    };
    for (let each = 0; each < 30; each++) expect(await guess(each)).toBe('UNAUTHENTICATED');
    expect(await guess(30)).toBe('RATE_LIMITED');
    expect(await guess(31, '2001:db8:8')).toBe('UNAUTHENTICATED');
  });

  it('counts calls by minute', async () => {
    const { client } = await system({ callsPerMinute: 2 });
    const ask = () => client.post(DOSSIER, { code: 'x' });
    const answers = [await ask(), await ask(), await ask()].map(({ errors }) => errors[0]!);
    expect(answers.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'RATE_LIMITED']);
    expect(answers[2]!.retryAfterSeconds).toBeGreaterThan(0);
  });

  it('hands in for citizens up to the limit of the day, also at once, each once', async () => {
    const { client, partner } = await system({ kind: 'INTAKE', intakesPerDay: 2 });
    const first = submitInput();
    const { data, errors } = await client.post<{ partnerSubmit: { reference: string } }>(SUBMIT, { input: first });
    expect(errors).toEqual([]);
    const { reference } = data!.partnerSubmit;
    const again = await client.post<{ partnerSubmit: { reference: string } }>(SUBMIT, { input: first });
    expect(again.data!.partnerSubmit.reference).toBe(reference);
    const more = await Promise.all([1, 2, 3].map(() => client.post(SUBMIT, { input: submitInput() })));
    expect(more.flatMap((answer) => answer.errors.map(({ code }) => code))).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    const { client: other } = await system({ kind: 'INTAKE' });
    expect(await codeOf(client, SUBMISSION, { reference })).toBeUndefined();
    expect(await codeOf(other, SUBMISSION, { reference })).toBe('NOT_FOUND');
    const seen = await (await admin()).ask<{ days: { intakes: number }[] }>('Partner', { id: partner.id });
    expect(seen.days[0]!.intakes).toBe(2);
    const listed = await (await admin()).ask<{ totalCount: number; nodes: { id: string; status: string }[] }>(
      'PartnerSubmissions',
      { partnerId: partner.id, first: 1 },
    );
    expect(listed).toMatchObject({ totalCount: 2, nodes: [{ status: 'SUBMITTED' }] });
  });

  describe('web hooks', () => {
    const hits: Hit[] = [];
    let answers: ((hit: Hit) => number)[] = [];
    let receiver: Server;
    let url: string;
    beforeAll(async () => {
      server().app.hooks.allowPrivate = true;
      receiver = createServer(async (request, response) => {
        const hit = { headers: request.headers, body: await text(request) };
        hits.push(hit);
        const status = answers.shift()?.(hit) ?? 204;
        response.writeHead(status, status === 302 ? { location: `${url}/elsewhere` } : {}).end();
      });
      await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
      url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    });
    beforeEach(() => {
      hits.length = 0;
      answers = [];
    });
    afterAll(() => receiver?.close());

    const outbox = () =>
      new Outbox({
        db: server().db,
        handlers: handlersOf(server().app),
        log: pino({ level: 'silent' }),
        mayWrite: async () => true,
      });
    const deliver = async () => {
      const sender = outbox();
      while ((await sender.step()) > 0) await sender.settle();
    };
    const hookOf = async (partnerId: string, events = ['dossier.received']) => {
      const input = { partnerId, url, events };
      const made = await (await admin()).ask<{ id: string; signingSecret: string }>('MakePartnerHook', { input });
      await (await second()).ask('ConfirmPartnerHook', { id: made.id });
      return made;
    };
    const off = async (id: string) => (await admin()).gql('SwitchPartnerHook', { id, expectedVersion: 2, on: false });

    it('tells with a signature, again under the same id where it failed, and follows no redirect', async () => {
      const { id, signingSecret } = await hookOf((await made()).id);
      answers = [() => 500, () => 302];
      const { code } = await receive(await server().as(DESK));
      for (let tries = 0; tries < 3; tries++) {
        await deliver();
        setClock(formatInstant(now() + 10_000));
      }
      expect(hits).toHaveLength(3);
      expect(new Set(hits.map(({ headers }) => headers['hcc-delivery'])).size).toBe(1);
      const { headers, body } = hits[2]!;
      const [, seconds, given] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['hcc-signature']))!;
      expect(createHmac('sha256', signingSecret).update(`${seconds}.${body}`).digest('hex')).toBe(given);
      const told = JSON.parse(body) as Record<string, unknown>;
      expect(Object.keys(told).sort()).toEqual(['at', 'code', 'dueAt', 'event', 'id', 'officeCode', 'statusCode']);
      expect(told).toMatchObject({ event: 'dossier.received', code });
      const [delivery] = await (await admin()).ask<{ state: string; attempts: number }[]>('HookDeliveries', {
        hookId: id,
      });
      expect(delivery).toMatchObject({ state: 'DELIVERED', attempts: 3 });
      await off(id);
    });

    it('tells nothing of what was not committed, of what others may see, nor when it is off', async () => {
      const { id } = await hookOf((await made()).id);
      const count = async () => (await (await admin()).ask<object[]>('HookDeliveries', { hookId: id })).length;
      const { app } = server();
      const references = await app.references();
      const origin = {
        id: 'X',
        code: 'X',
        channel: 'COUNTER',
        receivingOfficeId: [...references.directory.allOffices()][0]!.id,
        settlingAreaCode: null,
      };
      const change = {
        origin,
        before: null,
        after: { status: 'RECEIVED', dueAt: null, currentOfficeId: origin.receivingOfficeId },
      };
      const rolledBack = app.db.transact(async (tx) => {
        await app.dossiers.onChange.at(-1)!(tx, [change as never], references);
        throw new Error('no');
      });
      await expect(rolledBack).rejects.toThrow('no');
      expect(await count()).toBe(0);
      await receive(await server().as(DESK));
      expect(await count()).toBe(1);
      const both = await Promise.all([1, 2].map(() => off(id)));
      expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
      await receive(await server().as(DESK));
      expect(await count()).toBe(1);
      await deliver();
      expect(hits).toHaveLength(0);
    });

    it('sends a dead one again, once a person says so, and a test', async () => {
      const { id } = await hookOf((await made()).id, ['dossier.due']);
      await (await admin()).ask('TestPartnerHook', { id });
      await server().db.transact((tx) =>
        tx.run(`UPDATE outbox_message SET state = 'DEAD' WHERE order_key = ?`, [`hook/${id}`]),
      );
      const [dead] = await (await admin()).ask<{ id: number }[]>('HookDeliveries', { hookId: id });
      const resend = { hookId: id, id: dead!.id };
      const both = await Promise.all([1, 2].map(async () => (await admin()).gql('ResendHookDelivery', resend)));
      expect(both.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['CONFLICT']);
      await deliver();
      expect(hits.map(({ body }) => (JSON.parse(body) as { event: string }).event)).toEqual(['test']);
      await off(id);
    });

    it('goes to no private address unless a setting allows it', async () => {
      const { id } = await hookOf((await made()).id);
      server().app.hooks.allowPrivate = false;
      await (await admin()).ask('TestPartnerHook', { id });
      await deliver();
      const [refused] = await (await admin()).ask<{ lastError: string }[]>('HookDeliveries', { hookId: id });
      expect(refused!.lastError).toContain('private');
      expect(hits).toHaveLength(0);
      const input = { partnerId: (await made()).id, url, events: ['dossier.due'] };
      expect((await (await admin()).refusal('MakePartnerHook', { input })).fields![0]!.path).toBe('url');
      server().app.hooks.allowPrivate = true;
      await off(id);
    });
  });
});

describe('private addresses', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '192.168.1.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'localhost',
  ])('%s', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['203.162.0.1', '8.8.8.8', '2405:4800::1'])('not %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
