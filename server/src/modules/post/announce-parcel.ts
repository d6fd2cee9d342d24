import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField, HccError } from '../../kernel/errors';
import { dayOf, endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import type { Partner } from '../connections/partner-keys';
import { lockPartner } from '../connections/partners';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { OfficeKind } from '../organisation/organisation-terms';
import { readTrackingNumber } from './change-parcel';
import { type ArrivedParcel, incomingParcel } from './inbound';
import { PostParcel } from './parcel.entity';
import { openParcel } from './parcel-journal';
import { ParcelDirection, ParcelEventKind, ParcelState, ReportOutcome } from './post-terms';

export interface AnnouncedParcel extends Omit<ArrivedParcel, 'idempotencyKey' | 'trackingNumber'> {
  trackingNumber: string;
  /** The desk to which it is addressed. */
  officeCode: string;
}

/**
 * The post's system says that a parcel with a citizen's dossier is on its way to a desk. The number is what it is known
 * by: said again, also after the desk has it, it changes nothing.
 * @throws HccError BAD_USER_INPUT naming the field (`trackingNumber`: the number is of another parcel), RATE_LIMITED
 * beyond the day's limit of what the system may hand in
 */
export async function announceParcel(
  room: DossierRoom,
  partner: Partner,
  input: AnnouncedParcel,
): Promise<{ outcome: ReportOutcome; state: ParcelState }> {
  const references = await loadReferences(room);
  const office = deskOfCode(references.directory, partner, input.officeCode);
  const trackingNumber = readTrackingNumber(input.trackingNumber);
  const at = room.now();
  const place = { officeId: office.id, stateAt: at, idempotencyKey: `announce#${trackingNumber}` };
  const row = {
    ...incomingParcel(references, input, { ...place, state: ParcelState.ANNOUNCED }),
    partnerId: partner.id,
  };
  const desk = references.directory.deskIds(office.id);
  try {
    return await room.db.transact(async (tx) => {
      const { intakesPerDay } = await lockPartner(tx, partner.id);
      const known = await findKnown(tx, desk, row);
      if (known) return { outcome: ReportOutcome.KNOWN, state: known.state };
      await assertWithinDay(tx, partner.id, intakesPerDay, at);
      const by = { staffId: null, fullName: partner.name };
      await openParcel(room.db, tx, row, { kind: ParcelEventKind.ANNOUNCED, by, at });
      return { outcome: ReportOutcome.APPLIED, state: ParcelState.ANNOUNCED };
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // The desk wrote the same number down at this moment.
    const known = await findKnown(room.db.read, desk, row);
    if (!known) throw taken();
    return { outcome: ReportOutcome.KNOWN, state: known.state };
  }
}

const taken = () => badField('trackingNumber', 'Số hiệu này là của bưu gửi khác.');

/** By its number, or by what was said of it before the desk gave it up. @throws HccError where it is another parcel */
async function findKnown(
  { entities }: Pick<Tx, 'entities'>,
  desk: readonly string[],
  { officeId, trackingNumber, idempotencyKey }: Pick<PostParcel, 'officeId' | 'trackingNumber' | 'idempotencyKey'>,
): Promise<PostParcel | null> {
  const same = await entities.findOneBy(PostParcel, { trackingNumber: trackingNumber! });
  if (!same) return entities.findOneBy(PostParcel, { officeId, idempotencyKey });
  if (same.direction !== ParcelDirection.IN || !desk.includes(same.officeId)) throw taken();
  return same;
}

/** @throws HccError BAD_USER_INPUT naming `officeCode` */
function deskOfCode(directory: Directory, { areaCode }: Partner, code: string): Office {
  const named = directory.findOfficeByCode(clean(code));
  const office = named && directory.presentOffice(named.id);
  if (!office || office.kind !== OfficeKind.CENTRE)
    throw badField('officeCode', 'Không có bộ phận một cửa mang mã này.');
  if (areaCode !== null && !directory.isWithin(office.areaCode, areaCode))
    throw badField('officeCode', 'Ngoài địa bàn của hệ thống này.');
  return office;
}

/** @throws HccError RATE_LIMITED */
async function assertWithinDay(tx: Tx, partnerId: string, most: number, at: Instant): Promise<void> {
  const day = dayOf(at);
  const [used] = await tx.query<{ n: number }>(
    `SELECT COUNT(*) AS n FROM post_parcel p JOIN post_event e ON e.parcel_id = p.id AND e.ordinal = 1
      WHERE p.partner_id = ? AND p.direction = 'IN' AND e.at >= ?`,
    [partnerId, startOfDay(day)],
  );
  if (Number(used!.n) < most) return;
  const retryAfterSeconds = Math.max(1, Math.ceil((endOfDay(day) - at) / 1_000));
  throw new HccError('RATE_LIMITED', `Đã báo đủ ${most} bưu gửi của hôm nay.`, { retryAfterSeconds });
}
