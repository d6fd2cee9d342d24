import { notFound } from '../../../kernel/errors';
import { visibleCondition } from '../../dossier/dossier.jurisdiction';
import type { Actor } from '../../identity/actor';
import { officeOf } from '../floor-sight';
import { TicketEventKind } from '../floor-terms';
import { type FloorRoom, onFloor } from '../floor-transaction';
import { TicketDossier } from './ticket-dossier.entity';
import { appendToTicket, getTicket } from './ticket-journal';

/**
 * Writes down that a dossier was handed in with a ticket; twice is as once.
 * @throws HccError NOT_FOUND for a ticket of another office, and for a dossier that the actor does not see
 */
export async function noteTicketDossier(
  room: FloorRoom,
  actor: Actor,
  ticketId: string,
  dossierId: string,
): Promise<void> {
  const directory = await room.directory.get();
  const office = await officeOf(room, actor);
  await onFloor(room, office.id, async (floor) => {
    const { entities } = floor.tx;
    const ticket = await getTicket(floor, ticketId);
    if (await entities.existsBy(TicketDossier, { ticketId, dossierId })) return;
    const visible = visibleCondition(actor, directory);
    const found = await floor.tx.query(`SELECT d.id FROM dossier d WHERE d.id = ? AND ${visible.sql}`, [
      dossierId,
      ...visible.values,
    ]);
    if (found.length === 0) throw notFound('hồ sơ này');
    await entities.insert(TicketDossier, { ticketId, dossierId, at: floor.at });
    await appendToTicket(floor, ticket, { kind: TicketEventKind.DOSSIER, actor, note: dossierId }, {});
  });
}
