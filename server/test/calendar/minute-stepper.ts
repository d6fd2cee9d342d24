import type { ClockReading } from '../../src/modules/calendar/statutory-clock';

/*
 * The statutory clock a second time, as slow and as plain as can be: a minute hand that walks from receipt to the end
 * and does at each minute what DOMAIN.md §4 says. It shares nothing with the product but the shape of the answer.
 * A "minute" is a count of whole minutes since 1970-01-01 00:00 in Viet Nam.
 */

export interface StepperCalendar {
  /** Minutes of the day: start, and the first minute no longer worked. */
  sessions: [number, number][];
  /** Other hours from a day on. */
  later: { day: number; sessions: [number, number][] }[];
  /** Days since 1970-01-01. */
  off: number[];
  work: number[];
}

export interface StepperEvent {
  minute: number;
  type: string;
  office?: string;
}

export interface StepperCase {
  amount: number;
  unit: string;
  received: number;
  onSupplement: string;
  calendar: StepperCalendar;
  events: StepperEvent[];
  office: string;
  now: number;
}

/** Like the product's reading, in minutes, without its segments. */
export type StepperReading = Omit<ClockReading, 'segments' | 'state' | 'timeliness'> & {
  state: string;
  timeliness: string | null;
};

const dayOf = (minute: number): number => Math.floor(minute / 1440);

export class Office {
  private readonly off: Set<number>;
  private readonly work: Set<number>;
  private readonly patterns = new Map<[number, number][], Uint8Array>();
  private askedDay = Number.NaN;
  private askedDayWorks = false;
  /** 1 for every minute of the asked day that lies in a session. */
  private pattern: Uint8Array = new Uint8Array(1440);

  constructor(private readonly calendar: StepperCalendar) {
    this.off = new Set(calendar.off);
    this.work = new Set(calendar.work);
  }

  private hoursOn(day: number): [number, number][] {
    let sessions = this.calendar.sessions;
    for (const change of this.calendar.later) if (day >= change.day) sessions = change.sessions;
    return sessions;
  }

  worksOn(day: number): boolean {
    if (this.work.has(day)) return true;
    if (this.off.has(day)) return false;
    const weekday = (day + 4) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
    return weekday !== 0 && weekday !== 6;
  }

  private patternOf(sessions: [number, number][]): Uint8Array {
    let pattern = this.patterns.get(sessions);
    if (!pattern) {
      pattern = new Uint8Array(1440);
      for (const [start, end] of sessions) pattern.fill(1, start, end);
      this.patterns.set(sessions, pattern);
    }
    return pattern;
  }

  worksAt(minute: number): boolean {
    const day = dayOf(minute);
    if (day !== this.askedDay) {
      this.askedDay = day;
      this.askedDayWorks = this.worksOn(day);
      this.pattern = this.patternOf(this.hoursOn(day));
    }
    return this.askedDayWorks && this.pattern[minute % 1440] === 1;
  }

  close(day: number): number {
    return day * 1440 + Math.max(...this.hoursOn(day).map(([, end]) => end));
  }

  /** Of the day on which work begins at a minute or after it. */
  hoursOfADay(minute: number): number {
    return this.hoursOn(dayOf(this.opening(minute))).reduce((sum, [start, end]) => sum + end - start, 0) / 60;
  }

  opening(minute: number): number {
    let at = minute;
    while (!this.worksAt(at)) at++;
    return at;
  }

  rolled(day: number): number {
    let at = day;
    while (!this.worksOn(at)) at++;
    return at;
  }
}

/** What is still owed: a stock of working minutes that runs down, or a day. */
interface Owed {
  minutesLeft?: number;
  day?: number;
  due: number | null;
}

function owedFrom(item: StepperCase, office: Office, received: number): Owed {
  if (item.unit === 'NONE') return { due: null };
  if (item.unit === 'SAME_DAY') {
    const today = dayOf(received);
    const inTime = office.worksOn(today) && received % 1440 < 15 * 60;
    const day = inTime ? today : office.rolled(today + 1);
    return { day, due: office.close(office.rolled(day)) };
  }
  if (item.unit === 'CALENDAR_DAYS') {
    const day = dayOf(office.opening(received)) + item.amount;
    return { day, due: office.close(office.rolled(day)) };
  }
  const hours = item.unit === 'WORKING_DAYS' ? item.amount * office.hoursOfADay(received) : item.amount;
  // The due moment is met on the way, when the stock runs out, or sought ahead when somebody asks.
  return { minutesLeft: Math.round(hours * 60), due: null };
}

/** The due moment if the clock runs on from `minute` without a break. */
function dueAhead(owed: Owed, office: Office, minute: number): number | null {
  if (owed.due !== null || owed.minutesLeft === undefined) return owed.due;
  let left = owed.minutesLeft;
  let at = minute;
  while (left > 0) {
    if (office.worksAt(at)) left--;
    at++;
  }
  return at;
}

export function stepThrough(item: StepperCase): StepperReading {
  const office = new Office(item.calendar);
  const byOffice: Record<string, number> = { [item.office]: 0 };
  let holder = item.office;
  let owed = owedFrom(item, office, item.received);
  let paused = false;
  let pausedSince = 0;
  let passedBeforePause = false;
  let completed = false;
  let usedMinutes = 0;
  let pausedMinutes = 0;
  let minute = item.received;
  const events = [...item.events];

  const happen = (event: StepperEvent): void => {
    if (event.type === 'MOVED') {
      holder = event.office!;
      byOffice[holder] = byOffice[holder] ?? 0;
    } else if (event.type === 'COMPLETED') {
      completed = true;
    } else if (event.type === 'PAUSED') {
      paused = true;
      pausedSince = minute;
      passedBeforePause = owed.due !== null && owed.due < minute;
    } else {
      paused = false;
      if (passedBeforePause) return;
      if (item.onSupplement === 'RESTART') owed = owedFrom(item, office, minute);
      else if (owed.day !== undefined) {
        owed.day += dayOf(minute) - dayOf(pausedSince);
        owed.due = office.close(office.rolled(owed.day));
      }
    }
  };

  for (;;) {
    while (!completed && events.length > 0 && events[0]!.minute === minute) happen(events.shift()!);
    if (completed || (events.length === 0 && minute >= item.now)) break;
    if (office.worksAt(minute)) {
      if (paused) {
        pausedMinutes++;
        // Paused in the very minute in which the stock ran out: that was not too late, so it isn't after the pause.
        const ranOutInTime = owed.minutesLeft === 0 && !passedBeforePause && item.onSupplement === 'EXTEND';
        if (ranOutInTime) owed.due = minute + 1;
      } else {
        usedMinutes++;
        byOffice[holder]!++;
        if (owed.minutesLeft !== undefined && owed.minutesLeft > 0) {
          owed.minutesLeft--;
          if (owed.minutesLeft === 0) owed.due = minute + 1;
        }
      }
    }
    minute++;
  }

  const due = dueAhead(owed, office, minute);
  const overdue = due !== null && minute > due;
  let state = overdue ? 'OPEN_OVERDUE' : 'OPEN_WITHIN';
  if (paused) state = 'PAUSED';
  if (completed) state = 'COMPLETED';
  let timeliness: string | null = null;
  if (completed) {
    if (overdue) timeliness = 'LATE';
    else timeliness = due !== null && dayOf(minute) < dayOf(due) ? 'EARLY' : 'ON_TIME';
  }
  return {
    startsAt: office.opening(item.received),
    dueAt: paused && !passedBeforePause ? null : due,
    state,
    timeliness,
    usedMinutes,
    pausedMinutes,
    byOffice,
  };
}
