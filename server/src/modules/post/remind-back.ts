import { placeholders } from '../../database/sql';
import { dayNumberOf, dayOf, type Instant } from '../../kernel/instant';
import { findHeads } from '../casework/offices-of-cases';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { findHolders } from '../identity/staff.queries';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { IS_BACK } from './post-terms';
import { taskDueAt } from './task-days';

const MOST_AT_ONCE = 2_000;

interface Row {
  id: string;
  officeId: string;
  person: string;
  trackingNumber: string | null;
  stateAt: number | string;
  taskDueAt: number | string | null;
}

/**
 * Reminds who hands results out in an office, and its heads, of parcels that came back or could not be delivered and
 * about which nothing was done by their date: once on every working day, in however many processes.
 * @returns how many parcels wait so
 */
export async function remindBack(room: DossierRoom, at: Instant): Promise<number> {
  const references = await loadReferences(room);
  const { directory, calendars } = references;
  const day = dayOf(at);
  return room.db.transact(async (tx) => {
    const rows = await tx.query<Row>(
      `SELECT id, office_id AS officeId, person, tracking_number AS trackingNumber, state_at AS stateAt,
              task_due_at AS taskDueAt
         FROM post_parcel WHERE state IN (${placeholders(IS_BACK.length)}) AND (task_due_at IS NULL OR task_due_at <= ?)
        ORDER BY task_due_at, id LIMIT ${MOST_AT_ONCE}`,
      [...IS_BACK, at],
    );
    let told = 0;
    for (const { id, officeId, person, trackingNumber, stateAt, taskDueAt: kept } of rows) {
      if (!calendars.of(officeId).isWorkingDay(dayNumberOf(at))) continue;
      // One that was noted as back on the page of its dossier has no date of its own.
      const dueAt = kept === null ? await taskDueAt(tx, references, officeId, Number(stateAt)) : Number(kept);
      if (dueAt > at) continue;
      told++;
      const office = directory.presentOffice(officeId).id;
      const keepers = await findHolders(tx, 'dossier:return', [office], day);
      const heads = await findHeads(tx, 'office:manage', office, at);
      await writeStaffNotice(tx, {
        staffIds: [...keepers, ...heads],
        kind: StaffNoticeKind.PARCEL_OVERDUE,
        subject: { kind: StaffNoticeSubject.PARCEL, id },
        ref: day,
        params: { number: trackingNumber ?? '', person },
        moment: dueAt,
      });
    }
    return told;
  });
}
