import { useReportClockQuery } from '@hcc/shared-schema/generated/hooks';
import { toDay } from '../ui/date-format';

/** How far a PC's clock may be behind; the server takes at most twenty years. */
const YEARS_AHEAD = 10;

/**
 * Today as the server has it, yyyy-MM-dd, for who may read reports. "This month" must mean the server's month: a desk
 * PC whose clock has lost its battery would otherwise show an empty report. The PC's own day stands in until the server
 * has answered. A report is read at the end of its days or now, whichever is earlier, so days that reach far ahead are
 * read now.
 */
export function useServerDay(): string {
  const ownDay = toDay(Date.now());
  const farAhead = `${Number(ownDay.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  const { data } = useReportClockQuery({ variables: { from: ownDay, to: farAhead } });
  return data ? toDay(data.settlementReport.asOf) : ownDay;
}
