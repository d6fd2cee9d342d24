import type { GraphQLField } from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { setClock } from '../harness/clock';
import { followWorklist } from '../harness/live-client';
import { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, DESK } from '../harness/walk';
import { fullDocument, namingArguments } from './full-selection';
import type { Call, Row } from './row';
import { APART, ROWS } from './rows';
import { buildWorld, type Person, type World } from './world';

const schema = createSchema();

interface Root {
  name: string;
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  row: Row | undefined;
}

const ROOTS: Root[] = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap(
  (type) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      operation: type.name === 'Mutation' ? ('mutation' as const) : ('query' as const),
      field,
      row: ROWS[type.name as 'Query' | 'Mutation']?.[field.name],
    })),
);

/** The fields that have a row, each with it. */
const ASKED = ROOTS.filter((root): root is Root & { row: Row } => root.row !== undefined).map(
  (root): [string, Root & { row: Row }] => [root.name, root],
);

describe('the matrix', () => {
  it('has a row for every root field', () => {
    expect(ROOTS.filter(({ name, row }) => !row && !APART.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it.each(ASKED)('fills every argument of %s that names a thing', (_, { field, row }) => {
    expect([...row.covers].sort()).toEqual(namingArguments(field).sort());
  });
});

function accessOf({ field }: Root): 'public' | string[] {
  return field.extensions.access as 'public' | string[];
}

/** Stand for a session of any right. */
const SESSION_ENOUGH = ['signed-in', 'any-session', 'enrolling'];

const isPartners = (right: string) => right.startsWith('partner:');

function mayAsk(access: 'public' | string[], { permissions }: Person): boolean {
  if (access === 'public') return true;
  // What only a key opens says for itself that a session is none.
  return access.some((right) => SESSION_ENOUGH.includes(right) || isPartners(right) || permissions.has(right));
}

describeServers('what each may learn', (server) => {
  let world: World;
  /** With the cookie of a session that is over. */
  let ended: TestClient;
  const eventsNow = async () => {
    const rows = await server().db.read.query<{ events: number }>('SELECT COUNT(*) AS events FROM dossier_event');
    return Number(rows[0]!.events);
  };

  beforeAll(async () => {
    // Who asks how often is not the question here.
    server().app.publicLookupsPerMinute = 100_000;
    server().app.publicSubmissionsPerMinute = 100_000;
    world = await buildWorld(server());
    ended = await server().signIn(DESK);
    const { cookie } = ended;
    await ended.ask('SignOut');
    ended.cookie = cookie;
  });
  beforeEach(() => setClock('2026-11-23T09:30:00+07:00'));

  /** Fails where the answer shows a mark of a dossier that is out of the person's sight. */
  function showsNothingForeign(answer: unknown, row: Row, call: Call, person: Person | null): void {
    const text = JSON.stringify(answer);
    const asked = new Set(row.asksFor?.(call) ?? []);
    for (const { name, marks } of world.dossiers) {
      if (person?.sees(name)) continue;
      const shown = marks.filter((mark) => !asked.has(mark) && text.includes(JSON.stringify(mark).slice(1, -1)));
      // One `expect` for each of some hundred thousand answers takes longer than they do.
      if (shown.length > 0) expect([name, shown]).toEqual([name, []]);
    }
  }

  it.each(ASKED)('%s gives each person what is in sight, and nothing else', async (_, root) => {
    const { row, field, operation } = root;
    const document = fullDocument(operation, field);
    const before = await eventsNow();
    for (const call of row.calls(world)) {
      for (const person of call.once ? world.people.slice(0, 1) : world.people) {
        const { data, errors } = await person.client.post<Record<string, never>>(document, call.variables);
        const expected = mayAsk(accessOf(root), person) ? (call.refusal?.(person) ?? null) : 'FORBIDDEN';
        const got = errors[0]?.code ?? null;
        if (got !== expected || (got !== null && typeof errors[0]?.message !== 'string')) {
          expect([call.title, person.username, got, errors[0]?.message]).toEqual([
            call.title,
            person.username,
            expected,
            expected === null ? undefined : expect.any(String),
          ]);
        }
        showsNothingForeign({ data, errors }, row, call, person);
        if (expected === null) call.holds?.(data![field.name]!, person);
      }
    }
    expect(await eventsNow()).toBe(before);
  });

  it.each(ASKED)('%s gives nothing of a person to who is signed out or whose session has ended', async (_, root) => {
    const { row, field, operation } = root;
    const document = fullDocument(operation, field);
    for (const client of [server().visitor(), ended]) {
      for (const call of row.calls(world)) {
        const { data, errors } = await client.post<Record<string, never>>(document, call.variables);
        if (accessOf(root) !== 'public') expect([call.title, errors[0]?.code]).toEqual([call.title, 'UNAUTHENTICATED']);
        showsNothingForeign({ data, errors }, row, call, null);
      }
    }
  });

  it('prints slips for who sees the dossier, and for nobody else', async () => {
    const visitor = new TestClient(server().url);
    // Two of them: a slip takes its time, and the rule is the same.
    for (const { name, dossier } of world.dossiers.filter((each) => ['top', 'stranger'].includes(each.name))) {
      const path = `/slips/${dossier.code}.pdf`;
      expect((await visitor.send(path)).status).toBe(401);
      for (const person of world.people) {
        const { status } = await person.client.send(path);
        expect([name, person.username, status]).toEqual([name, person.username, person.sees(name) ? 200 : 404]);
      }
    }
  });

  it('tells live only the office where something changed', async () => {
    const lives = world.people.map((person) => ({ person, live: followWorklist(person.client) }));
    const desk = await server().as(DESK);
    const visitor = followWorklist(server().visitor());
    await visitor.until(() => visitor.state === 'failed');
    const { dossier } = world.dossiers.find(({ name }) => name === 'neighbour')!;
    const neighbour = lives.find(({ person }) => person.officeCode === dossier.currentOffice!.code)!;
    // Until the server follows for everybody.
    await desk.ask('Me');
    let changed = dossier;
    while (neighbour.live.received.length === 0) {
      changed = await act(neighbour.person.client, changed.assignee ? 'ReleaseDossier' : 'ClaimDossier', changed);
      await new Promise((wake) => setTimeout(wake, 50));
    }
    const heard = lives.filter(({ live }) => live.received.length > 0).map(({ person }) => person.officeCode);
    expect(new Set(heard)).toEqual(new Set([dossier.currentOffice!.code]));
    expect(visitor.received).toEqual([]);
    for (const { live } of lives) await live.stop();
  });

  it('ends only the session that signs out', async () => {
    const [one, other] = [await server().signIn(DESK), await server().signIn(DESK)];
    await one.ask('SignOut');
    await other.ask('Me');
    expect((await server().visitor().gql('SignOut')).errors[0]?.code).toBe('UNAUTHENTICATED');
  });
});
