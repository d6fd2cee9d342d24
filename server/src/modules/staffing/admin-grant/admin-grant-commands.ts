import type { Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { forbidden, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { dayOf } from '../../../kernel/instant';
import type { DossierRoom } from '../../dossier/dossier-room';
import { readReferences } from '../../dossier/read-references';
import { enableIn, setPasswordIn } from '../../identity/account-commands';
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
import { AdminGrant, AdminGrantKind, AdminGrantState } from './admin-grant.entity';

type Room = Pick<DossierRoom, 'db' | 'now'>;

interface AskedGrant {
  staff: Staff;
  office: Office;
  reason: string;
  by: Actor;
  /** The role unless told. */
  kind?: AdminGrantKind;
  passwordHash?: string | null;
}

const WORDS: Record<AdminGrantKind, string> = {
  [AdminGrantKind.ROLE]: 'Vai trò quản trị',
  [AdminGrantKind.REOPEN]: 'Mở lại tài khoản quản trị',
  [AdminGrantKind.PASSWORD]: 'Mật khẩu mới cho người quản trị',
};

/**
 * Who administers sees and may change everything: two persons give that. In the transaction of the caller, who has
 * locked the person. What is asked for already stays as it is.
 * @throws HccError CONFLICT (who and when) where something else waits, or another password
 */
export async function askForAdmin(
  room: Room,
  tx: Tx,
  { staff, office, reason, by, kind = AdminGrantKind.ROLE, passwordHash = null }: AskedGrant,
): Promise<void> {
  const open = await tx.entities.findOneBy(AdminGrant, { openFor: staff.id });
  if (open) {
    if (kind !== AdminGrantKind.PASSWORD && kind === (open.kind ?? AdminGrantKind.ROLE)) return;
    throw conflictWith('Một đề nghị khác về người này còn chờ người quản trị thứ hai.', {
      who: open.askedBy,
      at: open.askedAt,
    });
  }
  const id = newId();
  await tx.entities.insert(AdminGrant, {
    id,
    staffId: staff.id,
    openFor: staff.id,
    kind: kind === AdminGrantKind.ROLE ? null : kind,
    passwordHash,
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
    title: `${WORDS[kind]} của ${staff.fullName}`,
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
      await carryOut(room, tx, grant, { staff, office, by: actor, address });
    }
    const settled = { state, openFor: null, passwordHash: null, settledAt: room.now(), settledBy: actor.fullName };
    await tx.entities.update(AdminGrant, { id }, settled);
    await recordAccountChange(room.db, tx, {
      by: actor,
      address,
      subject: staff.username,
      before: { adminGrant: grant.state, askedBy },
      after: { adminGrant: state, kind: grant.kind ?? AdminGrantKind.ROLE, officeCode: office.code, reason },
    });
    return staff.username;
  });
}

/** @throws HccError BAD_USER_INPUT where the account is closed that was to have the role */
async function carryOut(
  { db, now }: Room,
  tx: Tx,
  { kind, passwordHash }: AdminGrant,
  { staff, office, by, address }: { staff: Staff; office: Office; by: Actor; address: string | null },
): Promise<void> {
  if (kind === AdminGrantKind.REOPEN) await enableIn(db, tx, staff, { by, address });
  else if (kind === AdminGrantKind.PASSWORD)
    await setPasswordIn(db, tx, staff, { passwordHash: passwordHash!, by, address });
  else {
    requireActive(staff, 'id');
    await givePlaces(tx, staff.id, office.id, [Role.ADMIN], { validFrom: dayOf(now()), validTo: null });
    tx.notify(SESSIONS_ENDED.notice({}));
  }
}
