import type { Condition, Sql } from '../../database/sql';
import { type Day, endOfDay, startOfDay } from '../../kernel/instant';
import { DossierEventType, Standing } from '../dossier/dossier-terms';
import { scopeCondition } from './cell-selection';
import type { SettlementScope } from './settlement-scope';

const SETTLED = `d.standing IN ('${Standing.EARLY}', '${Standing.ON_TIME}', '${Standing.LATE}')`;

/** Of `d`: the event that issued its result names a file. */
const HAS_RESULT_FILE = `EXISTS (SELECT 1 FROM dossier_event e
  WHERE e.dossier_id = d.id AND e.type = '${DossierEventType.RESULT_ISSUED}' AND e.data LIKE '%"fileIds":["%')`;

interface Days {
  from: Day;
  to: Day;
}

/** On `d`: settled in the period, with the result as a file. */
export function digitisedCondition({ from, to }: Days): Condition {
  return {
    sql: `${SETTLED} AND d.standing_at >= ? AND d.standing_at < ? AND ${HAS_RESULT_FILE}`,
    values: [startOfDay(from), endOfDay(to)],
  };
}

export async function countDigitised(sql: Sql, scope: SettlementScope): Promise<number> {
  const condition = digitisedCondition(scope);
  const narrowed = scopeCondition(scope, 'd', 'receiving_office_id');
  const [row] = await sql.query<{ count: number }>(
    `SELECT COUNT(*) AS count FROM dossier d WHERE ${condition.sql}${narrowed.sql}`,
    [...condition.values, ...narrowed.values],
  );
  return Number(row!.count);
}

/** Receiving office → what it settled in the period, and how much of that has its result as a file. */
export async function digitisedByOffice(
  sql: Sql,
  { from, to }: Days,
): Promise<{ officeId: string; settled: number; digitised: number }[]> {
  const rows = await sql.query<{ officeId: string; settled: number; digitised: number }>(
    `SELECT d.receiving_office_id AS officeId, COUNT(*) AS settled,
            SUM(CASE WHEN ${HAS_RESULT_FILE} THEN 1 ELSE 0 END) AS digitised
       FROM dossier d WHERE ${SETTLED} AND d.standing_at >= ? AND d.standing_at < ?
      GROUP BY d.receiving_office_id`,
    [startOfDay(from), endOfDay(to)],
  );
  return rows.map(({ officeId, settled, digitised }) => ({
    officeId,
    settled: Number(settled),
    digitised: Number(digitised),
  }));
}
