import type { Sql } from '../../database/sql';
import { type Day } from '../../kernel/instant';
import { Staff } from './staff.entity';

export interface Colleague {
  id: string;
  fullName: string;
}

/** Active people who work in an office on a day, by name. */
export function findColleagues(sql: Sql, officeId: string, today: Day): Promise<Colleague[]> {
  return sql.query<Colleague>(
    `SELECT DISTINCT s.id, s.full_name AS fullName FROM staff s JOIN staff_office p ON p.staff_id = s.id
      WHERE p.office_id = ? AND s.status = 'ACTIVE'
        AND (p.valid_from IS NULL OR p.valid_from <= ?) AND (p.valid_to IS NULL OR p.valid_to >= ?)
      ORDER BY s.full_name`,
    [officeId, today, today],
  );
}

/** The account of that name, active or not. */
export async function findAccount(
  sql: Sql,
  username: string,
): Promise<{ staffId: string; username: string; fullName: string } | null> {
  const staff = await sql.entities.findOneBy(Staff, { username });
  return staff && { staffId: staff.id, username, fullName: staff.fullName };
}
