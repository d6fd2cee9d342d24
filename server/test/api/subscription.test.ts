import { EventEmitter } from 'node:events';
import { disableAccount } from '../harness/disable-account';
import { officeIdOf } from '../harness/dossier-page';
import { followWorklist, goLive, type Live, until } from '../harness/live-client';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import { act, COMMITTEE, DESK, DIVISION, history, NEIGHBOUR, receive, receiveInput, walkTo } from '../harness/walk';

describeServers('live work lists', (server) => {
  /** The server is listening for changes of the client's office as soon as its emitter has one listener more. */
  const emitter = () => (server().app.feed as unknown as { emitter: EventEmitter }).emitter;
  const officeOf = async (client: TestClient) => (await client.ask<{ office: { id: string } }>('Me')).office.id;
  const follow = async (client: TestClient) => {
    const office = await officeOf(client);
    const before = emitter().listenerCount(office);
    const live = followWorklist(client);
    await until(() => emitter().listenerCount(office) > before);
    return live;
  };
  type Worklist = Live<{ worklistChanged: { dossierId: string } }>;
  const count = (live: Worklist, changes: number) => until(() => live.received.length >= changes);
  const ended = (live: Live<unknown>) => until(() => live.state !== 'open');
  const idsOf = (live: Worklist) => live.received.map(({ worklistChanged }) => worklistChanged.dossierId);

  it('tell the office where a dossier comes, changes or leaves, and no other', async () => {
    const [desk, committee, neighbour] = [
      await server().signIn(DESK),
      await server().signIn(COMMITTEE),
      await server().signIn(NEIGHBOUR),
    ];
    const lives = [await follow(desk), await follow(committee), await follow(neighbour)];
    const [atDesk, atCommittee, atNeighbour] = lives;
    const dossier = await receive(desk);
    await count(atDesk!, 1);
    expect(idsOf(atDesk!)).toEqual([dossier.id]);
    const moved = await act(desk, 'AdvanceDossier', dossier);
    await Promise.all([count(atDesk!, 2), count(atCommittee!, 1)]);
    await act(committee, 'ClaimDossier', moved);
    await count(atCommittee!, 2);
    expect(idsOf(atDesk!)).toEqual([dossier.id, dossier.id]);
    expect(idsOf(atCommittee!)).toEqual([dossier.id, dossier.id]);
    const own = await receive(neighbour);
    await count(atNeighbour!, 1);
    expect(idsOf(atNeighbour!)).toEqual([own.id]);
    for (const live of lives) await live.stop();
  });

  it('tell an office that it is asked, though the dossier stays where it is', async () => {
    const division = await server().signIn(DIVISION);
    const live = await follow(division);
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 2);
    const offices = [{ officeId: await officeIdOf(division), dueAt: '2026-11-25T17:00:00+07:00' }];
    await act(await server().as(COMMITTEE), 'ConsultOffices', dossier, { question: 'Xin ý kiến', offices });
    await count(live, 1);
    expect(idsOf(live)).toEqual([dossier.id]);
    await live.stop();
  });

  it('say nothing of what was refused or rolled back', async () => {
    const desk = await server().signIn(DESK);
    const live = await follow(desk);
    await desk.refusal('ReceiveDossier', { input: receiveInput({ procedureCode: 'x' }) });
    const dossier = await receive(desk);
    await count(live, 1);
    await desk.refusal('AdvanceDossier', { id: dossier.id, expectedVersion: 7 });
    const moved = await act(desk, 'AdvanceDossier', dossier);
    await count(live, 2);
    expect(idsOf(live)).toEqual([dossier.id, moved.id]);
    await live.stop();
  });

  it('tell a change once and after its commit, though the first attempt was lost at its end', async () => {
    const desk = await server().signIn(DESK);
    const dossier = await receive(desk);
    const announce = jest.spyOn(server().app.feed, 'announce');
    const { db } = server();
    const transact = db.transact.bind(db);
    let failures = 1;
    const losing = jest.spyOn(db, 'transact').mockImplementation((work, options) =>
      transact(async (tx) => {
        const result = await work(tx);
        if (failures-- > 0) throw Object.assign(new Error('Deadlock'), { errno: 1213 });
        return result;
      }, options),
    );
    const { errors } = await desk.gql('AdvanceDossier', { id: dossier.id, expectedVersion: 1 });
    losing.mockRestore();
    expect(errors).toEqual([]);
    expect(announce).toHaveBeenCalledTimes(1);
    announce.mockRestore();
    expect((await history(desk, dossier.code)).version).toBe(2);
  });

  it.each([
    ['without a cookie', ''],
    ['with a cookie that was made up', 'hcc_session=nobody'],
  ])('are refused %s', async (_, cookie) => {
    const visitor = server().visitor();
    visitor.cookie = cookie;
    const live = followWorklist(visitor);
    await ended(live);
    expect(live.state).toBe('failed');
    expect(live.received).toEqual([]);
  });

  it('stop after sign-out: the next change ends them and is not told', async () => {
    const [client, other] = [await server().signIn(DESK), await server().signIn(DESK)];
    const live = await follow(client);
    const known = await receive(other);
    await count(live, 1);
    await client.ask('SignOut');
    await receive(other);
    await ended(live);
    expect(live.state).toBe('completed');
    expect(idsOf(live)).toEqual([known.id]);
    await live.stop();
  });

  it('stop when the account was disabled elsewhere', async () => {
    const username = 'xa.14875';
    const client = await server().signIn(username);
    const live = await follow(client);
    await disableAccount(server().db, username);
    // Another process's change is noticed within three seconds of the machine's clock.
    const later = Date.now() + 3_100;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => later);
    emitter().emit((await server().app.directory.get()).centreOf('14875')!.id, 'SOME');
    await ended(live);
    clock.mockRestore();
    expect(live.state).toBe('completed');
    expect(live.received).toEqual([]);
    await live.stop();
  });

  it('are cut where changes may have gone by unheard, so that screens come back and read anew', async () => {
    const client = await server().signIn(DESK);
    const live = await follow(client);
    server().app.bus.miss();
    await ended(live);
    expect(live.state).toBe('failed');
    expect(live.closeCode).toBe(1012);
    const again = await follow(client);
    const dossier = await receive(client);
    await count(again, 1);
    expect(idsOf(again)).toEqual([dossier.id]);
    await again.stop();
  });

  it('leave nothing behind when the screen is closed', async () => {
    const client = await server().signIn('xa.14878');
    const office = await officeOf(client);
    const live = await follow(client);
    await live.stop();
    await until(() => emitter().listenerCount(office) === 0);
  });

  it.each([
    ['a query', 'query { me { id } }'],
    ['a mutation', 'mutation { signOut }'],
  ])('are the only thing that the socket is for: %s is refused', async (_, document) => {
    const client = await server().signIn(DESK);
    const live = goLive(client, document);
    await ended(live);
    expect(live.received).toEqual([]);
    expect(live.errors[0]!.extensions!.code).toBe('BAD_USER_INPUT');
    await client.ask('Me');
    await live.stop();
  });

  it('refuse a document that is none of the schema, with a code', async () => {
    const live = goLive(await server().signIn(DESK), 'subscription { worklistChanged { dossierId applicantName } }');
    await ended(live);
    expect(live.errors[0]!.extensions!.code).toBe('BAD_USER_INPUT');
    await live.stop();
  });

  it('hide what went wrong inside', async () => {
    const client = await server().signIn(DESK);
    const broken = jest.spyOn(server().app.feed, 'follow').mockImplementation(() => {
      throw new Error('secret: feed broke');
    });
    const live = followWorklist(client);
    await ended(live);
    broken.mockRestore();
    expect(JSON.stringify(live.errors)).not.toContain('secret');
    expect(live.errors[0]!.extensions!.code).toBe('INTERNAL');
    await live.stop();
  });

  it('stay with the office when it hears of a dossier that it does not hold any more', async () => {
    const client = await server().signIn(COMMITTEE);
    const live = await follow(client);
    const dossier = await walkTo(server(), await receive(await server().as(DESK)), 4);
    await count(live, 3);
    expect(new Set(idsOf(live))).toEqual(new Set([dossier.id]));
    await live.stop();
  });
});
