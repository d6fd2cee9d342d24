import type { FindOptionsWhere } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { staffById } from '../../identity/staff-by-id';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { AdminGrant } from './admin-grant.entity';

export interface NamedAdminGrant extends AdminGrant {
  username: string;
  fullName: string;
  office: Office;
}

/** The latest first. */
export async function readAdminGrants(
  sql: Sql,
  directory: Directory,
  where: FindOptionsWhere<AdminGrant>,
): Promise<NamedAdminGrant[]> {
  const rows = await sql.entities.find(AdminGrant, { where, order: { id: 'DESC' }, take: 50 });
  const people = await staffById(
    sql,
    rows.map(({ staffId }) => staffId),
  );
  return rows.map((row) => {
    const { username, fullName } = people.get(row.staffId)!;
    return { ...row, username, fullName, office: directory.presentOffice(row.officeId) };
  });
}
