import { IsNull, MoreThanOrEqual } from 'typeorm';
import type { Tx } from '../../../database/sql';
import { addDays, dayOf } from '../../../kernel/instant';
import { commandLineActor } from '../../audit/audit-chain';
import { type AuditActor, AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import type { DossierRoom } from '../../dossier/dossier-room';
import { readReferences } from '../../dossier/read-references';
import { endStandInsOf } from '../../identity/delegation/delegation-commands';
import { StaffLeave } from '../../identity/leave/staff-leave.entity';
import { Role } from '../../identity/permissions';
import { SESSIONS_ENDED } from '../../identity/sessions-notice';
import { type Staff, StaffOffice, StaffStatus } from '../../identity/staff.entity';
import { findPlaces } from '../../identity/staff.queries';
import type { Directory } from '../../organisation/directory';
import { StaffNoticeKind, StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../../staff-notices/write-staff-notice';
import { orderReassignment } from '../reassignment/reassign-work';
import { Secondment } from '../secondment/secondment.entity';
import { givePlaces } from '../staffing-checks';
import { rolesFromText, TransferState } from '../staffing-terms';
import { lockTransfer } from './lock-transfer';
import { StaffTransfer } from './staff-transfer.entity';

type Room = Pick<DossierRoom, 'db' | 'now'>;

/**
 * Whose day has come. What cannot be carried out is marked with the reason and keeps none of the others.
 * @returns how many came into force
 */
export async function bringTransfersIntoForce(room: Room): Promise<number> {
  const today = dayOf(room.now());
  const scheduled = await room.db.read.entities.find(StaffTransfer, {
    where: { state: TransferState.SCHEDULED },
    order: { effectiveOn: 'ASC', id: 'ASC' },
  });
  const due = scheduled.filter(({ effectiveOn }) => effectiveOn <= today);
  if (due.length === 0) return 0;
  const { directory } = await readReferences(room.db.read);
  let applied = 0;
  for (const { id } of due) {
    const isApplied = await room.db.transact(async (tx) => {
      const { transfer, staff } = await lockTransfer(tx, id);
      if (transfer.state !== TransferState.SCHEDULED) return false;
      return applyTransfer(room, tx, directory, transfer, staff, commandLineActor());
    });
    if (isApplied) applied++;
  }
  return applied;
}

/**
 * The person leaves one office and joins the other, and what he holds is ordered to go over, all in the transaction of
 * the caller, who has locked both rows. Offices closed meanwhile are those that go on with their work.
 * @returns false where it could not be carried out, which is then written down
 */
export async function applyTransfer(
  room: Room,
  tx: Tx,
  directory: Directory,
  transfer: StaffTransfer,
  staff: Staff,
  by: AuditActor,
): Promise<boolean> {
  const { id, decision } = transfer;
  // The clock carries out what a person has decided.
  const decidedBy = transfer.scheduledBy ?? by.fullName;
  const today = dayOf(room.now());
  const from = directory.presentOffice(transfer.fromOfficeId);
  const to = directory.presentOffice(transfer.toOfficeId);
  const places = await findPlaces(tx, staff.id, today);
  const left = places.filter(({ officeId }) => directory.presentOffice(officeId).id === from.id);
  const problem = problemOf(staff, left, from.name);
  if (problem !== null) {
    await tx.entities.update(StaffTransfer, { id }, { state: TransferState.BLOCKED, problem });
    return false;
  }
  for (const { staffId, officeId, role } of left) {
    await tx.entities.update(StaffOffice, { staffId, officeId, role }, { validTo: addDays(today, -1) });
  }
  const wasAdmin = left.some(({ role }) => role === Role.ADMIN);
  // Who administers no more by now does not come to it again by moving.
  const roles = rolesFromText(transfer.rolesText).filter((role) => role !== Role.ADMIN || wasAdmin);
  await givePlaces(tx, staff.id, to.id, roles, { validFrom: today, validTo: null });
  // Who was seconded there stays for good: nothing ends any more.
  const seconded = await tx.entities.findBy(Secondment, { staffId: staff.id, endedAt: IsNull() });
  for (const { id: secondmentId, centreId } of seconded) {
    if (directory.presentOffice(centreId).id !== to.id) continue;
    const ended = { endedAt: room.now(), endedBy: decidedBy };
    await tx.entities.update(Secondment, { id: secondmentId }, ended);
  }
  const isElsewhere = from.id !== to.id;
  if (isElsewhere) {
    await endStandInsOf(room, tx, { staffId: staff.id, officeId: from.id }, by);
    const away = { staffId: staff.id, officeId: from.id, toDay: MoreThanOrEqual(today), cancelledAt: IsNull() };
    await tx.entities.update(StaffLeave, away, { officeId: to.id });
  }
  const reassignmentId = isElsewhere
    ? await orderReassignment(room, tx, {
        staffId: staff.id,
        officeId: from.id,
        toStaffId: transfer.handToId,
        reason: `${staff.fullName} chuyển sang ${to.name} theo ${decision}.`,
        by: decidedBy,
      })
    : null;
  const applied = { state: TransferState.APPLIED, openFor: null, endedAt: room.now(), endedBy: decidedBy };
  await tx.entities.update(StaffTransfer, { id }, { ...applied, reassignmentId });
  await recordChange(room.db, tx, {
    kind: AuditKind.ACCOUNT_CHANGED,
    by,
    subject: staff.username,
    before: { officeCode: from.code, roles: left.map(({ role }) => role) },
    after: { officeCode: to.code, roles, decision },
  });
  await writeStaffNotice(tx, {
    staffIds: [staff.id],
    kind: StaffNoticeKind.TRANSFERRED,
    subject: { kind: StaffNoticeSubject.POST, id },
    params: { title: to.name, who: decision },
  });
  tx.notify(SESSIONS_ENDED.notice({}));
  return true;
}

function problemOf(staff: Staff, left: readonly StaffOffice[], officeName: string): string | null {
  if (staff.status !== StaffStatus.ACTIVE) return 'Tài khoản đã bị khoá trước ngày hiệu lực.';
  return left.length === 0 ? `Đến ngày hiệu lực người này không còn làm việc tại ${officeName}.` : null;
}
