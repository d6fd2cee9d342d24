import { dayNumberOf, type Instant, instantAt, minuteOfDay } from '../../kernel/instant';
import type { WorkCalendar } from '../calendar/work-calendar';

/** So long before the doors open the first stand in front of them, and the kiosk begins. */
const EARLY_MINUTES = 30;

export interface Opening {
  /** Whether tickets are given out. */
  isOpen: boolean;
  /** "HH:mm" when that changes; null where it does not today. */
  nextChange: string | null;
}

const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const textOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Tickets are given out in the office's hours, and for half an hour before each of its sessions. */
export function openingOf(calendar: WorkCalendar, at: Instant): Opening {
  const day = dayNumberOf(at);
  if (!calendar.isWorkingDay(day)) return { isOpen: false, nextChange: null };
  const minute = minuteOfDay(at);
  for (const [from, to] of calendar.sessionsOn(day)) {
    const begins = Math.max(0, minuteOf(from) - EARLY_MINUTES);
    if (minute < begins) return { isOpen: false, nextChange: textOf(begins) };
    if (minute < minuteOf(to)) return { isOpen: true, nextChange: to };
  }
  return { isOpen: false, nextChange: null };
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
  const { isOpen, nextChange } = openingOf(calendar, at);
  if (!isOpen || nextChange === null) return null;
  return { time: nextChange, inMs: instantAt(dayNumberOf(at), minuteOf(nextChange)) - at };
}
