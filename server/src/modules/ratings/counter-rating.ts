import { MoreThan } from 'typeorm';
import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import type { DossierRoom } from '../dossier/dossier-room';
import type { FloorDevice } from '../floor/devices/floor-device.entity';
import { TicketState } from '../floor/floor-terms';
import { QueueTicket } from '../floor/tickets/queue-ticket.entity';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { writeRating } from './rate';
import { servedTicket } from './rated-subjects';
import { RatingSpent } from './rating.entity';
import type { CounterRating } from './rating.types';
import { RatedKind } from './rating-terms';

/** For so long after the end of a service its visitor is taken to stand before the counter's screen. */
const ASKED_MS = 60_000;

type Screen = Pick<FloorDevice, 'officeId' | 'counterId'>;

/**
 * The ticket that was finished last at the counter of a screen, as long as its visitor may still be there: a minute, and
 * not while the next one is served. A next one who is only called is still on his way.
 */
async function findLastServed(sql: Sql, { officeId, counterId }: Screen, now: Instant): Promise<QueueTicket | null> {
  if (counterId === null) return null;
  const isServing = { holdingCounterId: counterId, state: TicketState.SERVING };
  if (await sql.entities.existsBy(QueueTicket, isServing)) return null;
  return sql.entities.findOne(QueueTicket, {
    where: {
      officeId,
      day: dayOf(now),
      state: TicketState.DONE,
      counterId,
      endedByDay: 0,
      endedAt: MoreThan(now - ASKED_MS),
    },
    order: { endedAt: 'DESC', id: 'DESC' },
  });
}

/** What the screen of a counter asks for now; nothing where nobody was just served, or he has rated. */
export async function readCounterRating(sql: Sql, screen: Screen, now: Instant): Promise<CounterRating | null> {
  const ticket = await findLastServed(sql, screen, now);
  if (!ticket) return null;
  const { id, label, staffName } = ticket;
  if (await sql.entities.existsBy(RatingSpent, { subjectKind: RatedKind.TICKET, subjectId: id })) return null;
  return { ticketId: id, ticketLabel: label, officerName: staffName, until: ticket.endedAt! + ASKED_MS };
}

/**
 * A press on the screen of a counter, by who was just served there.
 * @throws HccError NOT_FOUND where it is another's turn or too late, ILLEGAL_ACTION where it was rated
 */
export function rateAtCounter(
  room: DossierRoom,
  lists: ReferenceLists,
  screen: Screen,
  { ticketId, face }: { ticketId: string; face: number },
): Promise<void> {
  return writeRating(room, lists, { face }, async (tx) => {
    const ticket = await findLastServed(tx, screen, room.now());
    return ticket?.id === ticketId ? servedTicket(ticket) : undefined;
  });
}
