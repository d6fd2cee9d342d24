import type { Day } from '../../kernel/instant';
import { DayKind } from './clock-terms';
import type { CalendarDayFields } from './holiday-import';
import { type HoursFrom, type SessionText, WorkCalendar, type WorkCalendarSpec } from './work-calendar';

/** Offices keep other hours than the province from a day on; `sessions` null: the province's again. */
export interface OfficeHoursOrder {
  fromDay: Day;
  officeIds: readonly string[];
  sessions: readonly SessionText[] | null;
}

/** What calendars are made of. */
export interface CalendarParts {
  /** The hours of the province. */
  sessions: readonly SessionText[];
  days: readonly CalendarDayFields[];
  /** In the order of their days. */
  orders: readonly OfficeHoursOrder[];
}

/**
 * The calendar of each office. The days are the province's for all; hours may be an office's own. The clock of a
 * dossier runs on the calendar of the office that received it, wherever it goes and whatever follows that office.
 */
export class Calendars {
  constructor(
    /** For what belongs to no office. */
    readonly province: WorkCalendar,
    private readonly own: ReadonlyMap<string, WorkCalendar> = new Map(),
  ) {}

  of(officeId: string): WorkCalendar {
    return this.own.get(officeId) ?? this.province;
  }

  /** The calendars that are not the province's, each with its offices. */
  departing(): Map<WorkCalendar, string[]> {
    const offices = new Map<WorkCalendar, string[]>();
    for (const [officeId, calendar] of this.own) {
      const known = offices.get(calendar);
      if (known) known.push(officeId);
      else offices.set(calendar, [officeId]);
    }
    return offices;
  }
}

/** The days and hours of the province. */
function commonOf({ sessions, days }: CalendarParts) {
  const daysOf = (kind: DayKind) => days.filter((each) => each.kind === kind).map(({ day }) => day);
  return { sessions, off: daysOf(DayKind.OFF), work: daysOf(DayKind.WORK) };
}

const stepOf = ({ fromDay, sessions }: OfficeHoursOrder, common: readonly SessionText[]): HoursFrom => ({
  from: fromDay,
  sessions: sessions ?? common,
});

/** What the calendar of one office is made of, for somebody who makes it elsewhere. */
export function calendarSpecOf(parts: CalendarParts, officeId: string): WorkCalendarSpec & ReturnType<typeof commonOf> {
  const own = parts.orders.filter(({ officeIds }) => officeIds.includes(officeId));
  return { ...commonOf(parts), later: own.map((order) => stepOf(order, parts.sessions)) };
}

/** Offices whose hours have the same history share one calendar. */
export function makeCalendars(parts: CalendarParts): Calendars {
  const { sessions, orders } = parts;
  const common = commonOf(parts);
  const histories = new Map<string, HoursFrom[]>();
  for (const order of orders) {
    const step = stepOf(order, sessions);
    for (const officeId of order.officeIds) histories.set(officeId, [...(histories.get(officeId) ?? []), step]);
  }
  const made = new Map<string, WorkCalendar>();
  const own = new Map<string, WorkCalendar>();
  for (const [officeId, later] of histories) {
    const key = JSON.stringify(later);
    const calendar = made.get(key) ?? new WorkCalendar({ ...common, later });
    made.set(key, calendar);
    own.set(officeId, calendar);
  }
  return new Calendars(new WorkCalendar(common), own);
}
