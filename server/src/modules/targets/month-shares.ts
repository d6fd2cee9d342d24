import { placeholders, type Sql } from '../../database/sql';
import { dayOf, endOfDay, type Instant } from '../../kernel/instant';
import type { Catalogue } from '../catalogue/catalogue';
import { editionAt } from '../catalogue/editions';
import type { References } from '../dossier/dossier-room';
import type { Directory } from '../organisation/directory';
import { OfficeKind, type Tier } from '../organisation/organisation-terms';
import { satisfiedMonths } from '../ratings/satisfied-months';
import { TargetMeasure } from '../reference-lists/reference-terms';
import { lastDay, type Month, monthOf, monthsBetween } from '../reporting/report-periods';
import { ReportBy } from '../reporting/report-terms';
import { settlementReport } from '../reporting/settlement-report';
import type { SettlementScope } from '../reporting/settlement-scope';
import type { MonthShare } from './outlook';

/** The measures that something in the system counts. */
export type CountedMeasure = Exclude<TargetMeasure, TargetMeasure.OUTSIDE_SERVICES>;

export const isCounted = (measure: TargetMeasure): measure is CountedMeasure =>
  measure !== TargetMeasure.OUTSIDE_SERVICES;

export interface MeasuredMonths {
  months: MonthShare[];
  /** When a job counted them; null where they follow from the sums at this moment. */
  countedAt: Instant | null;
}

/** A scope narrowed to the centres of one tier. */
export function ofTier(scope: SettlementScope, tier: Tier | null, directory: Directory): SettlementScope {
  if (tier === null) return scope;
  const all = [...directory.allOffices()].filter((office) => office.kind === OfficeKind.CENTRE && office.tier === tier);
  const known = scope.officeIds === null ? null : new Set(scope.officeIds);
  const officeIds = all.map(({ id }) => id).filter((id) => known === null || known.has(id));
  return { ...scope, officeIds, wholeArea: false };
}

/** A measure by month of a scope, each month up to the end of the scope's period or now. */
export async function monthShares(
  sql: Sql,
  scope: SettlementScope,
  measures: readonly CountedMeasure[],
  references: References,
  now: Instant,
): Promise<Map<CountedMeasure, MeasuredMonths>> {
  const result = new Map<CountedMeasure, MeasuredMonths>();
  const wants = (measure: CountedMeasure) => measures.includes(measure);
  if (wants(TargetMeasure.ON_TIME) || wants(TargetMeasure.ONLINE_DOSSIERS)) {
    const isNobodys = scope.officeIds?.length === 0;
    const rows = isNobodys ? [] : (await settlementReport(sql, scope, ReportBy.MONTH, references, now)).rows;
    result.set(TargetMeasure.ON_TIME, {
      countedAt: null,
      months: rows.map(({ key, early, onTime, settled }) => ({ month: key, counted: early + onTime, total: settled })),
    });
    result.set(TargetMeasure.ONLINE_DOSSIERS, {
      countedAt: null,
      months: rows.map(({ key, receivedOnline, received }) => ({
        month: key,
        counted: receivedOnline,
        total: received,
      })),
    });
  }
  const months = monthsBetween(monthOf(scope.from), monthOf(scope.to));
  if (wants(TargetMeasure.ONLINE_PROCEDURES)) {
    const at = (month: Month) => onlineProcedures(references.catalogue, Math.min(endOfDay(lastDay(month)) - 1, now));
    result.set(TargetMeasure.ONLINE_PROCEDURES, {
      countedAt: null,
      months: months.map((month) => ({ month, ...at(month) })),
    });
  }
  if (wants(TargetMeasure.DIGITISED_RESULTS)) {
    result.set(TargetMeasure.DIGITISED_RESULTS, await digitisedMonths(sql, scope, months));
  }
  if (wants(TargetMeasure.SATISFIED)) {
    const rated = await satisfiedMonths(sql, scope.officeIds, months);
    if (rated.length > 0) result.set(TargetMeasure.SATISFIED, { months: rated, countedAt: null });
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

async function digitisedMonths(sql: Sql, scope: SettlementScope, months: readonly Month[]): Promise<MeasuredMonths> {
  const { officeIds } = scope;
  if (officeIds?.length === 0) return { months: [], countedAt: null };
  const rows = await sql.query<{ month: Month; counted: number; total: number; countedAt: number }>(
    `SELECT month, SUM(digitised) AS counted, SUM(settled) AS total, MAX(counted_at) AS countedAt FROM digitised_month
      WHERE month IN (${placeholders(months.length)})
        ${officeIds === null ? '' : `AND office_id IN (${placeholders(officeIds.length)})`}
      GROUP BY month ORDER BY month`,
    [...months, ...(officeIds ?? [])],
  );
  return {
    months: rows.map(({ month, counted, total }) => ({ month, counted: Number(counted), total: Number(total) })),
    countedAt: rows.length === 0 ? null : Math.max(...rows.map(({ countedAt }) => Number(countedAt))),
  };
}

/** The first day of the month so many months before a moment's. */
export function monthsBack(now: Instant, count: number): string {
  const today = dayOf(now);
  const order = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - count;
  return `${Math.floor(order / 12)}-${String((order % 12) + 1).padStart(2, '0')}-01`;
}
