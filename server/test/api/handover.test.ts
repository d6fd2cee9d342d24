import { everythingWritten } from '../harness/action-tests';
import { pageOf } from '../harness/dossier-page';
import { describeServers } from '../harness/test-server';
import {
  act,
  COMMITTEE,
  DESK,
  DISTRICT,
  DISTRICT_COMMITTEE,
  type DossierCore,
  LEADERSHIP,
  NEIGHBOUR,
  PROCEDURE,
  receive,
  walkTo,
} from '../harness/walk';

interface List {
  id: string;
  number: number;
  createdAt: string;
  size: number;
  confirmed: number;
  fromOffice: { code: string };
  toOffice: { code: string };
  items: { ordinal: number; confirmedAt: string | null; confirmedBy: string | null; dossier: { code: string } }[];
}
type Page<Node> = { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: Node[] };

describeServers('hand-over', (server) => {
  /** A result of the commune's committee that lies at the commune's desk. */
  const ready = async () => walkTo(server(), await receive(await server().as(DESK)), 4);
  const targets = (...dossiers: DossierCore[]) => ({
    dossiers: dossiers.map(({ id, version }) => ({ id, expectedVersion: version })),
  });
  const create = async (...dossiers: DossierCore[]) =>
    (await (await server().as(COMMITTEE)).ask<{ list: List }>('CreateHandover', targets(...dossiers))).list;
  const scan = async (username: string, listId: string, code: string) =>
    (await server().as(username)).gql('ConfirmHandover', { listId, code });
  const read = async (username: string, id: string) => (await server().as(username)).ask<List>('Handover', { id });
  const waiting = async () => {
    const client = await server().as(COMMITTEE);
    return (await client.ask<Page<DossierCore>>('ToHandOver', { first: 200 })).nodes.map(({ id }) => id);
  };

  it('goes on a numbered list to the centre, which scans one after another', async () => {
    const dossiers = [await ready(), await ready(), await ready()];
    expect(await waiting()).toEqual(expect.arrayContaining(dossiers.map(({ id }) => id)));
    const list = await create(...dossiers);
    expect(list).toMatchObject({ size: 3, confirmed: 0, toOffice: { code: dossiers[0]!.receivingOffice.code } });
    expect((await create(await ready())).number).toBe(list.number + 1);
    for (const { id } of dossiers) expect(await waiting()).not.toContain(id);
    const desk = await server().as(DESK);
    expect((await pageOf(desk, dossiers[0]!.code)).availableActions).toContain('CONFIRM_HANDOVER');
    // As a scanner gives it, also from a superseding slip.
    for (const code of [dossiers[1]!.code, ` ${dossiers[0]!.code.toLowerCase()}-l2 `]) {
      expect((await scan(DESK, list.id, code)).errors).toEqual([]);
    }
    const seen = await read(DESK, list.id);
    expect(seen).toMatchObject({ size: 3, confirmed: 2 });
    expect(seen.items.map(({ ordinal, confirmedAt }) => [ordinal, confirmedAt !== null])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
    const page = await pageOf(desk, dossiers[1]!.code);
    expect(page.events.slice(-2).map(({ type }) => type)).toEqual(['HANDED_OVER', 'HANDOVER_CONFIRMED']);
    expect(page.proceedings.handover).toMatchObject({ listId: list.id, confirmedAt: expect.any(String) });
    expect(page.availableActions).toEqual(['RETURN_RESULT', 'ISSUE_RESULT']);
  });

  it('says in words what is wrong with a code: scanned twice, of another list, of nothing', async () => {
    const [one, other] = [await ready(), await ready()];
    const list = await create(one);
    await create(other);
    await scan(DESK, list.id, one.code);
    const { confirmedAt, confirmedBy } = (await read(DESK, list.id)).items[0]!;
    expect((await scan(DESK, list.id, one.code)).errors[0]).toMatchObject({
      code: 'CONFLICT',
      who: confirmedBy,
      when: confirmedAt,
    });
    for (const code of [other.code, '000.00.00.H56-260101-0001', '']) {
      expect((await scan(DESK, list.id, code)).errors[0]).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'code' }],
      });
    }
  });

  it('is all of them or none, and says which can’t be', async () => {
    const [good, notSettled] = [await ready(), await walkTo(server(), await receive(await server().as(DESK)), 3)];
    const elsewhere = await walkTo(
      server(),
      await receive(await server().as(DISTRICT), { procedureCode: PROCEDURE.business }),
      4,
    );
    const committee = await server().as(COMMITTEE);
    const before = await everythingWritten(server().db);
    for (const [list, path] of [
      [[good, notSettled], 'dossiers[1]'],
      [[good, good], 'dossiers[1]'],
      [[], 'dossiers'],
    ] as const) {
      const refusal = await committee.refusal('CreateHandover', targets(...list));
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, reason: expect.any(String) }] });
    }
    // What may not be seen is not there.
    expect((await committee.refusal('CreateHandover', targets(good, elsewhere))).code).toBe('NOT_FOUND');
    const stale = { ...good, version: good.version - 1 };
    expect((await committee.refusal('CreateHandover', targets(stale))).code).toBe('CONFLICT');
    expect(await everythingWritten(server().db)).toEqual(before);
  });

  it('goes to one centre', async () => {
    const client = await server().as(DISTRICT_COMMITTEE);
    const toCommune = await walkTo(
      server(),
      await receive(await server().as(DESK), { procedureCode: PROCEDURE.district }),
      7,
    );
    const toNeighbour = await walkTo(
      server(),
      await receive(await server().as(NEIGHBOUR), { procedureCode: PROCEDURE.district }),
      7,
    );
    const refusal = await client.refusal('CreateHandover', targets(toCommune, toNeighbour));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'dossiers[1]' }] });
  });

  it('is done once when two do it at once: a dossier stands on one list, and is confirmed once', async () => {
    const dossier = await ready();
    const committee = await server().as(COMMITTEE);
    const made = await Promise.all([1, 2].map(() => committee.gql<object>('CreateHandover', targets(dossier))));
    expect(made.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const { listId } = (await pageOf(committee, dossier.code)).proceedings.handover!;
    const scans = await Promise.all([1, 2].map(() => scan(DESK, listId, dossier.code)));
    expect(scans.map(({ errors }) => errors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    expect((await pageOf(committee, dossier.code)).version).toBe(dossier.version + 2);
  });

  it('is not for who has no right, and not found where it is another’s', async () => {
    const dossier = await ready();
    const list = await create(dossier);
    const visitor = server().visitor();
    const scanned = { listId: list.id, code: dossier.code };
    expect((await visitor.refusal('CreateHandover', targets(dossier))).code).toBe('UNAUTHENTICATED');
    expect((await visitor.refusal('ConfirmHandover', scanned)).code).toBe('UNAUTHENTICATED');
    for (const username of [LEADERSHIP, 'quantri']) {
      const client = await server().as(username);
      expect((await client.refusal('CreateHandover', targets(dossier))).code).toBe('FORBIDDEN');
      expect((await client.refusal('ConfirmHandover', scanned)).code).toBe('FORBIDDEN');
    }
    for (const username of [NEIGHBOUR, DISTRICT]) {
      expect((await scan(username, list.id, dossier.code)).errors[0]!.code).toBe('NOT_FOUND');
      expect((await (await server().as(username)).refusal('Handover', { id: list.id })).code).toBe('NOT_FOUND');
    }
    const other = await ready();
    expect((await (await server().as(NEIGHBOUR)).refusal('CreateHandover', targets(other))).code).toBe('NOT_FOUND');
    // Sees it, and did not settle it.
    expect((await (await server().as(DISTRICT)).refusal('CreateHandover', targets(other))).code).toBe('FORBIDDEN');
    // The desk does not hand over to itself.
    expect((await (await server().as(DESK)).refusal('CreateHandover', targets(other))).code).toBe('FORBIDDEN');
    expect((await act(await server().as(DESK), 'ReturnResult', other, { receivedBy: 'Hoà' })).status).toBe('RETURNED');
  });

  it('is listed for both sides, newest first, page by page', async () => {
    for (const [username, side] of [
      [COMMITTEE, 'FROM_US'],
      [DESK, 'TO_US'],
    ] as const) {
      const client = await server().as(username);
      const whole = await client.ask<Page<List>>('Handovers', { side, first: 200 });
      expect(whole.nodes).toHaveLength(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(3);
      const paged: List[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, pageInfo }: Page<List> = await client.ask('Handovers', { side, first: 2, after });
        paged.push(...nodes);
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
      expect(paged).toEqual(whole.nodes);
      const times = paged.map(({ createdAt }) => createdAt);
      expect(times).toEqual([...times].sort().reverse());
      // Without a gap, although some were refused.
      const numbers = paged.map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});
