import type { Database } from '../../database/database';
import { cutToMinute, type Instant } from '../../kernel/instant';
import { newShortSecret } from '../../kernel/short-secret';
import { dueMoment } from '../calendar/statutory-clock';
import type { DossierRoom } from '../dossier/dossier-room';
import { Channel } from '../dossier/dossier-terms';
import { tellOfChanges } from '../dossier/notices/write-notices';
import { openDossierRoom } from '../dossier/open-dossier-room';
import { NumberBlock, OfflineDesk } from '../offline/offline.entity';
import { registerDesk, renewLease } from '../offline/offline-desks';
import { receiveOffline } from '../offline/receive-offline';
import { rollUp } from '../reporting/roll-up';
import { actorsOf } from './shown-people';

const CLERK = 'xa.14872';
const PROCEDURE = '1.004873';
const CITIZENS = [
  { fullName: 'Phạm Bá Thước', idNumber: '038074003121', phone: '0912004451' },
  { fullName: 'Lương Thị Nga', idNumber: '038190007735', phone: '0387551209' },
];

/**
 * A commune's machine that was without a line yesterday afternoon: two receipts of it have come since. Nothing where
 * there is a machine already.
 * @param now when the demo's history ends
 */
export async function showOffline(db: Database, now: Instant): Promise<void> {
  if (await db.read.entities.exists(OfflineDesk)) return;
  const shared = openDossierRoom(db, () => now, [rollUp, tellOfChanges]);
  const roomAt = (at: Instant): DossierRoom => ({ ...shared, now: () => at });
  const clerk = (await actorsOf(shared, [CLERK])).get(CLERK);
  const version = (await shared.catalogue.get()).findCurrent(PROCEDURE, now);
  if (!clerk || !version) return;
  const calendar = (await shared.calendars.get()).of(clerk.office.id);
  const hour = calendar.dayMinutesFrom(now) / 8;
  const before = (hours: number) => calendar.addWorkingMinutes(cutToMinute(now), -Math.round(hours * hour));
  const registeredAt = before(16);
  const { id, secret } = await registerDesk(roomAt(registeredAt), { actor: clerk, address: null }, 'Máy quầy 1');
  const block = await db.read.entities.findOneByOrFail(NumberBlock, { deskId: id });
  // Both on one day: the later one goes by the earlier one's.
  for (const [index, applicant] of CITIZENS.entries()) {
    const receivedAt = before(10) + index * 60_000;
    await receiveOffline(shared, clerk, {
      deskId: id,
      secret,
      number: block.first + index,
      receivedAt,
      clerkId: clerk.staffId,
      printedDueAt: dueMoment(version.limit, receivedAt, calendar),
      procedureVersionId: version.id,
      catalogueAt: registeredAt,
      lookupKey: newShortSecret(),
      receipt: {
        procedureCode: PROCEDURE,
        channel: Channel.COUNTER,
        applicant: { ...applicant, areaCode: clerk.office.areaCode },
        documents: version.documents.map(({ id: requirementId, name, originals, certifiedCopies, photocopies }) => ({
          requirementId,
          name,
          originals,
          certifiedCopies,
          photocopies,
        })),
      },
    });
  }
  await renewLease(shared, clerk, { deskId: id, secret, moreNumbers: false, days: [] });
}
