import { IsNull } from 'typeorm';
import type { Sql } from '../../database/sql';
import { type Day, dayOf, HOUR_MS, type Instant, startOfDay } from '../../kernel/instant';
import { type CounterState, readCounters, type Service, servesOn } from '../counters/counters';
import { type InLine, lineInOrder } from './call-order';
import { CounterSitting } from './counter-sitting.entity';
import { estimateOf, UNKNOWN_WAIT } from './estimate-wait';
import type { WaitEstimate } from './floor.types';
import { isPriority, SittingState, TicketState } from './floor-terms';
import type { FloorRoom } from './floor-transaction';
import { CounterGroup, type CounterGroupCounter } from './groups/counter-group.entity';
import { type Closing, closingOf } from './opening';
import { type Arrivals, type Pace, pacesOf, readLastHour } from './pace';
import { type CounterAhead, type LineNow, playForward, type Turn } from './play-forward';

/** A ticket of today that has not ended. */
export interface OpenTicket extends InLine {
  id: string;
  label: string;
  groupId: string;
  state: TicketState;
  wantedCounterId: string | null;
  holdingCounterId: string | null;
  calledAt: number | null;
  callNumber: number | null;
  calls: number;
  startedAt: number | null;
  servedMs: number;
}

export interface GroupNow {
  id: string;
  letter: string;
  name: string;
  serves: Service[];
  /** Who waits, in the order of the calls; without who was sent to one counter. */
  line: OpenTicket[];
  openCounters: number;
  /** How many with priority were called in succession, and after how many one without is. */
  priorityCalls: number;
  priorityRun: number;
  pace: Pace;
  /** Who came in the last hour. */
  arrivals: Arrivals;
}

export interface CounterNow extends CounterState {
  /** Those it takes from first come first. */
  groupIds: string[];
  sitting: CounterSitting | undefined;
  /** When it was left within the last hour by who sits nowhere now. */
  leftAt: number | null;
  holding: OpenTicket | undefined;
  /** Who was sent here and to no other, in order. */
  sent: OpenTicket[];
}

/** An office's floor at a moment. */
export interface FloorNow {
  version: number;
  at: Instant;
  day: Day;
  groups: GroupNow[];
  counters: CounterNow[];
  counterNumbers: ReadonlyMap<string, string>;
  /** When the turn of each ticket that waits comes, by its id; by a group's id, of who took one without priority now. */
  turns: ReadonlyMap<string, Turn>;
  /** Somebody ended this day by hand. */
  isDayClosed: boolean;
  /** Null where no tickets are given out. */
  closing: Closing | null;
}

interface GroupDay {
  groupId: string;
  priorityCalls: number;
}

/** When somebody rose from a counter who sits at none. */
interface Gone {
  counterId: string;
  closedAt: number;
}

/** Who has been away from a counter for longer has gone. */
const AWAY_MOST_MS = HOUR_MS;

/** Everything that boards, panels and holders are shown of a floor is worked out from this. */
export async function readFloor(
  { db, calendars }: Pick<FloorRoom, 'db' | 'calendars'>,
  officeId: string,
  at: Instant,
): Promise<FloorNow> {
  const sql = db.read;
  const day = dayOf(at);
  const calendar = (await calendars.get()).of(officeId);
  // First: what changes after this is told anew, with a higher version.
  const [state] = await sql.query<{ version: number; closedDay: Day | null }>(
    'SELECT version, closed_day AS closedDay FROM floor_state WHERE office_id = ?',
    [officeId],
  );
  const isDayClosed = state?.closedDay === day;
  const closing = isDayClosed ? null : closingOf(calendar, at);
  const [groups, counters, served, sittings, tickets, days, lastHour, gone] = await Promise.all([
    sql.entities.find(CounterGroup, { where: { officeId, closedAt: IsNull() }, order: { position: 'ASC', id: 'ASC' } }),
    readCounters(sql, officeId),
    readServed(sql, officeId),
    sql.query<CounterSitting>(
      `SELECT id, counter_id AS counterId, staff_id AS staffId, staff_name AS staffName, state, opened_at AS openedAt,
              paused_at AS pausedAt, version FROM counter_sitting WHERE office_id = ? AND open_counter_id IS NOT NULL`,
      [officeId],
    ),
    sql.query<OpenTicket>(
      `SELECT id, label, number, group_id AS groupId, ticket_class AS ticketClass, state, issued_at AS issuedAt,
              wanted_counter_id AS wantedCounterId, holding_counter_id AS holdingCounterId, called_at AS calledAt,
              call_number AS callNumber, calls, started_at AS startedAt, served_ms AS servedMs
         FROM queue_ticket WHERE office_id = ? AND day = ? AND state IN ('WAITING', 'CALLED', 'SERVING')`,
      [officeId, day],
    ),
    sql.query<GroupDay>(
      `SELECT group_id AS groupId, priority_calls AS priorityCalls FROM counter_group_day
        WHERE office_id = ? AND day = ?`,
      [officeId, day],
    ),
    readLastHour(sql, officeId, day, at),
    sql.query<Gone>(
      `SELECT counter_id AS counterId, MAX(closed_at) AS closedAt FROM counter_sitting
        WHERE office_id = ? AND opened_at >= ? AND closed_at > ? AND staff_id NOT IN (
          SELECT staff_id FROM counter_sitting WHERE open_staff_id IS NOT NULL) GROUP BY counter_id`,
      [officeId, startOfDay(day), at - AWAY_MOST_MS],
    ),
  ]);
  const waiting = tickets.filter((ticket) => ticket.state === TicketState.WAITING);
  // One that was closed while somebody sat there is there until he leaves.
  const present = counters.filter(
    (counter) => servesOn(counter, day) || sittings.some(({ counterId }) => counterId === counter.id),
  );
  const now = present.map((counter): CounterNow => {
    const own = served.filter(({ counterId }) => counterId === counter.id);
    return {
      ...counter,
      groupIds: own.map(({ groupId }) => groupId),
      sitting: sittings.find(({ counterId }) => counterId === counter.id),
      leftAt: gone.find(({ counterId }) => counterId === counter.id)?.closedAt ?? null,
      holding: tickets.find(({ holdingCounterId }) => holdingCounterId === counter.id),
      sent: waiting
        .filter(({ wantedCounterId }) => wantedCounterId === counter.id)
        .sort((a, b) => a.issuedAt - b.issuedAt || a.number - b.number),
    };
  });
  const paces = pacesOf(groups, lastHour.ended, tickets, at);
  const lines = groups.map(({ id, letter, name, servesText, priorityRun }): GroupNow => {
    const own = waiting.filter(({ groupId, wantedCounterId }) => groupId === id && wantedCounterId === null);
    const priorityCalls = days.find(({ groupId }) => groupId === id)?.priorityCalls ?? 0;
    return {
      id,
      letter,
      name,
      serves: JSON.parse(servesText) as Service[],
      line: lineInOrder(own, priorityCalls, priorityRun),
      priorityCalls,
      priorityRun,
      openCounters: now.filter((counter) => isOpen(counter) && counter.groupIds.includes(id)).length,
      pace: paces.get(id)!,
      arrivals: lastHour.arrivals.get(id) ?? { normal: 0, priority: 0 },
    };
  });
  return {
    version: state?.version ?? 0,
    at,
    day,
    counters: now,
    counterNumbers: new Map(counters.map(({ id, number }) => [id, number])),
    groups: lines,
    turns: playForward(
      lines.map(lineNow),
      now.flatMap((counter) => counterAhead(counter, at) ?? []),
      closing?.inMs ?? 0,
    ),
    isDayClosed,
    closing,
  };
}

const isOpen = ({ sitting }: CounterNow): boolean => sitting?.state === SittingState.OPEN;

/** Which counters serve which groups; for each counter those that name it earlier come first. */
function readServed(sql: Sql, officeId: string): Promise<Pick<CounterGroupCounter, 'groupId' | 'counterId'>[]> {
  return sql.query(
    `SELECT c.group_id AS groupId, c.counter_id AS counterId FROM counter_group_counter c
       JOIN counter_group g ON g.id = c.group_id
      WHERE g.office_id = ? AND g.closed_at IS NULL ORDER BY c.position, g.position, g.id`,
    [officeId],
  );
}

function lineNow({ line, pace, ...group }: GroupNow): LineNow {
  const of = (hasPriority: boolean) =>
    line.filter(({ ticketClass }) => isPriority(ticketClass) === hasPriority).map(({ id }) => id);
  const { eachMs, deviationMs } = pace;
  // Whoever is met in the middle is more often one who takes long: half of the mean square by the mean.
  const restMs = (eachMs ** 2 + deviationMs ** 2) / (2 * eachMs);
  return { ...group, normal: of(false), priority: of(true), eachMs, restMs };
}

function counterAhead({ groupIds, sent, holding, sitting, leftAt }: CounterNow, at: Instant): CounterAhead | null {
  const awaySince = sitting ? sitting.pausedAt : leftAt;
  if (!sitting && awaySince === null) return null;
  const awayMs = awaySince === null ? null : at - awaySince;
  if (awayMs !== null && awayMs >= AWAY_MOST_MS) return null;
  return {
    groupIds,
    sent: sent.map(({ id }) => id),
    // Who is away for a while is as likely back at one moment of the hour as at another.
    backMs: awayMs === null ? 0 : (AWAY_MOST_MS - awayMs) / 2,
    holds: holding ? { groupId: holding.groupId, calledAt: holding.calledAt! } : null,
  };
}

function estimate({ turns, closing }: FloorNow, id: string, pace: Pace | undefined): WaitEstimate {
  const turn = turns.get(id);
  return turn && pace ? estimateOf(turn, pace, closing) : UNKNOWN_WAIT;
}

/** By which pace a line moves; undefined where no counter is open for it. */
const paceOfLine = ({ openCounters, pace }: GroupNow): Pace | undefined => (openCounters > 0 ? pace : undefined);

/** How long somebody without priority would wait who took a ticket now. */
export function joiningEstimate(floor: FloorNow, group: GroupNow): WaitEstimate {
  return estimate(floor, group.id, paceOfLine(group));
}

/** How many are before a waiting ticket, and how long it will take; null where it does not wait here. */
export function placeOf(
  floor: FloorNow,
  { id }: Pick<OpenTicket, 'id'>,
): { ahead: number; estimate: WaitEstimate } | null {
  const { groups, counters } = floor;
  // Who was sent to one counter waits for its pace, whether or not another is open for the line he came from.
  const lines = [
    ...groups.map((group) => ({ line: group.line, pace: paceOfLine(group) })),
    ...counters.map(({ sent, groupIds }) => ({
      line: sent,
      pace: groups.find((group) => group.id === groupIds[0])?.pace,
    })),
  ];
  for (const { line, pace } of lines) {
    const ahead = line.findIndex((ticket) => ticket.id === id);
    if (ahead >= 0) return { ahead, estimate: estimate(floor, id, pace) };
  }
  return null;
}
