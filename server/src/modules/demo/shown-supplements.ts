import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { openDossierRoom } from '../dossier/open-dossier-room';
import { openSupplement, sendSupplement } from '../online/citizen-supplement';
import { OnlineSupplement } from '../online/online-supplement.entity';
import { actorsOf } from './shown-people';

const DESKS = ['xa.14869', 'huyen.385'];
const NOTE = 'Tôi xin bổ sung: bản chính đã nộp tại bưu điện sáng nay, xin xem biên nhận.';

/** At each of two desks a dossier for which the citizen sent in online what was asked for. @param now when the history ends */
export async function showSupplements(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(OnlineSupplement)) return;
  const dossiers = openDossierRoom(db, () => now, []);
  const room = { dossiers, notices: { mail: null, sms: null, sendsInDemo: false, onlineCode: 'off' as const } };
  const people = await actorsOf(dossiers, DESKS);
  for (const { office } of people.values()) {
    const [found] = await db.read.query<{ code: string; lookupKey: string }>(
      `SELECT code, lookup_key AS lookupKey FROM dossier
        WHERE receiving_office_id = ? AND status = 'SUPPLEMENT_REQUIRED' ORDER BY received_at DESC LIMIT 1`,
      [office.id],
    );
    if (!found) continue;
    const { secret, version } = await openSupplement(room, found.code, found.lookupKey);
    await sendSupplement(room, { secret, expectedVersion: version, note: NOTE });
  }
}
