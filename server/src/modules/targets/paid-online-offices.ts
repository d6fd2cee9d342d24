import type { Sql } from '../../database/sql';
import { endOfDay, startOfDay } from '../../kernel/instant';
import { HAS_FEE, HAS_PAID_ONLINE } from '../fees/paid-online';
import { scopeCondition } from '../reporting/cell-selection';
import type { SettlementScope } from '../reporting/settlement-scope';

/** Of the dossiers received in a scope's period with a fee in the books, those paid on line; by the office that received. */
export async function paidOnlineOffices(
  sql: Sql,
  scope: SettlementScope,
): Promise<Map<string, { counted: number; total: number }>> {
  if (scope.officeIds?.length === 0) return new Map();
  const within = scopeCondition(scope, 'd', 'receiving_office_id');
  const rows = await sql.query<{ officeId: string; counted: number; total: number }>(
    `SELECT d.receiving_office_id AS officeId, SUM(CASE WHEN ${HAS_PAID_ONLINE} THEN 1 ELSE 0 END) AS counted,
            COUNT(*) AS total
       FROM dossier d WHERE d.received_at >= ? AND d.received_at < ? AND ${HAS_FEE}${within.sql}
      GROUP BY d.receiving_office_id`,
    [startOfDay(scope.from), endOfDay(scope.to), ...within.values],
  );
  return new Map(
    rows.map(({ officeId, counted, total }) => [officeId, { counted: Number(counted), total: Number(total) }]),
  );
}
