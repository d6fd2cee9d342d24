import { dayNumberOf, type Instant, instantAt, minuteOfDay } from '../../kernel/instant';
import type { WorkCalendar } from '../calendar/work-calendar';

/** So long before the doors open the first stand in front of them, and the kiosk begins. */
const EARLY_MINUTES = 30;

export interface Opening {
  /** Whether tickets are given out. */
  isOpen: boolean;
  /** When they are next; null while they are. */
  opensAt: Instant | null;
}

const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
/** The minute of the day in which a session's tickets begin. */
const beginOf = ([from]: readonly [string, string]): number => Math.max(0, minuteOf(from) - EARLY_MINUTES);

/** The first session of a moment's day that has not ended by then. */
function sessionOf(calendar: WorkCalendar, at: Instant): readonly [string, string] | undefined {
  const day = dayNumberOf(at);
  if (!calendar.isWorkingDay(day)) return undefined;
  return calendar.sessionsOn(day).find(([, to]) => minuteOfDay(at) < minuteOf(to));
}

/** Tickets are given out in the office's hours, and for half an hour before each of its sessions. */
export function openingOf(calendar: WorkCalendar, at: Instant): Opening {
  const session = sessionOf(calendar, at);
  if (!session) return { isOpen: false, opensAt: openingAfterDayOf(calendar, at) };
  const begins = beginOf(session);
  if (minuteOfDay(at) < begins) return { isOpen: false, opensAt: instantAt(dayNumberOf(at), begins) };
  return { isOpen: true, opensAt: null };
}

/** When tickets begin on the first working day after that of a moment. */
export function openingAfterDayOf(calendar: WorkCalendar, at: Instant): Instant {
  const next = calendar.nextWorkingDay(dayNumberOf(at));
  return instantAt(next, beginOf(calendar.sessionsOn(next)[0]!));
}

/** When tickets are given out no more, before a break or the night. */
export interface Closing {
  /** "HH:mm". */
  time: string;
  /** Milliseconds until then. */
  inMs: number;
}

/** Null where no tickets are given out now. */
export function closingOf(calendar: WorkCalendar, at: Instant): Closing | null {
  const session = sessionOf(calendar, at);
  if (!session || minuteOfDay(at) < beginOf(session)) return null;
  const [, time] = session;
  return { time, inMs: instantAt(dayNumberOf(at), minuteOf(time)) - at };
}
