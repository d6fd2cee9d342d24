import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { type Actor } from '../identity/actor';
import { findPerson } from '../identity/sign-in/person';
import { Staff } from '../identity/staff.entity';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import type { OfflineRoom } from './offline-desks';

/**
 * Who received a dossier at a desk, with the rights of that moment, at the office that is answerable for it now. An
 * account that was closed since is still whose deed it was.
 * @throws HccError BAD_USER_INPUT `clerkId` for somebody who could not receive there then
 */
export async function getClerk(
  room: Pick<OfflineRoom, 'db' | 'directory'>,
  directory: Directory,
  office: Office,
  { clerkId, at }: { clerkId: string; at: Instant },
): Promise<Actor> {
  const staff = await room.db.read.entities.findOneBy(Staff, { id: clerkId });
  const desk = directory.deskIds(office.id);
  for (const chosenOfficeId of staff ? desk : []) {
    const { id, username, fullName } = staff!;
    // What the account must do first is for who signs in; here somebody has long done his work.
    const account = { id, username, fullName, passwordSetByOtherAt: null, hasSecondFactor: true, chosenOfficeId };
    const person = await findPerson(room, account, at);
    if (person && desk.includes(person.actor.office.id) && person.actor.permissions.has('dossier:receive'))
      return { ...person.actor, office };
  }
  throw badField('clerkId', 'Người này không có quyền tiếp nhận hồ sơ tại đây vào lúc đó.');
}
