import { placeholders, type Sql } from '../../database/sql';
import { SATISFIED_FROM } from './rating-terms';

/** Of the ratings of each month (yyyy-MM) those of somebody who was content. @param officeIds that received; null for all */
export async function satisfiedMonths(
  sql: Sql,
  officeIds: readonly string[] | null,
  months: readonly string[],
): Promise<{ month: string; counted: number; total: number }[]> {
  if (officeIds?.length === 0 || months.length === 0) return [];
  const rows = await sql.query<{ month: string; counted: number; total: number }>(
    `SELECT month, SUM(CASE WHEN face >= ? THEN 1 ELSE 0 END) AS counted, COUNT(*) AS total FROM rating
      WHERE month IN (${placeholders(months.length)})
        ${officeIds === null ? '' : `AND office_id IN (${placeholders(officeIds.length)})`}
      GROUP BY month ORDER BY month`,
    [SATISFIED_FROM, ...months, ...(officeIds ?? [])],
  );
  return rows.map(({ month, counted, total }) => ({ month, counted: Number(counted), total: Number(total) }));
}

/** The same of one month by the office that received. */
export async function satisfiedOffices(
  sql: Sql,
  month: string,
): Promise<Map<string, { counted: number; total: number }>> {
  const rows = await sql.query<{ officeId: string; counted: number; total: number }>(
    `SELECT office_id AS officeId, SUM(CASE WHEN face >= ? THEN 1 ELSE 0 END) AS counted, COUNT(*) AS total
       FROM rating WHERE month = ? GROUP BY office_id`,
    [SATISFIED_FROM, month],
  );
  return new Map(
    rows.map(({ officeId, counted, total }) => [officeId, { counted: Number(counted), total: Number(total) }]),
  );
}
