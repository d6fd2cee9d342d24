import { useReportClockQuery } from '@hcc/shared-schema/generated/hooks';
import { toDay } from '../../ui/date-format';
import { type Day, monthEnd } from './report-day';

/** How far a PC's clock may be behind; the server takes at most twenty years. */
const YEARS_AHEAD = 10;

/**
 * Today as the server has it. "This month" must mean the server's month: a desk PC whose clock has lost its battery
 * would otherwise show an empty report. The PC's own day stands in until the server has answered. A report is read
 * at the end of its days or now, whichever is earlier, so days that reach far ahead are read now.
 */
export function useReportDay(): Day {
  const ownDay = toDay(Date.now());
  const { data } = useReportClockQuery({ variables: { from: ownDay, to: monthEnd(ownDay, YEARS_AHEAD * 12) } });
  return data ? toDay(data.settlementReport.asOf) : ownDay;
}
