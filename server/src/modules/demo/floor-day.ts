import { dayFromNumber, type Instant, instantAt, MINUTE_MS } from '../../kernel/instant';
import type { Random } from '../../kernel/random';
import { byIssue, nextInLine } from '../floor/call-order';
import type { CounterGroupDay } from '../floor/floor-state.entity';
import { isPriority, TicketClass, TicketEventKind, TicketSource } from '../floor/floor-terms';
import type { CounterGroup } from '../floor/groups/counter-group.entity';
import type { QueueTicket } from '../floor/tickets/queue-ticket.entity';
import { ticketRow } from '../floor/tickets/take-ticket';
import type { TicketEvent } from '../floor/tickets/ticket-event.entity';
import { issueLine, type Moment, nextLine } from '../floor/tickets/ticket-journal';
import { beginning, ending } from '../floor/tickets/ticket-moves';

export interface FloorDesk {
  counterId: string;
  staffId: string;
  fullName: string;
  /** In the order in which the counter takes from them. */
  groupIds: string[];
  /** Has gone when the demo is looked at. */
  leavesEarly: boolean;
}

export interface FloorDayPlan {
  office: { id: string; areaCode: string };
  /** Days since 1970. */
  day: number;
  sessions: readonly (readonly [string, string])[];
  desks: readonly FloorDesk[];
  groups: readonly CounterGroup[];
  visitors: number;
  /** What comes later has not happened. */
  until: Instant;
  /** Of the floor before. */
  version: number;
  random: Random;
}

export interface FloorDayRows {
  tickets: QueueTicket[];
  events: TicketEvent[];
  days: CounterGroupDay[];
  version: number;
}

const NO_SHOW = 0.04;
const LEAVES_BEFORE_MS = 20 * MINUTE_MS;
const GRACE_MINUTES = 60;

const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

interface Change {
  at: Instant;
  write: (moment: Moment) => TicketEvent;
}

/** A day of a floor, minute by minute; its rows follow from the journal as those of commands do. */
export function floorDay({
  office,
  day,
  sessions,
  desks,
  groups,
  visitors,
  until,
  version,
  random,
}: FloorDayPlan): FloorDayRows {
  const dayText = dayFromNumber(day);
  const first = minuteOf(sessions[0]![0]);
  const close = minuteOf(sessions.at(-1)![1]);
  const arrivals = Array.from({ length: visitors }, () => instantAt(day, 0) + arrivalMs(sessions, random))
    .filter((at) => at <= until)
    .sort((a, b) => a - b);
  const lines = new Map(
    groups.map((group) => [group.id, { group, waiting: [] as QueueTicket[], number: 0, calls: 0 }]),
  );
  const tickets: QueueTicket[] = [];
  const changes: Change[] = [];
  const freeAt = new Map(desks.map(({ counterId }) => [counterId, 0]));
  let taken = 0;
  for (let minute = first; minute < close + GRACE_MINUTES; minute++) {
    const at = instantAt(day, minute);
    if (at > until) break;
    for (; taken < arrivals.length && arrivals[taken]! <= at; taken++) {
      const issuedAt = arrivals[taken]!;
      const line = lines.get(random.pick(groups).id)!;
      const ticket = ticketRow({ officeId: office.id, day: dayText, at: issuedAt }, line.group, ++line.number, {
        ticketClass: random.chance(0.12)
          ? random.pick([TicketClass.ELDERLY, TicketClass.DISABLED, TicketClass.PREGNANT])
          : TicketClass.NORMAL,
        source: random.pick([TicketSource.KIOSK, TicketSource.KIOSK, TicketSource.GUIDANCE, TicketSource.WEB]),
        idempotencyKey: `demo-${office.areaCode}-${dayText}-${taken}`,
      });
      tickets.push(ticket);
      line.waiting.push(ticket);
      changes.push({ at: issuedAt, write: (moment) => issueLine(ticket, moment, null) });
    }
    for (const desk of desks) {
      if (freeAt.get(desk.counterId)! > at || (desk.leavesEarly && at > until - LEAVES_BEFORE_MS)) continue;
      const ticket = next(desk, lines);
      if (ticket) freeAt.set(desk.counterId, serve(ticket, desk, at + 1_000, changes, random));
    }
  }
  const over = instantAt(day, close + GRACE_MINUTES);
  for (const { waiting } of lines.values()) {
    for (const ticket of waiting) {
      const gone = { endedAt: over, holdingCounterId: null, wantedCounterId: null };
      const step = { kind: TicketEventKind.LEFT_OVER, actor: null } as const;
      changes.push({ at: over, write: (moment) => nextLine(ticket, moment, step, gone) });
    }
  }
  changes.sort((a, b) => a.at - b.at);
  const happened = changes.filter(({ at }) => at <= until);
  const events = happened.map(({ at, write }) => write({ at, version: ++version }));
  const days = [...lines].flatMap(([groupId, { number, calls }]) =>
    number === 0 ? [] : { officeId: office.id, day: dayText, groupId, lastNumber: number, priorityCalls: calls },
  );
  return { tickets, events, days, version };
}

/** Milliseconds of the day: most come in the first two hours of a session. */
function arrivalMs(sessions: readonly (readonly [string, string])[], random: Random): number {
  const [from, to] = sessions.length > 1 && random.chance(0.4) ? sessions[1]! : sessions[0]!;
  const minutes = (minuteOf(to) - minuteOf(from)) * random.next() ** 1.4;
  return Math.floor((minuteOf(from) + minutes) * MINUTE_MS);
}

interface Line {
  waiting: QueueTicket[];
  group: CounterGroup;
  calls: number;
}

function next({ groupIds }: FloorDesk, lines: ReadonlyMap<string, Line>): QueueTicket | null {
  for (const groupId of groupIds) {
    const line = lines.get(groupId);
    if (!line || line.waiting.length === 0) continue;
    const sorted = [...line.waiting].sort(byIssue);
    const normal = sorted.find(({ ticketClass }) => !isPriority(ticketClass));
    const priority = sorted.find(({ ticketClass }) => isPriority(ticketClass));
    const { ticket, priorityCalls } = nextInLine(normal, priority, line.calls, line.group.priorityRun)!;
    line.calls = priorityCalls;
    line.waiting = line.waiting.filter((each) => each !== ticket);
    return ticket;
  }
  return null;
}

/** @returns when the counter is free again */
function serve(
  ticket: QueueTicket,
  { counterId, staffId, fullName }: FloorDesk,
  calledAt: Instant,
  changes: Change[],
  random: Random,
): Instant {
  const actor = { staffId, fullName };
  const plan = (
    at: Instant,
    kind: 'CALLED' | 'STARTED' | 'NO_SHOW' | 'FINISHED',
    columns: (moment: Moment) => Parameters<typeof nextLine>[3],
  ) =>
    changes.push({
      at,
      write: (moment) => nextLine(ticket, moment, { kind: TicketEventKind[kind], actor }, columns(moment)),
    });
  plan(calledAt, 'CALLED', ({ version }) => ({
    counterId,
    holdingCounterId: counterId,
    staffId,
    staffName: fullName,
    calledAt,
    callNumber: version,
    calls: 1,
  }));
  if (random.chance(NO_SHOW)) {
    const goneAt = calledAt + 90_000;
    plan(goneAt, 'NO_SHOW', () => ({
      holdingCounterId: null,
      endedAt: goneAt,
      waitedMs: ticket.waitedMs + calledAt - ticket.waitingSince,
    }));
    return goneAt;
  }
  const startedAt = calledAt + random.between(15, 60) * 1_000;
  const endedAt = startedAt + Math.round((3 + random.exponential(5)) * MINUTE_MS);
  plan(startedAt, 'STARTED', () => beginning(ticket, startedAt));
  plan(endedAt, 'FINISHED', () => ending(ticket, endedAt));
  return endedAt;
}
