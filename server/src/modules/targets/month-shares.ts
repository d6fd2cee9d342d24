import type { Sql } from '../../database/sql';
import { endOfDay, type Instant } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthAfter, monthAt, monthOf, monthsBetween } from '../../kernel/month';
import type { Catalogue } from '../catalogue/catalogue';
import { editionAt } from '../catalogue/editions';
import { outsideMonths } from '../connections/outside-months';
import type { References } from '../dossier/dossier-room';
import type { Directory } from '../organisation/directory';
import { OfficeKind, type Tier } from '../organisation/organisation-terms';
import { satisfiedMonths } from '../ratings/satisfied-months';
import { TargetMeasure } from '../reference-lists/reference-terms';
import { ReportBy } from '../reporting/report-terms';
import { type ReportRow, settlementReport } from '../reporting/settlement-report';
import type { SettlementScope } from '../reporting/settlement-scope';
import type { MonthShare } from './outlook';

/** A scope narrowed to the centres of one tier, with those whose work they go on with. */
export function ofTier(scope: SettlementScope, tier: Tier | null, directory: Directory): SettlementScope {
  if (tier === null) return scope;
  const all = [...directory.allOffices()].filter((office) => office.kind === OfficeKind.CENTRE && office.tier === tier);
  const known = scope.officeIds === null ? null : new Set(scope.officeIds);
  const officeIds = all.flatMap(({ id }) => directory.deskIds(id)).filter((id) => known === null || known.has(id));
  return { ...scope, officeIds, wholeArea: false };
}

/** A measure by month of a scope, each month up to the end of the scope's period or now. */
export async function monthShares(
  sql: Sql,
  scope: SettlementScope,
  measures: readonly TargetMeasure[],
  references: References,
  now: Instant,
): Promise<Map<TargetMeasure, MonthShare[]>> {
  const result = new Map<TargetMeasure, MonthShare[]>();
  const wants = (measure: TargetMeasure) => measures.includes(measure);
  const summed = [
    TargetMeasure.ON_TIME,
    TargetMeasure.ONLINE_DOSSIERS,
    TargetMeasure.DIGITISED_RESULTS,
    TargetMeasure.OUTSIDE_SERVICES,
  ] as const;
  if (summed.some(wants)) {
    const isNobodys = scope.officeIds?.length === 0;
    const rows = isNobodys ? [] : (await settlementReport(sql, scope, ReportBy.MONTH, references, now)).rows;
    const shares = (counted: (row: ReportRow) => number, total: (row: ReportRow) => number): MonthShare[] =>
      rows.map((row) => ({ month: row.key, counted: counted(row), total: total(row) }));
    const settled = (row: ReportRow) => row.settled;
    result.set(
      TargetMeasure.ON_TIME,
      shares((row) => row.early + row.onTime, settled),
    );
    result.set(
      TargetMeasure.ONLINE_DOSSIERS,
      shares(
        (row) => row.receivedOnline,
        (row) => row.received,
      ),
    );
    result.set(
      TargetMeasure.DIGITISED_RESULTS,
      shares((row) => row.digitised, settled),
    );
    const outside = wants(TargetMeasure.OUTSIDE_SERVICES) ? await outsideMonths(sql, scope.officeIds, scope) : null;
    // As long as no body has taken in anything there is nothing to measure, rather than nought of a hundred.
    if (outside && outside.size > 0) {
      result.set(
        TargetMeasure.OUTSIDE_SERVICES,
        shares(
          (row) => outside.get(row.key) ?? 0,
          (row) => row.received,
        ),
      );
    }
  }
  const months = monthsBetween(monthOf(scope.from), monthOf(scope.to));
  if (wants(TargetMeasure.ONLINE_PROCEDURES)) {
    const at = (month: Month) => onlineProcedures(references.catalogue, Math.min(endOfDay(lastDay(month)) - 1, now));
    result.set(
      TargetMeasure.ONLINE_PROCEDURES,
      months.map((month) => ({ month, ...at(month) })),
    );
  }
  if (wants(TargetMeasure.SATISFIED)) {
    const rated = await satisfiedMonths(sql, scope.officeIds, months);
    if (rated.length > 0) result.set(TargetMeasure.SATISFIED, rated);
  }
  return result;
}

/** Of the procedures whose level of service is known at a moment: those at level 3 or 4. */
function onlineProcedures(catalogue: Catalogue, at: Instant): { counted: number; total: number } {
  let [counted, total] = [0, 0];
  for (const editions of catalogue.procedures) {
    const level = editionAt(editions, at)?.serviceLevel ?? null;
    if (level === null) continue;
    total++;
    if (level >= 3) counted++;
  }
  return { counted, total };
}

/** The first day of the month so many months before a moment's. */
export function monthsBack(now: Instant, count: number): string {
  return firstDay(monthAfter(monthAt(now), -count));
}
