import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { newId } from '../../src/kernel/ids';
import { dayOf } from '../../src/kernel/instant';
import { now } from '../../src/kernel/now';
import { Counter } from '../../src/modules/counters/counter.entity';
import { closeFloorDay, closeOverDays } from '../../src/modules/floor/close-day';
import { CounterSitting } from '../../src/modules/floor/counter-sitting.entity';
import { hashOfSecret } from '../../src/modules/floor/devices/device-tokens';
import { FloorDevice } from '../../src/modules/floor/devices/floor-device.entity';
import { DeviceKind, TicketSource } from '../../src/modules/floor/floor-terms';
import { leaveCounter, pauseSitting, resumeSitting, sitDown } from '../../src/modules/floor/sittings';
import { transferTicket } from '../../src/modules/floor/tickets/act-on-ticket';
import { callNext } from '../../src/modules/floor/tickets/call-next';
import { takeTicket } from '../../src/modules/floor/tickets/take-ticket';
import { issuedView, ticketViews } from '../../src/modules/floor/tickets/ticket-views';
import { setClock } from '../harness/clock';
import { buildFloor, clerk as clerkActor, type FloorWorld } from '../harness/floor-world';
import { until } from '../harness/live-client';
import type { TestClient } from '../harness/test-client';
import { describeServers } from '../harness/test-server';
import {
  act,
  DESK,
  DISTRICT,
  type DossierCore,
  LEADERSHIP,
  NEIGHBOUR,
  OTHER_DISTRICT,
  PROCEDURE,
  receive,
} from '../harness/walk';
import { ask, type Issued, machine, refusal, send, type Ticket } from './floor-client';

interface Sitting {
  id: string;
  counterId: string;
  state: string;
  version: number;
}
interface Desk {
  sitting: Sitting | null;
  current: (Ticket & { journal: { kind: string }[] }) | null;
  waiting: Ticket[];
  noShows: Ticket[];
  sittings: (Sitting & { staff: { fullName: string } })[];
  mine: { served: number; noShow: number };
}
interface Board {
  version: number;
  isOpen: boolean;
  isDayClosed: boolean;
  calls: { label: string; counterNumber: string; state: string; calls: number }[];
  groups: { id: string; waiting: number; openCounters: number; estimate: { basis: string; minutes: number | null } }[];
  notices: { text: string }[];
}
interface Settings {
  groups: { id: string; letter: string; version: number; isClosed: boolean; counters: { number: string }[] }[];
  devices: { id: string; printer: string | null; seenAt: string | null; revokedAt: string | null }[];
  notices: { id: string; text: string }[];
}

let keys = 0;
const key = () => `floor-${process.pid}-${++keys}`;

describeServers('the floor of a centre', (server) => {
  let world: FloorWorld;
  let clerk: TestClient;
  const room = () => server().app.dossiers;
  const take = (client: TestClient, more: object = {}) =>
    ask<Issued>(client, 'takeTicket', { input: { idempotencyKey: key(), groupId: world.groups[0]!.id, ...more } });
  const next = (client: TestClient, more: object = {}) =>
    ask<Ticket | null>(client, 'callNextTicket', { input: { key: key(), ...more } });
  const on = ({ id, version }: Ticket) => ({ input: { id, expectedVersion: version } });
  const board = () => server().app.boards.get(world.office.id) as Promise<unknown> as Promise<Board>;
  const sit = async (client: TestClient, index = 0) => {
    const { sitting } = await ask<Desk>(client, 'floorDesk');
    if (sitting?.counterId === world.counters[index]) return sitting;
    return (await ask<Desk>(client, 'sitDown', { counterId: world.counters[index]! })).sitting!;
  };
  /** Nothing stands at the clerk's counter, and nobody waits. */
  const clear = async () => {
    await ask(clerk, 'closeFloorDay');
    await sit(clerk);
  };

  /** A machine of the centre that was paired. */
  const device = async (kind: DeviceKind, counterId: string | null) => {
    const token = key();
    const row = {
      id: newId(),
      officeId: world.office.id,
      kind,
      name: 'Máy',
      counterId,
      tokenHash: hashOfSecret(token),
    };
    await server().db.transact((tx) => tx.entities.insert(FloorDevice, { ...row, madeAt: now(), madeBy: 'x' }));
    return machine(server(), token);
  };

  beforeAll(async () => {
    const directory = await server().app.directory.get();
    world = await buildFloor(server().db, directory.centreOf('385')!, { counters: 3, groups: 2 });
    clerk = await server().as(DISTRICT);
  });
  beforeEach(clear);

  it('takes a ticket through to its end, with waiting and service on record', async () => {
    const issued = await take(clerk);
    expect(issued).toMatchObject({ label: 'A001', ahead: 0, estimate: { basis: 'GROUP', minutes: 0 } });
    setClock('2026-11-23T09:10:00+07:00');
    const called = (await next(clerk))!;
    expect(called).toMatchObject({ id: issued.id, state: 'CALLED', counterNumber: '1', calls: 1 });
    expect((await refusal(clerk, 'callNextTicket', { input: { key: key() } })).code).toBe('ILLEGAL_ACTION');
    const again = await ask<Ticket>(clerk, 'recallTicket', on(called));
    expect(again).toMatchObject({ calls: 2, state: 'CALLED' });
    expect((await board()).calls[0]).toMatchObject({ label: 'A001', counterNumber: '1', calls: 2 });
    setClock('2026-11-23T09:11:00+07:00');
    const begun = await ask<Ticket>(clerk, 'startServing', on(again));
    setClock('2026-11-23T09:16:00+07:00');
    const done = await ask<Ticket>(clerk, 'finishTicket', on(begun));
    expect(done).toMatchObject({ state: 'DONE', endedByDay: false });
    expect(Math.round(done.waitedSeconds / 60)).toBe(11);
    expect(Math.round(done.servedSeconds / 60)).toBe(5);
    expect((await ask<Desk>(clerk, 'floorDesk')).mine).toEqual({ served: 1, noShow: 0 });
    const { journal } = await ask<{ journal: { kind: string }[] }>(clerk, 'queueTicket', { id: issued.id });
    expect(journal.map(({ kind }) => kind)).toEqual(['ISSUED', 'CALLED', 'RECALLED', 'STARTED', 'FINISHED']);
  });

  it('is rated by who held it, once, after a person served it', async () => {
    const { id, secret } = await take(clerk);
    const rate = async () =>
      (
        await server()
          .visitor()
          .gql('RateService', { input: { secret, face: 4 } })
      ).errors[0]?.code;
    const called = (await next(clerk))!;
    expect(called.id).toBe(id);
    expect(await rate()).toBe('NOT_FOUND');
    await ask<Ticket>(clerk, 'finishTicket', on(await ask<Ticket>(clerk, 'startServing', on(called))));
    expect((await Promise.all([rate(), rate()])).sort()).toEqual(['ILLEGAL_ACTION', undefined]);
    const filter = { from: '2026-11', to: '2026-12', officeId: world.office.id };
    const { byOffice } = await (await server().as(LEADERSHIP)).ask<{ byOffice: { count: number; faces: number[] }[] }>(
      'RatingFigures',
      { filter },
    );
    expect(byOffice).toMatchObject([{ count: 1, faces: [0, 0, 0, 1, 0] }]);
  });

  it('is rated on the screen of its counter, once, for a minute and until the next one is served', async () => {
    setClock('2026-11-23T09:30:00+07:00');
    const screen = await device(DeviceKind.COUNTER_SCREEN, world.counters[0]!);
    const other = await device(DeviceKind.COUNTER_SCREEN, world.counters[1]!);
    const asked = (client: TestClient) =>
      ask<{ ticketId: string; officerName: string } | null>(client, 'counterRating');
    const rate = async (client: TestClient, ticketId: string, face = 5) =>
      (await send(client, 'rateAtCounter', { input: { ticketId, face } })).errors[0]?.code ?? 'done';
    const serve = async () => {
      const { id } = await take(clerk);
      const begun = await ask<Ticket>(clerk, 'startServing', on((await next(clerk))!));
      expect(begun.id).toBe(id);
      return begun;
    };
    const first = await serve();
    expect(await asked(screen)).toBeNull();
    expect(await rate(screen, first.id)).toBe('NOT_FOUND');
    await ask(clerk, 'finishTicket', on(first));
    expect(await asked(screen)).toMatchObject({ ticketId: first.id, officerName: expect.stringMatching(/\S/) });
    // Nobody else's: neither another counter's screen nor a kiosk nor somebody without a machine.
    expect(await asked(other)).toBeNull();
    expect(await rate(other, first.id)).toBe('NOT_FOUND');
    const kiosk = await device(DeviceKind.KIOSK, null);
    expect((await refusal(kiosk, 'counterRating')).code).toBe('FORBIDDEN');
    expect(await rate(kiosk, first.id)).toBe('FORBIDDEN');
    expect(await rate(server().visitor(), first.id)).toBe('UNAUTHENTICATED');
    expect(await rate(screen, first.id, 6)).toBe('BAD_USER_INPUT');
    const both = await Promise.all([rate(screen, first.id), rate(screen, first.id, 1)]);
    expect(both.sort()).toEqual(['ILLEGAL_ACTION', 'done']);
    expect(await asked(screen)).toBeNull();
    // The next one is on his way while the one before still stands there; once he is served it is too late.
    const second = await serve();
    await ask(clerk, 'finishTicket', on(second));
    await take(clerk);
    const third = (await next(clerk))!;
    expect(await asked(screen)).toMatchObject({ ticketId: second.id });
    const begun = await ask<Ticket>(clerk, 'startServing', on(third));
    expect(await rate(screen, second.id)).toBe('NOT_FOUND');
    await ask(clerk, 'finishTicket', on(begun));
    expect(await rate(screen, second.id)).toBe('NOT_FOUND');
    setClock('2026-11-23T09:32:00+07:00');
    expect(await rate(screen, third.id)).toBe('NOT_FOUND');
  });

  it('gives one ticket for one key, and one number for each', async () => {
    const input = { idempotencyKey: key(), groupId: world.groups[0]!.id };
    const answers = await Promise.all([1, 2, 3].map(() => ask<Issued>(clerk, 'takeTicket', { input })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const other = { ...input, groupId: world.groups[1]!.id };
    expect((await refusal(clerk, 'takeTicket', { input: other })).fields![0]!.path).toBe('idempotencyKey');
    const first = Number(answers[0]!.label.slice(1));
    const many = await Promise.all(Array.from({ length: 12 }, () => take(clerk)));
    const numbers = many.map(({ label }) => Number(label.slice(1))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => first + 1 + index));
  });

  it('calls the same ticket for the same key, and tells the second clerk who was first', async () => {
    await take(clerk);
    await take(clerk);
    const input = { key: key() };
    const calls = await Promise.all([1, 2].map(() => ask<Ticket>(clerk, 'callNextTicket', { input })));
    expect(calls[0]!.id).toBe(calls[1]!.id);
    const answers = await Promise.all([
      send<Ticket>(clerk, 'startServing', on(calls[0]!)),
      send<Ticket>(clerk, 'markTicketNoShow', on(calls[0]!)),
    ]);
    const refused = answers.flatMap(({ errors }) => errors);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ code: 'CONFLICT', who: expect.any(String), when: expect.any(String) });
  });

  it('calls each ticket once where forty counters press at once, and skips none', async () => {
    const office = (await server().app.directory.get()).centreOf('386')!;
    const hall = await buildFloor(server().db, office, { counters: 40, groups: 4 });
    for (const [index, each] of hall.clerks.entries()) await sitDown(room(), each, hall.counters[index]!);
    const issued = new Map<string, string[]>();
    for (let number = 0; number < 60; number++) {
      const group = hall.groups[number % 4]!;
      const wish = {
        officeId: office.id,
        groupId: group.id,
        source: TicketSource.GUIDANCE,
        idempotencyKey: key(),
        actor: null,
      };
      issued.set(group.id, [...(issued.get(group.id) ?? []), await takeTicket(room(), wish)]);
    }
    const began = performance.now();
    const called = await Promise.all(hall.clerks.map((each) => callNext(room(), each, { key: key() })));
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(new Set(called).size).toBe(40);
    const wanted = [...issued.values()].flatMap((ids) => ids.slice(0, 10));
    expect([...called].sort()).toEqual(wanted.sort());
    await closeFloorDay(room(), hall.clerks[0]!, null);
  });

  it('keeps the place of who is sent on, comes back, or is put back', async () => {
    const [first, second] = [await take(clerk), await take(clerk)];
    const absent = await ask<Ticket>(clerk, 'markTicketNoShow', on((await next(clerk))!));
    expect(absent).toMatchObject({ id: first.id, state: 'NO_SHOW' });
    // Each test begins at the same moment: of another one's nobody knows which was later.
    expect((await ask<Desk>(clerk, 'floorDesk')).noShows.map(({ id }) => id)).toContain(first.id);
    await ask(clerk, 'restoreTicket', on(absent));
    const back = (await next(clerk))!;
    expect(back.id).toBe(first.id);
    await ask(clerk, 'returnTicket', on(back));
    const again = (await next(clerk))!;
    expect(again.id).toBe(first.id);
    const later = await take(clerk, { groupId: world.groups[1]!.id });
    await ask(clerk, 'transferTicket', {
      input: { ...on(again).input, groupId: world.groups[1]!.id, note: 'Nhầm nhóm' },
    });
    const { waiting } = await ask<Desk>(clerk, 'floorDesk');
    expect(waiting.map(({ id }) => id)).toEqual([second.id, first.id, later.id]);
    for (const [target, code] of [
      [{}, 'BAD_USER_INPUT'],
      [{ counterId: world.counters[1] }, 'ILLEGAL_ACTION'],
      [{ groupId: '0000000000000000' }, 'NOT_FOUND'],
    ] as const)
      expect((await refusal(clerk, 'transferTicket', { input: { ...on(waiting[0]!).input, ...target } })).code).toBe(
        code,
      );
  });

  it('brings who was sent to one counter there before anybody else, and frees him when it is left', async () => {
    const colleague = world.clerks[1]!;
    await sitDown(room(), colleague, world.counters[1]!);
    const sent = await take(clerk);
    await take(clerk, { groupId: world.groups[1]!.id });
    const { waiting } = await ask<Desk>(clerk, 'floorDesk');
    const input = { ...on(waiting.find(({ id }) => id === sent.id)!).input, counterId: world.counters[1]! };
    const waits = await ask<Ticket & { wantedCounterNumber: string }>(clerk, 'transferTicket', { input });
    expect(waits.wantedCounterNumber).toBe('2');
    expect((await ask<{ ahead: number }>(server().visitor(), 'heldTicket', { secret: sent.secret })).ahead).toBe(0);
    expect(await next(clerk, { groupId: world.groups[0]!.id })).toBeNull();
    expect(await callNext(room(), colleague, { key: key() })).toBe(sent.id);
    // The colleague goes away in the middle: another frees the counter.
    const { sittings } = await ask<Desk>(clerk, 'floorDesk');
    const { id, version } = sittings.find(({ staff }) => staff.fullName === colleague.fullName)!;
    await ask(clerk, 'leaveCounter', { id, expectedVersion: version });
    expect((await next(clerk, { groupId: world.groups[0]!.id }))!.id).toBe(sent.id);
  });

  it('lets one person sit at a counter, and nobody at two', async () => {
    const desk = await server().as(OTHER_DISTRICT);
    expect((await refusal(desk, 'sitDown', { counterId: world.counters[2]! })).code).toBe('NOT_FOUND');
    expect((await refusal(clerk, 'sitDown', { counterId: world.counters[1]! })).code).toBe('ILLEGAL_ACTION');
    const rivals = await Promise.allSettled(
      [1, 2].map((index) => sitDown(room(), world.clerks[index]!, world.counters[2]!)),
    );
    expect(rivals.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: 'CONFLICT' } }]);
    const neighbour = (await server().app.directory.get()).centreOf('387')!;
    const there = await buildFloor(server().db, neighbour, { counters: 1, groups: 1 });
    const sits = await server().db.read.entities.findOneByOrFail(CounterSitting, {
      openCounterId: world.counters[2]!,
    });
    const inTwo = clerkActor(neighbour, sits.staffId, sits.staffName);
    await expect(sitDown(room(), inTwo, there.counters[0]!)).rejects.toThrow(`quầy 3 ở ${world.office.name}`);
    const sitting = (await sit(clerk))!;
    const on = { id: sitting.id, expectedVersion: sitting.version };
    const pauses = await Promise.all([1, 2].map(() => send<Desk>(clerk, 'pauseSitting', on)));
    expect(pauses.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'CONFLICT' }]);
    await take(clerk);
    expect((await refusal(clerk, 'callNextTicket', { input: { key: key() } })).code).toBe('ILLEGAL_ACTION');
    expect((await board()).groups[0]!.openCounters).toBe(1);
    await ask(clerk, 'resumeSitting', { ...on, expectedVersion: on.expectedVersion + 1 });
    const called = (await next(clerk))!;
    expect((await refusal(clerk, 'leaveCounter', { ...on, expectedVersion: on.expectedVersion + 2 })).code).toBe(
      'ILLEGAL_ACTION',
    );
    await ask(clerk, 'finishTicket', { input: { id: called.id, expectedVersion: called.version } });
    expect(
      (await ask<Desk>(clerk, 'leaveCounter', { ...on, expectedVersion: on.expectedVersion + 2 })).sitting,
    ).toBeNull();
  });

  it('serves who came without a ticket, and notes what was handed in', async () => {
    const input = { idempotencyKey: key(), groupId: world.groups[0]!.id, ticketClass: 'ELDERLY' };
    const [served, same] = [
      await ask<Ticket>(clerk, 'quickServe', { input }),
      await ask<Ticket>(clerk, 'quickServe', { input }),
    ];
    expect(served).toMatchObject({ id: same.id, state: 'SERVING', counterNumber: '1' });
    const dossier = await receive(clerk, { procedureCode: PROCEDURE.business });
    const noted = { ticketId: served.id, dossierId: dossier.id };
    const twice = await Promise.all(
      [1, 2].map(() => ask<{ dossiers: { code: string }[] }>(clerk, 'noteTicketDossier', noted)),
    );
    expect(twice.at(-1)!.dossiers).toEqual([{ id: dossier.id, code: dossier.code }]);
    const foreign = await receive(await server().as(OTHER_DISTRICT), { procedureCode: PROCEDURE.business });
    expect((await refusal(clerk, 'noteTicketDossier', { ...noted, dossierId: foreign.id })).code).toBe('NOT_FOUND');
    const { version } = await ask<Ticket>(clerk, 'queueTicket', { id: served.id });
    await ask(clerk, 'finishTicket', { input: { id: served.id, expectedVersion: version } });
    const { waitedSeconds, servedSeconds } = await ask<Ticket>(clerk, 'queueTicket', { id: served.id });
    expect(await ask(clerk, 'dossierTickets', { dossierId: dossier.id })).toEqual([
      { id: served.id, label: served.label, waitedSeconds, servedSeconds },
    ]);
    expect(await ask(await server().as(LEADERSHIP), 'dossierTickets', { dossierId: dossier.id })).toHaveLength(1);
    const stranger = await server().as(OTHER_DISTRICT);
    expect((await refusal(stranger, 'dossierTickets', { dossierId: dossier.id })).code).toBe('NOT_FOUND');
  });

  it('puts who brings a supplement forward, where the dossier waits for it', async () => {
    const dossier = await receive(clerk, { procedureCode: PROCEDURE.business });
    const ticketClass = 'SUPPLEMENT';
    const wish = { idempotencyKey: key(), groupId: world.groups[0]!.id, ticketClass, dossierCode: dossier.code };
    expect((await refusal(clerk, 'takeTicket', { input: wish })).fields![0]!.path).toBe('dossierCode');
    await act(clerk, 'RequestSupplement', dossier as DossierCore, { reason: 'Thiếu', documents: ['Giấy'] });
    await take(clerk);
    const issued = await take(clerk, { ticketClass, dossierCode: dossier.code });
    expect(issued.ahead).toBe(0);
    expect((await next(clerk))!.id).toBe(issued.id);
  });

  it('gives the holder his place, his counter, and a way to give it up', async () => {
    const visitor = server().visitor();
    await take(clerk);
    const { secret } = await take(clerk);
    const held = () =>
      ask<{ state: string; ahead: number | null; mayCancel: boolean }>(visitor, 'heldTicket', { secret });
    expect(await held()).toMatchObject({ state: 'WAITING', ahead: 1, mayCancel: true, counterNumber: null });
    const twice = await Promise.all([1, 2].map(() => ask<{ state: string }>(visitor, 'cancelHeldTicket', { secret })));
    expect(twice.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
    expect((await refusal(visitor, 'heldTicket', { secret: '7KXS3M9PQ2RTV4' })).code).toBe('NOT_FOUND');
    const called = (await next(clerk))!;
    const [{ secret: other } = { secret: '' }] = await server().db.read.query<{ secret: string }>(
      'SELECT secret FROM queue_ticket WHERE id = ?',
      [called.id],
    );
    expect((await refusal(visitor, 'cancelHeldTicket', { secret: other })).code).toBe('ILLEGAL_ACTION');
    await ask(clerk, 'finishTicket', on(called));
  });

  it('gives tickets over the network in its hours, three of a telephone on a day', async () => {
    const visitor = server().visitor();
    const input = { areaCode: '385', phone: '0912 345 678', groupId: world.groups[0]!.id };
    const web = () => send<Issued>(visitor, 'takeWebTicket', { input: { ...input, idempotencyKey: key() } });
    const answers = await Promise.all([web(), web(), web(), web(), web()]);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    const rows = await server().db.read.query("SELECT * FROM queue_ticket WHERE source = 'WEB'");
    expect(JSON.stringify(rows)).not.toContain('912345678');
    const [load] = await ask<{ waiting: number; isOpen: boolean }[]>(visitor, 'floorLoads', {
      areaCodes: ['385', '999'],
    });
    expect(load).toMatchObject({ waiting: 3, isOpen: true });
    setClock('2026-11-23T17:01:00+07:00');
    expect((await web()).errors[0]!.code).toBe('ILLEGAL_ACTION');
  });

  it('ends the day: what waits is left over, who is served is served, and nothing is lost', async () => {
    const [, late] = [await take(clerk), await take(clerk)];
    const called = (await next(clerk))!;
    await ask(clerk, 'startServing', on(called));
    setClock('2026-11-23T17:59:00+07:00');
    expect(await closeOverDays(room(), now())).toBe(0);
    setClock('2026-11-23T18:01:00+07:00');
    expect(await closeOverDays(room(), now())).toBe(1);
    expect(await closeOverDays(room(), now())).toBe(0);
    expect(await ask<Ticket>(clerk, 'queueTicket', { id: called.id })).toMatchObject({
      state: 'DONE',
      endedByDay: true,
    });
    expect(await ask<Ticket>(clerk, 'queueTicket', { id: late.id })).toMatchObject({ state: 'LEFT_OVER' });
    const held = await ask(server().visitor(), 'heldTicket', { secret: late.secret });
    expect(held).toMatchObject({ state: 'LEFT_OVER', ahead: null, counterNumber: null, mayCancel: false });
    expect((await ask<Desk>(clerk, 'floorDesk')).sitting).toBeNull();
    const twice = await Promise.all([1, 2].map(() => ask<{ finished: number }>(clerk, 'closeFloorDay')));
    expect(twice).toEqual([1, 2].map(() => expect.objectContaining({ finished: 0, sittings: 0 })));
    const head = await server().as('quantri');
    expect((await send(head, 'closeFloorDay', { officeId: world.office.id })).errors).toEqual([]);
    expect((await refusal(await server().as(NEIGHBOUR), 'closeFloorDay', { officeId: world.office.id })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('ends the day once where two heads do so at once, each told the whole of what was left over', async () => {
    const waiting = [await take(clerk), await take(clerk), await take(clerk)];
    await ask(clerk, 'startServing', on((await next(clerk))!));
    const head = await server().as('quantri');
    const officeId = world.office.id;
    type Closed = { finished: number; sittings: number; leftOver: { label: string }[] };
    const ends = await Promise.all([clerk, head].map((each) => ask<Closed>(each, 'closeFloorDay', { officeId })));
    expect(ends.map(({ finished, sittings }) => [finished, sittings]).sort()).toEqual([
      [0, 0],
      [1, 1],
    ]);
    for (const { leftOver } of ends)
      expect(leftOver.map(({ label }) => label)).toEqual(
        expect.arrayContaining(waiting.slice(1).map(({ label }) => label)),
      );
    for (const [index, { id }] of waiting.entries()) {
      const { journal } = await ask<{ journal: { kind: string }[] }>(clerk, 'queueTicket', { id });
      expect(journal.at(-1)!.kind).toBe(index === 0 ? 'FINISHED' : 'LEFT_OVER');
      expect(journal).toHaveLength(index === 0 ? 4 : 2);
    }
    const day = dayOf(now());
    const figures = { officeId, from: day, to: day, by: 'DAY', key: day, measure: 'LEFT_OVER', first: 50 };
    const { nodes } = await ask<{ nodes: { label: string }[] }>(clerk, 'floorTickets', figures);
    expect(nodes.map(({ label }) => label).sort()).toEqual(ends[0]!.leftOver.map(({ label }) => label).sort());
  });

  it('gives out no tickets on a day that a person ended early, until somebody sits down again', async () => {
    const kiosk = await device(DeviceKind.KIOSK, null);
    const groupId = world.groups[0]!.id;
    const wish = () => ({ input: { idempotencyKey: key(), groupId } });
    const web = () => ({ input: { ...wish().input, areaCode: '385', phone: '0987654321' } });
    const kept = wish();
    const before = await ask<Issued>(kiosk, 'takeKioskTicket', kept);
    const absent = await ask<Ticket>(clerk, 'markTicketNoShow', on((await next(clerk))!));
    await ask(clerk, 'closeFloorDay');
    const opensAt = Date.parse('2026-11-24T06:30:00+07:00');
    expect(await board()).toMatchObject({ isOpen: false, opensAt, isDayClosed: true });
    const loads = await ask(server().visitor(), 'floorLoads', { areaCodes: ['385'] });
    expect(loads).toMatchObject([{ isOpen: false, isDayClosed: true }]);
    for (const [client, field, variables] of [
      [kiosk, 'takeKioskTicket', wish()],
      [clerk, 'takeTicket', wish()],
      [server().visitor(), 'takeWebTicket', web()],
      [clerk, 'restoreTicket', on(absent)],
    ] as const)
      expect(await refusal(client, field, variables)).toMatchObject({
        code: 'ILLEGAL_ACTION',
        message: expect.stringContaining('đã kết thúc ngày làm việc'),
      });
    // A kiosk whose answer was lost still learns of the ticket that it was given.
    expect((await ask<Issued>(kiosk, 'takeKioskTicket', kept)).id).toBe(before.id);
    // Two sit down at once while a kiosk asks: the day begins again.
    await Promise.all([sit(clerk), sitDown(room(), world.clerks[1]!, world.counters[1]!)]);
    expect(await board()).toMatchObject({ isOpen: true, isDayClosed: false });
    await ask<Issued>(kiosk, 'takeKioskTicket', wish());
    // Another day is not closed with it.
    await ask(clerk, 'closeFloorDay');
    setClock('2026-11-24T09:00:00+07:00');
    server().app.boards.changed(world.office.id);
    expect(await board()).toMatchObject({ isDayClosed: false });
  });

  it('sends nobody to a paused counter, and tells who was sent to one when its turn comes', async () => {
    const hall = await buildFloor(server().db, (await server().app.directory.get()).centreOf('388')!, {
      counters: 3,
      groups: 3,
    });
    const [first, second] = hall.clerks;
    for (const [index, each] of [first!, second!].entries()) await sitDown(room(), each, hall.counters[index]!);
    const wish = { officeId: hall.office.id, source: TicketSource.GUIDANCE, actor: null };
    // Counter 1 serves the lines A and B, counter 2 B and C; nobody sits at counter 3, which serves C and A.
    const id = await takeTicket(room(), { ...wish, groupId: hall.groups[2]!.id, idempotencyKey: key() });
    const ticket = async () => (await ticketViews(room(), 't.id = ?', [id]))[0]!;
    const move = async (counterId: string) =>
      transferTicket(room(), first!, { id, expectedVersion: (await ticket()).version, counterId });
    const sitting = await server().db.read.entities.findOneByOrFail(CounterSitting, {
      openCounterId: hall.counters[1]!,
    });
    const on = { id: sitting.id, expectedVersion: sitting.version };
    await pauseSitting(room(), second!, on);
    await expect(move(hall.counters[1]!)).rejects.toMatchObject({
      code: 'ILLEGAL_ACTION',
      message: expect.stringContaining('đang tạm nghỉ'),
    });
    expect((await ticket()).wantedCounterNumber).toBeNull();
    await resumeSitting(room(), second!, { ...on, expectedVersion: on.expectedVersion + 1 });
    await move(hall.counters[0]!);
    expect((await ticket()).wantedCounterNumber).toBe('1');
    // His own line has no counter any more; the one that he waits for is free.
    await leaveCounter(room(), second!, { ...on, expectedVersion: on.expectedVersion + 2 });
    const { estimate } = await issuedView(room(), id);
    expect(estimate).toMatchObject({ basis: 'GROUP', minutes: 0, fromMinutes: 0, toMinutes: 5 });
    await closeFloorDay(room(), first!, null);
  });

  it('keeps who is served at the counter of an officer who signs out, until he is back or a colleague frees it', async () => {
    const { id } = await take(clerk);
    const begun = await ask<Ticket>(clerk, 'startServing', on((await next(clerk))!));
    await clerk.gql('SignOut', {});
    expect((await refusal(clerk, 'floorDesk')).code).toBe('UNAUTHENTICATED');
    expect((await board()).calls).toMatchObject([{ label: begun.label, counterNumber: '1', state: 'SERVING' }]);
    await clerk.signIn(DISTRICT);
    expect((await ask<Desk>(clerk, 'floorDesk')).current).toMatchObject({ id, version: begun.version });
    const colleague = world.clerks[1]!;
    const { sittings } = await ask<Desk>(clerk, 'floorDesk');
    await leaveCounter(room(), colleague, { id: sittings[0]!.id, expectedVersion: sittings[0]!.version });
    await sitDown(room(), colleague, world.counters[1]!);
    expect(await callNext(room(), colleague, { key: key() })).toBe(id);
  });

  it('begins a day anew over midnight, also where nobody ended the one before', async () => {
    const officer = world.clerks[1]!;
    await sitDown(room(), officer, world.counters[1]!);
    const yesterdays = [await take(clerk), await take(clerk)];
    await callNext(room(), officer, { key: key() });
    setClock('2026-11-24T00:05:00+07:00');
    // Who was called, and who waits, is told that the day is over.
    for (const { secret } of yesterdays) {
      const told = await ask(server().visitor(), 'heldTicket', { secret });
      expect(told).toMatchObject({ state: 'LEFT_OVER', counterNumber: null, mayCancel: false });
    }
    server().app.boards.changed(world.office.id);
    // Nothing of yesterday is shown, also before the clock has closed it; who was called then is not forgotten.
    const { calls, groups } = await board();
    expect([calls, ...groups.map(({ waiting }) => waiting)]).toEqual([[], ...groups.map(() => 0)]);
    await expect(callNext(room(), officer, { key: key() })).rejects.toMatchObject({ code: 'ILLEGAL_ACTION' });
    setClock('2026-11-24T07:10:00+07:00');
    expect(await closeOverDays(room(), now())).toBe(2);
    await sitDown(room(), officer, world.counters[1]!);
    const wish = { officeId: world.office.id, groupId: world.groups[0]!.id, source: TicketSource.KIOSK, actor: null };
    const first = await takeTicket(room(), { ...wish, idempotencyKey: key() });
    expect(await callNext(room(), officer, { key: key() })).toBe(first);
    server().app.boards.changed(world.office.id);
    expect((await board()).calls).toMatchObject([{ label: 'A001', counterNumber: '2' }]);
    await closeFloorDay(room(), officer, null);
  });

  it('opens the tickets behind each figure, for who sees the centre', async () => {
    await take(clerk);
    const day = dayOf(now());
    const period = { officeId: world.office.id, from: day, to: day };
    const { rows, total } = await ask<{ rows: { key: string; issued: number }[]; total: { issued: number } }>(
      clerk,
      'floorFigures',
      { ...period, by: 'GROUP' },
    );
    expect(rows.reduce((sum, { issued }) => sum + issued, 0)).toBe(total.issued);
    for (const { key: part, issued } of rows) {
      const opened = await ask<{ totalCount: number }>(clerk, 'floorTickets', {
        ...period,
        by: 'GROUP',
        key: part,
        first: 1,
      });
      expect(opened.totalCount).toBe(issued);
    }
    expect((await send(await server().as(LEADERSHIP), 'floorFigures', { ...period, by: 'DAY' })).errors).toEqual([]);
    for (const who of [OTHER_DISTRICT, DESK])
      expect((await refusal(await server().as(who), 'floorFigures', { ...period, by: 'DAY' })).code).toBe('NOT_FOUND');
    expect((await refusal(await server().as(OTHER_DISTRICT), 'floorBoard', { officeId: world.office.id })).code).toBe(
      'NOT_FOUND',
    );
    // All centres of an area beside each other: each says what its own figures say, and no other is among them.
    interface Centres {
      rows: { key: string; issued: number }[];
      total: { issued: number };
    }
    const centresOf = async (who: string) =>
      ask<Centres>(await server().as(who), 'floorCentres', { from: day, to: day });
    const all = await centresOf(LEADERSHIP);
    expect(all.rows.find((row) => row.key === world.office.id)!.issued).toBe(total.issued);
    expect(all.rows.reduce((sum, { issued }) => sum + issued, 0)).toBe(all.total.issued);
    expect((await centresOf(DISTRICT)).rows.map((row) => row.key)).toEqual([world.office.id]);
    expect((await centresOf(OTHER_DISTRICT)).rows.map((row) => row.key)).not.toContain(world.office.id);
    const foreign = await take(clerk);
    expect((await refusal(await server().as(OTHER_DISTRICT), 'queueTicket', { id: foreign.id })).code).toBe(
      'NOT_FOUND',
    );
    expect(
      (
        await refusal(await server().as(OTHER_DISTRICT), 'startServing', {
          input: { id: foreign.id, expectedVersion: 1 },
        })
      ).code,
    ).toBe('NOT_FOUND');
  });

  it('is arranged by who administers the office: groups, notices', async () => {
    const admin = await server().as('quantri');
    const officeId = world.office.id;
    const input = {
      letter: 'z',
      name: 'Đất đai',
      serves: [],
      priorityRun: 2,
      meanMinutes: 10,
      counterIds: [world.counters[2]!],
    };
    const make = () => send<Settings>(admin, 'saveCounterGroup', { officeId, input });
    const answers = await Promise.all([make(), make()]);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    const { groups } = await ask<Settings>(admin, 'floorSettings', { officeId });
    const made = groups.find(({ letter }) => letter === 'Z')!;
    expect(made.counters).toEqual([{ number: '3' }]);
    const lastDay = (validTo: string | null) =>
      server().db.transact((tx) => tx.entities.update(Counter, { id: world.counters[2]! }, { validTo }));
    await lastDay('2026-11-20');
    const without = await ask<Settings>(admin, 'floorSettings', { officeId });
    expect(without.groups.find(({ letter }) => letter === 'Z')!.counters).toEqual([]);
    await lastDay(null);
    const seen = { officeId, id: made.id, expectedVersion: made.version };
    const wrong = {
      ...input,
      letter: '1',
      name: '',
      priorityRun: 0,
      meanMinutes: 0,
      counterIds: ['0000000000000000'],
      serves: [{ kind: 'FIELD', code: 'x' }],
    };
    expect((await refusal(admin, 'saveCounterGroup', { ...seen, input: wrong })).fields).toHaveLength(6);
    const renames = await Promise.all(
      [1, 2].map(() => send(admin, 'saveCounterGroup', { ...seen, input: { ...input, name: 'Nhà đất' } })),
    );
    expect(renames.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'CONFLICT' }]);
    const held = await take(clerk, { groupId: made.id });
    const closing = { ...seen, expectedVersion: made.version + 1 };
    expect((await refusal(admin, 'closeCounterGroup', closing)).code).toBe('ILLEGAL_ACTION');
    await ask(server().visitor(), 'cancelHeldTicket', { secret: held.secret });
    const after = await ask<Settings>(admin, 'closeCounterGroup', closing);
    expect(after.groups.at(-1)).toMatchObject({ letter: 'Z', isClosed: true });
    expect((await refusal(clerk, 'takeTicket', { input: { idempotencyKey: key(), groupId: made.id } })).code).toBe(
      'NOT_FOUND',
    );

    const notice = { text: 'Chiều nay nghỉ', from: '2026-11-23T08:00:00+07:00', to: '2026-11-23T12:00:00+07:00' };
    const { notices } = await ask<Settings>(admin, 'saveBoardNotice', { officeId, input: notice });
    expect((await board()).notices).toMatchObject([{ text: notice.text }]);
    await Promise.all([1, 2].map(() => ask(admin, 'takeDownNotice', { officeId, id: notices[0]!.id })));
    expect((await board()).notices).toEqual([]);
    expect(
      (await refusal(admin, 'saveBoardNotice', { officeId, input: { ...notice, to: notice.from } })).fields![0]!.path,
    ).toBe('input.to');
  });

  it('leads a procedure to the lines of its field or of a unit that works on it, else to those that serve everything', async () => {
    const admin = await server().as('quantri');
    const officeId = world.office.id;
    const lines = (procedureCode: string) => ask<string[]>(clerk, 'groupsOfProcedure', { procedureCode });
    const everything = world.groups.map(({ id }) => id);
    expect(await lines(PROCEDURE.business)).toEqual(everything);
    const field = (await server().app.catalogue.get()).findCurrent(PROCEDURE.business, now())!.field;
    const open = async (letter: string, kind: string, code: string) => {
      const input = {
        letter,
        name: code.slice(0, 20),
        priorityRun: 3,
        meanMinutes: 8,
        counterIds: [world.counters[0]!],
      };
      const wish = { officeId, input: { ...input, serves: [{ kind, code }] } };
      const { groups } = await ask<Settings>(admin, 'saveCounterGroup', wish);
      return groups.find((each) => each.letter === letter)!;
    };
    const other = await open('U', 'AGENCY', 'LDTBXH');
    expect(await lines(PROCEDURE.business)).toEqual(everything);
    const ofUnit = await open('V', 'AGENCY', 'TCKH');
    expect(await lines(PROCEDURE.business)).toEqual([ofUnit.id]);
    const ofField = await open('X', 'FIELD', field);
    expect([...(await lines(PROCEDURE.business))].sort()).toEqual([ofField.id, ofUnit.id].sort());
    // What citizens hand in at their commune has no line here, though the other unit works on it.
    expect(await lines(PROCEDURE.district)).toEqual([]);
    for (const { id, version } of [ofUnit, ofField])
      await ask(admin, 'closeCounterGroup', { officeId, id, expectedVersion: version });
    expect(await lines(PROCEDURE.business)).toEqual(everything);
    await ask(admin, 'closeCounterGroup', { officeId, id: other.id, expectedVersion: other.version });
  });

  it('pairs a machine with a code, once, and ends it at once', async () => {
    const admin = await server().as('quantri');
    const officeId = world.office.id;
    const make = (kind: string) =>
      ask<{ code: string; device: { id: string } }>(admin, 'makeFloorDevice', {
        officeId,
        input: { kind, name: 'Sảnh' },
      });
    const { code, device } = await make('KIOSK');
    const pairs = await Promise.all(
      [1, 2].map(() => send<{ token: string }>(server().visitor(), 'pairFloorDevice', { code })),
    );
    expect(pairs.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { token } = pairs.find(({ data }) => data)!.data!.pairFloorDevice!;
    const kiosk = machine(server(), token);
    expect(await ask(kiosk, 'thisFloorDevice')).toMatchObject({
      id: device.id,
      kind: 'KIOSK',
      counterId: null,
      printer: 'TICKETS_AND_FORMS',
    });
    // What it prints is changed by two at once: one of the two stands, and it is what the machine is told.
    const printers = ['NONE', 'TICKETS'];
    const print = (id: string, printer: string) => ({ officeId, id, printer });
    await Promise.all(printers.map((printer) => ask(admin, 'setKioskPrinter', print(device.id, printer))));
    const { devices } = await ask<Settings>(admin, 'floorSettings', { officeId });
    const { printer } = devices.find(({ id }) => id === device.id)!;
    expect(printers).toContain(printer);
    expect(await ask(kiosk, 'thisFloorDevice')).toMatchObject({ printer });
    const input = { idempotencyKey: key(), groupId: world.groups[0]!.id };
    const tickets = await Promise.all([1, 2].map(() => ask<Issued>(kiosk, 'takeKioskTicket', { input })));
    expect(tickets[0]!.id).toBe(tickets[1]!.id);
    expect((await ask<Settings>(admin, 'floorSettings', { officeId })).devices[0]!.seenAt).not.toBeNull();
    const late = await make('BOARD');
    const wrong = await refusal(admin, 'setKioskPrinter', print(late.device.id, 'NONE'));
    expect(wrong.fields![0]!.path).toBe('printer');
    setClock('2026-11-23T09:11:00+07:00');
    expect((await refusal(server().visitor(), 'pairFloorDevice', { code: late.code })).code).toBe('NOT_FOUND');
    const renewed = await ask<{ code: string }>(admin, 'renewFloorPairing', { officeId, id: late.device.id });
    const screen = await ask<{ token: string }>(server().visitor(), 'pairFloorDevice', { code: renewed.code });
    expect((await refusal(machine(server(), screen.token), 'takeKioskTicket', { input })).code).toBe('FORBIDDEN');
    expect((await refusal(machine(server(), 'made up'), 'floorBoard')).code).toBe('UNAUTHENTICATED');
    expect((await refusal(server().visitor(), 'floorBoard')).code).toBe('UNAUTHENTICATED');
    await Promise.all([1, 2].map(() => ask(admin, 'revokeFloorDevice', { officeId, id: device.id })));
    expect((await refusal(kiosk, 'takeKioskTicket', { input })).code).toBe('UNAUTHENTICATED');
    expect(
      (
        await refusal(await server().as(OTHER_DISTRICT), 'makeFloorDevice', {
          officeId,
          input: { kind: 'KIOSK', name: 'x' },
        })
      ).code,
    ).toBe('NOT_FOUND');
    // In the database there is neither code nor token.
    const stored = JSON.stringify(await server().db.read.entities.find(FloorDevice));
    for (const secret of [code, renewed.code, token, screen.token]) expect(stored).not.toContain(secret);
  });

  it('shows a hundred boards each call, whole and soon, and the newest state to one that comes back', async () => {
    const token = 'a token of a board';
    await server().db.transact((tx) =>
      tx.entities.insert(FloorDevice, {
        id: newId(),
        officeId: world.office.id,
        kind: DeviceKind.BOARD,
        name: 'Bảng',
        tokenHash: hashOfSecret(token),
        madeAt: now(),
        madeBy: 'x',
      }),
    );
    const line = () =>
      createClient({
        url: `${server().url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { device: token },
      });
    const query =
      'subscription { floorBoardChanged { version calls { label calls counterNumber } groups { waiting } } }';
    const boards = Array.from({ length: 100 }, () => ({ line: line(), states: [] as Board[] }));
    for (const each of boards)
      each.line.subscribe<{ floorBoardChanged: Board }>(
        { query },
        {
          next: ({ data }) => each.states.push(data!.floorBoardChanged),
          error: () => undefined,
          complete: () => undefined,
        },
      );
    await until(() => boards.every(({ states }) => states.length > 0));
    const { label } = await take(clerk);
    const began = performance.now();
    await next(clerk);
    const shows = ({ states }: { states: Board[] }) => states.at(-1)!.calls.some((call) => call.label === label);
    await until(() => boards.every(shows));
    expect(performance.now() - began).toBeLessThan(2_000);
    for (const { states } of boards) {
      const versions = states.map(({ version }) => version);
      expect(versions).toEqual([...versions].sort((a, b) => a - b));
    }
    await Promise.all(boards.map((each) => each.line.dispose()));
    // What was called while it was away comes in the order of the calls, and who is done with is no more there.
    const colleagues = world.clerks.slice(1);
    const later = [await take(clerk), await take(clerk)];
    for (const [index, each] of colleagues.entries()) {
      await sitDown(room(), each, world.counters[index + 1]!);
      await callNext(room(), each, { key: key() });
    }
    setClock('2026-11-23T09:20:00+07:00');
    const back = machine(server(), token);
    const { calls } = await ask<Board>(back, 'floorBoard');
    expect(calls.map((call) => call.label)).toEqual([later[1]!.label, later[0]!.label, label]);
    await ask(clerk, 'finishTicket', on((await ask<Desk>(clerk, 'floorDesk')).current!));
    expect((await ask<Board>(back, 'floorBoard')).calls.map((call) => call.label)).not.toContain(label);
    const refused = createClient({
      url: `${server().url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { device: 'none' },
    });
    let failed = false;
    refused.subscribe(
      { query },
      {
        next: () => undefined,
        error: () => {
          failed = true;
        },
        complete: () => undefined,
      },
    );
    await until(() => failed);
  });
});
