import type { Sql } from '../../database/sql';
import type { Difference } from '../dossier/proof/check-dossier';

const LISTED_STRAYS = 5;

/** Rows that belong to no dossier: the tables hold more of them than the dossiers did. */
export async function strayDifferences(sql: Sql, seen: Record<string, number>): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [table, expected] of Object.entries(seen)) {
    const [row] = await sql.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${table}`);
    const stored = Number(row!.count);
    if (stored === expected) continue;
    const strays =
      table === 'dossier'
        ? []
        : await sql.query<{ id: string }>(
            `SELECT DISTINCT x.dossier_id AS id FROM ${table} x
              WHERE NOT EXISTS (SELECT 1 FROM dossier d WHERE d.id = x.dossier_id) LIMIT ${LISTED_STRAYS}`,
          );
    const which = strays.map(({ id }) => id).join(', ') || 'all';
    differences.push({ where: table, which, column: 'rows', stored, expected });
  }
  return differences;
}
