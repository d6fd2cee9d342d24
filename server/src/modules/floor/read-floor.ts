import { IsNull } from 'typeorm';
import type { Sql } from '../../database/sql';
import { type Day, dayOf, HOUR_MS, type Instant } from '../../kernel/instant';
import { type CounterState, readCounters, type Service, servesOn } from '../counters/counters';
import { type InLine, lineInOrder } from './call-order';
import { CounterSitting } from './counter-sitting.entity';
import { estimateWait } from './estimate-wait';
import type { WaitEstimate } from './floor.types';
import { SittingState, TicketState } from './floor-terms';
import { CounterGroup, CounterGroupCounter } from './groups/counter-group.entity';

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
}

export interface GroupNow {
  id: string;
  letter: string;
  name: string;
  serves: Service[];
  /** Who waits, in the order of the calls; without who was sent to one counter. */
  line: OpenTicket[];
  openCounters: number;
  /** For somebody with so many before him. */
  estimate: (ahead: number) => WaitEstimate;
}

export interface CounterNow extends CounterState {
  /** Those it takes from first come first. */
  groupIds: string[];
  sitting: CounterSitting | undefined;
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
}

interface GroupDay {
  groupId: string;
  priorityCalls: number;
}

interface LastHour {
  groupId: string;
  served: number;
  ended: number;
  heldMs: number;
}

/** Everything that boards, panels and holders are shown of a floor is worked out from this. */
export async function readFloor(sql: Sql, officeId: string, at: Instant): Promise<FloorNow> {
  const day = dayOf(at);
  // First: what changes after this is told anew, with a higher version.
  const [state] = await sql.query<{ version: number }>('SELECT version FROM floor_state WHERE office_id = ?', [
    officeId,
  ]);
  const [groups, counters, served, sittings, tickets, days, hours] = await Promise.all([
    sql.entities.find(CounterGroup, { where: { officeId, closedAt: IsNull() }, order: { position: 'ASC', id: 'ASC' } }),
    readCounters(sql, officeId),
    readServed(sql, officeId),
    sql.query<CounterSitting>(
      `SELECT id, counter_id AS counterId, staff_id AS staffId, staff_name AS staffName, state, opened_at AS openedAt,
              version FROM counter_sitting WHERE office_id = ? AND open_counter_id IS NOT NULL`,
      [officeId],
    ),
    sql.query<OpenTicket>(
      `SELECT id, label, number, group_id AS groupId, ticket_class AS ticketClass, state, issued_at AS issuedAt,
              wanted_counter_id AS wantedCounterId, holding_counter_id AS holdingCounterId, called_at AS calledAt,
              call_number AS callNumber, calls
         FROM queue_ticket WHERE office_id = ? AND day = ? AND state IN ('WAITING', 'CALLED', 'SERVING')`,
      [officeId, day],
    ),
    sql.query<GroupDay>(
      `SELECT group_id AS groupId, priority_calls AS priorityCalls FROM counter_group_day
        WHERE office_id = ? AND day = ?`,
      [officeId, day],
    ),
    sql.query<LastHour>(
      `SELECT group_id AS groupId, SUM(CASE WHEN state = 'DONE' THEN 1 ELSE 0 END) AS served, COUNT(*) AS ended,
              SUM(ended_at - called_at) AS heldMs FROM queue_ticket
        WHERE office_id = ? AND day = ? AND state IN ('DONE', 'NO_SHOW') AND ended_at > ? GROUP BY group_id`,
      [officeId, day, at - HOUR_MS],
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
      holding: tickets.find(({ holdingCounterId }) => holdingCounterId === counter.id),
      sent: waiting
        .filter(({ wantedCounterId }) => wantedCounterId === counter.id)
        .sort((a, b) => a.issuedAt - b.issuedAt || a.number - b.number),
    };
  });
  const lines = new Map(
    groups.map(({ id, priorityRun }) => {
      const own = waiting.filter(({ groupId, wantedCounterId }) => groupId === id && wantedCounterId === null);
      const calls = days.find(({ groupId }) => groupId === id)?.priorityCalls ?? 0;
      return [id, lineInOrder(own, calls, priorityRun)];
    }),
  );
  return {
    version: state?.version ?? 0,
    at,
    day,
    counters: now,
    counterNumbers: new Map(counters.map(({ id, number }) => [id, number])),
    groups: groups.map((group) =>
      groupNow(
        group,
        now,
        lines,
        hours.find(({ groupId }) => groupId === group.id),
      ),
    ),
  };
}

/** Which counters serve which groups; for each counter those that name it earlier come first. */
function readServed(sql: Sql, officeId: string): Promise<Pick<CounterGroupCounter, 'groupId' | 'counterId'>[]> {
  return sql.query(
    `SELECT c.group_id AS groupId, c.counter_id AS counterId FROM counter_group_counter c
       JOIN counter_group g ON g.id = c.group_id
      WHERE g.office_id = ? AND g.closed_at IS NULL ORDER BY c.position, g.position, g.id`,
    [officeId],
  );
}

function groupNow(
  { id, letter, name, servesText, meanMinutes }: CounterGroup,
  counters: readonly CounterNow[],
  lines: ReadonlyMap<string, OpenTicket[]>,
  hour: LastHour | undefined,
): GroupNow {
  const open = counters.filter(
    ({ sitting, groupIds }) => sitting?.state === SittingState.OPEN && groupIds.includes(id),
  );
  const partOf = ({ groupIds }: CounterNow) =>
    1 / (1 + groupIds.filter((other) => other !== id && lines.get(other)!.length > 0).length);
  const pace = {
    served: Number(hour?.served ?? 0),
    ended: Number(hour?.ended ?? 0),
    heldMs: Number(hour?.heldMs ?? 0),
    meanMinutes,
    counters: open.reduce((sum, counter) => sum + partOf(counter), 0),
    hasFreeCounter: open.some(({ holding }) => holding === undefined),
  };
  return {
    id,
    letter,
    name,
    serves: JSON.parse(servesText) as Service[],
    line: lines.get(id)!,
    openCounters: open.length,
    estimate: (ahead) => estimateWait(ahead, pace),
  };
}

/** Where somebody without priority would stand who took a ticket now. */
export function joiningEstimate({ line, estimate }: GroupNow): WaitEstimate {
  return estimate(line.length);
}

/** How many are before a waiting ticket, and how long it will take; null where it does not wait here. */
export function placeOf(floor: FloorNow, ticketId: string): { ahead: number; estimate: WaitEstimate } | null {
  for (const { line, estimate } of floor.groups) {
    const ahead = line.findIndex(({ id }) => id === ticketId);
    if (ahead >= 0) return { ahead, estimate: estimate(ahead) };
  }
  for (const { sent, groupIds } of floor.counters) {
    const ahead = sent.findIndex(({ id }) => id === ticketId);
    const group = floor.groups.find(({ id }) => groupIds.includes(id));
    if (ahead >= 0) return { ahead, estimate: group ? group.estimate(ahead) : estimateNothing };
  }
  return null;
}

const estimateNothing = estimateWait(0, {
  served: 0,
  ended: 0,
  heldMs: 0,
  meanMinutes: 0,
  counters: 0,
  hasFreeCounter: false,
});
