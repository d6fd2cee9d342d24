import type { Instant } from '../../kernel/instant';
import { findHeads } from '../casework/offices-of-cases';
import type { DossierRoom } from '../dossier/dossier-room';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { Rating } from './rating.entity';
import { LOW_UP_TO } from './rating-terms';

const MOST_AT_ONCE = 500;

/**
 * Tells the heads of an office of low ratings, with their words. By night and in the order of random keys: a notice at
 * the moment itself would say who had just been at the counter.
 * @returns of how many
 */
export async function tellLowRatings({ db, directory: cache }: DossierRoom, at: Instant): Promise<number> {
  const directory = await cache.get();
  return db.transact(async (tx) => {
    const low = await tx.query<Pick<Rating, 'id' | 'officeId' | 'comment' | 'face'>>(
      `SELECT id, office_id AS officeId, comment, face FROM rating WHERE told = 0 AND face <= ? ORDER BY id LIMIT ?`,
      [LOW_UP_TO, MOST_AT_ONCE],
    );
    for (const { id, officeId, comment, face } of low) {
      const office = directory.presentOffice(officeId);
      await writeStaffNotice(tx, {
        staffIds: await findHeads(tx, 'complaint:approve', office.id, at),
        kind: StaffNoticeKind.RATED_LOW,
        subject: { kind: StaffNoticeSubject.RATING, id: office.id },
        ref: id,
        params: { office: office.name, face: `${face}`, text: comment ?? '…' },
      });
      await tx.entities.update(Rating, { id }, { told: 1 });
    }
    return low.length;
  });
}
