import { badField, HccError } from '../../../kernel/errors';
import { addDays, dayOf } from '../../../kernel/instant';
import { commandLineActor } from '../../audit/audit-chain';
import type { DossierRoom } from '../../dossier/dossier-room';
import { readReferences } from '../../dossier/read-references';
import { disableIn } from '../../identity/account-commands';
import { type Administrator, recordAccountChange, requireAdministrator } from '../../identity/accounts/account';
import { endStandInsOf } from '../../identity/delegation/delegation-commands';
import { Role } from '../../identity/permissions';
import { SESSIONS_ENDED } from '../../identity/sessions-notice';
import { StaffOffice, StaffStatus } from '../../identity/staff.entity';
import { findPlaces } from '../../identity/staff.queries';
import { AdminGrantState } from '../admin-grant/admin-grant.entity';
import { askForAdmin } from '../admin-grant/admin-grant-commands';
import { readHeldWork } from '../reassignment/held-work.queries';
import { orderReassignment } from '../reassignment/reassign-work';
import { givePlaces, lockAccount, requireHeir, requireOffice, requireRoles, requireWords } from '../staffing-checks';

type Room = Pick<DossierRoom, 'db' | 'now'>;
const LONGEST_REASON = 300;

export interface Closing {
  username: string;
  reason: string;
  /** Who takes over what the person holds, by office; where nobody is named it goes to the office's queue. */
  handOver: readonly { officeCode: string; toStaffId: string | null }[];
}

/**
 * The account signs in no more, nobody acts in its place or it in anybody's, and whatever it holds is ordered to go to
 * who is named or to the office's queue: nothing is left with nobody.
 * @throws HccError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT naming the field, CONFLICT where it is closed already
 */
export async function closeAccount(
  room: Room,
  by: Administrator,
  { username, reason: text, handOver }: Closing,
  address: string | null,
): Promise<void> {
  requireAdministrator(by, username);
  const reason = requireWords(text, 'reason', 'lý do', LONGEST_REASON);
  const references = await readReferences(room.db.read);
  const { directory } = references;
  await room.db.transact(async (tx) => {
    const staff = await lockAccount(tx, username);
    if (staff.status === StaffStatus.DISABLED) throw new HccError('CONFLICT', 'Tài khoản này đã khoá.');
    const today = dayOf(room.now());
    const heirs = new Map<string, string | null>();
    for (const [index, { officeCode, toStaffId }] of handOver.entries()) {
      const office = requireOffice(directory, officeCode, `handOver.${index}.officeCode`);
      await requireHeir(tx, toStaffId, { staff, office, day: today, path: `handOver.${index}.toStaffId` });
      heirs.set(office.id, toStaffId);
    }
    const places = await findPlaces(tx, staff.id, today);
    const held = await readHeldWork(tx, references, staff.id, room.now());
    const offices = [
      ...places.map(({ officeId }) => directory.presentOffice(officeId).id),
      ...held.map(({ office }) => office.id),
    ];
    await disableIn(room.db, tx, staff, { by, address, reason });
    await endStandInsOf(room, tx, { staffId: staff.id, officeId: null }, by ?? commandLineActor());
    for (const officeId of new Set(offices)) {
      await orderReassignment(room, tx, {
        staffId: staff.id,
        officeId,
        toStaffId: heirs.get(officeId) ?? null,
        reason: `Tài khoản của ${staff.fullName} đã khoá: ${reason}.`,
        by: by?.fullName ?? commandLineActor().fullName,
      });
    }
  });
}

/**
 * What somebody is in an office from now on; also an office where he was nothing until now. To administer waits for a
 * second administrator.
 * @throws HccError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT naming the field
 */
export async function setRoles(
  room: Room,
  by: Administrator,
  wanted: { username: string; officeCode: string; roles: readonly Role[]; reason: string },
  address: string | null,
): Promise<void> {
  requireAdministrator(by, wanted.username);
  const reason = requireWords(wanted.reason, 'reason', 'căn cứ', LONGEST_REASON);
  const { directory } = await readReferences(room.db.read);
  const office = requireOffice(directory, wanted.officeCode, 'officeCode');
  const roles = requireRoles(wanted.roles, office);
  await room.db.transact(async (tx) => {
    const staff = await lockAccount(tx, wanted.username);
    const today = dayOf(room.now());
    const here = (await findPlaces(tx, staff.id, today)).filter(({ officeId }) => officeId === office.id);
    if (here.length > 0 && here.every(({ validTo }) => validTo !== null)) {
      throw badField('officeCode', 'Vai trò trong thời gian biệt phái thì ghi ở quyết định biệt phái.');
    }
    const before = here.map(({ role }) => role);
    for (const { role } of here.filter((place) => !roles.includes(place.role))) {
      const key = { staffId: staff.id, officeId: office.id, role };
      await tx.entities.update(StaffOffice, key, { validTo: addDays(today, -1) });
    }
    const fresh = roles.filter((role) => !before.includes(role));
    // The command line has everything anyway; on the screen two persons give this one.
    const asks = by !== null && fresh.includes(Role.ADMIN);
    const added = asks ? fresh.filter((role) => role !== Role.ADMIN) : fresh;
    if (asks) await askForAdmin(room, tx, { staff, office, reason, by });
    const after = [...before.filter((role) => roles.includes(role)), ...added];
    await givePlaces(tx, staff.id, office.id, added, { validFrom: today, validTo: null });
    await recordAccountChange(room.db, tx, {
      by,
      address,
      subject: staff.username,
      before: { officeCode: office.code, roles: before },
      after: { officeCode: office.code, roles: after, ...(asks ? { adminGrant: AdminGrantState.OPEN } : {}), reason },
    });
    tx.notify(SESSIONS_ENDED.notice({}));
  });
}
