import { dayNumberOf, type Instant, instantAt } from '../../kernel/instant';
import type { Random } from '../../kernel/random';
import { LimitUnit } from '../calendar/clock-terms';
import { dueMoment } from '../calendar/statutory-clock';
import type { WorkCalendar } from '../calendar/work-calendar';
import { StepKind } from '../catalogue/catalogue-terms';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { HistoryWorld } from './history-world';
import type { Pace } from './pace';
import type { PlannedReceipt } from './planned-receipts';
import { Seasons } from './seasons';
import { isSentBackTo, stepKindOf, type Way } from './ways';

/** What a dossier waits for at an office, in the words of its work list. */
export type Situation = 'OVERDUE' | 'TODAY' | 'SOON' | 'LATER' | 'ARRIVED' | 'SUPPLEMENT' | 'TO_RETURN';

const DAY = 480;
/** What the steps before may have taken of their quotas: what lies outside nobody would believe. */
const LEAST_BEFORE = 0.2;
const MOST_BEFORE = 1.3;
const MOST_BEFORE_OVERDUE = 1.6;
/** A result that nobody has fetched for longer is rare. */
const LONGEST_AT_DESK = 25 * DAY;

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/**
 * Works out dossiers that will be found in a given situation at a given office when the history ends, after a
 * believable time at the offices before. A draw that does not come out so gives null, and the caller draws again.
 */
export class WorkInHand {
  private readonly seasons: Seasons;
  /** Of the office that received the dossier that is being drawn. */
  private calendar: WorkCalendar;

  constructor(
    private readonly world: HistoryWorld,
    private readonly until: Instant,
    private readonly random: Random,
  ) {
    this.calendar = world.references.calendars.province;
    this.seasons = new Seasons(this.calendar);
  }

  draw(way: Way, situation: Situation, key: string): PlannedReceipt | null {
    this.calendar = this.world.references.calendars.of(way.centre.office.id);
    const planned = this.drawCourse(way, situation);
    if (!planned || !this.calendar.isWorkingDay(dayNumberOf(planned.at))) return null;
    if (dayNumberOf(planned.at) < way.centre.opensOn) return null;
    return { ...planned, centre: way.centre, version: way.version, key, lateness: 0 };
  }

  private drawCourse(way: Way, situation: Situation): Course | null {
    if (situation === 'TO_RETURN') return this.toReturn(way);
    if (situation === 'SUPPLEMENT') return this.waitingForCitizen(way);
    if (way.step > 0) return this.passedOn(way, situation);
    const isBack = situation !== 'ARRIVED' && situation !== 'LATER' && isSentBackTo(way) && this.random.chance(0.5);
    return isBack ? this.sentBack(way, situation) : this.atDesk(way, situation);
  }

  /** Working minutes ago. */
  private ago(minutes: number): Instant {
    return this.calendar.startOfWork(this.calendar.addWorkingMinutes(this.until, -Math.round(minutes)));
  }

  private within(): number {
    return this.random.between(0, 59_999);
  }

  /** Working minutes that have run today. */
  private get today(): number {
    return this.calendar.workingMinutesBetween(instantAt(dayNumberOf(this.until), 0), this.until);
  }

  /** A due moment of the situation, in the past or to come. */
  private drawDue(situation: Situation): Instant {
    const { random, until, calendar } = this;
    if (situation === 'OVERDUE') return calendar.addWorkingMinutes(until, -random.between(60, 4 * DAY));
    if (situation === 'SOON') return calendar.addWorkingMinutes(until, random.between(DAY / 2, 2 * DAY - 10));
    if (situation === 'TODAY') return calendar.addWorkingMinutes(until, random.between(60, DAY));
    if (situation === 'ARRIVED') return calendar.addWorkingMinutes(until, random.between(60, 24 * DAY));
    // The power gives procedures of three days a chance, too.
    return calendar.addWorkingMinutes(until, Math.round((2.05 + 12 * random.next() ** 1.3) * DAY));
  }

  private fits(situation: Situation, due: Instant | null): boolean {
    if (due === null) return false;
    const { calendar, until } = this;
    const left = calendar.workingMinutesBetween(until, due);
    if (situation === 'OVERDUE') return left <= -30;
    if (situation === 'TODAY') return left >= 45 && dayNumberOf(due) === dayNumberOf(until);
    if (situation === 'SOON') return dayNumberOf(due) > dayNumberOf(until) && left > 0 && left <= 2 * DAY;
    return situation === 'ARRIVED' ? left >= 60 : left > 2 * DAY;
  }

  /** When it must have been received for its due moment to fall about there. */
  private receivedFor({ limit }: ProcedureVersion, due: Instant): Instant {
    const { calendar, random, seasons } = this;
    if (limit.unit === LimitUnit.WORKING_DAYS || limit.unit === LimitUnit.WORKING_HOURS) {
      const minutes = limit.amount! * (limit.unit === LimitUnit.WORKING_DAYS ? calendar.dayMinutesFrom(due) : 60);
      return calendar.startOfWork(calendar.addWorkingMinutes(due, -minutes)) + this.within();
    }
    const day = dayNumberOf(due) - (limit.unit === LimitUnit.CALENDAR_DAYS ? limit.amount! : 0);
    return seasons.instantOf(day, seasons.drawHour(random), random, calendar);
  }

  private quotaOf({ version, step }: Way): number {
    return version.steps[step]!.quotaMinutes;
  }

  private quotasBefore({ version, step }: Way): number[] {
    return version.steps.slice(0, step).map(({ quotaMinutes }) => quotaMinutes);
  }

  /** At the desk that took it in, not long ago. */
  private atDesk(way: Way, situation: Situation): Course | null {
    const { random } = this;
    // What is done the same day is overdue the next: forgotten, or waiting for somebody who is away.
    const longest = situation === 'OVERDUE' ? 1.5 * DAY : Math.min(1.5 * this.quotaOf(way), DAY);
    const isToday = situation === 'ARRIVED' && this.today >= 10;
    const age = random.between(3, Math.round(isToday ? Math.min(longest, this.today) : longest));
    const at = this.ago(age) + this.within();
    if (!this.fits(situation, dueMoment(way.version.limit, at, this.calendar))) return null;
    return { at, pace: stayingAt(way, [age * random.next()]) };
  }

  /** At the desk again, with the reason why the next office did not take it. */
  private sentBack(way: Way, situation: Situation): Course | null {
    const { random, calendar } = this;
    const at = this.receivedFor(way.version, this.drawDue(situation));
    if (!this.fits(situation, dueMoment(way.version.limit, at, calendar))) return null;
    const elapsed = calendar.workingMinutesBetween(at, this.until);
    const first = this.quotaOf(way) * (0.1 + 0.8 * random.next());
    const back = 10 + this.quotaOf(way) * 1.4 * random.next();
    const next = elapsed - first - back;
    if (!isBelievable(next, way.version.steps[1]!.quotaMinutes, situation)) return null;
    const incident = { kind: 'SEND_BACK' as const, step: 1, afterPart: 1 };
    return { at, pace: { ...stayingAt(way, [first, next]), incident } };
  }

  /** At an office that it came to from another one. */
  private passedOn(way: Way, situation: Situation): Course | null {
    const { random, calendar } = this;
    const at = this.receivedFor(way.version, this.drawDue(situation));
    if (!this.fits(situation, dueMoment(way.version.limit, at, calendar))) return null;
    const elapsed = calendar.workingMinutesBetween(at, this.until);
    const here = this.timeHere(way, situation);
    const quotas = this.quotasBefore(way);
    const before = elapsed - here;
    if (!isBelievable(before, sumOf(quotas), situation)) return null;
    return { at, pace: stayingAt(way, [...shareOut(quotas, before), here * (0.2 + 0.6 * random.next())]) };
  }

  /** Working minutes since it came. Who has arrived came today; desks pass on within the day. */
  private timeHere(way: Way, situation: Situation): number {
    const { random } = this;
    if (situation === 'ARRIVED') return Math.max(5, this.today * (0.1 + 0.8 * random.next()));
    const part = stepKindOf(way) === StepKind.INTAKE ? 0.1 + 1.2 * random.next() : 0.1 + 0.85 * random.next();
    return Math.max(5, this.quotaOf(way) * (situation === 'OVERDUE' ? part + 0.4 : part));
  }

  private waitingForCitizen(way: Way): Course {
    const { random } = this;
    const quotas = this.quotasBefore(way);
    const before = sumOf(quotas) * (0.4 + 0.5 * random.next());
    const looksAt = Math.max(5, Math.min(2 * DAY, this.quotaOf(way)) * (0.1 + 0.7 * random.next()));
    const waits = 120 + 9 * DAY * random.next();
    const incident = { kind: 'SUPPLEMENT' as const, step: way.step, afterPart: 1 };
    const pace = { ...stayingAt(way, [...shareOut(quotas, before), looksAt]), incident };
    return { at: this.ago(before + looksAt + waits) + this.within(), pace };
  }

  /** The result lies at the desk: some since today, most for days, a few for weeks. */
  private toReturn({ version }: Way): Course | null {
    const { calendar, random } = this;
    const quotas = version.steps.slice(0, -1).map(({ quotaMinutes }) => quotaMinutes);
    const total = sumOf(quotas) * (0.4 + 0.45 * random.next());
    const ready = random.chance(0.15) ? random.between(10, DAY) : DAY * 0.5 + random.exponential(9 * DAY);
    if (ready > LONGEST_AT_DESK) return null;
    const at = this.ago(total + ready) + this.within();
    const due = dueMoment(version.limit, at, calendar);
    if (due === null || calendar.workingMinutesBetween(at, due) < total + 15) return null;
    return { at, pace: { ...stayingNowhere, waits: shareOut(quotas, total) } };
  }
}

type Course = Pick<PlannedReceipt, 'at'> & { pace: Pace };

const stayingNowhere: Pace = { waits: [], incident: null, citizenTakes: null, collectedAfter: null, staysAt: null };

function stayingAt({ step }: Way, waits: readonly number[]): Pace {
  return { ...stayingNowhere, waits: waits.map((wait) => Math.max(2, Math.round(wait))), staysAt: step };
}

/** Whether it may have taken so long for what was to take so much. */
function isBelievable(minutes: number, quota: number, situation: Situation): boolean {
  const most = situation === 'OVERDUE' ? MOST_BEFORE_OVERDUE : MOST_BEFORE;
  return minutes >= quota * LEAST_BEFORE && minutes <= quota * most;
}

/** Divides a time among steps by their quotas. */
function shareOut(quotas: readonly number[], minutes: number): number[] {
  const sum = sumOf(quotas);
  return quotas.map((quota) => Math.max(2, Math.round((minutes * quota) / sum)));
}
