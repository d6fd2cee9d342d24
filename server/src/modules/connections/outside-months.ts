import { placeholders, type Sql } from '../../database/sql';
import { PartnerKind } from './connection-terms';

/**
 * Dossiers that an outside body (post office, bank) took in for citizens, by the month (yyyy-MM) in which it handed them
 * in. A request that became a dossier names the office that received it, so dossiers are not asked.
 * @param officeIds that received; null for all
 */
export async function outsideMonths(
  sql: Sql,
  officeIds: readonly string[] | null,
  { from, to }: { from: string; to: string },
): Promise<Map<string, number>> {
  if (officeIds?.length === 0) return new Map();
  const rows = await sql.query<{ month: string; n: number }>(
    `SELECT SUBSTR(p.day, 1, 7) AS month, COUNT(*) AS n
       FROM partner_intake p
       JOIN partner_system b ON b.id = p.partner_id AND b.kind = ?
       JOIN online_submission s ON s.id = p.submission_id AND s.dossier_id IS NOT NULL
      WHERE p.day BETWEEN ? AND ?
        ${officeIds === null ? '' : `AND s.office_id IN (${placeholders(officeIds.length)})`}
      GROUP BY SUBSTR(p.day, 1, 7)`,
    [PartnerKind.INTAKE, from, to, ...(officeIds ?? [])],
  );
  return new Map(rows.map(({ month, n }) => [month, Number(n)]));
}
