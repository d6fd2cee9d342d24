import { placeholders, type Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import type { Colleague } from './colleague.types';
import { findLeavesOn } from './leave/leave.queries';
import { type Permission, type Role, rolesWith } from './permissions';
import { Staff, StaffOffice, StaffStatus } from './staff.entity';

const HOLDS = '(p.validFrom IS NULL OR p.validFrom <= :today) AND (p.validTo IS NULL OR p.validTo >= :today)';

/** Active people who work in an office on a day, by name. */
export async function findColleagues(sql: Sql, officeId: string, today: Day): Promise<Colleague[]> {
  const people = await sql.entities
    .getRepository(Staff)
    .createQueryBuilder('s')
    .innerJoin(StaffOffice, 'p', 'p.staffId = s.id')
    .where('p.officeId = :officeId AND s.status = :status', { officeId, status: StaffStatus.ACTIVE })
    .andWhere(HOLDS, { today })
    .distinct()
    .select(['s.id AS id', 's.fullName AS fullName'])
    .orderBy('s.fullName')
    .getRawMany<Omit<Colleague, 'awayUntil'>>();
  const away = await findLeavesOn(
    sql,
    people.map(({ id }) => id),
    today,
  );
  return people.map((person) => ({ ...person, awayUntil: away.get(person.id) ?? null }));
}

/** Where somebody has a place on a day, by office. */
export function findPlaces({ entities }: Sql, staffId: string, today: Day): Promise<StaffOffice[]> {
  return entities
    .getRepository(StaffOffice)
    .createQueryBuilder('p')
    .where('p.staffId = :staffId', { staffId })
    .andWhere(HOLDS, { today })
    .orderBy('p.officeId')
    .addOrderBy('p.role')
    .getMany();
}

/** The ids of active people who have a right by a role of their own on a day. @param officeIds null for any office */
export async function findHolders(
  { entities }: Sql,
  permission: Permission,
  officeIds: readonly string[] | null,
  today: Day,
): Promise<string[]> {
  const query = entities
    .getRepository(Staff)
    .createQueryBuilder('s')
    .innerJoin(StaffOffice, 'p', 'p.staffId = s.id')
    .where('p.role IN (:...roles) AND s.status = :status', { roles: rolesWith(permission), status: StaffStatus.ACTIVE })
    .andWhere('(p.validFrom IS NULL OR p.validFrom <= :today) AND (p.validTo IS NULL OR p.validTo >= :today)', {
      today,
    });
  if (officeIds !== null) query.andWhere('p.officeId IN (:...officeIds)', { officeIds });
  const rows = await query.distinct().select('s.id', 'id').orderBy('s.id').getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}

/** Ids of active people who have one of these roles somewhere on a day. */
export async function findStaffInRoles(sql: Sql, roles: readonly Role[], today: Day): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT DISTINCT s.id FROM staff s JOIN staff_office p ON p.staff_id = s.id
      WHERE s.status = '${StaffStatus.ACTIVE}' AND p.role IN (${placeholders(roles.length)})
        AND (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?)`,
    [...roles, today, today],
  );
  return rows.map(({ id }) => id);
}

/** The account of that name, active or not. */
export async function findAccount(
  sql: Sql,
  username: string,
): Promise<{ staffId: string; username: string; fullName: string } | null> {
  const staff = await sql.entities.findOneBy(Staff, { username });
  return staff && { staffId: staff.id, username, fullName: staff.fullName };
}
