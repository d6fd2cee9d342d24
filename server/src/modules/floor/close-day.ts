import { IsNull, Not } from 'typeorm';
import { notFound } from '../../kernel/errors';
import { type Day, dayNumber, dayOf, HOUR_MS, type Instant } from '../../kernel/instant';
import type { Calendars } from '../calendar/calendars';
import { managesOffice } from '../dossier/office-rights';
import { type Actor, hasAny } from '../identity/actor';
import { markDayClosed } from './closed-day';
import { CounterSitting } from './counter-sitting.entity';
import type { ClosedFloorDay } from './floor-desk.types';
import { TicketEventKind, TicketState } from './floor-terms';
import { type FloorRoom, type LockedFloor, onFloor } from './floor-transaction';
import { ended } from './sittings';
import { appendToTicket } from './tickets/ticket-journal';
import { ending } from './tickets/ticket-moves';
import { readInStates } from './tickets/ticket-rows';
import { ticketViews } from './tickets/ticket-views';

/** Whoever took a ticket before the doors closed is still served: the clock closes the day so long after the last session. */
const GRACE_MS = HOUR_MS;
const SYSTEM = 'Hệ thống';

interface Closed {
  finished: number;
  sittings: number;
  leftOver: number;
}

/**
 * Ends a day on a floor: what waits or was called is left over, what is being served ends now and says that the day
 * ended it, sittings of that day end. Nothing is taken away, and who does it again finds nothing more.
 */
async function closeDay(floor: LockedFloor, day: Day, actor: Actor | null): Promise<Closed> {
  const { at, officeId, tx } = floor;
  const rows = await readInStates(floor, day, [TicketState.WAITING, TicketState.CALLED, TicketState.SERVING]);
  const closed = { finished: 0, sittings: 0, leftOver: 0 };
  for (const ticket of rows) {
    if (ticket.state === TicketState.SERVING) {
      const changes = { ...ending(ticket, at), endedByDay: 1 };
      await appendToTicket(floor, ticket, { kind: TicketEventKind.FINISHED, actor }, changes);
      closed.finished++;
    } else {
      const changes = { endedAt: at, holdingCounterId: null, wantedCounterId: null };
      await appendToTicket(floor, ticket, { kind: TicketEventKind.LEFT_OVER, actor }, changes);
      closed.leftOver++;
    }
  }
  for (const sitting of await tx.entities.findBy(CounterSitting, { officeId, openCounterId: Not(IsNull()) })) {
    if (dayOf(sitting.openedAt) > day) continue;
    const { id, version } = sitting;
    const changes = ended(floor, sitting, actor?.fullName ?? SYSTEM);
    await tx.entities.update(CounterSitting, { id }, { ...changes, version: version + 1 });
    closed.sittings++;
  }
  return closed;
}

/** @throws HccError NOT_FOUND for an office where the actor neither works nor administers */
export async function closeFloorDay(room: FloorRoom, actor: Actor, officeId: string | null): Promise<ClosedFloorDay> {
  const directory = await room.directory.get();
  const own = directory.presentOffice(actor.office.id).id;
  const office = directory.findOffice(officeId ?? own);
  const administers = office && hasAny(actor, ['office:manage']) && managesOffice(actor, directory, office);
  if (!office || !(administers || (office.id === own && hasAny(actor, ['dossier:receive']))))
    throw notFound('trung tâm này');
  const day = dayOf(room.now());
  const { finished, sittings } = await onFloor(room, office.id, async (floor) => {
    await markDayClosed(floor);
    return closeDay(floor, day, actor);
  });
  const leftOver = await ticketViews(
    room,
    "t.office_id = ? AND t.day = ? AND t.state = 'LEFT_OVER' ORDER BY t.issued_at, t.number",
    [office.id, day],
  );
  return { leftOver, finished, sittings };
}

function isOver(calendars: Calendars, officeId: string, day: Day, at: Instant): boolean {
  return day < dayOf(at) || at >= calendars.of(officeId).closeOf(dayNumber(day)) + GRACE_MS;
}

/** For the clock: closes every day that is over at every office. @returns how many tickets were left over */
export async function closeOverDays(room: FloorRoom, at: Instant): Promise<number> {
  const calendars = await room.calendars.get();
  const open = await room.db.read.query<{ officeId: string; day: Day }>(
    `SELECT DISTINCT office_id AS officeId, day FROM queue_ticket WHERE state IN ('WAITING', 'CALLED', 'SERVING')`,
  );
  const sitting = await room.db.read.query<{ officeId: string; openedAt: number }>(
    'SELECT office_id AS officeId, opened_at AS openedAt FROM counter_sitting WHERE open_counter_id IS NOT NULL',
  );
  const days = new Map<string, { officeId: string; day: Day }>();
  for (const { officeId, day } of [
    ...open,
    ...sitting.map(({ officeId, openedAt }) => ({ officeId, day: dayOf(openedAt) })),
  ])
    days.set(`${officeId} ${day}`, { officeId, day });
  let leftOver = 0;
  for (const { officeId, day } of days.values()) {
    if (isOver(calendars, officeId, day, at))
      leftOver += (await onFloor(room, officeId, (floor) => closeDay(floor, day, null))).leftOver;
  }
  return leftOver;
}
