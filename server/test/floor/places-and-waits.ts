import { type InLine, lineInOrder } from '../../src/modules/floor/call-order';
import { isPriority, TicketEventKind, TicketState } from '../../src/modules/floor/floor-terms';
import type { QueueTicket } from '../../src/modules/floor/tickets/queue-ticket.entity';
import type { TicketEvent } from '../../src/modules/floor/tickets/ticket-event.entity';
import type { DayLog } from './full-day';

export type Line = TicketEvent & { changes: Partial<QueueTicket> };

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

export interface Told {
  count: number;
  /** Minutes: how long they waited, and by how much what they were told was off, half of them by less. */
  waited: number;
  off: number;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** What visitors were told against what became of it, by how many were before them: none, up to 3, 8, 15, more. */
export function toldAndWaited(events: readonly Line[], { told }: DayLog): Told[] {
  const issued = new Map<string, number>();
  const called = new Map<string, number>();
  for (const { ticketId, kind, at } of events) {
    if (kind === TicketEventKind.ISSUED) issued.set(ticketId, at);
    if (kind === TicketEventKind.CALLED && !called.has(ticketId)) called.set(ticketId, at);
  }
  const parts = AHEAD.map(() => ({ waited: [] as number[], off: [] as number[] }));
  for (const [id, { ahead, minutes }] of told) {
    const at = called.get(id);
    if (at === undefined) continue;
    const part = parts[AHEAD.findIndex((most) => ahead <= most)]!;
    const waited = (at - issued.get(id)!) / MINUTE;
    part.waited.push(waited);
    part.off.push(Math.abs(minutes - waited));
  }
  return parts.map(({ waited, off }) => ({ count: off.length, waited: median(waited), off: median(off) }));
}
