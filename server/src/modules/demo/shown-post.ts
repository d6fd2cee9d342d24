import type { Database } from '../../database/database';
import { DAY_MS, dayOf, HOUR_MS, type Instant } from '../../kernel/instant';
import type { DossierRoom } from '../dossier/dossier-room';
import { ReturnBy } from '../dossier/dossier-terms';
import { openDossierRoom } from '../dossier/open-dossier-room';
import type { Actor } from '../identity/actor';
import { changeParcel } from '../post/change-parcel';
import { changeReturnAtDesk } from '../post/change-return';
import { registerArrived } from '../post/inbound';
import { packResults } from '../post/pack-parcels';
import { PostParcel } from '../post/parcel.entity';
import { PostTariff } from '../post/post-list.entity';
import { confirmPostList, makePostList } from '../post/post-lists';
import { CarrierState, ReportSource } from '../post/post-terms';
import { deskTeller, reportParcel } from '../post/report-parcel';
import { rollUp } from '../reporting/roll-up';
import { actorsOf } from './shown-people';

const DESK = 'huyen.385';
const SENT = 2;
const WAITING = 1;
const LINES = [
  { service: 'EMS', name: 'Chuyển phát nhanh EMS', upToGrams: 100, priceDong: 26_000 },
  { service: 'EMS', name: 'Chuyển phát nhanh EMS', upToGrams: 500, priceDong: 34_500 },
  { service: 'BD', name: 'Bưu phẩm đảm bảo', upToGrams: 500, priceDong: 18_000 },
];

/**
 * A district's desk with the post: a tariff, a list handed over this morning with one parcel on its way and one that
 * could not be delivered, a result that waits, a dossier that came in. Nothing where there is a tariff already.
 * @param now when the demo's history ends
 */
export async function showPost(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(PostTariff)) return;
  const room = openDossierRoom(db, () => now, [rollUp]);
  const clerk = (await actorsOf(room, [DESK])).get(DESK);
  if (!clerk) return;
  const madeAt = now - 30 * DAY_MS;
  const by = { madeById: null, madeBy: 'Hệ thống' };
  const tariff = { validFrom: dayOf(madeAt), revision: 1, linesText: JSON.stringify(LINES), madeAt, ...by };
  await db.transact((tx) => tx.entities.insert(PostTariff, tariff));
  await showArrived(room, clerk);
  await showSent(room, clerk, now - HOUR_MS);
}

async function showArrived(room: DossierRoom, clerk: Actor): Promise<void> {
  await registerArrived(room, clerk, {
    person: 'Hà Văn Bản',
    phone: '0912000385',
    address: 'Bản Khằm, xã Hồi Xuân',
    trackingNumber: 'EH900001385VN',
    contents: 'Hồ sơ đăng ký thành lập hộ kinh doanh, 5 tờ',
    procedureCode: '1.001612',
    idempotencyKey: 'demo-in',
  });
}

/** Of the results that lie at the desk some citizens asked for the post. */
async function showSent(room: DossierRoom, clerk: Actor, at: Instant): Promise<void> {
  const { db } = room;
  const results = await db.read.query<{ id: string; version: number; returnBy: ReturnBy }>(
    `SELECT id, version, return_by AS returnBy FROM dossier
      WHERE queue_office_id = ? AND status = 'COMPLETED' AND address IS NOT NULL AND open_matters IS NULL
      ORDER BY entered_at, id LIMIT ${SENT + WAITING}`,
    [clerk.office.id],
  );
  if (results.length < SENT) return;
  const asked = { returnBy: ReturnBy.POST, address: null, reason: 'Công dân đề nghị nhận qua bưu điện' };
  for (const { id, version, returnBy } of results)
    if (returnBy !== ReturnBy.POST) await changeReturnAtDesk(room, clerk, { id, expectedVersion: version }, asked);
  const dossierIds = results.slice(0, SENT).map(({ id }) => id);
  const parcelIds = await packResults(room, clerk, { dossierIds, idempotencyKey: 'demo-pack' });
  const listId = await makePostList(room, clerk, { parcelIds, partner: 'Bưu điện huyện', idempotencyKey: 'demo-list' });
  const teller = deskTeller(clerk, ReportSource.FILE);
  const numbers: string[] = [];
  for (const [index, id] of parcelIds.entries()) {
    const trackingNumber = `EH10020${index}385VN`;
    const { version } = await db.read.entities.findOneByOrFail(PostParcel, { id });
    await changeParcel(room, clerk, { id, expectedVersion: version, trackingNumber });
    numbers.push(trackingNumber);
  }
  await confirmPostList(room, clerk, { id: listId, courier: 'Lê Văn Bưu' });
  const [failed, moving] = numbers;
  const reason = 'Người nhận đi vắng';
  if (failed) await reportParcel(room, teller, { trackingNumber: failed, state: CarrierState.FAILED, at, reason });
  if (moving) await reportParcel(room, teller, { trackingNumber: moving, state: CarrierState.IN_TRANSIT, at });
}
