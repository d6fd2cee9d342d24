import { selectColumns } from '../../../database/rows';
import type { SqlValue } from '../../../database/sql';
import type { TicketState } from '../floor-terms';
import type { LockedFloor } from '../floor-transaction';
import { QueueTicket } from './queue-ticket.entity';

function read({ db, tx }: LockedFloor, where: string, values: SqlValue[]): Promise<QueueTicket[]> {
  return tx.query<QueueTicket>(
    `SELECT ${selectColumns(db.writer, QueueTicket, 't')} FROM queue_ticket t WHERE ${where}`,
    values,
  );
}

/** What is called or served at a counter. */
export async function readHolding(floor: LockedFloor, counterId: string): Promise<QueueTicket | undefined> {
  return (await read(floor, 't.holding_counter_id = ?', [counterId]))[0];
}

/** What of today waits for this counter and no other, the first first. */
export function readWanting(floor: LockedFloor, counterId: string): Promise<QueueTicket[]> {
  return read(
    floor,
    `t.office_id = ? AND t.day = ? AND t.state = 'WAITING' AND t.wanted_counter_id = ?
      ORDER BY t.issued_at, t.number`,
    [floor.officeId, floor.day, counterId],
  );
}

/** The first of a group's line that has priority, or that has none. */
export async function readFirst(
  floor: LockedFloor,
  groupId: string,
  hasPriority: boolean,
): Promise<QueueTicket | undefined> {
  const rows = await read(
    floor,
    `t.office_id = ? AND t.day = ? AND t.state = 'WAITING' AND t.group_id = ? AND t.wanted_counter_id IS NULL
       AND t.ticket_class ${hasPriority ? '<>' : '='} 'NORMAL' ORDER BY t.issued_at, t.number LIMIT 1`,
    [floor.officeId, floor.day, groupId],
  );
  return rows[0];
}

/** Of a day, in one of some states. */
export function readInStates(floor: LockedFloor, day: string, states: readonly TicketState[]): Promise<QueueTicket[]> {
  return read(
    floor,
    `t.office_id = ? AND t.day = ? AND t.state IN (${states.map(() => '?').join(',')}) ORDER BY t.issued_at, t.number`,
    [floor.officeId, day, ...states],
  );
}
