import { Random } from '../../kernel/random';

/** An office as a queue: what comes, how long one piece of work takes, and who does it. */
export interface OfficeQueue {
  people: number;
  /** Dossiers that come on a working day. */
  arrivalsPerDay: number;
  /** Working minutes that somebody needs for one. */
  serviceMinutes: number;
  /** Working minutes that a dossier lies for other reasons than that nobody is free. */
  heldMinutes: number;
  /** Working minutes that the step is allotted. */
  quotaMinutes: number;
}

export interface QueueOutcome {
  /** Share of dossiers that take longer than they are allotted, 0 to 1. */
  lateShare: number;
  /** Of those that come in a month of 21 working days. */
  latePerMonth: number;
  /** Mean working minutes until somebody begins. */
  waitMinutes: number;
  /** The share of their time for which people are at work on it, 0 to 1. */
  busyShare: number;
}

const DAY_MINUTES = 480;
export const MONTH_DAYS = 21;
/** Days before anything is counted: a queue begins empty. */
const WARM_UP_DAYS = 40;
const COUNTED_DAYS = 250;
/** More dossiers tell nothing new and keep who asked waiting; 20,000 take some ten milliseconds. */
const MOST_ARRIVALS = 20_000;

/**
 * Plays a queue through, dossier by dossier: they come by chance, whoever is free first takes the one that came first, and each takes its
 * time. The same seed brings the same dossiers whoever is there, so that two outcomes differ by the people alone.
 */
export function simulateQueue(queue: OfficeQueue, seed: string): QueueOutcome {
  const { people, arrivalsPerDay, serviceMinutes, heldMinutes, quotaMinutes } = queue;
  if (arrivalsPerDay <= 0) return { lateShare: 0, latePerMonth: 0, waitMinutes: 0, busyShare: 0 };
  const monthly = arrivalsPerDay * MONTH_DAYS;
  if (people <= 0) return { lateShare: 1, latePerMonth: monthly, waitMinutes: Infinity, busyShare: 1 };
  const part = Math.min(1, MOST_ARRIVALS / (arrivalsPerDay * (WARM_UP_DAYS + COUNTED_DAYS)));
  const [begin, end] = [WARM_UP_DAYS * part * DAY_MINUTES, (WARM_UP_DAYS + COUNTED_DAYS) * part * DAY_MINUTES];
  const [coming, taking, lying] = [new Random(`a${seed}`), new Random(`s${seed}`), new Random(`h${seed}`)];
  const freeAt = new Array<number>(people).fill(0);
  let [at, counted, late, waited, busy] = [0, 0, 0, 0, 0];
  for (;;) {
    at += coming.exponential(DAY_MINUTES / arrivalsPerDay);
    if (at >= end) break;
    const first = freeAt.indexOf(Math.min(...freeAt));
    const starts = Math.max(at, freeAt[first]!);
    const takes = taking.exponential(serviceMinutes);
    const lies = heldMinutes > 0 ? lying.exponential(heldMinutes) : 0;
    freeAt[first] = starts + takes;
    if (at < begin) continue;
    counted++;
    waited += starts - at;
    busy += takes;
    if (starts - at + takes + lies > quotaMinutes) late++;
  }
  const lateShare = counted === 0 ? 0 : late / counted;
  return {
    lateShare,
    latePerMonth: lateShare * monthly,
    waitMinutes: counted === 0 ? 0 : waited / counted,
    busyShare: Math.min(1, busy / ((end - begin) * people)),
  };
}

/** Mean working minutes that dossiers wait for somebody, by the formula of Erlang; Infinity where too much comes. */
export function meanWait(people: number, arrivalsPerDay: number, serviceMinutes: number): number {
  const load = (arrivalsPerDay * serviceMinutes) / DAY_MINUTES;
  if (load === 0) return 0;
  if (people <= load) return Infinity;
  let blocked = 1;
  for (let served = 1; served <= people; served++) blocked = (load * blocked) / (served + load * blocked);
  const waits = blocked / (1 - (load / people) * (1 - blocked));
  return (waits * serviceMinutes) / (people - load);
}

/** What is known of an office's work. */
export interface KnownPace {
  people: number;
  arrivalsPerDay: number;
  /** Mean working minutes from coming to leaving. */
  stayMinutes: number;
  quotaMinutes: number;
  /** What was finished on one of its busiest days. */
  busyDay: number;
}

/**
 * The queue whose dossiers stay as long as they really did. Nobody writes down how long a piece of work takes: it is at most
 * what waiting leaves of the stay, and at most what lets the same people finish as many as on their busiest days; what
 * then remains of the stay is lying for other reasons, which no further person would shorten.
 */
export function queueFrom({ people, arrivalsPerDay, stayMinutes, quotaMinutes, busyDay }: KnownPace): OfficeQueue {
  const known = Math.max(1, people);
  const shown = busyDay > 0 ? (known * DAY_MINUTES) / Math.max(busyDay, arrivalsPerDay) : stayMinutes;
  let [low, high] = [0, Math.min(stayMinutes, shown)];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (middle + meanWait(known, arrivalsPerDay, middle) > stayMinutes) high = middle;
    else low = middle;
  }
  const wait = meanWait(known, arrivalsPerDay, low);
  return {
    people,
    arrivalsPerDay,
    serviceMinutes: low,
    heldMinutes: Math.max(0, stayMinutes - low - (Number.isFinite(wait) ? wait : 0)),
    quotaMinutes,
  };
}
