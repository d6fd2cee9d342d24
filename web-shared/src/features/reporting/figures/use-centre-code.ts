import { useReportOfficesQuery } from '@hcc/shared-schema/generated/hooks';
import { useStaff } from '../../../session/session-provider';
import type { FigureScope } from '../report-address';

/**
 * The office behind the row of the area itself: its figures are those of the area's own desk, which the area's code
 * would mix with the areas below. Null while unknown; the figures of that row then open nothing.
 */
export function useCentreCode(scope: FigureScope, needed: boolean): string | null {
  const { office } = useStaff();
  const isOwn = office.areaCode === scope.areaCode && office.kind === 'CENTRE';
  const { from, to, areaCode, structure } = scope;
  const { data } = useReportOfficesQuery({
    variables: { from, to, areaCode, structure },
    skip: isOwn || !needed,
    // In the cache it would stand at the place of the whole report by office.
    fetchPolicy: 'no-cache',
  });
  if (isOwn) return office.code;
  // Offices come in the order of the areas: the desk of the area itself, then those below it.
  return data?.settlementReport.rows[0]?.key ?? null;
}
