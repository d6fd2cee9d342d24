import type { Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { forbidden, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { dayOf } from '../../../kernel/instant';
import type { DossierRoom } from '../../dossier/dossier-room';
import { readReferences } from '../../dossier/read-references';
import { recordAccountChange, requireAdministrator } from '../../identity/accounts/account';
import type { Actor } from '../../identity/actor';
import { Role } from '../../identity/permissions';
import { SESSIONS_ENDED } from '../../identity/sessions-notice';
import { Staff } from '../../identity/staff.entity';
import type { Office } from '../../organisation/office.entity';
import { StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { tellOtherAdministrators } from '../../staff-notices/tell-administrators';
import { givePlaces, requireActive } from '../staffing-checks';
import type { By } from '../transfer/transfer-commands';
import { AdminGrant, AdminGrantState } from './admin-grant.entity';

type Room = Pick<DossierRoom, 'db' | 'now'>;

/**
 * Who administers sees and may change everything: two persons give that. In the transaction of the caller, who has
 * locked the person. What is asked for already stays as it is.
 */
export async function askForAdmin(
  room: Room,
  tx: Tx,
  { staff, office, reason, by }: { staff: Staff; office: Office; reason: string; by: Actor },
): Promise<void> {
  if (await tx.entities.existsBy(AdminGrant, { openFor: staff.id })) return;
  const id = newId();
  await tx.entities.insert(AdminGrant, {
    id,
    staffId: staff.id,
    openFor: staff.id,
    officeId: office.id,
    reason,
    state: AdminGrantState.OPEN,
    askedAt: room.now(),
    askedById: by.staffId,
    askedBy: by.fullName,
    settledAt: null,
    settledBy: null,
  });
  await tellOtherAdministrators(tx, by, {
    subject: { kind: StaffNoticeSubject.ADMIN_GRANT, id },
    ref: '',
    title: `Vai trò quản trị của ${staff.fullName}`,
  });
}

/**
 * Another administrator than the one who asked gives the role, or refuses it; who asked may take it back.
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT (who and when) where it is settled, BAD_USER_INPUT where the account or
 *   the office is closed
 */
export async function settleAdminGrant(
  room: Room,
  { actor, address }: By,
  id: string,
  state: AdminGrantState.CONFIRMED | AdminGrantState.REFUSED,
): Promise<string> {
  requireAdministrator(actor);
  const { directory } = await readReferences(room.db.read);
  return room.db.transact(async (tx) => {
    await tx.query(`SELECT id FROM admin_grant WHERE id = ?${tx.forUpdate}`, [id]);
    const grant = await tx.entities.findOneBy(AdminGrant, { id });
    if (!grant) throw notFound('đề nghị cấp quyền quản trị');
    const { staffId, askedById, settledBy, settledAt, reason, askedBy } = grant;
    if (grant.state !== AdminGrantState.OPEN)
      throw conflictWith(`${settledBy} đã quyết định đề nghị này.`, { who: settledBy, at: settledAt });
    const staff = await tx.entities.findOneByOrFail(Staff, { id: staffId });
    requireAdministrator(actor, staff.username);
    const office = directory.presentOffice(grant.officeId);
    if (state === AdminGrantState.CONFIRMED) {
      if (askedById === actor.staffId) throw forbidden('Người đề nghị không tự xác nhận; cần một người quản trị khác.');
      requireActive(staff, 'id');
      await givePlaces(tx, staffId, office.id, [Role.ADMIN], { validFrom: dayOf(room.now()), validTo: null });
      tx.notify(SESSIONS_ENDED.notice({}));
    }
    const settled = { state, openFor: null, settledAt: room.now(), settledBy: actor.fullName };
    await tx.entities.update(AdminGrant, { id }, settled);
    await recordAccountChange(room.db, tx, {
      by: actor,
      address,
      subject: staff.username,
      before: { adminGrant: grant.state, askedBy },
      after: { adminGrant: state, officeCode: office.code, reason },
    });
    return staff.username;
  });
}
