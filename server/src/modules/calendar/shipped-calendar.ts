import { readProductData } from '../../product-data';
import { DEFAULT_SESSIONS } from './calendar-cache';
import { DayKind } from './clock-terms';
import { planHolidayImport } from './holiday-import';
import { WorkCalendar } from './work-calendar';

/** The calendar that comes with the product: what a database has after its first import of holidays. */
export function shippedCalendar(): WorkCalendar {
  const { writes } = planHolidayImport(readProductData('holidays-vn.json'), []);
  const daysOf = (kind: DayKind) => writes.filter((each) => each.kind === kind).map(({ day }) => day);
  return new WorkCalendar({ sessions: DEFAULT_SESSIONS, off: daysOf(DayKind.OFF), work: daysOf(DayKind.WORK) });
}
