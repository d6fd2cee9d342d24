import type { Database } from '../../src/database/database';
import type { DossierRoom } from '../../src/modules/dossier/dossier-room';
import type { TestClient } from './test-client';
import type { TestServer } from './test-server';
import { type DossierCore, history, NEIGHBOUR, on, STRANGER } from './walk';

const TABLES = [
  'dossier',
  'dossier_event',
  'dossier_document',
  'dossier_file',
  'dossier_search_entry',
  'dossier_pause',
  'leg',
  'office_counter',
  'settlement_cell',
  'leg_cell',
  'finish_cell',
  'person_cell',
  'consultation',
  'form_counter',
  'handover_list',
  'handover_item',
];

/** Written when the holder looks: no deed, and no trace of one. */
const BY_LOOKING = new Set(['opened_at']);

/** Everything that commands on dossiers write, to see that nothing changed. */
export async function everythingWritten(db: Database): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows = await db.read.query<object>(`SELECT * FROM ${table}`);
    content[table] = rows
      .map((row) => JSON.stringify(row, (column, value) => (BY_LOOKING.has(column) ? undefined : value)))
      .sort();
  }
  return content;
}

/** Makes the last step of every command's transaction fail while `work` runs. */
export async function withFailingRollUp<T>(server: TestServer, work: () => Promise<T>): Promise<T> {
  const room = server.app.dossiers as { -readonly [Key in keyof DossierRoom]: DossierRoom[Key] };
  const before = room.onChange;
  room.onChange = [
    ...before,
    async () => {
      throw new Error('secret: the roll-up broke');
    },
  ];
  return work().finally(() => {
    room.onChange = before;
  });
}

export interface ActionSpec {
  operation: string;
  /** As `availableActions` names it. */
  action: string;
  /** Variables beyond id and expectedVersion. */
  more?: object | ((server: TestServer) => Promise<object>);
  /** A dossier on which `actor` may do it. */
  ready: (server: TestServer) => Promise<DossierCore>;
  actor: string;
  /** Somebody else who may do it just as well; without one, a second session of the same person. */
  rival?: string;
  /** Who sees the dossier and has no such right. */
  noRight: readonly string[];
  /** Who sees the dossier and has the right, but it is not their office's turn. */
  notTheirTurn: readonly string[];
  /** Wrong variables and the field that the answer must name. */
  badInput?: readonly (readonly [more: object, path: string])[];
  /** States in which it can't be done, with what can be done instead. */
  illegal: readonly {
    why: string;
    dossier: (server: TestServer) => Promise<DossierCore>;
    by: string;
    allowed: string[];
  }[];
}

async function refuses(client: TestClient, spec: ActionSpec, dossier: DossierCore, more: object) {
  return client.refusal(spec.operation, on(dossier, more));
}

/** What every action on a dossier has to keep, whatever it does. */
export function testAction(server: () => TestServer, spec: ActionSpec): void {
  const moreOf = async () => (typeof spec.more === 'function' ? spec.more(server()) : (spec.more ?? {}));
  const bystanders = [...spec.noRight, ...spec.notTheirTurn];

  it(`is offered to ${spec.actor} and to no bystander`, async () => {
    const { code } = await spec.ready(server());
    expect((await history(await server().as(spec.actor), code)).availableActions).toContain(spec.action);
    for (const username of bystanders) {
      expect((await history(await server().as(username), code)).availableActions).not.toContain(spec.action);
    }
  });

  it('needs a session', async () => {
    const dossier = await spec.ready(server());
    expect(await refuses(server().visitor(), spec, dossier, await moreOf())).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each(spec.noRight)('is forbidden to %s, who has no such right', async (username) => {
    const dossier = await spec.ready(server());
    const before = await everythingWritten(server().db);
    expect(await refuses(await server().as(username), spec, dossier, await moreOf())).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it.each(spec.notTheirTurn)('is forbidden to %s, whose turn it is not', async (username) => {
    const dossier = await spec.ready(server());
    const client = await server().as(username);
    const before = await everythingWritten(server().db);
    expect(await refuses(client, spec, dossier, await colleagueOf(client, spec, await moreOf()))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it.each([NEIGHBOUR, STRANGER, `${NEIGHBOUR}.ubnd`])(
    'knows no such dossier for %s of another commune',
    async (username) => {
      const dossier = await spec.ready(server());
      const client = await server().as(username);
      const more = await colleagueOf(client, spec, await moreOf());
      const unseen = await refuses(client, spec, dossier, more);
      // Without the right itself the answer is the same for every dossier, there or not.
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(unseen.code);
      const unknown = await client.refusal(spec.operation, { id: 'NONE', expectedVersion: 1, ...more });
      expect(unseen).toEqual(unknown);
      const { permissions } = await client.ask<{ permissions: string[] }>('Me');
      if (permissions.includes(RIGHT[spec.action] ?? '')) expect(unseen.code).toBe('NOT_FOUND');
    },
  );

  it('is done once when two do it at once', async () => {
    const dossier = await spec.ready(server());
    const pair = [await server().signIn(spec.actor), await server().signIn(spec.rival ?? spec.actor)];
    const names = await Promise.all(
      pair.map(async (client) => (await client.ask<{ fullName: string }>('Me')).fullName),
    );
    const more = await moreOf();
    const answers = await Promise.all(pair.map((client) => client.gql(spec.operation, on(dossier, more))));
    const winner = answers.findIndex(({ errors }) => errors.length === 0);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const after = await history(await server().as('lanhdao'), dossier.code);
    expect(after.version).toBe(dossier.version + 1);
    expect(answers[1 - winner]!.errors[0]).toMatchObject({
      code: 'CONFLICT',
      who: names[winner],
      when: after.events.at(-1)!.at,
      currentVersion: dossier.version + 1,
    });
  });

  it.each([-1, 1])('refuses a version that is off by %i', async (by) => {
    const dossier = await spec.ready(server());
    const last = (await history(await server().as('lanhdao'), dossier.code)).events.at(-1)!;
    const off = { ...dossier, version: dossier.version + by };
    expect(await refuses(await server().as(spec.actor), spec, off, await moreOf())).toMatchObject({
      code: 'CONFLICT',
      who: last.actorName,
      when: last.at,
      currentVersion: dossier.version,
    });
  });

  for (const [wrong, path] of spec.badInput ?? []) {
    it(`names ${path} when it is wrong (${JSON.stringify(wrong).slice(0, 60)})`, async () => {
      const dossier = await spec.ready(server());
      const before = await everythingWritten(server().db);
      const refusal = await refuses(await server().as(spec.actor), spec, dossier, { ...(await moreOf()), ...wrong });
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, reason: expect.any(String) }] });
      expect(await everythingWritten(server().db)).toEqual(before);
    });
  }

  it.each(spec.illegal)('is no legal action $why', async ({ dossier, by, allowed }) => {
    const target = await dossier(server());
    const client = await server().as(by);
    const before = await everythingWritten(server().db);
    expect(await refuses(client, spec, target, await moreOf())).toMatchObject({ code: 'ILLEGAL_ACTION', allowed });
    expect((await history(client, target.code)).availableActions).toEqual(allowed);
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it('leaves nothing behind when it fails at the end', async () => {
    const dossier = await spec.ready(server());
    const client = await server().as(spec.actor);
    const before = await everythingWritten(server().db);
    const announce = jest.spyOn(server().app.feed, 'announce');
    const refusal = await withFailingRollUp(server(), async () => refuses(client, spec, dossier, await moreOf()));
    expect(refusal.code).toBe('INTERNAL');
    expect(announce).not.toHaveBeenCalled();
    announce.mockRestore();
    expect(await everythingWritten(server().db)).toEqual(before);
    expect((await client.gql(spec.operation, on(dossier, await moreOf()))).errors).toEqual([]);
  });
}

/** The right that each action takes, by the table of roles in the glossary. */
const RIGHT: Record<string, string> = {
  CLAIM: 'dossier:claim',
  RELEASE: 'dossier:claim',
  ASSIGN: 'dossier:assign',
  ADVANCE: 'dossier:advance',
  SEND_BACK: 'dossier:send-back',
  REQUEST_SUPPLEMENT: 'dossier:supplement',
  RECORD_SUPPLEMENT: 'dossier:supplement',
  REFUSE: 'dossier:approve',
  WITHDRAW: 'dossier:withdraw',
  STOP: 'dossier:stop',
  RETURN_RESULT: 'dossier:return',
  CONSULT: 'dossier:consult',
  ANSWER_CONSULTATION: 'dossier:consult',
  CLOSE_CONSULTATION: 'dossier:consult',
  REQUIRE_PAYMENT: 'dossier:supplement',
  RECORD_PAYMENT: 'dossier:supplement',
  PROPOSE_APOLOGY: 'dossier:apologise',
  DECIDE_APOLOGY: 'dossier:approve-apology',
  RECALL: 'dossier:advance',
  RECORD_LATE_CAUSE: 'dossier:advance',
  CORRECT_RECEIPT: 'dossier:correct',
  ISSUE_RESULT: 'dossier:issue-result',
  SEND_BY_POST: 'dossier:return',
  RECORD_POST_RETURN: 'dossier:return',
};

/** Where a colleague has to be named, one of the client's own office: another would be refused before anything else. */
async function colleagueOf(client: TestClient, spec: ActionSpec, more: object): Promise<object> {
  return spec.action === 'ASSIGN' ? { ...more, staffId: (await client.ask<{ id: string }>('Me')).id } : more;
}
