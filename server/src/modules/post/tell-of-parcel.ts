import type { Tx } from '../../database/sql';
import { dayOf } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import { findHolders } from '../identity/staff.queries';
import { NoticeAbout, NoticeEvent } from '../notification/notification-terms';
import { tellCitizen } from '../notification/tell-citizen';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import type { PostParcel } from './parcel.entity';
import { ParcelState } from './post-terms';

const EVENT_OF: Partial<Record<ParcelState, NoticeEvent>> = {
  [ParcelState.HANDED_OVER]: NoticeEvent.POST_SENT,
  [ParcelState.IN_TRANSIT]: NoticeEvent.POST_IN_TRANSIT,
  [ParcelState.DELIVERED]: NoticeEvent.POST_DELIVERED,
  [ParcelState.FAILED]: NoticeEvent.POST_FAILED,
};

interface Row {
  id: string;
  code: string;
  email: string | null;
  phone: string | null;
  lookupKey: string;
  procedureVersionId: string;
}

/**
 * Tells the receiver how his parcel stands, once for each state of each sending, by the ways that he chose with the first
 * dossier in it; of several results of one receiver one message is enough.
 */
export async function tellOfParcel(tx: Tx, { catalogue, directory }: References, parcel: PostParcel): Promise<void> {
  const event = EVENT_OF[parcel.state];
  if (!event) return;
  const [row] = await tx.query<Row>(
    `SELECT d.id, d.code, d.email, d.phone, d.lookup_key AS lookupKey, d.procedure_version_id AS procedureVersionId
       FROM post_parcel_dossier p JOIN dossier d ON d.id = p.dossier_id
      WHERE p.parcel_id = ? AND p.is_in = 1 ORDER BY p.code LIMIT 1`,
    [parcel.id],
  );
  if (!row) return;
  const office = directory.presentOffice(parcel.officeId);
  await tellCitizen(tx, {
    event,
    about: { kind: NoticeAbout.DOSSIER, id: row.id, code: row.code },
    ref: `${parcel.id}.${parcel.attempt}`,
    contact: row,
    facts: {
      procedure: catalogue.getVersion(row.procedureVersionId).name,
      office: office.name,
      ...(office.phone ? { phone: office.phone } : {}),
      key: row.lookupKey,
      parcel: parcel.trackingNumber ?? '',
      ...(parcel.failure ? { reason: parcel.failure } : {}),
    },
  });
}

/** Tells those who hand results out that a parcel could not be delivered, and until when something is to be done. */
export async function tellDeskOfFailure(
  tx: Tx,
  { directory }: References,
  parcel: PostParcel,
  at: number,
): Promise<void> {
  const office = directory.presentOffice(parcel.officeId);
  await writeStaffNotice(tx, {
    staffIds: await findHolders(tx, 'dossier:return', [office.id], dayOf(at)),
    kind: StaffNoticeKind.PARCEL_FAILED,
    subject: { kind: StaffNoticeSubject.PARCEL, id: parcel.id },
    ref: `${parcel.attempt}.${parcel.carrierAt ?? at}`,
    params: { number: parcel.trackingNumber ?? '', reason: parcel.failure ?? '' },
    moment: parcel.taskDueAt,
  });
}
