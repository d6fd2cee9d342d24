import type { DossierRoom } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { permissionsOf } from '../identity/permissions';
import { Staff, StaffOffice } from '../identity/staff.entity';

/** People by their account's name, as they act in the office where they work. */
export async function actorsOf(
  { db, directory }: Pick<DossierRoom, 'db' | 'directory'>,
  usernames: readonly string[],
): Promise<Map<string, Actor>> {
  const offices = await directory.get();
  const found = new Map<string, Actor>();
  for (const username of usernames) {
    const staff = await db.read.entities.findOneBy(Staff, { username });
    const places = staff ? await db.read.entities.findBy(StaffOffice, { staffId: staff.id }) : [];
    const office = places[0] && offices.findOffice(places[0].officeId);
    if (!staff || !office) continue;
    const roles = places.map(({ role }) => role);
    found.set(username, {
      staffId: staff.id,
      username,
      fullName: staff.fullName,
      office,
      roles,
      permissions: new Set(permissionsOf(roles)),
      standsInFor: [],
    });
  }
  return found;
}
