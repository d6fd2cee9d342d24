import type { Tx } from '../../../database/sql';
import { takeNext } from '../../../database/take-next';
import { badField, badInput, HccError } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { newShortSecret } from '../../../kernel/short-secret';
import { normalCode } from '../../dossier/dossier-code';
import { DossierStatus } from '../../dossier/dossier-terms';
import { checkKey } from '../../dossier/receipt/receipt';
import type { Actor } from '../../identity/actor';
import { refuseOnClosedDay } from '../closed-day';
import { TicketClass, TicketSource, TicketState } from '../floor-terms';
import { type FloorRoom, type LockedFloor, onFloor } from '../floor-transaction';
import type { CounterGroup } from '../groups/counter-group.entity';
import { getOpenGroup } from '../groups/open-group';
import { openingOf } from '../opening';
import { QueueTicket } from './queue-ticket.entity';
import { TicketDossier } from './ticket-dossier.entity';
import { insertTicket } from './ticket-journal';

export interface TicketWish {
  officeId: string;
  groupId: string;
  ticketClass?: TicketClass | null;
  source: TicketSource;
  idempotencyKey: string;
  /** For SUPPLEMENT. */
  dossierCode?: string | null;
  /** Null for a kiosk, and for the network. */
  actor: Actor | null;
  /** By which a holder's tickets of a day are limited. */
  holderHash?: string | null;
}

const LABEL_DIGITS = 3;

/**
 * Gives out a ticket: the next number of its group and day, without gaps. The same key gives the same ticket.
 * @param limit what else has to hold before a new one is given, on the locked floor
 * @returns its id
 * @throws HccError BAD_USER_INPUT, NOT_FOUND for the group, ILLEGAL_ACTION where the centre is closed or has ended its day
 */
export async function takeTicket(
  room: FloorRoom,
  wish: TicketWish,
  limit: (floor: LockedFloor) => Promise<void> = async () => undefined,
): Promise<string> {
  const { key: idempotencyKey, problems } = checkKey(wish.idempotencyKey);
  if (problems.length > 0) throw badInput(problems);
  // Before the transaction, which must not wait for another connection.
  const [calendars, directory] = await Promise.all([room.calendars.get(), room.directory.get()]);
  const checked = { ...wish, ticketClass: wish.ticketClass ?? TicketClass.NORMAL, idempotencyKey };
  return onFloor(room, wish.officeId, async (floor) => {
    const repeated = await findRepeated(floor.tx, checked);
    if (repeated) return repeated;
    // A person at the guidance desk may let somebody in who stands there; a machine keeps to the hours.
    if (wish.source !== TicketSource.GUIDANCE && !openingOf(calendars.of(wish.officeId), floor.at).isOpen)
      throw new HccError('ILLEGAL_ACTION', 'Trung tâm chỉ phát số trong giờ làm việc.');
    await refuseOnClosedDay(floor);
    await limit(floor);
    const group = await getOpenGroup(floor.tx, wish.officeId, wish.groupId);
    const dossierId = await supplementedDossier(floor.tx, directory.deskIds(wish.officeId), checked);
    const ticket = await makeTicket(floor, group, checked);
    await insertTicket(floor, ticket, wish.actor);
    if (dossierId) await floor.tx.entities.insert(TicketDossier, { ticketId: ticket.id, dossierId, at: floor.at });
    return ticket.id;
  });
}

type Checked = TicketWish & { ticketClass: TicketClass };

async function findRepeated(
  { entities }: Tx,
  { idempotencyKey, officeId, groupId, ticketClass, source }: Checked,
): Promise<string | null> {
  const first = await entities.findOneBy(QueueTicket, { idempotencyKey });
  if (!first) return null;
  const { officeId: office, issueGroupId, ticketClass: itsClass, source: itsSource } = first;
  if (office !== officeId || issueGroupId !== groupId || itsClass !== ticketClass || itsSource !== source)
    throw badField('idempotencyKey', 'Khóa này đã dùng cho một số khác.');
  return first.id;
}

/** The next ticket of a group, as it is when it is given out. */
export async function makeTicket(
  { tx, officeId, day, at }: LockedFloor,
  group: Pick<CounterGroup, 'id' | 'letter'>,
  wish: NewTicket,
): Promise<QueueTicket> {
  const number = await takeNext(tx, 'counter_group_day', { office_id: officeId, day, group_id: group.id });
  return ticketRow({ officeId, day, at }, group, number, wish);
}

type NewTicket = Pick<Checked, 'ticketClass' | 'source' | 'idempotencyKey' | 'holderHash'>;

/** A ticket that nobody has called yet. Pure but for its id and its secret. */
export function ticketRow(
  { officeId, day, at }: Pick<LockedFloor, 'officeId' | 'day' | 'at'>,
  group: Pick<CounterGroup, 'id' | 'letter'>,
  number: number,
  { ticketClass, source, idempotencyKey, holderHash = null }: NewTicket,
): QueueTicket {
  return {
    id: newId(),
    officeId,
    day,
    groupId: group.id,
    issueGroupId: group.id,
    number,
    label: `${group.letter}${String(number).padStart(LABEL_DIGITS, '0')}`,
    ticketClass,
    source,
    state: TicketState.WAITING,
    issuedAt: at,
    wantedCounterId: null,
    counterId: null,
    holdingCounterId: null,
    staffId: null,
    staffName: null,
    waitingSince: at,
    calledAt: null,
    callNumber: null,
    calls: 0,
    startedAt: null,
    endedAt: null,
    waitedMs: 0,
    servedMs: 0,
    endedByDay: 0,
    secret: newShortSecret(),
    holderHash,
    idempotencyKey,
    version: 1,
  };
}

/** The dossier that waits for what the holder brings. @throws HccError BAD_USER_INPUT where none does here */
async function supplementedDossier(
  tx: Tx,
  deskIds: readonly string[],
  { ticketClass, dossierCode }: Checked,
): Promise<string | null> {
  if (ticketClass !== TicketClass.SUPPLEMENT) return null;
  const [dossier] = await tx.query<{ id: string; status: DossierStatus; officeId: string }>(
    'SELECT id, status, receiving_office_id AS officeId FROM dossier WHERE code = ?',
    [normalCode(dossierCode ?? '')],
  );
  if (dossier && deskIds.includes(dossier.officeId) && dossier.status === DossierStatus.SUPPLEMENT_REQUIRED)
    return dossier.id;
  throw badField('dossierCode', 'Không có hồ sơ nào mang mã này đang chờ bổ sung tại đây.');
}
