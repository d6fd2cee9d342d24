import type { ReportBy, Tier } from '@hcc/shared-schema/generated/hooks';
import { useSearchParams } from 'react-router';
import { useStaff } from '../../../session/session-provider';
import { type Day, serverDay } from '../../../ui/text/vietnam-day';
import { type Period, presetPeriod, readPeriod } from '../period/report-period';
import { type FigureScope, readScope, readView } from '../report-address';
import { type AreaStep, useAreaPath } from './use-area-path';

export interface ReportScope {
  today: Day;
  period: Period;
  by: ReportBy;
  scope: FigureScope & { areaCode: string };
  path: AreaStep[];
  areaName: string;
  tier: Tier;
  /** The areas of the rows have none below them. */
  leaves: boolean;
  params: URLSearchParams;
}

/** Everything the address says, with the staff's own area and the present month where it says nothing. */
export function useReportScope(): ReportScope {
  const [params] = useSearchParams();
  const { office } = useStaff();
  const today = serverDay();
  const period = readPeriod(params) ?? presetPeriod('THIS_MONTH', today);
  const read = readScope(params, period);
  const scope = { ...read, areaCode: read.areaCode ?? office.areaCode };
  const path = useAreaPath(scope.areaCode);
  const area = path.at(-1);
  const tier = area?.tier ?? office.tier;
  // A commune has nothing below it: by area it would be one row.
  const by = !params.has('by') && tier === 'COMMUNE' ? 'PROCEDURE' : readView(params);
  return { today, period, by, scope, path, areaName: area?.name ?? '', tier, leaves: tier !== 'PROVINCE', params };
}
