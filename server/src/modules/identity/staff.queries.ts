import type { Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { type Permission, rolesWith } from './permissions';
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

/** The account of that name, active or not. */
export async function findAccount(
  sql: Sql,
  username: string,
): Promise<{ staffId: string; username: string; fullName: string } | null> {
  const staff = await sql.entities.findOneBy(Staff, { username });
  return staff && { staffId: staff.id, username, fullName: staff.fullName };
}
