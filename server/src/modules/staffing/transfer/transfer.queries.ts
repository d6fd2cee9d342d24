import type { FindOptionsWhere } from 'typeorm';
import type { Sql } from '../../../database/sql';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { type NamedPost, namedPosts } from '../named-posts';
import { StaffTransfer } from './staff-transfer.entity';

export interface NamedTransfer extends StaffTransfer, NamedPost {
  /** As it was called when it was decided. */
  toOffice: Office;
}

const MOST_LISTED = 200;

/** The latest first. */
export async function readTransfers(
  sql: Sql,
  directory: Directory,
  where: FindOptionsWhere<StaffTransfer>,
): Promise<NamedTransfer[]> {
  const rows = await sql.entities.find(StaffTransfer, { where, order: { id: 'DESC' }, take: MOST_LISTED });
  const named = await namedPosts(sql, directory, rows);
  return named.map((row) => ({ ...row, toOffice: directory.getOffice(row.toOfficeId) }));
}
