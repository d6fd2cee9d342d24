import { badField } from '../../kernel/errors';
import { cutToMinute, dayNumberOf, type Instant, minuteOfDay } from '../../kernel/instant';
import { ClockEventType, ClockState, LimitUnit, SegmentKind, SupplementRule, Timeliness } from './clock-terms';
import type { WorkCalendar } from './work-calendar';

/*
 * The statutory clock: how long a dossier may take, has taken, and who took it. Pure: no database, no reading of the
 * time. Every moment that comes in is cut to the whole minute first.
 */

export interface TimeLimit {
  /** A whole number of the unit; not looked at for SAME_DAY and NONE, which have none. */
  amount: number | null;
  unit: LimitUnit;
}

export interface ClockEvent {
  at: Instant;
  type: ClockEventType;
  /** For MOVED: who holds the dossier from then on. */
  office?: string;
}

export interface ClockInput {
  limit: TimeLimit;
  receivedAt: Instant;
  onSupplement: SupplementRule;
  calendar: WorkCalendar;
  /** In the order of time. */
  events: readonly ClockEvent[];
  /** Who received the dossier. */
  office: string;
  /**
   * Until when an open dossier is counted. An event after `now` is a fact all the same (two servers' clocks differ):
   * the count then runs to the last event.
   */
  now: Instant;
}

export interface ClockSegment {
  from: Instant;
  to: Instant;
  kind: SegmentKind;
  /** Who held the dossier meanwhile. */
  office: string;
  /** Working minutes. */
  minutes: number;
}

export interface ClockReading {
  startsAt: Instant;
  /** Null where nothing is owed: no limit, or waiting for the citizen with the due moment not yet passed. */
  dueAt: Instant | null;
  state: ClockState;
  /** Null while open. */
  timeliness: Timeliness | null;
  /** Working minutes since `startsAt`, pauses left out. */
  usedMinutes: number;
  /** Working minutes inside pauses. */
  pausedMinutes: number;
  /** `usedMinutes` by who held the dossier; every office that held it stands here, if only with 0. */
  byOffice: Record<string, number>;
  /** From receipt to completion or now without a gap; stretches of no length are left out. */
  segments: ClockSegment[];
}

/** More than any limit in law by far; beyond it a typing error is certain. */
const MOST_AMOUNT = 10_000;
const SAME_DAY_UNTIL_MINUTE = 15 * 60;

interface Due {
  at: Instant | null;
  /** For limits in days: the due day before it is rolled to a working day, which is what a pause moves. */
  day: number | null;
}

function amountOf(limit: TimeLimit): number {
  const { amount } = limit;
  if (amount === null || !Number.isInteger(amount) || amount < 1 || amount > MOST_AMOUNT) {
    throw badField('limit.amount', `phải là số nguyên từ 1 đến ${MOST_AMOUNT}.`);
  }
  return amount;
}

function dueOnDay(day: number, calendar: WorkCalendar): Due {
  return { at: calendar.closeOf(calendar.workingDayOnOrAfter(day)), day };
}

function freshDue(limit: TimeLimit, receivedAt: Instant, calendar: WorkCalendar): Due {
  switch (limit.unit) {
    case LimitUnit.WORKING_DAYS:
      // Hours may change on the way: a day of the limit is as long as the day on which it began to run.
      return {
        at: calendar.addWorkingMinutes(receivedAt, amountOf(limit) * calendar.dayMinutesFrom(receivedAt)),
        day: null,
      };
    case LimitUnit.WORKING_HOURS:
      return { at: calendar.addWorkingMinutes(receivedAt, amountOf(limit) * 60), day: null };
    case LimitUnit.CALENDAR_DAYS:
      return dueOnDay(dayNumberOf(calendar.startOfWork(receivedAt)) + amountOf(limit), calendar);
    case LimitUnit.SAME_DAY: {
      const day = dayNumberOf(receivedAt);
      const today = calendar.isWorkingDay(day) && minuteOfDay(receivedAt) < SAME_DAY_UNTIL_MINUTE;
      return dueOnDay(today ? day : calendar.nextWorkingDay(day), calendar);
    }
    case LimitUnit.NONE:
      return { at: null, day: null };
  }
}

/**
 * The due moment after a pause that leaves the paused time out. For limits in working time the due moment moves by the
 * working minutes of the pause, which is the same as running what was left from the moment of resuming.
 */
function extendedDue(due: Due, pausedAt: Instant, resumedAt: Instant, calendar: WorkCalendar): Due {
  if (due.at === null) return due;
  if (due.day !== null) return dueOnDay(due.day + dayNumberOf(resumedAt) - dayNumberOf(pausedAt), calendar);
  return { at: calendar.addWorkingMinutes(due.at, calendar.workingMinutesBetween(pausedAt, resumedAt)), day: null };
}

/** The due moment of a limit in working time after a pause; one that had passed before the pause began stays. */
export function dueAfterPause(
  dueAt: Instant,
  { pausedAt, resumedAt }: { pausedAt: Instant; resumedAt: Instant },
  calendar: WorkCalendar,
): Instant {
  if (isOverdue(dueAt, pausedAt)) return dueAt;
  return extendedDue({ at: dueAt, day: null }, pausedAt, resumedAt, calendar).at!;
}

/**
 * The due moment of a dossier just received.
 * @throws HccError BAD_USER_INPUT naming `limit.amount`
 */
export function dueMoment(limit: TimeLimit, receivedAt: Instant, calendar: WorkCalendar): Instant | null {
  return freshDue(limit, receivedAt, calendar).at;
}

export function timelinessOf(completedAt: Instant, dueAt: Instant | null): Timeliness {
  if (dueAt === null) return Timeliness.ON_TIME;
  if (dayNumberOf(completedAt) < dayNumberOf(dueAt)) return Timeliness.EARLY;
  return isOverdue(dueAt, completedAt) ? Timeliness.LATE : Timeliness.ON_TIME;
}

function isOverdue(dueAt: Instant | null, at: Instant): boolean {
  return dueAt !== null && cutToMinute(at) > dueAt;
}

export interface DeadlineInput {
  dueAt: Instant | null;
  /** When the running pause began; null or absent where the clock runs. */
  pausedAt?: Instant | null;
  completed: boolean;
}

export interface Deadline {
  state: ClockState;
  /** Negative when overdue; null when paused, completed or nothing is due. */
  workingMinutesLeft: number | null;
}

/** How a dossier stands now, from what its row keeps: no history is read. */
export function deadlineOf(
  { dueAt, pausedAt, completed }: DeadlineInput,
  now: Instant,
  calendar: WorkCalendar,
): Deadline {
  if (completed) return { state: ClockState.COMPLETED, workingMinutesLeft: null };
  if (pausedAt !== null && pausedAt !== undefined) return { state: ClockState.PAUSED, workingMinutesLeft: null };
  return {
    state: isOverdue(dueAt, now) ? ClockState.OPEN_OVERDUE : ClockState.OPEN_WITHIN,
    workingMinutesLeft: dueAt === null ? null : calendar.workingMinutesBetween(now, dueAt),
  };
}

/** Who held the dossier from when to when, and what of it was work. */
class Timeline {
  readonly segments: ClockSegment[] = [];
  readonly minutesByOffice = new Map<string, number>();
  readonly totals = { WORK: 0, PAUSE: 0 };

  constructor(
    private readonly calendar: WorkCalendar,
    private cursor: Instant,
    private office: string,
  ) {
    this.minutesByOffice.set(office, 0);
  }

  runTo(to: Instant, kind: SegmentKind): void {
    if (to === this.cursor) return;
    const minutes = this.calendar.workingMinutesBetween(this.cursor, to);
    this.segments.push({ from: this.cursor, to, kind, office: this.office, minutes });
    this.totals[kind] += minutes;
    if (kind === SegmentKind.WORK)
      this.minutesByOffice.set(this.office, this.minutesByOffice.get(this.office)! + minutes);
    this.cursor = to;
  }

  moveTo(office: string): void {
    this.office = office;
    if (!this.minutesByOffice.has(office)) this.minutesByOffice.set(office, 0);
  }
}

/** @throws HccError BAD_USER_INPUT where an event cannot follow those before it */
function checkEvent(event: ClockEvent, path: string, previousAt: Instant, paused: boolean, completed: boolean): void {
  if (cutToMinute(event.at) < previousAt) {
    throw badField(`${path}.at`, 'sự kiện xảy ra trước lúc tiếp nhận hoặc trước sự kiện liền trước.');
  }
  if (completed) throw badField(`${path}.type`, `${event.type} không thể xảy ra sau khi hồ sơ đã hoàn thành.`);
  if (event.type === ClockEventType.RESUMED && !paused) {
    throw badField(`${path}.type`, 'RESUMED khi đồng hồ không tạm dừng.');
  }
  if (event.type === ClockEventType.PAUSED && paused) throw badField(`${path}.type`, 'PAUSED khi đồng hồ đã tạm dừng.');
  if (event.type === ClockEventType.COMPLETED && paused) {
    throw badField(`${path}.type`, 'COMPLETED khi đồng hồ đang tạm dừng.');
  }
  if (event.type === ClockEventType.MOVED && !event.office) {
    throw badField(`${path}.office`, 'MOVED phải nêu cơ quan nhận hồ sơ.');
  }
}

/**
 * Reads the clock of a dossier with its whole history.
 * @throws HccError BAD_USER_INPUT naming `limit.amount` or `events[i].at|type|office`
 */
export function readStatutoryClock(input: ClockInput): ClockReading {
  const { limit, calendar, onSupplement } = input;
  const receivedAt = cutToMinute(input.receivedAt);
  let due = freshDue(limit, receivedAt, calendar);
  let pausedAt: Instant | null = null;
  let completedAt: Instant | null = null;
  let lastAt = receivedAt;
  const timeline = new Timeline(calendar, receivedAt, input.office);

  for (const [index, event] of input.events.entries()) {
    checkEvent(event, `events[${index}]`, lastAt, pausedAt !== null, completedAt !== null);
    const at = cutToMinute(event.at);
    lastAt = at;
    timeline.runTo(at, pausedAt === null ? SegmentKind.WORK : SegmentKind.PAUSE);
    if (event.type === ClockEventType.MOVED) timeline.moveTo(event.office!);
    else if (event.type === ClockEventType.COMPLETED) completedAt = at;
    else if (event.type === ClockEventType.PAUSED) pausedAt = at;
    else {
      // What was late before the waiting began stays late: neither rule moves a due moment that had passed.
      if (!isOverdue(due.at, pausedAt!)) {
        const restarts = onSupplement === SupplementRule.RESTART;
        due = restarts ? freshDue(limit, at, calendar) : extendedDue(due, pausedAt!, at, calendar);
      }
      pausedAt = null;
    }
  }

  const end = completedAt ?? Math.max(cutToMinute(input.now), lastAt);
  timeline.runTo(end, pausedAt === null ? SegmentKind.WORK : SegmentKind.PAUSE);
  const owed = pausedAt === null || isOverdue(due.at, pausedAt);
  return {
    startsAt: calendar.startOfWork(receivedAt),
    dueAt: owed ? due.at : null,
    state: deadlineOf({ dueAt: due.at, pausedAt, completed: completedAt !== null }, end, calendar).state,
    timeliness: completedAt === null ? null : timelinessOf(completedAt, due.at),
    usedMinutes: timeline.totals.WORK,
    pausedMinutes: timeline.totals.PAUSE,
    byOffice: Object.fromEntries(timeline.minutesByOffice),
    segments: timeline.segments,
  };
}
