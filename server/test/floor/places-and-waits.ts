import type { Sql } from '../../src/database/sql';
import { type InLine, lineInOrder } from '../../src/modules/floor/call-order';
import { isPriority, TicketEventKind, TicketState } from '../../src/modules/floor/floor-terms';
import type { QueueTicket } from '../../src/modules/floor/tickets/queue-ticket.entity';
import { TicketEvent } from '../../src/modules/floor/tickets/ticket-event.entity';
import type { DayLog, ToldWait } from './full-day';

export type Line = TicketEvent & { changes: Partial<QueueTicket> };

/** The journal of all tickets, in the order in which it happened. */
export async function readLines({ entities }: Sql): Promise<Line[]> {
  const lines = await entities.find(TicketEvent, { order: { floorVersion: 'ASC', ordinal: 'ASC' } });
  return lines.map((line) => Object.assign(line, { changes: JSON.parse(line.changesText) as Partial<QueueTicket> }));
}

type Waiting = InLine & { id: string; label: string };

const MINUTE = 60_000;
/** At most so many before somebody. */
const AHEAD = [0, 3, 8, 15, Number.POSITIVE_INFINITY];

/**
 * Follows the journal alone: the place of who waits only falls, but where somebody comes into his line whose turn is
 * before his: with priority, or back at an older place; who has priority lets one without pass after each run.
 * @returns whose place rose otherwise
 */
export function risenPlaces(events: readonly Line[], run: number): string[] {
  const risen: string[] = [];
  const rows = new Map<string, Partial<QueueTicket>>();
  const calls = new Map<string, number>();
  const lines = new Map<string, Map<string, Waiting>>();
  const order = (group: string) => lineInOrder([...(lines.get(group)?.values() ?? [])], calls.get(group) ?? 0, run);
  for (const { ticketId, kind, changes } of events) {
    const before = rows.get(ticketId) ?? {};
    const after = { ...before, ...changes };
    rows.set(ticketId, after);
    const isIn = (row: Partial<QueueTicket>) => row.state === TicketState.WAITING && row.wantedCounterId === null;
    const groups = new Set([before.groupId, after.groupId].filter((group) => group !== undefined));
    for (const group of groups) {
      const places = new Map(order(group).map(({ id }, place) => [id, place]));
      const line = lines.get(group) ?? new Map<string, Waiting>();
      lines.set(group, line);
      const hasPriority = isPriority(after.ticketClass!);
      if (kind === TicketEventKind.CALLED && line.has(ticketId)) {
        const others = [...line.values()].filter(({ id }) => id !== ticketId);
        const bothWait = others.some(({ ticketClass }) => isPriority(ticketClass) !== hasPriority);
        calls.set(group, hasPriority && bothWait ? (calls.get(group) ?? 0) + 1 : 0);
      }
      line.delete(ticketId);
      const { ticketClass, issuedAt, number, label } = after as QueueTicket;
      // Without priority he takes the turn of the one behind him, who lets a whole run of priority pass.
      const most = kind === TicketEventKind.ISSUED ? 1 : 1 + run;
      const comes = isIn(after) && after.groupId === group && !places.has(ticketId);
      if (isIn(after) && after.groupId === group)
        line.set(ticketId, { id: ticketId, ticketClass, issuedAt, number, label });
      for (const [place, ticket] of order(group).entries()) {
        const was = places.get(ticket.id);
        if (was === undefined || place <= was) continue;
        const mayPass = hasPriority || isPriority(ticket.ticketClass) || issuedAt <= ticket.issuedAt;
        if (!comes || !mayPass || place > was + most)
          risen.push(`${ticket.label} from ${was} to ${place} by ${kind} ${label}`);
      }
    }
  }
  return risen;
}

/** What somebody was told, and the minutes that he waited. */
export type Told = ToldWait & { waited: number };

export function toldAndWaited(events: readonly Line[], { told }: DayLog): Told[] {
  const issued = new Map<string, number>();
  const called = new Map<string, number>();
  for (const { ticketId, kind, at } of events) {
    if (kind === TicketEventKind.ISSUED) issued.set(ticketId, at);
    if (kind === TicketEventKind.CALLED && !called.has(ticketId)) called.set(ticketId, at);
  }
  return [...told].flatMap(([id, wait]) => {
    const at = called.get(id);
    return at === undefined ? [] : { ...wait, waited: (at - issued.get(id)!) / MINUTE };
  });
}

/** What was told in the mean, in parts of what was waited, and how many of those waits ended within what was told. */
export function judgeWaits(told: readonly Told[]): { ratio: number; early: number; within: number } {
  const sum = (of: (each: Told) => number) => told.reduce((total, each) => total + of(each), 0);
  const share = (is: (each: Told) => boolean) => sum((each) => (is(each) ? 1 : 0)) / told.length;
  return {
    ratio: sum(({ minutes }) => minutes) / sum(({ waited }) => waited),
    early: share(({ waited, fromMinutes }) => waited < fromMinutes),
    within: share(({ waited, fromMinutes, toMinutes }) => waited >= fromMinutes && waited <= toMinutes),
  };
}

/** By how many were before them: none, up to 3, 8, 15, more; half of them were told so many minutes too many or too few. */
export function offByAhead(told: readonly Told[]): { count: number; waited: number; off: number }[] {
  return AHEAD.map((most, index) => {
    const part = told.filter(({ ahead }) => ahead <= most && ahead > (AHEAD[index - 1] ?? -1));
    const off = median(part.map(({ minutes, waited }) => Math.abs(minutes - waited)));
    return { count: part.length, waited: median(part.map(({ waited }) => waited)), off };
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
