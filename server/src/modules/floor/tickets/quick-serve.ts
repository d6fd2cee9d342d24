import { badInput, HccError } from '../../../kernel/errors';
import { checkKey } from '../../dossier/receipt/receipt';
import type { Actor } from '../../identity/actor';
import { officeOf } from '../floor-sight';
import { type TicketClass, TicketEventKind, TicketSource } from '../floor-terms';
import { type FloorRoom, onFloor } from '../floor-transaction';
import { getOpenGroup } from '../groups/open-group';
import { getOpenSitting } from '../sittings';
import { callTo } from './call-next';
import { QueueTicket } from './queue-ticket.entity';
import { makeTicket } from './take-ticket';
import { appendToTicket, insertTicket } from './ticket-journal';
import { beginning } from './ticket-moves';
import { readHolding } from './ticket-rows';

export interface QuickServe {
  idempotencyKey: string;
  groupId: string;
  ticketClass: TicketClass;
}

/**
 * Serves somebody who came to the counter without a ticket: makes one, calls and begins it at once.
 * @returns its id; with the same key the same one
 * @throws HccError NOT_FOUND, BAD_USER_INPUT, ILLEGAL_ACTION
 */
export async function quickServe(room: FloorRoom, actor: Actor, wish: QuickServe): Promise<string> {
  const { key: idempotencyKey, problems } = checkKey(wish.idempotencyKey);
  if (problems.length > 0) throw badInput(problems);
  const office = await officeOf(room, actor);
  return onFloor(room, office.id, async (floor) => {
    const first = await floor.tx.entities.findOneBy(QueueTicket, { idempotencyKey, officeId: office.id });
    if (first) return first.id;
    const { counterId } = await getOpenSitting(floor, actor);
    const holding = await readHolding(floor, counterId);
    if (holding) throw new HccError('ILLEGAL_ACTION', `Hãy xong số ${holding.label} trước.`);
    const group = await getOpenGroup(floor.tx, office.id, wish.groupId);
    const ticket = await makeTicket(floor, group, { ...wish, idempotencyKey, source: TicketSource.GUIDANCE });
    await insertTicket(floor, ticket, actor);
    await callTo(floor, ticket, counterId, actor, null);
    await appendToTicket(floor, ticket, { kind: TicketEventKind.STARTED, actor }, beginning(ticket, floor.at));
    return ticket.id;
  });
}
