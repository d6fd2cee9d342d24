import type { References } from '../dossier/dossier-room';
import type { Tier } from '../organisation/organisation-terms';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { TargetMeasure } from '../reference-lists/reference-terms';
import { ReportBy } from './report-terms';
import type { Figures } from './settlement-figures';
import type { Report, ReportRow } from './settlement-report';

/** The line that a rate is held against, 0 to 1; null where there is none. */
export interface Aimed {
  target: number | null;
}

/**
 * A report with the line that each rate is held against: an office or a tier has that of its tier, everything else, which
 * spans tiers, the common one, as they were at the end of the period.
 */
export function againstTargets(
  report: Report,
  by: ReportBy,
  { directory }: References,
  lists: ReferenceLists,
): Omit<Report, 'rows' | 'total'> & { rows: (ReportRow & Aimed)[]; total: Figures & Aimed } {
  const { asOf, rows, total } = report;
  const common = lists.onTimeTargetAt(asOf);
  const targetOf = ({ key }: ReportRow) => {
    const tier =
      by === ReportBy.TIER ? (key as Tier) : by === ReportBy.OFFICE ? directory.findOfficeByCode(key)?.tier : null;
    return tier ? lists.targetAt(TargetMeasure.ON_TIME, tier, asOf) : common;
  };
  return {
    ...report,
    rows: rows.map((row) => ({ ...row, target: targetOf(row) })),
    total: { ...total, target: common },
  };
}
