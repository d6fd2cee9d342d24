import { placeholders, type Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import type { Role } from './permissions';
import { Staff, StaffOffice, StaffStatus } from './staff.entity';

export interface Colleague {
  id: string;
  fullName: string;
}

/** Active people who work in an office on a day, by name. */
export function findColleagues({ entities }: Sql, officeId: string, today: Day): Promise<Colleague[]> {
  return entities
    .getRepository(Staff)
    .createQueryBuilder('s')
    .innerJoin(StaffOffice, 'p', 'p.staffId = s.id')
    .where('p.officeId = :officeId AND s.status = :status', { officeId, status: StaffStatus.ACTIVE })
    .andWhere('(p.validFrom IS NULL OR p.validFrom <= :today) AND (p.validTo IS NULL OR p.validTo >= :today)', {
      today,
    })
    .distinct()
    .select(['s.id AS id', 's.fullName AS fullName'])
    .orderBy('s.fullName')
    .getRawMany<Colleague>();
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
