import { insertRows, selectColumns } from '../../../database/rows';
import type { Sql } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { HccError, notFound } from '../../../kernel/errors';
import { spokenMoment } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { TicketEventKind, TicketState } from '../floor-terms';
import type { LockedFloor } from '../floor-transaction';
import { QueueTicket } from './queue-ticket.entity';
import { TicketEvent } from './ticket-event.entity';

/** What is written down; without an actor by the holder, a machine or the clock. */
export interface TicketStep {
  kind: TicketEventKind;
  actor: Pick<Actor, 'staffId' | 'fullName'> | null;
  note?: string | null;
  requestKey?: string | null;
}

/** What of a ticket's row follows from its journal. */
export type TicketContent = Omit<QueueTicket, 'id' | 'secret' | 'holderHash' | 'idempotencyKey' | 'version'>;

/** The state that each line leads to; null where it leads to none of its own. */
export const STATE_AFTER: Record<TicketEventKind, TicketState | null> = {
  ISSUED: TicketState.WAITING,
  CALLED: TicketState.CALLED,
  RECALLED: TicketState.CALLED,
  STARTED: TicketState.SERVING,
  NO_SHOW: TicketState.NO_SHOW,
  RESTORED: TicketState.WAITING,
  TRANSFERRED: TicketState.WAITING,
  RETURNED: TicketState.WAITING,
  FINISHED: TicketState.DONE,
  CANCELLED: TicketState.CANCELLED,
  LEFT_OVER: TicketState.LEFT_OVER,
  DOSSIER: null,
};

/** In which states each is allowed. */
const STATE_BEFORE: Record<Exclude<TicketEventKind, TicketEventKind.ISSUED>, readonly TicketState[]> = {
  CALLED: [TicketState.WAITING],
  RECALLED: [TicketState.CALLED],
  STARTED: [TicketState.CALLED],
  NO_SHOW: [TicketState.CALLED],
  RESTORED: [TicketState.NO_SHOW],
  TRANSFERRED: [TicketState.WAITING, TicketState.CALLED, TicketState.SERVING],
  RETURNED: [TicketState.WAITING, TicketState.CALLED, TicketState.SERVING],
  FINISHED: [TicketState.CALLED, TicketState.SERVING],
  CANCELLED: [TicketState.WAITING],
  LEFT_OVER: [TicketState.WAITING, TicketState.CALLED],
  DOSSIER: Object.values(TicketState),
};

/** When, and as which change of the floor. */
export type Moment = Pick<LockedFloor, 'at' | 'version'>;

/** The first line of a ticket's journal. */
export function issueLine(
  row: QueueTicket,
  { at, version: floorVersion }: Moment,
  actor: TicketStep['actor'],
): TicketEvent {
  const { id: ticketId, secret: _, holderHash: __, idempotencyKey: ___, version: ordinal, ...content } = row;
  return {
    ticketId,
    ordinal,
    kind: TicketEventKind.ISSUED,
    at,
    floorVersion,
    actorId: actor?.staffId ?? null,
    actorName: actor?.fullName ?? null,
    note: null,
    requestKey: null,
    changesText: JSON.stringify(content),
  };
}

/** The row and the first line of its journal. */
export async function insertTicket(floor: LockedFloor, row: QueueTicket, actor: TicketStep['actor']): Promise<void> {
  const { db, tx } = floor;
  await insertRows(db.writer, tx, QueueTicket, [row]);
  await insertRows(db.writer, tx, TicketEvent, [issueLine(row, floor, actor)]);
}

/** @throws HccError ILLEGAL_ACTION where the ticket's state does not allow it */
export function checkState({ state, label }: QueueTicket, kind: keyof typeof STATE_BEFORE): void {
  if (STATE_BEFORE[kind].includes(state)) return;
  const allowed = Object.entries(STATE_BEFORE).flatMap(([name, from]) => (from.includes(state) ? [name] : []));
  throw new HccError('ILLEGAL_ACTION', `Số ${label} không còn ở trạng thái cho phép việc này.`, { allowed });
}

/** How a ticket goes on by a person, its holder or the clock. */
export type NextStep = TicketStep & { kind: keyof typeof STATE_BEFORE };

/**
 * The next line of a ticket's journal; the row gets what it sets. Pure but for that.
 * @throws HccError ILLEGAL_ACTION where the ticket's state does not allow it
 */
export function nextLine(
  row: QueueTicket,
  { at, version: floorVersion }: Moment,
  { kind, actor, note = null, requestKey = null }: NextStep,
  changes: Partial<TicketContent>,
): TicketEvent {
  checkState(row, kind);
  const written: Partial<TicketContent> = { ...changes, state: STATE_AFTER[kind] ?? row.state };
  Object.assign(row, written, { version: row.version + 1 });
  return {
    ticketId: row.id,
    ordinal: row.version,
    kind,
    at,
    floorVersion,
    actorId: actor?.staffId ?? null,
    actorName: actor?.fullName ?? null,
    note,
    requestKey,
    changesText: JSON.stringify(written),
  };
}

/**
 * The one place where a ticket goes on: a line of its journal, and the columns that the line sets.
 * @param row as the locked floor has it; it gets the changes
 */
export async function appendToTicket(
  floor: LockedFloor,
  row: QueueTicket,
  step: NextStep,
  changes: Partial<TicketContent>,
): Promise<void> {
  const { db, tx } = floor;
  const line = nextLine(row, floor, step, changes);
  await insertRows(db.writer, tx, TicketEvent, [line]);
  await tx.entities.update(QueueTicket, { id: row.id }, { ...changes, state: row.state, version: row.version });
}

export function readTicketJournal({ entities }: Pick<Sql, 'entities'>, ticketId: string): Promise<TicketEvent[]> {
  return entities.find(TicketEvent, { where: { ticketId }, order: { ordinal: 'ASC' } });
}

/** @throws HccError NOT_FOUND where the floor has none of this id */
export async function getTicket({ db, tx, officeId }: LockedFloor, id: string): Promise<QueueTicket> {
  const [row] = await tx.query<QueueTicket>(
    `SELECT ${selectColumns(db.writer, QueueTicket, 't')} FROM queue_ticket t WHERE t.id = ? AND t.office_id = ?`,
    [id, officeId],
  );
  if (!row) throw notFound('số thứ tự này');
  return row;
}

/** @throws HccError CONFLICT where the client saw another version: who and when */
export async function checkTicketVersion(tx: Sql, row: QueueTicket, expectedVersion: number): Promise<void> {
  if (row.version === expectedVersion) return;
  const last = (await readTicketJournal(tx, row.id)).at(-1)!;
  const who = last.actorName ?? 'Hệ thống';
  throw conflictWith(
    `${who} đã xử lý số ${row.label} lúc ${spokenMoment(last.at)}. Hãy tải lại.`,
    { who, at: last.at },
    { currentVersion: row.version },
  );
}
