import { useSettlementReportQuery } from '@hcc/shared-schema/generated/hooks';
import { useStaff } from '../../session/session-provider';
import type { ReportScope } from './use-report-scope';

/**
 * The office behind the row of the area itself: its figures are those of the area's own desk, which the area's code
 * would mix with the areas below. Null while unknown; the figures of that row then open nothing.
 */
export function useCentreCode({ scope, by, leaves }: ReportScope): string | null {
  const { office } = useStaff();
  const isOwn = office.areaCode === scope.areaCode && office.kind === 'CENTRE';
  const { data } = useSettlementReportQuery({
    variables: { from: scope.from, to: scope.to, areaCode: scope.areaCode, by: 'OFFICE' },
    skip: by !== 'AREA' || isOwn || !leaves,
  });
  if (isOwn) return office.code;
  const offices = data?.settlementReport.rows ?? [];
  return offices.find((row) => isCentreOf(row.key))?.key ?? null;
}
