import type { Sql } from '../src/database/sql';
import type { Actor } from '../src/modules/identity/actor';
import { permissionsOf, type Role } from '../src/modules/identity/permissions';
import type { Directory } from '../src/modules/organisation/directory';
import { OfficeKind, Tier } from '../src/modules/organisation/organisation-terms';

interface Place {
  staffId: string;
  username: string;
  fullName: string;
  officeId: string;
  role: Role;
}

/** Who receives in the communes: one person for each desk, from the demo accounts. */
export function communeDesks(sql: Sql, directory: Directory): Promise<Actor[]> {
  return peopleOf(sql, directory, 'o.kind = ? AND o.tier = ?', [OfficeKind.CENTRE, Tier.COMMUNE]);
}

/** One person for each office that the condition on `o` and `s` means. */
export async function peopleOf(
  sql: Sql,
  directory: Directory,
  condition: string,
  values: readonly string[],
): Promise<Actor[]> {
  const places = await sql.query<Place>(
    `SELECT s.id AS staffId, s.username, s.full_name AS fullName, p.office_id AS officeId, p.role
       FROM staff s JOIN staff_office p ON p.staff_id = s.id JOIN office o ON o.id = p.office_id
      WHERE ${condition} ORDER BY s.username`,
    values,
  );
  const byOffice = new Map<string, Actor>();
  for (const { staffId, username, fullName, officeId, role } of places) {
    const known = byOffice.get(officeId);
    if (known && known.staffId !== staffId) continue;
    const roles = [...(known?.roles ?? []), role];
    const office = directory.getOffice(officeId);
    byOffice.set(officeId, {
      staffId,
      username,
      fullName,
      office,
      roles,
      permissions: new Set(permissionsOf(roles)),
      standsInFor: [],
    });
  }
  return [...byOffice.values()];
}
