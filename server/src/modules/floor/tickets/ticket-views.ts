import { In } from 'typeorm';
import { selectColumns } from '../../../database/rows';
import type { SqlValue } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { Counter } from '../../counters/counter.entity';
import { visibleCondition } from '../../dossier/dossier.jurisdiction';
import type { Actor } from '../../identity/actor';
import { UNKNOWN_WAIT } from '../estimate-wait';
import type { IssuedTicket, QueueTicketView, TicketDossierRef } from '../floor.types';
import { officeOf } from '../floor-sight';
import { TicketState } from '../floor-terms';
import type { FloorRoom } from '../floor-transaction';
import { CounterGroup } from '../groups/counter-group.entity';
import { placeOf, readFloor } from '../read-floor';
import { QueueTicket } from './queue-ticket.entity';
import { readTicketJournal } from './ticket-journal';

const seconds = (ms: number): number => Math.round(ms / 1_000);

function viewOf(
  ticket: QueueTicket,
  groups: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, string>,
  at: Instant,
): QueueTicketView {
  const { state, waitingSince, waitedMs, servedMs, startedAt, staffId, staffName, counterId } = ticket;
  const isWaiting = state === TicketState.WAITING || state === TicketState.CALLED;
  const served = state === TicketState.SERVING ? servedMs + at - startedAt! : servedMs;
  return {
    id: ticket.id,
    label: ticket.label,
    day: ticket.day,
    groupId: ticket.groupId,
    groupName: groups.get(ticket.groupId) ?? '',
    ticketClass: ticket.ticketClass,
    source: ticket.source,
    state,
    issuedAt: ticket.issuedAt,
    calledAt: ticket.calledAt,
    startedAt,
    endedAt: ticket.endedAt,
    counterId,
    counterNumber: counterId === null ? null : (numbers.get(counterId) ?? null),
    staff: staffId === null ? null : { id: staffId, fullName: staffName ?? '' },
    wantedCounterNumber: ticket.wantedCounterId === null ? null : (numbers.get(ticket.wantedCounterId) ?? null),
    calls: ticket.calls,
    waitedSeconds: seconds(isWaiting ? waitedMs + at - waitingSince : waitedMs),
    servedSeconds: seconds(served),
    endedByDay: ticket.endedByDay === 1,
    version: ticket.version,
    dossiers: [],
    journal: [],
  };
}

/** @param where a condition on `t`, with an order where there is one to keep */
export async function ticketViews(
  { db, now }: Pick<FloorRoom, 'db' | 'now'>,
  where: string,
  values: SqlValue[],
): Promise<QueueTicketView[]> {
  const rows = await db.read.query<QueueTicket>(
    `SELECT ${selectColumns(db.writer, QueueTicket, 't')} FROM queue_ticket t WHERE ${where}`,
    values,
  );
  if (rows.length === 0) return [];
  const officeIds = In([...new Set(rows.map(({ officeId }) => officeId))]);
  const groups = await db.read.entities.find(CounterGroup, {
    where: { officeId: officeIds },
    select: { id: true, name: true },
  });
  const counters = await db.read.entities.find(Counter, {
    where: { officeId: officeIds },
    select: { id: true, number: true },
  });
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const numbers = new Map(counters.map(({ id, number }) => [id, number]));
  const at = now();
  return rows.map((row) => viewOf(row, names, numbers, at));
}

/**
 * One ticket with its dossiers and its journal.
 * @param actor whose office it has to be of; left out by who has just acted on it
 * @throws HccError NOT_FOUND
 */
export async function ticketView(room: FloorRoom, id: string, actor?: Actor): Promise<QueueTicketView> {
  const [ticket] = actor
    ? await ticketViews(room, 't.id = ? AND t.office_id = ?', [id, (await officeOf(room, actor)).id])
    : await ticketViews(room, 't.id = ?', [id]);
  if (!ticket) throw notFound('số thứ tự này');
  const { read } = room.db;
  ticket.journal = await readTicketJournal(read, id);
  ticket.dossiers = await read.query<TicketDossierRef>(
    `SELECT d.id, d.code FROM ticket_dossier t JOIN dossier d ON d.id = t.dossier_id
      WHERE t.ticket_id = ? ORDER BY t.at, d.code`,
    [id],
  );
  return ticket;
}

/** The tickets with which somebody came about a dossier, the first one first. @throws HccError NOT_FOUND */
export async function ticketsOfDossier(room: FloorRoom, actor: Actor, dossierId: string): Promise<QueueTicketView[]> {
  const visible = visibleCondition(actor, await room.directory.get());
  const seen = await room.db.read.query(`SELECT d.id FROM dossier d WHERE d.id = ? AND ${visible.sql}`, [
    dossierId,
    ...visible.values,
  ]);
  if (seen.length === 0) throw notFound('hồ sơ này');
  return ticketViews(
    room,
    't.id IN (SELECT c.ticket_id FROM ticket_dossier c WHERE c.dossier_id = ?) ORDER BY t.issued_at, t.id',
    [dossierId],
  );
}

/** What is printed of a ticket that was just given out, or was given out with this key before. */
export async function issuedView(room: FloorRoom, id: string): Promise<IssuedTicket> {
  const ticket = await room.db.read.entities.findOneByOrFail(QueueTicket, { id });
  const floor = await readFloor(room, ticket.officeId, room.now());
  const place = placeOf(floor, ticket);
  return {
    id,
    label: ticket.label,
    ticketClass: ticket.ticketClass,
    groupName: floor.groups.find((group) => group.id === ticket.groupId)?.name ?? '',
    officeName: (await room.directory.get()).getOffice(ticket.officeId).name,
    issuedAt: ticket.issuedAt,
    ahead: place?.ahead ?? 0,
    estimate: place?.estimate ?? UNKNOWN_WAIT,
    secret: ticket.secret,
  };
}
