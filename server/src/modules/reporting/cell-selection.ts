import { type Condition, placeholders, type SqlValue } from '../../database/sql';
import { hasAreaCells } from './cell-areas';
import type { SettlementScope } from './settlement-scope';

export type CellKey = 'office_id' | 'procedure_id';

/** A scope's offices and procedures as a condition that follows others. */
export function scopeCondition(scope: SettlementScope, alias: string, officeColumn: string): Condition {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  if (scope.officeIds !== null) {
    parts.push(` AND ${alias}.${officeColumn} IN (${placeholders(scope.officeIds.length)})`);
    values.push(...scope.officeIds);
  }
  if (scope.procedureIds !== null) {
    parts.push(` AND ${alias}.procedure_id IN (${placeholders(scope.procedureIds.length)})`);
    values.push(...scope.procedureIds);
  }
  return { sql: parts.join(''), values };
}

/**
 * Which cells `c` hold a scope's sums of the periods, each dossier once: those of its offices or, where procedures are
 * told apart and offices are not, those of its area for the periods of which it has any.
 */
export function selectCells(scope: SettlementScope, periods: readonly string[], key: CellKey | null): Condition[] {
  const byProcedure = key === 'procedure_id' || scope.procedureIds !== null;
  const isOfArea = (period: string) =>
    byProcedure && key !== 'office_id' && scope.wholeArea && hasAreaCells(scope.area.tier, period);
  const selection = (areaCode: string, chosen: string[], of: SettlementScope): Condition[] => {
    if (chosen.length === 0) return [];
    const { sql, values } = scopeCondition(of, 'c', 'office_id');
    const procedures = scope.procedureIds !== null ? '' : ` AND c.procedure_id ${byProcedure ? '<>' : '='} ''`;
    return [
      {
        sql: `c.area_code = ? AND c.period IN (${placeholders(chosen.length)})${procedures}${sql}`,
        values: [areaCode, ...chosen, ...values],
      },
    ];
  };
  return [
    ...selection(scope.area.code, periods.filter(isOfArea), { ...scope, officeIds: null }),
    ...selection(
      '',
      periods.filter((period) => !isOfArea(period)),
      scope,
    ),
  ];
}
