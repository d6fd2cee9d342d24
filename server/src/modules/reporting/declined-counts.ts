import type { Sql } from '../../database/sql';
import { type CellKey, scopeCondition } from './cell-selection';
import type { SettlementScope } from './settlement-scope';

/**
 * How many requests were turned away in the period of a scope, by office, procedure or month (yyyy-MM). They were never
 * received, so they stand beside the sum that adds up; few enough to be counted from an index when asked for.
 */
export async function declinedCounts(
  sql: Sql,
  scope: SettlementScope,
  by: CellKey | 'month',
): Promise<Map<string, number>> {
  const within = scopeCondition(scope, 'n', 'office_id');
  const key = by === 'month' ? 'SUBSTR(n.day, 1, 7)' : `n.${by}`;
  const rows = await sql.query<{ key: string; count: number }>(
    `SELECT ${key} AS \`key\`, COUNT(*) AS count FROM declined_request n
      WHERE n.day >= ? AND n.day <= ?${within.sql} GROUP BY ${key}`,
    [scope.from, scope.to, ...within.values],
  );
  return new Map(rows.map((row) => [row.key, Number(row.count)]));
}
