import { instantAt, minuteOfDay } from '../../kernel/instant';
import { Random } from '../../kernel/random';
import type { WorkCalendar } from '../calendar/work-calendar';

/** Monday to Friday, then make-up Saturdays and Sundays. */
const BY_WEEKDAY = [1.35, 1.12, 1, 0.95, 0.85, 0.5, 0.5];
const BY_MONTH = [1, 1, 1.05, 1, 1, 1.12, 1.2, 1.2, 1.05, 0.95, 0.95, 0.95];
/** Certificates for the school year. */
const SUMMER_COPIES = 1.5;
const THURSDAY_ZERO = 3;

interface Holiday {
  first: number;
  last: number;
}

export function monthOf(day: number): number {
  return new Date(day * 86_400_000).getUTCMonth();
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** How many people come on which day and at which hour. Pure. */
export class Seasons {
  private readonly tets = new Map<number, Holiday>();

  constructor(private readonly calendar: WorkCalendar) {}

  /** How a day compares to an ordinary one; 0 where nobody works. */
  weightOf(day: number): number {
    if (!this.calendar.isWorkingDay(day)) return 0;
    const weekday = (((day + THURSDAY_ZERO) % 7) + 7) % 7;
    const afterHoliday = weekday > 0 && !this.calendar.isWorkingDay(day - 1) ? 1.2 : 1;
    return BY_WEEKDAY[weekday]! * BY_MONTH[monthOf(day)]! * afterHoliday * this.aroundTet(day);
  }

  /** Before Tết only what can't wait is brought; afterwards everything at once. */
  private aroundTet(day: number): number {
    const { first, last } = this.tetOf(yearOf(day));
    if (day < first) return first - day <= 9 ? 0.5 : 1;
    const since = day - last;
    if (since <= 0) return 0.5;
    if (since <= 10) return 1.5;
    return since <= 20 ? 1.2 : 1;
  }

  /** After Tết desks fall behind. */
  latenessOf(day: number): number {
    const since = day - this.tetOf(yearOf(day)).last;
    return since > 0 && since <= 25 ? 1.6 : 1;
  }

  copiesFactor(day: number): number {
    const month = monthOf(day);
    return month >= 5 && month <= 7 ? SUMMER_COPIES : 1;
  }

  /** The longest stretch without work between New Year and mid-March. */
  private tetOf(year: number): Holiday {
    let tet = this.tets.get(year);
    if (!tet) {
      const start = Math.floor(Date.UTC(year, 0, 10) / 86_400_000);
      tet = { first: start, last: start - 1 };
      for (let first = start; first < start + 60; first++) {
        let last = first - 1;
        while (!this.calendar.isWorkingDay(last + 1)) last++;
        if (last - first > tet.last - tet.first) tet = { first, last };
        if (last > first) first = last;
      }
      this.tets.set(year, tet);
    }
    return tet;
  }

  /** A minute of a working day, as a part (0 ≤ x < 1) of its hours: a high peak in the morning, a low one after lunch. */
  drawHour(random: Random): number {
    const isMorning = random.chance(0.66);
    const bounded = (value: number) => (value > 0 && value < 1 ? value : random.next());
    return isMorning
      ? 0.5625 * bounded(0.4 + 0.24 * random.normal())
      : 0.5625 + 0.4375 * bounded(0.4 + 0.26 * random.normal());
  }

  /** The part of a day's receipts that have come by then. */
  arrivedBy(part: number): number {
    const random = new Random('hours of a day');
    let before = 0;
    for (let draw = 0; draw < 1_000; draw++) if (this.drawHour(random) < part) before++;
    return before / 1_000;
  }

  /**
   * The moment at which a part of the day's working hours has run, to a millisecond.
   * @param calendar of the office where it happens
   */
  instantOf(day: number, part: number, random: Random, calendar = this.calendar): number {
    const start = calendar.startOfWork(instantAt(day, 0));
    const length = calendar.minutesOn(day);
    const at = calendar.addWorkingMinutes(start, Math.min(length - 1, Math.floor(part * length)));
    // The end of a session belongs to no session: 11:30 is lunch.
    const inSession = minuteOfDay(calendar.startOfWork(at)) === minuteOfDay(at) ? at : calendar.startOfWork(at);
    return inSession + random.between(0, 59_999);
  }
}
