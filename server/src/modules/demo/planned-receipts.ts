import { dayNumberOf, type Instant, instantAt } from '../../kernel/instant';
import { Random, Weighted } from '../../kernel/random';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Centre } from './history-traits';
import type { HistoryWorld } from './history-world';
import type { Pace } from './pace';
import { CERTIFIED_COPY } from './procedure-mix';
import { Seasons } from './seasons';

/** A dossier before it is received: when, where and for what. The rest follows from `key`. */
export interface PlannedReceipt {
  at: Instant;
  centre: Centre;
  version: ProcedureVersion;
  /** Seed of everything else about it. */
  key: string;
  /** How likely it is to end late. */
  lateness: number;
  /** Set where the course of the dossier is laid down rather than drawn. */
  pace?: Pace;
}

export interface HistorySpan {
  fromDay: number;
  /** Nothing happens after this moment. */
  until: Instant;
}

interface DayOfHistory {
  day: number;
  desks: Weighted<Centre>;
  /** Its part of all receipts; only ratios mean anything. */
  weight: number;
}

export const DAYS_OF_HISTORY = 365;
/** Of the receipts of a day that was to have fewer than are laid down for it, so many come all the same. */
const LEAST_SHARE = 0.1;
/** Hours at which a day's history may end; a run a little later or earlier the same day gives the same data. */
const ENDS_OF_HISTORY = [0, 9, 11, 14, 16, 17];

/** The year of history that ends now: its end is set back to one of a few hours of the day. */
export function historySpan(now: Instant): HistorySpan {
  const day = dayNumberOf(now);
  const until = ENDS_OF_HISTORY.map((hour) => instantAt(day, hour * 60))
    .filter((end) => end <= now)
    .at(-1)!;
  return { fromDay: day - DAYS_OF_HISTORY + 1, until };
}

/**
 * `count` receipts over the span, in the order of time: days by season, desks by size, procedures by what people need.
 * A stream: nothing is held but the day at hand.
 * @param besides receipts that are laid down already: days that have many of them get fewer of the others
 */
export function* plannedReceipts(
  world: HistoryWorld,
  { fromDay, until }: HistorySpan,
  seed: string,
  count: number,
  besides: readonly PlannedReceipt[] = [],
): Generator<PlannedReceipt> {
  const calendar = world.references.calendars.province;
  const seasons = new Seasons(calendar);
  const today = dayNumberOf(until);
  const elapsed = calendar.workingMinutesBetween(instantAt(today, 0), until) / calendar.minutesOn(today);
  const days: DayOfHistory[] = [];
  let desks = desksOpenOn(world.centres, fromDay);
  let openings = openingsAfter(world.centres, fromDay);
  for (let day = fromDay; day <= today; day++) {
    if (openings.has(day)) {
      desks = desksOpenOn(world.centres, day);
      openings = openingsAfter(world.centres, day);
    }
    const arrived = day === today ? seasons.arrivedBy(elapsed) : 1;
    const weight = seasons.weightOf(day) * arrived * desks.total;
    if (weight > 0) days.push({ day, desks, weight });
  }
  leaveRoom(days, besides, count);
  const total = days.reduce((sum, { weight }) => sum + weight, 0);
  let passed = 0;
  let planned = 0;
  for (const { day, desks: open, weight } of days) {
    passed += weight;
    const upTo = Math.round((count * passed) / total);
    yield* receiptsOfDay(world, seasons, day, open, `${seed}|${day}`, upTo - planned, day === today ? elapsed : 1);
    planned = upTo;
  }
}

/** Takes from each day what is laid down for it, so that all receipts together follow the season. */
function leaveRoom(days: readonly DayOfHistory[], besides: readonly PlannedReceipt[], count: number): void {
  const taken = new Map<number, number>();
  for (const { at } of besides) taken.set(dayNumberOf(at), (taken.get(dayNumberOf(at)) ?? 0) + 1);
  const takenInAll = days.reduce((sum, { day }) => sum + (taken.get(day) ?? 0), 0);
  if (takenInAll === 0) return;
  const total = days.reduce((sum, { weight }) => sum + weight, 0);
  for (const each of days) {
    const share = ((count + takenInAll) * each.weight) / total;
    each.weight = Math.max(LEAST_SHARE * share, share - (taken.get(each.day) ?? 0));
  }
}

function desksOpenOn(centres: readonly Centre[], day: number): Weighted<Centre> {
  return new Weighted(
    centres,
    centres.map(({ weight, opensOn }) => (opensOn <= day ? weight : 0)),
  );
}

function openingsAfter(centres: readonly Centre[], day: number): Set<number> {
  return new Set(centres.map(({ opensOn }) => opensOn).filter((opensOn) => opensOn > day));
}

function receiptsOfDay(
  world: HistoryWorld,
  seasons: Seasons,
  day: number,
  desks: Weighted<Centre>,
  key: string,
  count: number,
  elapsed: number,
): PlannedReceipt[] {
  const random = new Random(key);
  const lateness = seasons.latenessOf(day);
  const copies = seasons.copiesFactor(day);
  const receipts = Array.from({ length: count }, (_, index): PlannedReceipt => {
    const centre = desks.draw(random);
    // Out of season some copies are redrawn, so that in season they are that much more frequent.
    const isWanted = ({ code }: ProcedureVersion) => code !== CERTIFIED_COPY || random.chance(copies / 1.5);
    const version = world.drawProcedure(centre, random, isWanted);
    // Of today a part has run, by the hours of the province: it is no more by those of an office that opens earlier.
    const calendar = elapsed < 1 ? undefined : world.references.calendars.of(centre.office.id);
    let hour = seasons.drawHour(random);
    for (let tries = 0; hour >= elapsed; tries++)
      hour = tries < 200 ? seasons.drawHour(random) : elapsed * random.next();
    return {
      at: seasons.instantOf(day, hour, random, calendar),
      centre,
      version,
      key: `${key}|${index}`,
      lateness: centre.lateness * lateness,
    };
  });
  return receipts.sort((a, b) => a.at - b.at);
}
