import { badField } from '../../kernel/errors';
import {
  cutToMinute,
  type Day,
  dayNumber,
  dayNumberOf,
  type Instant,
  instantAt,
  minuteOfDay,
} from '../../kernel/instant';

/** Start and end of office hours, "HH:mm". */
export type SessionText = [string, string];

/** Other office hours, from a day on; what was before keeps its own. */
export interface HoursFrom {
  from: Day;
  sessions: readonly SessionText[];
}

export interface WorkCalendarSpec {
  sessions: readonly SessionText[];
  /** In the order of their days, none twice. */
  later?: readonly HoursFrom[];
  /** Days not worked. A weekend day may stand here and changes nothing. */
  off: Iterable<Day>;
  /** Make-up days. They win over `off`: working days are Monday–Friday, less days off, plus make-up days. */
  work: Iterable<Day>;
}

export interface Session {
  /** Minutes after midnight; the end is the first minute no longer worked. */
  start: number;
  end: number;
}

/** The office hours of all days from one on, until those of the next stretch take their place. */
interface Stretch {
  /** Its first day; that of the first stretch is before all others. */
  firstDay: number;
  texts: readonly SessionText[];
  sessions: readonly Session[];
  minutesPerDay: number;
  closeMinute: number;
  /** What working days before a day times `minutesPerDay` lacks, to be all working minutes before it. */
  offset: number;
  /** Working minutes before its first day. */
  startsAfter: number;
}

const WEEK_DAYS = 5;
/** Day number 0 is a Thursday, so day number -3 is a Monday. */
const MONDAY_SHIFT = 3;

/** How many Mondays–Fridays come before a day, counted from one fixed Monday (negative before it). */
function weekdaysBefore(day: number): number {
  const shifted = day + MONDAY_SHIFT;
  const week = Math.floor(shifted / 7);
  return week * WEEK_DAYS + Math.min(shifted - week * 7, WEEK_DAYS);
}

/** The weekday that has exactly `count` weekdays before it. */
function weekdayAfter(count: number): number {
  const week = Math.floor(count / WEEK_DAYS);
  return week * 7 + (count - week * WEEK_DAYS) - MONDAY_SHIFT;
}

function isWeekday(day: number): boolean {
  const shifted = day + MONDAY_SHIFT;
  return shifted - Math.floor(shifted / 7) * 7 < WEEK_DAYS;
}

/** True for Monday–Friday, whatever holidays say. */
export function isPlainWeekday(day: Day, path = 'day'): boolean {
  return isWeekday(dayNumber(day, path));
}

function minuteOf(text: unknown, path: string): number {
  const match = typeof text === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) : null;
  if (!match) throw badField(path, 'phải là giờ có thật dạng HH:mm, ví dụ 07:00.');
  return Number(match[1]) * 60 + Number(match[2]);
}

/** @throws HccError BAD_USER_INPUT naming `sessions[i]` */
export function readSessions(texts: readonly SessionText[]): Session[] {
  if (texts.length === 0)
    throw badField('sessions', 'phải có ít nhất một buổi làm việc, nếu không sẽ không có giờ nào.');
  const sessions: Session[] = [];
  for (const [index, [from, to]] of texts.entries()) {
    const session = { start: minuteOf(from, `sessions[${index}][0]`), end: minuteOf(to, `sessions[${index}][1]`) };
    if (session.end <= session.start) throw badField(`sessions[${index}]`, 'giờ kết thúc phải sau giờ bắt đầu.');
    const previous = sessions.at(-1);
    if (previous && session.start < previous.end) {
      throw badField(`sessions[${index}]`, 'các buổi phải theo thứ tự và không chồng lên nhau.');
    }
    sessions.push(session);
  }
  return sessions;
}

/** Working minutes of a day with these hours. */
export function minutesOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Office hours and working days, in minutes. Immutable. Nothing is walked day by day: whole weeks are counted by
 * arithmetic and the exceptions by a prefix sum, so every question costs at most one binary search, however far apart
 * its moments lie. Because the exceptions are finite and there is at least one session, a next working minute always
 * exists. Hours may change from a day on: minutes are counted through the stretches, each day by its own.
 *
 * Moments are cut to the whole minute. A session contains its first minute and not its end: 11:30 is lunch.
 */
export class WorkCalendar {
  /** In the order of their days. */
  private readonly stretches: readonly Stretch[];
  /** Nearly always the hours never change, and nothing is sought (a third of what a reading of the clock costs). */
  private readonly only: Stretch | null;
  /** Day number → worked or not, only where that differs from Monday–Friday. */
  private readonly exceptions: ReadonlyMap<number, boolean>;
  /** The keys of `exceptions`, ascending. */
  private readonly exceptionDays: readonly number[];
  /** `balance[i]`: make-up days less days off among the first i exceptions. */
  private readonly balance: readonly number[];
  /** `workedBefore[i]`: working days before exception i, counted as in `workingDaysBefore`. Ascending. */
  private readonly workedBefore: readonly number[];

  /** @throws HccError BAD_USER_INPUT naming `sessions[i]`, `off[i]` or `work[i]` */
  constructor(spec: WorkCalendarSpec) {
    const worked = new Map<number, boolean>();
    let index = 0;
    for (const day of spec.off) worked.set(dayNumber(day, `off[${index++}]`), false);
    index = 0;
    for (const day of spec.work) worked.set(dayNumber(day, `work[${index++}]`), true);
    const differing = [...worked].filter(([day, works]) => works !== isWeekday(day)).sort(([a], [b]) => a - b);
    this.exceptions = new Map(differing);
    this.exceptionDays = differing.map(([day]) => day);

    const balance = [0];
    for (const [, works] of differing) balance.push(balance.at(-1)! + (works ? 1 : -1));
    this.balance = balance;
    this.workedBefore = this.exceptionDays.map((day, at) => weekdaysBefore(day) + balance[at]!);
    this.stretches = this.readStretches(spec);
    this.only = this.stretches.length === 1 ? this.stretches[0]! : null;
  }

  private readStretches({ sessions: first, later = [] }: WorkCalendarSpec): Stretch[] {
    const stretches: Stretch[] = [];
    for (const { firstDay, texts } of [
      { firstDay: Number.NEGATIVE_INFINITY, texts: first },
      ...later.map(({ from, sessions }) => ({ firstDay: dayNumber(from, 'from'), texts: sessions })),
    ]) {
      const sessions = readSessions(texts);
      const minutesPerDay = minutesOf(sessions);
      const before = stretches.at(-1);
      if (before && firstDay <= before.firstDay) throw new Error('Office hours are not in the order of their days.');
      const daysBefore = before ? this.workingDaysBefore(firstDay) : 0;
      const offset = before ? before.offset + daysBefore * (before.minutesPerDay - minutesPerDay) : 0;
      const startsAfter = before ? daysBefore * minutesPerDay + offset : Number.NEGATIVE_INFINITY;
      const closeMinute = sessions.at(-1)!.end;
      stretches.push({ firstDay, texts, sessions, minutesPerDay, closeMinute, offset, startsAfter });
    }
    return stretches;
  }

  private stretchOf(day: number): Stretch {
    if (this.only !== null) return this.only;
    let index = this.stretches.length - 1;
    while (day < this.stretches[index]!.firstDay) index--;
    return this.stretches[index]!;
  }

  /** The stretch in which so many working minutes have run. */
  private stretchReaching(target: number): Stretch {
    let index = this.stretches.length - 1;
    while (target <= this.stretches[index]!.startsAfter) index--;
    return this.stretches[index]!;
  }

  /** The office hours of a day, also of one that is not worked. */
  sessionsOn(day: number): readonly SessionText[] {
    return this.stretchOf(day).texts;
  }

  /** The hours that take the place of a day's later on; null where none do. */
  hoursAfter(day: number): { firstDay: number; sessions: readonly SessionText[] } | null {
    const next = this.stretches.find(({ firstDay }) => firstDay > day);
    return next ? { firstDay: next.firstDay, sessions: next.texts } : null;
  }

  /** Working minutes of a day, if it is worked. */
  minutesOn(day: number): number {
    return this.stretchOf(day).minutesPerDay;
  }

  /** Working minutes of the day in which work begins at a moment or after it: what "one working day" is from there. */
  dayMinutesFrom(at: Instant): number {
    if (this.only !== null) return this.only.minutesPerDay;
    return this.minutesOn(dayNumberOf(this.startOfWork(at)));
  }

  isWorkingDay(day: number): boolean {
    return this.exceptions.get(day) ?? isWeekday(day);
  }

  /** The end of a day's last session, also for a day that is not worked. */
  closeOf(day: number): Instant {
    return instantAt(day, this.stretchOf(day).closeMinute);
  }

  /** The first working day strictly after a day. */
  nextWorkingDay(day: number): number {
    return this.workingDayOnOrAfter(day + 1);
  }

  /** The day itself if it is worked, else the next working day. */
  workingDayOnOrAfter(day: number): number {
    return this.isWorkingDay(day) ? day : this.workingDayAfterCount(this.workingDaysBefore(day));
  }

  /** The moment itself inside a session, else the start of the next session. */
  startOfWork(at: Instant): Instant {
    const day = dayNumberOf(at);
    if (this.isWorkingDay(day)) {
      const minute = minuteOfDay(at);
      for (const { start, end } of this.stretchOf(day).sessions) {
        if (minute < end) return instantAt(day, Math.max(start, minute));
      }
    }
    const next = this.nextWorkingDay(day);
    return instantAt(next, this.stretchOf(next).sessions[0]!.start);
  }

  /** Working minutes from one moment to another; negative where `to` comes first. */
  workingMinutesBetween(from: Instant, to: Instant): number {
    return this.minutesBefore(to) - this.minutesBefore(from);
  }

  /**
   * The first moment by which `minutes` working minutes have run since `from` (for a negative number: back from it).
   * One that falls on a session's end stays there: 17:00 and not 07:00, 11:30 and not 13:30.
   */
  addWorkingMinutes(from: Instant, minutes: number): Instant {
    if (minutes === 0) return cutToMinute(from);
    const target = this.minutesBefore(from) + minutes;
    const { minutesPerDay, offset, sessions } = this.only ?? this.stretchReaching(target);
    const daysBefore = Math.ceil((target - offset) / minutesPerDay) - 1;
    const day = this.workingDayAfterCount(daysBefore);
    let left = target - offset - daysBefore * minutesPerDay;
    for (const { start, end } of sessions) {
      if (left <= end - start) return instantAt(day, start + left);
      left -= end - start;
    }
    throw new Error(`No session holds working minute ${left} of day ${day}.`);
  }

  /** Working minutes before a moment, counted from one fixed Monday. Only differences mean anything. */
  private minutesBefore(at: Instant): number {
    const day = dayNumberOf(at);
    const { minutesPerDay, offset, sessions } = this.stretchOf(day);
    const wholeDays = this.workingDaysBefore(day) * minutesPerDay + offset;
    if (!this.isWorkingDay(day)) return wholeDays;
    const minute = minuteOfDay(at);
    let inDay = 0;
    for (const { start, end } of sessions) {
      if (minute <= start) break;
      inDay += Math.min(minute, end) - start;
    }
    return wholeDays + inDay;
  }

  private workingDaysBefore(day: number): number {
    return weekdaysBefore(day) + this.balance[countBelow(this.exceptionDays, day)]!;
  }

  /** The working day that has exactly `count` working days before it. */
  private workingDayAfterCount(count: number): number {
    const passed = countBelow(this.workedBefore, count + 1);
    const last = passed - 1;
    if (last >= 0 && this.workedBefore[last] === count && this.exceptions.get(this.exceptionDays[last]!)) {
      return this.exceptionDays[last]!;
    }
    return weekdayAfter(count - this.balance[passed]!);
  }
}

/** How many of the ascending numbers are smaller than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
