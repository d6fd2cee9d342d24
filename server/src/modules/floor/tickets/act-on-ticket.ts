import { badField, HccError, notFound } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';
import { Counter } from '../../counters/counter.entity';
import { servesOn } from '../../counters/counters';
import type { Actor } from '../../identity/actor';
import { refuseOnClosedDay } from '../closed-day';
import { CounterSitting } from '../counter-sitting.entity';
import { officeOf } from '../floor-sight';
import { SittingState, TicketEventKind } from '../floor-terms';
import { type FloorRoom, type LockedFloor, onFloor } from '../floor-transaction';
import { getOpenGroup } from '../groups/open-group';
import type { QueueTicket } from './queue-ticket.entity';
import { appendToTicket, checkState, checkTicketVersion, getTicket, type TicketContent } from './ticket-journal';
import { backInLine, beginning, ending } from './ticket-moves';

/** Which ticket, and its version as the person saw it. */
export interface OnTicket {
  id: string;
  expectedVersion: number;
}

export interface Transfer extends OnTicket {
  groupId?: string | null;
  counterId?: string | null;
  note?: string | null;
}

const LONGEST_NOTE = 200;

type PersonsKind = Exclude<TicketEventKind, TicketEventKind.ISSUED>;
type Change = (floor: LockedFloor, ticket: QueueTicket) => Promise<Partial<TicketContent>> | Partial<TicketContent>;

/**
 * What a person of the office does to a ticket that he sees. Whoever works at the desk may, also for a colleague who was
 * called away; the journal says who did.
 * @throws HccError NOT_FOUND, CONFLICT (who, when), ILLEGAL_ACTION
 */
async function onTicket(
  room: FloorRoom,
  actor: Actor,
  { id, expectedVersion }: OnTicket,
  kind: PersonsKind,
  change: Change,
  note: string | null = null,
): Promise<void> {
  const office = await officeOf(room, actor);
  await onFloor(room, office.id, async (floor) => {
    const ticket = await getTicket(floor, id);
    await checkTicketVersion(floor.tx, ticket, expectedVersion);
    checkState(ticket, kind);
    await appendToTicket(floor, ticket, { kind, actor, note }, await change(floor, ticket));
  });
}

export function recallTicket(room: FloorRoom, actor: Actor, on: OnTicket): Promise<void> {
  return onTicket(room, actor, on, TicketEventKind.RECALLED, (_, { calls }) => ({ calls: calls + 1 }));
}

export function startServing(room: FloorRoom, actor: Actor, on: OnTicket): Promise<void> {
  return onTicket(room, actor, on, TicketEventKind.STARTED, ({ at }, ticket) => beginning(ticket, at));
}

export function markNoShow(room: FloorRoom, actor: Actor, on: OnTicket): Promise<void> {
  return onTicket(room, actor, on, TicketEventKind.NO_SHOW, ({ at }, { calledAt, waitedMs, waitingSince }) => ({
    holdingCounterId: null,
    endedAt: at,
    waitedMs: waitedMs + calledAt! - waitingSince,
  }));
}

/** Its old place: who comes back within the day is called next of his class. */
export function restoreTicket(room: FloorRoom, actor: Actor, on: OnTicket): Promise<void> {
  return onTicket(room, actor, on, TicketEventKind.RESTORED, async (floor, ticket) => {
    if (ticket.day !== floor.day) throw new HccError('ILLEGAL_ACTION', `Số ${ticket.label} là của ngày khác.`);
    await refuseOnClosedDay(floor);
    return backInLine(ticket, floor.at);
  });
}

export function returnTicket(room: FloorRoom, actor: Actor, on: OnTicket): Promise<void> {
  return onTicket(room, actor, on, TicketEventKind.RETURNED, ({ at }, ticket) => backInLine(ticket, at));
}

export function finishTicket(room: FloorRoom, actor: Actor, on: OnTicket): Promise<void> {
  return onTicket(room, actor, on, TicketEventKind.FINISHED, ({ at }, ticket) => ending(ticket, at));
}

/**
 * To the line of another group, or to one counter at which somebody sits and calls; with the time of its issue, and so its place.
 * @throws HccError ILLEGAL_ACTION where nobody would call it there, BAD_USER_INPUT where neither or both are named, and as every act on a ticket
 */
export async function transferTicket(room: FloorRoom, actor: Actor, transfer: Transfer): Promise<void> {
  const { groupId, counterId } = transfer;
  if (!groupId === !counterId) throw badField('groupId', 'phải chọn một nhóm quầy, hoặc một quầy.');
  const note = clean(transfer.note ?? '') || null;
  if (note && note.length > LONGEST_NOTE) throw badField('note', `dài quá ${LONGEST_NOTE} ký tự.`);
  await onTicket(
    room,
    actor,
    transfer,
    TicketEventKind.TRANSFERRED,
    async (floor, ticket) => {
      const back = backInLine(ticket, floor.at);
      if (groupId) return { ...back, groupId: (await getOpenGroup(floor.tx, floor.officeId, groupId)).id };
      const { id, number } = await getCounter(floor, counterId!);
      const sitting = await floor.tx.entities.findOneBy(CounterSitting, { openCounterId: id });
      if (sitting?.state === SittingState.PAUSED)
        throw new HccError('ILLEGAL_ACTION', `Quầy ${number} đang tạm nghỉ; hãy chuyển đến hàng chờ hoặc quầy khác.`);
      if (!sitting) throw new HccError('ILLEGAL_ACTION', `Quầy ${number} đang không có người ngồi.`);
      return { ...back, wantedCounterId: id };
    },
    note,
  );
}

async function getCounter({ tx, officeId, day }: LockedFloor, id: string): Promise<Counter> {
  const counter = await tx.entities.findOneBy(Counter, { id, officeId });
  if (!counter || !servesOn(counter, day)) throw notFound('quầy này');
  return counter;
}
