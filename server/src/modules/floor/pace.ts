import type { Sql } from '../../database/sql';
import { type Day, HOUR_MS, type Instant, MINUTE_MS } from '../../kernel/instant';
import { EstimateBasis, isPriority, type TicketClass, TicketState } from './floor-terms';
import { meanOfSpans, type Span } from './spans';

/** Fewer tickets of the last hour than this say nothing. */
const ENOUGH_SERVED = 3;

/** A ticket, as far as it keeps a counter busy. */
export interface BusyTicket {
  groupId: string;
  state: TicketState;
  calledAt: number | null;
  startedAt: number | null;
  servedMs: number;
}

/** A ticket that ended within the last hour. */
export interface EndedTicket extends BusyTicket {
  counterId: string | null;
  waitingSince: number;
  endedAt: number;
}

/** How many came to a line within the last hour. */
export interface Arrivals {
  normal: number;
  priority: number;
}

/** What an office's tickets of the last hour say. */
export interface LastHour {
  ended: EndedTicket[];
  arrivals: ReadonlyMap<string, Arrivals>;
}

/** How fast a line goes. */
export interface Pace {
  basis: EstimateBasis.TODAY | EstimateBasis.GROUP;
  /** From one call of a counter to its next, in milliseconds: on average, and by how much they differ. */
  eachMs: number;
  deviationMs: number;
  /** How many tickets say so. */
  seen: number;
}

export async function readLastHour(sql: Sql, officeId: string, day: Day, at: Instant): Promise<LastHour> {
  const since = at - HOUR_MS;
  const [ended, issued] = await Promise.all([
    sql.query<EndedTicket>(
      `SELECT group_id AS groupId, counter_id AS counterId, state, waiting_since AS waitingSince,
              called_at AS calledAt, started_at AS startedAt, ended_at AS endedAt, served_ms AS servedMs
         FROM queue_ticket WHERE office_id = ? AND day = ? AND state IN ('DONE', 'NO_SHOW', 'CANCELLED')
          AND ended_at > ?`,
      [officeId, day, since],
    ),
    sql.query<{ groupId: string; ticketClass: TicketClass; count: number }>(
      `SELECT issue_group_id AS groupId, ticket_class AS ticketClass, COUNT(*) AS count FROM queue_ticket
        WHERE office_id = ? AND day = ? AND issued_at > ? GROUP BY issue_group_id, ticket_class`,
      [officeId, day, since],
    ),
  ]);
  const arrivals = new Map<string, Arrivals>();
  for (const { groupId, ticketClass, count } of issued) {
    const line = arrivals.get(groupId) ?? { normal: 0, priority: 0 };
    arrivals.set(groupId, line);
    line[isPriority(ticketClass) ? 'priority' : 'normal'] += Number(count);
  }
  return { ended, arrivals };
}

/** How long a ticket kept counters busy until it ended, or until now: its services, and the way to the last of them. */
function busyMs({ state, calledAt, startedAt, servedMs }: BusyTicket, until: number): number {
  if (calledAt === null) return servedMs;
  const way = (startedAt ?? until) - calledAt;
  return servedMs + way + (state === TicketState.SERVING ? until - startedAt! : 0);
}

/**
 * How fast each line went in the last hour; by what the line says a ticket takes where too few were served in it.
 * @param open what waits, is called or is served
 */
export function pacesOf(
  groups: readonly { id: string; meanMinutes: number }[],
  ended: readonly EndedTicket[],
  open: readonly BusyTicket[],
  at: Instant,
): Map<string, Pace> {
  const breath = breathMs(ended);
  const isOf = (id: string) => (ticket: BusyTicket) => ticket.groupId === id;
  return new Map(
    groups.map(({ id, meanMinutes }) => {
      const own = { ended: ended.filter(isOf(id)), open: open.filter(isOf(id)) };
      return [id, paceOf(own, meanMinutes * MINUTE_MS, at, breath)];
    }),
  );
}

function paceOf(
  { ended, open }: { ended: readonly EndedTicket[]; open: readonly BusyTicket[] },
  usualMs: number,
  at: Instant,
  breath: number,
): Pace {
  const spans = [
    // Who gave up or did not come stood in the line too.
    ...ended.map((ticket) => spanOf(busyMs(ticket, ticket.endedAt), ticket.endedAt, at, true)),
    ...open.map((ticket) => spanOf(busyMs(ticket, at), at, at, false)),
  ];
  if (ended.filter(({ state }) => state === TicketState.DONE).length >= ENOUGH_SERVED) {
    const { mean, deviation } = meanOfSpans(spans);
    // Three that were ended in the moment of their call took no time; nothing is to be divided by that.
    const eachMs = Math.max(1, mean + breath);
    return { basis: EstimateBasis.TODAY, eachMs, deviationMs: deviation, seen: ended.length };
  }
  // What the line says counts as so many tickets; services that already take longer say otherwise.
  const usual = Array.from({ length: ENOUGH_SERVED }, () => ({ seenFrom: 0, seenTo: usualMs, isOver: true }));
  const eachMs = meanOfSpans([...usual, ...spans]).mean;
  // How much they differ nobody knows: so much as those of which each moment may be the last.
  return { basis: EstimateBasis.GROUP, eachMs, deviationMs: eachMs, seen: ENOUGH_SERVED };
}

const spanOf = (ms: number, until: number, at: Instant, isOver: boolean): Span => ({
  seenFrom: Math.max(0, ms - (until - (at - HOUR_MS))),
  seenTo: ms,
  isOver,
});

/** From somebody's end at a counter to the next call there while somebody waited; the middle one, since a break is none. */
function breathMs(ended: readonly EndedTicket[]): number {
  const calls = ended.filter(({ calledAt }) => calledAt !== null).sort((a, b) => a.calledAt! - b.calledAt!);
  const freeSince = new Map<string, number>();
  const gaps: number[] = [];
  for (const { counterId, calledAt, waitingSince, endedAt } of calls) {
    const free = freeSince.get(counterId!);
    if (free !== undefined) gaps.push(calledAt! - Math.max(free, waitingSince));
    freeSince.set(counterId!, endedAt);
  }
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}
