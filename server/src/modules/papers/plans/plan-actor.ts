import { In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { dayOf, type Instant } from '../../../kernel/instant';
import type { Actor } from '../../identity/actor';
import { permissionsOf, type Role } from '../../identity/permissions';
import { Staff, StaffOffice, StaffStatus } from '../../identity/staff.entity';
import type { Office } from '../../organisation/office.entity';

/** Who of an office issues its reports today, by the name. */
export async function issuersOf({ entities }: Pick<Sql, 'entities'>, office: Office, at: Instant): Promise<Actor[]> {
  const today = dayOf(at);
  const places = (await entities.findBy(StaffOffice, { officeId: office.id })).filter(
    ({ validFrom, validTo }) => (validFrom ?? today) <= today && (validTo ?? today) >= today,
  );
  const staffIds = [...new Set(places.map(({ staffId }) => staffId))];
  const people = await entities.find(Staff, {
    where: { id: In(staffIds), status: StaffStatus.ACTIVE },
    order: { fullName: 'ASC', id: 'ASC' },
  });
  return people.flatMap(({ id, username, fullName }) => {
    const roles: Role[] = places.filter(({ staffId }) => staffId === id).map(({ role }) => role);
    const permissions = new Set(permissionsOf(roles));
    if (!permissions.has('report:issue')) return [];
    return [{ staffId: id, username, fullName, office, roles, permissions, standsInFor: [] }];
  });
}
