import { useReportClockQuery } from '@hcc/shared-schema/generated/hooks';
import { toDay } from '../../ui/date-format';
import type { Day } from './report-day';

/**
 * Today as the server has it. "This month" must mean the server's month: a desk PC whose clock has lost its battery
 * would otherwise show an empty report. The PC's own day stands in until the server has answered.
 */
export function useReportDay(): Day {
  const ownDay = toDay(Date.now());
  const { data } = useReportClockQuery({ variables: { day: ownDay } });
  return data ? toDay(data.settlementReport.asOf) : ownDay;
}
