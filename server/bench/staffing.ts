import type { Sql } from '../src/database/sql';
import type { Actor } from '../src/modules/identity/actor';
import { permissionsOf, type Role } from '../src/modules/identity/permissions';
import type { Directory } from '../src/modules/organisation/directory';
import { OfficeKind, Tier } from '../src/modules/organisation/organisation-terms';

/** The people of the demo accounts, by where they work. */
export interface Staffing {
  /** Who receives, by tier: one person for each desk. */
  desks: Record<Tier, Actor[]>;
  /** @throws Error where nobody works there */
  ofOffice(officeId: string): Actor;
}

interface Place {
  staffId: string;
  username: string;
  fullName: string;
  officeId: string;
  role: Role;
}

export async function readStaffing(sql: Sql, directory: Directory): Promise<Staffing> {
  const places = await sql.query<Place>(
    `SELECT s.id AS staffId, s.username, s.full_name AS fullName, p.office_id AS officeId, p.role
       FROM staff s JOIN staff_office p ON p.staff_id = s.id
      WHERE s.username NOT IN ('quantri', 'lanhdao') ORDER BY s.username`,
  );
  const byOffice = new Map<string, Actor>();
  for (const { staffId, username, fullName, officeId, role } of places) {
    const known = byOffice.get(officeId);
    if (known && known.staffId !== staffId) continue;
    const roles = [...(known?.roles ?? []), role];
    const office = directory.getOffice(officeId);
    byOffice.set(officeId, { staffId, username, fullName, office, roles, permissions: new Set(permissionsOf(roles)) });
  }
  const desksOf = (tier: Tier) =>
    [...byOffice.values()].filter(({ office }) => office.kind === OfficeKind.CENTRE && office.tier === tier);
  return {
    desks: {
      [Tier.COMMUNE]: desksOf(Tier.COMMUNE),
      [Tier.DISTRICT]: desksOf(Tier.DISTRICT),
      [Tier.PROVINCE]: desksOf(Tier.PROVINCE),
    },
    ofOffice: (officeId) => {
      const actor = byOffice.get(officeId);
      if (!actor) throw new Error(`Nobody works at office ${officeId}.`);
      return actor;
    },
  };
}
