import type { Tx } from '../../../database/sql';
import { dayOf } from '../../../kernel/instant';
import type { DossierRoom } from '../../dossier/dossier-room';
import { enableIn, hashForOther, setPasswordIn } from '../../identity/account-commands';
import { type Administrator, recordAccountChange, requireAdministrator } from '../../identity/accounts/account';
import { Role } from '../../identity/permissions';
import { type Staff, StaffStatus } from '../../identity/staff.entity';
import { findPlaces } from '../../identity/staff.queries';
import { type Directory, directoryCache } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { lockAccount } from '../staffing-checks';
import { AdminGrantKind, AdminGrantState } from './admin-grant.entity';
import { askForAdmin } from './admin-grant-commands';

/*
 * Whoever opens the closed account of an administrator, or gives one a password, could sign in as an administrator whom
 * nobody confirmed. On the screen this takes two persons as the role itself does; the command line has everything anyway.
 */

type Room = Pick<DossierRoom, 'db' | 'now'>;

/**
 * The account signs in again; of who administers once a second administrator has said so.
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT where something else waits for the second administrator
 */
export async function openAccount(
  room: Room,
  by: Administrator,
  username: string,
  address: string | null,
): Promise<void> {
  requireAdministrator(by, username);
  const directory = await directoryCache(room.db.read).get();
  await room.db.transact(async (tx) => {
    const staff = await lockAccount(tx, username);
    if (staff.status === StaffStatus.ACTIVE) return;
    const asked = { kind: AdminGrantKind.REOPEN, reason: 'Mở lại tài khoản đã khoá', by, address };
    if (await waitsForSecond(room, tx, directory, staff, asked)) return;
    await enableIn(room.db, tx, staff, { by, address });
  });
}

/**
 * A password that its holder has to change first; of who administers once a second administrator has said so.
 * @throws HccError NOT_FOUND, FORBIDDEN, BAD_USER_INPUT naming password, CONFLICT where something else waits
 */
export async function setAccountPassword(
  room: Room,
  by: Administrator,
  { username, password }: { username: string; password: string },
  address: string | null,
): Promise<void> {
  requireAdministrator(by, username);
  const passwordHash = await hashForOther(room.db, username, password);
  const directory = await directoryCache(room.db.read).get();
  await room.db.transact(async (tx) => {
    const staff = await lockAccount(tx, username);
    const asked = { kind: AdminGrantKind.PASSWORD, reason: 'Đặt mật khẩu mới', by, address, passwordHash };
    if (await waitsForSecond(room, tx, directory, staff, asked)) return;
    await setPasswordIn(room.db, tx, staff, { passwordHash, by, address });
  });
}

interface Asked {
  kind: AdminGrantKind;
  reason: string;
  by: Administrator;
  address: string | null;
  passwordHash?: string;
}

/** @returns false where one person is enough */
async function waitsForSecond(
  room: Room,
  tx: Tx,
  directory: Directory,
  staff: Staff,
  { kind, reason, by, address, passwordHash }: Asked,
): Promise<boolean> {
  const places = await findPlaces(tx, staff.id, dayOf(room.now()));
  const place = places.find(({ role }) => role === Role.ADMIN);
  if (by === null || !place) return false;
  const office: Office = directory.presentOffice(place.officeId);
  await askForAdmin(room, tx, { staff, office, reason, by, kind, passwordHash });
  await recordAccountChange(room.db, tx, {
    by,
    address,
    subject: staff.username,
    after: { adminGrant: AdminGrantState.OPEN, kind, reason },
  });
  return true;
}
