import { createDossierRoom } from '../../src/app';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import type { Random } from '../../src/kernel/random';
import { checkFloor } from '../../src/modules/floor/check-floor';
import { closeOverDays } from '../../src/modules/floor/close-day';
import { readFloorFigures, readFloorTickets } from '../../src/modules/floor/figures/floor-figures';
import { FloorCut, FloorMeasure, isPriority, TicketEventKind, TicketState } from '../../src/modules/floor/floor-terms';
import { QueueTicket } from '../../src/modules/floor/tickets/queue-ticket.entity';
import { TicketEvent } from '../../src/modules/floor/tickets/ticket-event.entity';
import { setClock } from '../harness/clock';
import { openDemo } from '../harness/demo-template';
import { describeEngines } from '../harness/engines';
import { buildFloor, type FloorWorld, PRIORITY_RUN } from '../harness/floor-world';
import { type DayLog, liveOneDay } from './full-day';
import {
  judgeWaits,
  type Line,
  offByAhead,
  readLines,
  risenPlaces,
  type Told,
  toldAndWaited,
} from './places-and-waits';

const VISITORS = 1_500;
const DAY = '2026-11-23';

/** Follows the journal alone: whoever was called was the first of his line, and nobody waited for more than the run. */
function brokenOrders(events: readonly Line[]): string[] {
  const broken: string[] = [];
  const rows = new Map<string, Partial<QueueTicket>>();
  const runs = new Map<string, number>();
  const isBefore = (a: Partial<QueueTicket>, b: Partial<QueueTicket>) =>
    a.issuedAt! < b.issuedAt! || (a.issuedAt === b.issuedAt && a.number! < b.number!);
  for (const { ticketId, kind, changes } of events) {
    const before = rows.get(ticketId) ?? {};
    if (kind === TicketEventKind.CALLED && before.wantedCounterId === null) {
      const group = before.groupId!;
      const line = [...rows]
        .filter(([id, row]) => id !== ticketId && row.groupId === group && row.state === TicketState.WAITING)
        .map(([, row]) => row)
        .filter(({ wantedCounterId }) => wantedCounterId === null);
      const hasPriority = isPriority(before.ticketClass!);
      const overtaken = line.filter((row) => isPriority(row.ticketClass!) === hasPriority && isBefore(row, before));
      if (overtaken.length > 0) broken.push(`${before.label} before ${overtaken.map(({ label }) => label).join()}`);
      const normalWaits = line.some(({ ticketClass }) => !isPriority(ticketClass!));
      const run = hasPriority && normalWaits ? (runs.get(group) ?? 0) + 1 : 0;
      runs.set(group, run);
      if (run > PRIORITY_RUN) broken.push(`${before.label} is the ${run}th with priority`);
      if (
        !hasPriority &&
        line.some(({ ticketClass }) => isPriority(ticketClass!)) &&
        (runs.get(`${group} last`) ?? 0) < PRIORITY_RUN
      )
        broken.push(`${before.label} before priority`);
      runs.set(`${group} last`, run);
    }
    if (kind === TicketEventKind.CALLED && before.state !== TicketState.WAITING)
      broken.push(`${before.label} called twice`);
    rows.set(ticketId, { ...before, ...changes });
  }
  return broken;
}

/** Neither too short nor too long on the whole; most are called within what they were told, and few before it. */
function expectHonest(told: readonly Told[]): void {
  const { ratio, early, within } = judgeWaits(told.filter(({ ahead }) => ahead > 0));
  expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
  expect(within).toBeGreaterThan(0.55);
  expect(early).toBeLessThan(0.2);
}

describeEngines('a full day of a centre', (kind) => {
  let db: Database;
  let close: () => Promise<void>;
  let world: FloorWorld;
  let log: DayLog;
  let room: Awaited<ReturnType<typeof liveOneDay>>['room'];
  /** The journal of all tickets, in the order in which it happened. */
  let events: Line[];

  beforeAll(async () => {
    setClock('2026-11-23T07:00:00+07:00');
    const engine = await openDemo(kind);
    const opened: Database[] = [];
    close = async () => {
      for (const each of opened) await each.close();
      await engine.close();
    };
    db = engine.db;
    const shared = createDossierRoom(db);
    const office = (await shared.directory.get()).centreOf('38')!;
    world = await buildFloor(db, office, { counters: 30, groups: 6 });
    const restart = async () => {
      const again = await Database.open(parseDatabaseUrl(engine.url, '/'), { poolSize: 8 });
      if (kind === 'sqlite') await again.writer.query('PRAGMA synchronous = OFF');
      opened.push(again);
      return again;
    };
    ({ log, room } = await liveOneDay(shared, world, { visitors: VISITORS, seed: 'a day', restart }));
    await closeOverDays(room, room.now());
    events = await readLines(room.db.read);
  }, 120_000);
  afterAll(() => close?.());

  it('had the faults that it was to have', () => {
    expect(log.taken.size).toBe(VISITORS);
    const { repeats, noShows, cancelled, transfers, left } = log;
    for (const count of [repeats, noShows.size, cancelled.size, transfers, left]) expect(count).toBeGreaterThan(0);
  });

  it('lost no ticket and doubled none: each is where visitors and clerks saw it end', async () => {
    const rows = await room.db.read.entities.findBy(QueueTicket, { officeId: world.office.id });
    expect(new Set(rows.map(({ id }) => id))).toEqual(log.taken);
    const inState = (state: TicketState) => new Set(rows.filter((row) => row.state === state).map(({ id }) => id));
    const byDay = new Set(rows.filter(({ endedByDay }) => endedByDay === 1).map(({ id }) => id));
    expect(new Set([...inState(TicketState.DONE)].filter((id) => !byDay.has(id)))).toEqual(log.finished);
    expect(inState(TicketState.CANCELLED)).toEqual(log.cancelled);
    expect(inState(TicketState.NO_SHOW)).toEqual(log.noShows);
    expect(
      rows.filter(({ state }) => [TicketState.WAITING, TicketState.CALLED, TicketState.SERVING].includes(state)),
    ).toEqual([]);
  });

  it('follows from its journal, and numbers run without a gap', async () => {
    const differences = [];
    for await (const difference of checkFloor(room.db.read)) differences.push(difference);
    expect(differences).toEqual([]);
  });

  it('called everybody in the order of his class, and let nobody wait for more than the run of priority', async () => {
    expect(brokenOrders(events)).toEqual([]);
    const calls = events.filter(({ kind: each }) => each === TicketEventKind.CALLED);
    expect(calls.map(({ ticketId }) => ticketId).sort()).toEqual([...log.calls].sort());
  });

  it('let the place of nobody rise but for priority and for who came back, and told each what he then waited', () => {
    expect(risenPlaces(events, PRIORITY_RUN)).toEqual([]);
    const told = toldAndWaited(events, log);
    const parts = offByAhead(told).filter(({ count }) => count >= 10);
    expect(parts[0]!.off).toBeLessThan(1);
    // Of two requests at once now one and now the other comes first on MariaDB, so each of its days is another one. How
    // well waits are told, which knows no engine, is judged on the day that is always the same.
    if (kind === 'mysql') return;
    for (const { waited, off } of parts) expect(off).toBeLessThan(Math.max(3, waited * 0.5));
    expect(parts).toHaveLength(5);
    expectHonest(told);
  });

  it('has figures that equal each other, the journal, and the tickets that they open', async () => {
    const reader = world.clerks[0]!;
    const period = { officeId: world.office.id, from: DAY, to: DAY };
    const rows = await room.db.read.entities.findBy(QueueTicket, { officeId: world.office.id });
    const byDay = rows.filter(({ endedByDay }) => endedByDay === 1).length;
    const totals = [];
    for (const by of Object.values(FloorCut)) {
      const { rows: parts, total } = await readFloorFigures(room, reader, period, by);
      for (const name of ['issued', 'served', 'noShow', 'cancelled', 'leftOver', 'open'] as const)
        expect([by, name, parts.reduce((sum, part) => sum + part[name], 0)]).toEqual([by, name, total[name]]);
      totals.push(total);
      const page = { first: 1, after: null };
      for (const part of parts) {
        const { totalCount } = await readFloorTickets(
          room,
          reader,
          period,
          { by, key: part.key, measure: FloorMeasure.SERVED },
          page,
        );
        expect([part.name, totalCount]).toEqual([part.name, part.served]);
      }
    }
    for (const total of totals) expect(total).toEqual(totals[0]);
    expect(totals[0]).toMatchObject({
      issued: log.taken.size,
      served: log.finished.size + byDay,
      noShow: log.noShows.size,
      cancelled: log.cancelled.size,
      open: 0,
    });
    // What was waited and served, from the journal alone.
    const lines = await room.db.read.entities.find(TicketEvent, { order: { ticketId: 'ASC', ordinal: 'ASC' } });
    const served = new Map<string, number>();
    const begun = new Map<string, number>();
    for (const { ticketId, kind: each, at } of lines) {
      if (each === TicketEventKind.STARTED) begun.set(ticketId, at);
      const since = begun.get(ticketId);
      if (since === undefined || each === TicketEventKind.STARTED) continue;
      served.set(ticketId, (served.get(ticketId) ?? 0) + at - since);
      begun.delete(ticketId);
    }
    const done = rows.filter(({ state }) => state === TicketState.DONE);
    const minutes = done.reduce((sum, { id }) => sum + (served.get(id) ?? 0), 0) / 60_000;
    expect(totals[0]!.servedMinutes).toBe(Math.round(minutes));
  });
});

describe('what visitors are told of their wait', () => {
  let engine: Awaited<ReturnType<typeof openDemo>>;

  beforeAll(async () => {
    setClock('2026-11-23T07:00:00+07:00');
    engine = await openDemo('sqlite');
  });
  afterAll(() => engine.close());

  it('holds in small halls where all takes twice as long as the line says, and clerks take their time', async () => {
    const shared = createDossierRoom(engine.db);
    const directory = await shared.directory.get();
    const told: Told[] = [];
    for (const area of ['384', '385', '386', '387', '388', '389']) {
      const hall = await buildFloor(engine.db, directory.centreOf(area)!, { counters: 6, groups: 2 });
      const service = (random: Random) => random.between(9, 22);
      const { log } = await liveOneDay(shared, hall, { visitors: 160, seed: area, service, breath: 90 });
      told.push(...toldAndWaited(await readLines(engine.db.read), log));
    }
    expectHonest(told);
  }, 60_000);
});
