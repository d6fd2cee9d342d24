import type { Database } from '../../src/database/database';
import { type Instant, parseInstant } from '../../src/kernel/instant';
import { Random } from '../../src/kernel/random';
import { CounterSitting } from '../../src/modules/floor/counter-sitting.entity';
import { TicketClass, TicketSource } from '../../src/modules/floor/floor-terms';
import type { FloorRoom } from '../../src/modules/floor/floor-transaction';
import { leaveCounter, sitDown } from '../../src/modules/floor/sittings';
import {
  finishTicket,
  markNoShow,
  restoreTicket,
  startServing,
  transferTicket,
} from '../../src/modules/floor/tickets/act-on-ticket';
import { callNext } from '../../src/modules/floor/tickets/call-next';
import { cancelHeldTicket } from '../../src/modules/floor/tickets/held-ticket';
import { QueueTicket } from '../../src/modules/floor/tickets/queue-ticket.entity';
import { takeTicket } from '../../src/modules/floor/tickets/take-ticket';
import { issuedView } from '../../src/modules/floor/tickets/ticket-views';
import type { Actor } from '../../src/modules/identity/actor';
import type { FloorWorld } from '../harness/floor-world';

const MINUTE = 60_000;
/** Of every third visitor it is kept what he was told. */
const TOLD_EVERY = 3;

/** How many were before somebody, and the minutes until his turn. */
export interface ToldWait {
  ahead: number;
  minutes: number;
  fromMinutes: number;
  toMinutes: number;
}

/** What was seen from outside: no more than visitors and clerks know. */
export interface DayLog {
  taken: Set<string>;
  finished: Set<string>;
  noShows: Set<string>;
  cancelled: Set<string>;
  calls: string[];
  /** What some visitors were told with their tickets. */
  told: Map<string, ToldWait>;
  repeats: number;
  transfers: number;
  left: number;
}

interface Due {
  at: Instant;
  run: () => Promise<void>;
}

/** Events by their time; of one moment in the order in which they were planned. */
class Agenda {
  private readonly due: Due[] = [];

  plan(at: Instant, run: () => Promise<void>): void {
    let low = 0;
    let high = this.due.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.due[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    this.due.splice(low, 0, { at, run });
  }

  next(): Due | undefined {
    return this.due.shift();
  }
}

export interface DayOptions {
  visitors: number;
  seed: string;
  /** Minutes that a service takes; 2 and on average 6 more where it is left out. */
  service?: (random: Random) => number;
  /** Up to so many seconds pass between somebody's end and the clerk's next call. */
  breath?: number;
  /** Called once in the middle of the day; gives the database that goes on. */
  restart?: () => Promise<Database>;
}

/**
 * A day of a centre through its commands, by a clock of its own: visitors come in waves, kiosks repeat their requests,
 * clerks press together and press twice, leave in the middle of somebody, do not find who was called; who was not there
 * comes back, and some are sent on.
 */
export async function liveOneDay(
  shared: Omit<FloorRoom, 'now'>,
  { office, counters, clerks, groups }: FloorWorld,
  { visitors, seed, restart, service = (random) => 2 + random.exponential(6), breath = 0 }: DayOptions,
): Promise<{ log: DayLog; room: FloorRoom }> {
  const random = new Random(seed);
  const opens = parseInstant('2026-11-23T07:00:00+07:00', 'opens');
  const noon = opens + 5 * 60 * MINUTE;
  const closes = opens + 10 * 60 * MINUTE;
  let clock = opens;
  let room: FloorRoom = { ...shared, now: () => clock };
  const agenda = new Agenda();
  const log: DayLog = {
    taken: new Set(),
    finished: new Set(),
    noShows: new Set(),
    cancelled: new Set(),
    calls: [],
    told: new Map(),
    repeats: 0,
    transfers: 0,
    left: 0,
  };
  let keys = 0;
  /** Counters at which nobody stands and somebody sits. */
  const free = new Set<number>(counters.map((_, index) => index));
  let isPressing = false;

  const ticketOf = (id: string) => room.db.read.entities.findOneByOrFail(QueueTicket, { id });

  async function arrive(): Promise<void> {
    const ticketClass = random.chance(0.15)
      ? random.pick([TicketClass.ELDERLY, TicketClass.DISABLED, TicketClass.PREGNANT])
      : TicketClass.NORMAL;
    const wish = {
      officeId: office.id,
      groupId: random.pick(groups).id,
      ticketClass,
      source: random.chance(0.7) ? TicketSource.KIOSK : TicketSource.GUIDANCE,
      idempotencyKey: `${seed} visitor ${++keys}`,
      actor: null,
    };
    // A kiosk whose line broke asks again with its key, sometimes before the first answer came.
    const times = random.chance(0.04) ? 3 : 1;
    const ids = await Promise.all(Array.from({ length: times }, () => takeTicket(room, wish)));
    if (new Set(ids).size !== 1) throw new Error('One key gave two tickets.');
    log.repeats += times - 1;
    log.taken.add(ids[0]!);
    if (log.taken.size % TOLD_EVERY === 0) {
      const { ahead, estimate } = await issuedView(room, ids[0]!);
      if (estimate.minutes !== null) log.told.set(ids[0]!, { ahead, ...(estimate as Omit<ToldWait, 'ahead'>) });
    }
    if (random.chance(0.02)) agenda.plan(clock + random.between(1, 20) * MINUTE, () => cancel(ids[0]!));
    press();
  }

  async function cancel(id: string): Promise<void> {
    const { secret } = await ticketOf(id);
    try {
      await cancelHeldTicket(room, secret);
      log.cancelled.add(id);
    } catch {
      // Called meanwhile, or gone.
    }
  }

  /** Free counters that see somebody waiting press at once: one more than there are to call, some twice with one key. */
  function press(): void {
    if (isPressing || free.size === 0) return;
    isPressing = true;
    agenda.plan(clock + 1, async () => {
      isPressing = false;
      const waiting = await room.db.read.query<{ groupId: string; counterId: string | null }>(
        `SELECT group_id AS groupId, wanted_counter_id AS counterId FROM queue_ticket WHERE state = 'WAITING'`,
      );
      const sees = (index: number) =>
        waiting.some(({ groupId, counterId }) =>
          counterId === null
            ? groups.some(({ id, counterIds }) => id === groupId && counterIds.includes(counters[index]!))
            : counterId === counters[index],
        );
      const pressing = [...free].filter(sees).slice(0, waiting.length + 1);
      await Promise.all(
        pressing.map(async (index) => {
          const clerk = clerks[index]!;
          const call = { key: `${seed} call ${++keys}` };
          const times = random.chance(0.05) ? 2 : 1;
          const ids = await Promise.all(Array.from({ length: times }, () => callNext(room, clerk, call)));
          const id = ids.find((each) => each !== null);
          // Between the two somebody may have come; never two tickets.
          if (new Set(ids.filter((each) => each !== null)).size > 1) throw new Error('One press called two.');
          if (!id) return;
          free.delete(index);
          log.calls.push(id);
          agenda.plan(clock + random.between(10, 60) * 1_000, () => meet(index, id));
        }),
      );
    });
  }

  function release(index: number): void {
    const ready = async () => {
      free.add(index);
      press();
    };
    if (breath > 0) agenda.plan(clock + random.between(1, breath) * 1_000, ready);
    else void ready();
  }

  async function meet(index: number, id: string): Promise<void> {
    const clerk = clerks[index]!;
    const { version } = await ticketOf(id);
    if (random.chance(0.05)) {
      await markNoShow(room, clerk, { id, expectedVersion: version });
      log.noShows.add(id);
      if (random.chance(0.5)) agenda.plan(clock + random.between(3, 40) * MINUTE, () => comeBack(id, clerk));
      release(index);
      return;
    }
    await startServing(room, clerk, { id, expectedVersion: version });
    agenda.plan(clock + Math.round(service(random) * MINUTE), () => end(index, id));
  }

  async function comeBack(id: string, clerk: Actor): Promise<void> {
    if (clock >= closes) return;
    const { version } = await ticketOf(id);
    await restoreTicket(room, clerk, { id, expectedVersion: version });
    log.noShows.delete(id);
    press();
  }

  async function end(index: number, id: string): Promise<void> {
    const clerk = clerks[index]!;
    const on = { id, expectedVersion: (await ticketOf(id)).version };
    if (random.chance(0.01)) return leaveInTheMiddle(index);
    if (random.chance(0.05)) {
      const other = random.between(0, counters.length - 1);
      const isThere =
        other !== index && (await room.db.read.entities.existsBy(CounterSitting, { openCounterId: counters[other]! }));
      const target =
        isThere && random.chance(0.5) ? { counterId: counters[other]! } : { groupId: random.pick(groups).id };
      await transferTicket(room, clerk, { ...on, ...target });
      log.transfers++;
    } else {
      await finishTicket(room, clerk, on);
      log.finished.add(id);
    }
    release(index);
  }

  /** A colleague frees the counter; somebody comes back to it after a while. */
  async function leaveInTheMiddle(index: number): Promise<void> {
    const sitting = await room.db.read.entities.findOneByOrFail(CounterSitting, { openCounterId: counters[index]! });
    const colleague = clerks[(index + 1) % clerks.length]!;
    await leaveCounter(room, colleague, { id: sitting.id, expectedVersion: sitting.version });
    log.left++;
    agenda.plan(clock + random.between(5, 60) * MINUTE, async () => {
      await sitDown(room, clerks[index]!, counters[index]!);
      release(index);
    });
    press();
  }

  for (const [index, clerk] of clerks.entries()) await sitDown(room, clerk, counters[index]!);
  for (let visitor = 0; visitor < visitors; visitor++) {
    // Two waves, the morning's the higher one; nobody is let in at lunch or after the doors close.
    const from = random.chance(0.6) ? opens : closes - 3.5 * 60 * MINUTE;
    agenda.plan(Math.floor(from + random.next() * (from === opens ? 4.4 : 3.4) * 60 * MINUTE), arrive);
  }
  if (restart)
    agenda.plan(noon, async () => {
      room = { ...room, db: await restart() };
    });
  // Whoever is not served an hour after the doors closed is left over.
  for (let due = agenda.next(); due && due.at < closes + 60 * MINUTE; due = agenda.next()) {
    clock = Math.max(clock, due.at);
    await due.run();
  }
  clock = closes + 60 * MINUTE;
  return { log, room };
}
