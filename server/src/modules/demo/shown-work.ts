import { dayNumberOf, type Instant, instantAt } from '../../kernel/instant';
import { LimitUnit } from '../calendar/clock-terms';
import { dueMoment } from '../calendar/statutory-clock';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import type { Centre } from './history-traits';
import type { HistoryWorld } from './history-world';
import type { PlannedReceipt } from './planned-receipts';
import { Random } from './random';
import { Seasons } from './seasons';

type Situation = 'OVERDUE' | 'TODAY' | 'SOON' | 'LATER' | 'ARRIVED' | 'SUPPLEMENT' | 'TO_RETURN';

/** How many rows of each kind the work list of a guided account shows at least; the province's fill by themselves. */
const WANTED: Record<Situation, number> = {
  OVERDUE: 2,
  TODAY: 3,
  SOON: 3,
  LATER: 2,
  ARRIVED: 2,
  SUPPLEMENT: 2,
  TO_RETURN: 3,
};
const WANTED_AT_PROVINCE = { ...WANTED, OVERDUE: 1, TODAY: 2, SOON: 2, LATER: 0, TO_RETURN: 1 };
const DAY = 480;
const MOST_TRIES = 120;

/** A way to bring a dossier to an office: where it is received, for what, and which of its steps is done there. */
interface Way {
  centre: Centre;
  version: ProcedureVersion;
  step: number;
}

/** The offices whose demo accounts a visitor is given first. */
function shownOffices(world: HistoryWorld): Office[] {
  const { directory } = world.references;
  const isShown = ({ tier, kind, areaCode, unitCode }: Office) => {
    if (tier === Tier.COMMUNE) return areaCode === '14869' && kind === OfficeKind.CENTRE;
    if (tier === Tier.DISTRICT) return areaCode === '385' && (kind === OfficeKind.CENTRE || unitCode === 'LDTBXH');
    return kind === OfficeKind.CENTRE || unitCode === 'LDTBXH' || unitCode === 'TP';
  };
  return directory.offices.filter(isShown);
}

/** Works out dossiers that will be found in a given situation at a given office when the history ends. */
class ShownWork {
  private readonly seasons: Seasons;

  constructor(
    private readonly world: HistoryWorld,
    private readonly until: Instant,
    private readonly random: Random,
  ) {
    this.seasons = new Seasons(world.references.calendar);
  }

  plan(office: Office, situation: Situation, ways: readonly Way[][], key: string): PlannedReceipt | null {
    const isFitting = ({ step }: Way) => situation !== 'TO_RETURN' || step === 0;
    const fitting = ways.map((each) => each.filter(isFitting)).filter((each) => each.length > 0);
    if (fitting.length === 0 || (situation === 'TO_RETURN' && office.kind !== OfficeKind.CENTRE)) return null;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const way = this.random.pick(this.random.pick(fitting));
      const planned = situation === 'TO_RETURN' ? this.toReturn(way, key) : this.inHand(way, situation, key);
      if (planned && dayNumberOf(planned.at) >= way.centre.opensOn) return planned;
    }
    return null;
  }

  private get calendar() {
    return this.world.references.calendar;
  }

  /** A due moment of the situation, in the past or to come. */
  private drawDue(situation: Situation): Instant {
    const { random, until } = this;
    if (situation === 'OVERDUE') return this.calendar.addWorkingMinutes(until, -random.between(60, 4 * DAY));
    if (situation === 'SOON') return this.calendar.addWorkingMinutes(until, random.between(DAY / 2, 2 * DAY - 10));
    if (situation === 'TODAY') return this.calendar.addWorkingMinutes(until, random.between(60, DAY));
    return this.calendar.addWorkingMinutes(
      until,
      random.between(3 * DAY, situation === 'ARRIVED' ? 24 * DAY : 9 * DAY),
    );
  }

  private fits(situation: Situation, due: Instant | null): boolean {
    if (due === null) return false;
    const { calendar, until } = this;
    const left = calendar.workingMinutesBetween(until, due);
    if (situation === 'OVERDUE') return left <= -30;
    if (situation === 'TODAY') return left >= 45 && dayNumberOf(due) === dayNumberOf(until);
    if (situation === 'SOON') return dayNumberOf(due) > dayNumberOf(until) && left > 0 && left <= 2 * DAY;
    return left > 2 * DAY;
  }

  /** When it must have been received for its due moment to fall about there. */
  private receivedFor({ limit }: ProcedureVersion, due: Instant): Instant {
    const { calendar, random, seasons } = this;
    if (limit.unit === LimitUnit.WORKING_DAYS || limit.unit === LimitUnit.WORKING_HOURS) {
      const minutes = limit.amount! * (limit.unit === LimitUnit.WORKING_DAYS ? calendar.minutesPerDay : 60);
      return calendar.startOfWork(calendar.addWorkingMinutes(due, -minutes)) + random.between(0, 59_999);
    }
    const day = dayNumberOf(due) - (limit.unit === LimitUnit.CALENDAR_DAYS ? limit.amount! : 0);
    return seasons.instantOf(day, seasons.drawHour(random), random);
  }

  private inHand({ centre, version, step }: Way, situation: Situation, key: string): PlannedReceipt | null {
    const { calendar, random, until } = this;
    const at = this.receivedFor(version, this.drawDue(situation));
    if (!calendar.isWorkingDay(dayNumberOf(at)) || !this.fits(situation, dueMoment(version.limit, at, calendar)))
      return null;
    const elapsed = calendar.workingMinutesBetween(at, until);
    if (elapsed < 25 * (step + 1)) return null;
    const before = step === 0 ? 0 : this.timeBefore(situation, elapsed);
    if (situation === 'ARRIVED' && step === 0 && dayNumberOf(at) !== dayNumberOf(until)) return null;
    const waits = this.shareOut(version, step, before);
    // At the step itself: some way into what is left of the time.
    waits.push(Math.max(2, Math.round((elapsed - before) * (0.2 + 0.6 * random.next()))));
    const incident = situation === 'SUPPLEMENT' ? { kind: 'SUPPLEMENT' as const, step, afterPart: 1 } : null;
    const pace = { waits, incident, citizenTakes: null, collectedAfter: null, staysAt: step };
    return { at, centre, version, key, lateness: 0, pace };
  }

  /** Working minutes at the steps before; who has arrived today came in the last of them. */
  private timeBefore(situation: Situation, elapsed: number): number {
    if (situation !== 'ARRIVED') return elapsed * (0.5 + 0.42 * this.random.next());
    const today = this.calendar.workingMinutesBetween(instantAt(dayNumberOf(this.until), 0), this.until);
    return Math.max(elapsed * 0.5, elapsed - Math.max(5, today * (0.1 + 0.8 * this.random.next())));
  }

  private toReturn({ centre, version }: Way, key: string): PlannedReceipt | null {
    const { calendar, random, until } = this;
    const allowed = version.limit.unit === LimitUnit.WORKING_DAYS ? version.limit.amount! * DAY : 240;
    const total = allowed * (0.4 + 0.5 * random.next());
    const ready = random.chance(0.5) ? random.between(10, DAY) : random.between(DAY, 5 * DAY);
    const at = calendar.startOfWork(calendar.addWorkingMinutes(until, -Math.round(total + ready)));
    if (
      version.limit.unit === LimitUnit.SAME_DAY &&
      dayNumberOf(calendar.addWorkingMinutes(at, total)) !== dayNumberOf(at)
    ) {
      return null;
    }
    const waits = this.shareOut(version, version.steps.length - 1, total);
    const pace = { waits, incident: null, citizenTakes: null, collectedAfter: null, staysAt: null };
    return { at: at + random.between(0, 59_999), centre, version, key, lateness: 0, pace };
  }

  /** Divides a time among the first steps by their quotas. */
  private shareOut(version: ProcedureVersion, steps: number, minutes: number): number[] {
    const quotas = version.steps.slice(0, steps).map(({ quotaMinutes }) => quotaMinutes);
    const sum = quotas.reduce((total, quota) => total + quota, 0);
    return quotas.map((quota) => Math.max(2, Math.round((minutes * quota) / sum)));
  }
}

/**
 * Ways to the office for procedures that run against a clock, by procedure: most ways of one differ only in the
 * commune where they begin. At the province's own desk everything counts that people bring there.
 */
function waysTo(world: HistoryWorld, office: Office, routed: readonly ProcedureVersion[]): Way[][] {
  const byProcedure = new Map<string, Way[]>();
  for (const centre of world.centres) {
    const versions = centre.office.tier === Tier.PROVINCE ? world.usualAt(Tier.PROVINCE) : routed;
    for (const version of versions) {
      const route = version.limit.unit === LimitUnit.NONE ? null : world.routeOf(version, centre);
      for (const [step, { id }] of (route ?? []).slice(0, -1).entries()) {
        if (id !== office.id) continue;
        const ways = byProcedure.get(version.id);
        if (ways) ways.push({ centre, version, step });
        else byProcedure.set(version.id, [{ centre, version, step }]);
      }
    }
  }
  return [...byProcedure.values()];
}

/** Dossiers that fill the work lists of the guided accounts with one of everything, in the order of time. */
export function shownDossiers(
  world: HistoryWorld,
  routedCodes: readonly string[],
  until: Instant,
  seed: string,
): PlannedReceipt[] {
  const routed = routedCodes.flatMap((code) => world.references.catalogue.findCurrent(code) ?? []);
  const isWorking = world.references.calendar.isWorkingDay(dayNumberOf(until));
  const hasHoursLeft =
    world.references.calendar.workingMinutesBetween(until, instantAt(dayNumberOf(until) + 1, 0)) >= 60;
  const planned: PlannedReceipt[] = [];
  for (const office of shownOffices(world)) {
    const random = new Random(`${seed}|shown|${office.code}`);
    const work = new ShownWork(world, until, random);
    const ways = waysTo(world, office, routed);
    for (const [situation, count] of Object.entries(office.tier === Tier.PROVINCE ? WANTED_AT_PROVINCE : WANTED) as [
      Situation,
      number,
    ][]) {
      if (situation === 'TODAY' && !(isWorking && hasHoursLeft)) continue;
      for (let number = 1; number <= count; number++) {
        const key = `${seed}|shown|${office.code}|${situation}|${number}`;
        const receipt = work.plan(office, situation, ways, key);
        if (receipt) planned.push(receipt);
      }
    }
  }
  return planned.sort((a, b) => a.at - b.at);
}
