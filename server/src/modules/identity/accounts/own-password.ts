import { badField, unauthenticated } from '../../../kernel/errors';
import type { Actor } from '../actor';
import type { IdentityRoom } from '../identity-room';
import { checkNewPassword, hashPassword, verifyPassword } from '../passwords';
import { countsOfOwnPassword, giveBackTry, takeTry } from '../sign-in/attempt-limits';
import { Staff } from '../staff.entity';
import { endSessions, recordAccountChange } from './account';

/**
 * Asks somebody who is signed in for the present password.
 * @throws HccError BAD_USER_INPUT naming `path`, RATE_LIMITED
 */
export async function checkOwnPassword(
  room: IdentityRoom,
  { staffId, username }: Actor,
  password: string,
  path: string,
): Promise<Staff> {
  const at = room.now();
  const counts = countsOfOwnPassword(username);
  await takeTry(room.db, counts, at);
  const staff = await room.db.read.entities.getRepository(Staff).findOneBy({ id: staffId });
  if (!staff) throw unauthenticated();
  if (!(await verifyPassword(staff.passwordHash, password))) throw badField(path, 'Mật khẩu hiện tại không đúng.');
  await room.db.transact((tx) => giveBackTry(tx, counts, at));
  return staff;
}

/**
 * Ends every session of the person, who is then no holder of a demo account that everybody can open, and owes no change
 * of a password that somebody else had set.
 * @throws HccError BAD_USER_INPUT naming currentPassword or newPassword, RATE_LIMITED
 */
export async function changePassword(
  room: IdentityRoom,
  actor: Actor,
  currentPassword: string,
  newPassword: string,
  address: string | null = null,
): Promise<void> {
  const { id, passwordHash: former } = await checkOwnPassword(room, actor, currentPassword, 'currentPassword');
  checkNewPassword(newPassword, actor, 'newPassword');
  if (await verifyPassword(former, newPassword)) throw badField('newPassword', 'phải khác mật khẩu hiện tại.');
  const passwordHash = await hashPassword(newPassword);
  await room.db.transact(async (tx) => {
    await tx.entities.getRepository(Staff).update({ id }, { passwordHash, demo: 0, passwordSetByOtherAt: null });
    await endSessions(tx, id);
    await recordAccountChange(room.db, tx, { by: actor, address, subject: actor.username, after: { password: true } });
  });
}
