import { notFound } from '../../../kernel/errors';
import { dayOf } from '../../../kernel/instant';
import { readShortSecret } from '../../../kernel/short-secret-text';
import type { HeldTicket } from '../floor.types';
import { TicketEventKind, TicketState } from '../floor-terms';
import { type FloorRoom, onFloor } from '../floor-transaction';
import { placeOf, readFloor } from '../read-floor';
import { QueueTicket } from './queue-ticket.entity';
import { appendToTicket, getTicket } from './ticket-journal';

/** The ticket whose holder has this secret, however it was typed. @throws HccError NOT_FOUND */
async function getBySecret({ db }: Pick<FloorRoom, 'db'>, typed: string): Promise<QueueTicket> {
  const secret = readShortSecret(typed.slice(0, 40));
  const ticket = secret === '' ? null : await db.read.entities.findOneBy(QueueTicket, { secret });
  if (!ticket) throw notFound('số thứ tự này');
  return ticket;
}

const STILL_TO_COME: ReadonlySet<TicketState> = new Set([TicketState.WAITING, TicketState.CALLED]);

/** A ticket for who has its secret. @throws HccError NOT_FOUND */
export async function readHeldTicket(room: FloorRoom, secret: string): Promise<HeldTicket> {
  const { officeId, groupId, ...ticket } = await getBySecret(room, secret);
  const directory = await room.directory.get();
  const at = room.now();
  // Of a day that is over nothing is still to come, also before the clock has closed it.
  const isOver = ticket.day < dayOf(at);
  const state = isOver && STILL_TO_COME.has(ticket.state) ? TicketState.LEFT_OVER : ticket.state;
  const waits = state === TicketState.WAITING;
  const floor = await readFloor(room, officeId, at);
  const place = waits ? placeOf(floor, ticket) : null;
  return {
    label: ticket.label,
    ticketClass: ticket.ticketClass,
    state,
    groupName: floor.groups.find(({ id }) => id === groupId)?.name ?? '',
    officeName: directory.getOffice(officeId).name,
    issuedAt: ticket.issuedAt,
    ahead: place?.ahead ?? null,
    estimate: place?.estimate ?? null,
    counterNumber:
      isOver || ticket.holdingCounterId === null ? null : (floor.counterNumbers.get(ticket.holdingCounterId) ?? null),
    mayCancel: waits,
  };
}

/** The holder gives it up; again is as once. @throws HccError NOT_FOUND, ILLEGAL_ACTION where it was called already */
export async function cancelHeldTicket(room: FloorRoom, secret: string): Promise<void> {
  const { id, officeId } = await getBySecret(room, secret);
  await onFloor(room, officeId, async (floor) => {
    const ticket = await getTicket(floor, id);
    if (ticket.state === TicketState.CANCELLED) return;
    await appendToTicket(
      floor,
      ticket,
      { kind: TicketEventKind.CANCELLED, actor: null },
      { endedAt: floor.at, wantedCounterId: null },
    );
  });
}
