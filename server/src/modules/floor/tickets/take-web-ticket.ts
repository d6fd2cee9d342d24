import { createHmac } from 'node:crypto';
import { badField, HccError } from '../../../kernel/errors';
import { type Day, dayOf } from '../../../kernel/instant';
import { digits, PHONE } from '../../dossier/receipt/applicant-rules';
import { type TicketClass, TicketSource } from '../floor-terms';
import type { FloorRoom, LockedFloor } from '../floor-transaction';
import { takeTicket } from './take-ticket';

/** A family's errands of a day; whoever wants more stands in line. */
const MOST_PER_DAY = 3;

export interface WebWish {
  areaCode: string;
  phone: string;
  groupId: string;
  ticketClass?: TicketClass | null;
  idempotencyKey: string;
  dossierCode?: string | null;
}

/**
 * The telephone is not kept. Its hash is keyed with the day and the office, so that it says nothing of another day; a
 * number has few digits, and whoever has the database could try them all: on the next day that is worth nothing.
 */
function holderHash(phone: string, day: Day, officeId: string): string {
  return createHmac('sha256', `${day} ${officeId}`).update(phone).digest('hex');
}

/**
 * A ticket over the network: in opening hours, and a few of a telephone on a day.
 * @throws HccError as `takeTicket`; RATE_LIMITED where the telephone has had its tickets of the day
 */
export async function takeWebTicket(room: FloorRoom, { areaCode, phone, ...wish }: WebWish): Promise<string> {
  const number = digits(phone);
  if (!PHONE.test(number)) throw badField('phone', 'phải là số điện thoại di động 10 chữ số.');
  const office = (await room.directory.get()).centreOf(areaCode.trim());
  if (!office) throw badField('areaCode', 'Không có trung tâm nào ở đơn vị mang mã này.');
  const hash = holderHash(number, dayOf(room.now()), office.id);
  const limit = async ({ tx, day }: LockedFloor) => {
    const [row] = await tx.query<{ taken: number }>(
      "SELECT COUNT(*) AS taken FROM queue_ticket WHERE holder_hash = ? AND day = ? AND state <> 'CANCELLED'",
      [hash, day],
    );
    if (Number(row!.taken) >= MOST_PER_DAY)
      throw new HccError('RATE_LIMITED', `Mỗi số điện thoại lấy tối đa ${MOST_PER_DAY} số mỗi ngày.`);
  };
  return takeTicket(
    room,
    { ...wish, officeId: office.id, source: TicketSource.WEB, actor: null, holderHash: hash },
    limit,
  );
}
