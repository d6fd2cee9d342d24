import { badField, HccError } from '../../../kernel/errors';
import { clean } from '../../../kernel/text';
import type { Actor } from '../../identity/actor';
import { nextInLine } from '../call-order';
import { officeOf } from '../floor-sight';
import { TicketEventKind } from '../floor-terms';
import { type FloorRoom, type LockedFloor, onFloor } from '../floor-transaction';
import { getOpenSitting } from '../sittings';
import type { QueueTicket } from './queue-ticket.entity';
import { appendToTicket } from './ticket-journal';
import { readFirst, readHolding, readWanting } from './ticket-rows';

export interface CallNext {
  key: string;
  groupId?: string | null;
}

/**
 * Calls the next one to the counter where somebody sits: first who was sent to this very counter, then the first of the
 * first of its groups in which anybody waits.
 * @returns the ticket's id, with the same key the same one again; null where nobody waits
 * @throws HccError ILLEGAL_ACTION where he sits nowhere, paused, or has somebody at the counter
 */
export async function callNext(
  room: FloorRoom,
  actor: Actor,
  { key: typed, groupId }: CallNext,
): Promise<string | null> {
  const key = clean(typed);
  if (key === '' || key.length > 100) throw badField('key', 'Phải có khóa từ 1 đến 100 ký tự.');
  const office = await officeOf(room, actor);
  return onFloor(room, office.id, async (floor) => {
    const repeated = await findRepeated(floor, actor, key);
    if (repeated) return repeated;
    const { counterId } = await getOpenSitting(floor, actor);
    const holding = await readHolding(floor, counterId);
    if (holding) throw new HccError('ILLEGAL_ACTION', `Hãy xong số ${holding.label} trước khi gọi số khác.`);
    const ticket = await findNext(floor, counterId, groupId ?? null);
    if (!ticket) return null;
    await callTo(floor, ticket, counterId, actor, key);
    return ticket.id;
  });
}

async function findRepeated({ tx }: LockedFloor, { staffId }: Actor, key: string): Promise<string | null> {
  const [call] = await tx.query<{ ticketId: string; actorId: string }>(
    'SELECT ticket_id AS ticketId, actor_id AS actorId FROM ticket_event WHERE request_key = ?',
    [key],
  );
  if (!call) return null;
  if (call.actorId !== staffId) throw badField('key', 'Khóa này đã có người khác dùng.');
  return call.ticketId;
}

/** A ticket comes to a counter. */
export function callTo(
  floor: LockedFloor,
  ticket: QueueTicket,
  counterId: string,
  actor: Actor,
  requestKey: string | null,
): Promise<void> {
  return appendToTicket(
    floor,
    ticket,
    { kind: TicketEventKind.CALLED, actor, requestKey },
    {
      wantedCounterId: null,
      counterId,
      holdingCounterId: counterId,
      staffId: actor.staffId,
      staffName: actor.fullName,
      calledAt: floor.at,
      callNumber: floor.version,
      calls: 1,
    },
  );
}

async function findNext(floor: LockedFloor, counterId: string, only: string | null): Promise<QueueTicket | null> {
  if (only === null) {
    const [sent] = await readWanting(floor, counterId);
    if (sent) return sent;
  }
  const groups = await floor.tx.query<{ id: string; run: number }>(
    `SELECT g.id, g.priority_run AS run FROM counter_group_counter c JOIN counter_group g ON g.id = c.group_id
      WHERE c.counter_id = ? AND g.office_id = ? AND g.closed_at IS NULL ORDER BY c.position, g.position, g.id`,
    [counterId, floor.officeId],
  );
  if (only !== null && !groups.some(({ id }) => id === only))
    throw new HccError('ILLEGAL_ACTION', 'Quầy của bạn không phục vụ nhóm này.');
  for (const group of groups) {
    if (only !== null && group.id !== only) continue;
    const next = await firstOfGroup(floor, group);
    if (next) return next;
  }
  return null;
}

async function firstOfGroup(floor: LockedFloor, { id, run }: { id: string; run: number }): Promise<QueueTicket | null> {
  const normal = await readFirst(floor, id, false);
  const priority = await readFirst(floor, id, true);
  if (!normal && !priority) return null;
  const keys = [floor.officeId, floor.day, id];
  const where = 'WHERE office_id = ? AND day = ? AND group_id = ?';
  const [line] = await floor.tx.query<{ calls: number }>(
    `SELECT priority_calls AS calls FROM counter_group_day ${where}`,
    keys,
  );
  const calls = line?.calls ?? 0;
  const next = nextInLine(normal, priority, calls, run)!;
  if (line && next.priorityCalls !== calls)
    await floor.tx.run(`UPDATE counter_group_day SET priority_calls = ? ${where}`, [next.priorityCalls, ...keys]);
  // All that wait in it were sent here from other lines: it has given out no number today.
  if (!line)
    await floor.tx.run(
      'INSERT INTO counter_group_day (office_id, day, group_id, last_number, priority_calls) VALUES (?, ?, ?, 0, ?)',
      [...keys, next.priorityCalls],
    );
  return next.ticket;
}
