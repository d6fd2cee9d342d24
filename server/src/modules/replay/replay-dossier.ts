import type { Instant } from '../../kernel/instant';
import { ClockEventType, ClockState, type SupplementRule, Timeliness } from '../calendar/clock-terms';
import { type ClockEvent, readStatutoryClock, type TimeLimit } from '../calendar/statutory-clock';
import type { WorkCalendar } from '../calendar/work-calendar';
import { StepKind } from '../catalogue/catalogue-terms';
import type { StepContent } from '../catalogue/procedure-content';

/*
 * One dossier run again under other rules. Pure. People take as long for a step as they really took; a step that the
 * draft leaves out takes no time, one that it adds takes its quota; the citizen's waiting stays what it was.
 */

type Step = Pick<StepContent, 'kind' | 'name' | 'quotaMinutes'>;

export interface ReplayRules {
  steps: readonly Step[];
  limit: TimeLimit;
  onSupplement: SupplementRule;
  calendar: WorkCalendar;
}

/** What really happened. */
export interface RealHistory {
  receivedAt: Instant;
  /** Null while it is open. */
  completedAt: Instant | null;
  dueAt: Instant | null;
  isLate: boolean;
  /** Steps of the version that it was received under, with the working minutes each really took (0 where it was skipped). */
  steps: readonly (Step & { minutes: number })[];
  /** In the order of time. */
  pauses: readonly { fromAt: Instant; toAt: Instant | null }[];
  now: Instant;
}

export interface Outcome {
  isLate: boolean;
  dueAt: Instant | null;
  completedAt: Instant | null;
  /** Working minutes from completion (or now) to the due moment: negative where late; null where none is due. */
  margin: number | null;
  /** By step of the rules: working minutes taken. */
  minutes: number[];
  /** Index of the step in which the due moment passed; null where it did not. */
  lateIn: number | null;
}

/** The dossier as it really went. */
export function asItWas(history: RealHistory, calendar: WorkCalendar): Outcome {
  const { completedAt, dueAt, isLate } = history;
  return outcome(history, calendar, {
    isLate,
    dueAt,
    completedAt,
    minutes: history.steps.map(({ minutes }) => minutes),
  });
}

/** The dossier as it would have gone under other rules. */
export function replayDossier(history: RealHistory, rules: ReplayRules): Outcome {
  const { calendar } = rules;
  const isOpen = history.completedAt === null;
  const wasAt = matchSteps(rules.steps, history.steps);
  const minutes = rules.steps.map(({ kind, quotaMinutes }, index) => {
    const own = history.steps[wasAt[index]!];
    if (own) return own.minutes;
    // Of an open dossier nobody knows whether it would have come to an added step; handing out takes no time of the law.
    return isOpen || kind === StepKind.RETURN ? 0 : quotaMinutes;
  });
  const completedAt = isOpen
    ? null
    : shifted(history, sum(minutes) - sum(history.steps.map((step) => step.minutes)), calendar);
  const reading = readStatutoryClock({
    limit: rules.limit,
    receivedAt: history.receivedAt,
    onSupplement: rules.onSupplement,
    calendar,
    events: clockEvents(history, completedAt),
    office: '',
    now: history.now,
  });
  const isLate = isOpen ? reading.state === ClockState.OPEN_OVERDUE : reading.timeliness === Timeliness.LATE;
  return outcome(history, calendar, { isLate, dueAt: reading.dueAt, completedAt, minutes });
}

/** Which real step each step of the rules is: of the same kind and name, else the next of the same kind; -1 for none. */
export function matchSteps(steps: readonly Step[], real: readonly Step[]): number[] {
  const free = new Set(real.keys());
  const take = (fits: (step: Step) => boolean): number => {
    for (const index of free) {
      if (!fits(real[index]!)) continue;
      free.delete(index);
      return index;
    }
    return -1;
  };
  const found = steps.map(({ kind, name }) => take((step) => step.kind === kind && step.name === name));
  return steps.map(({ kind }, index) => (found[index]! >= 0 ? found[index]! : take((step) => step.kind === kind)));
}

/** It is not completed before the citizen has handed in what was missing, nor before it was received. */
function shifted({ receivedAt, completedAt, pauses }: RealHistory, delta: number, calendar: WorkCalendar): Instant {
  if (delta === 0) return completedAt!;
  const earliest = Math.max(receivedAt, ...pauses.map(({ toAt }) => toAt ?? receivedAt));
  return Math.max(earliest, calendar.addWorkingMinutes(completedAt!, delta));
}

function clockEvents({ pauses }: RealHistory, completedAt: Instant | null): ClockEvent[] {
  const events: ClockEvent[] = pauses.flatMap(({ fromAt, toAt }) => [
    { at: fromAt, type: ClockEventType.PAUSED },
    ...(toAt === null ? [] : [{ at: toAt, type: ClockEventType.RESUMED }]),
  ]);
  return completedAt === null ? events : [...events, { at: completedAt, type: ClockEventType.COMPLETED }];
}

function outcome(history: RealHistory, calendar: WorkCalendar, result: Omit<Outcome, 'margin' | 'lateIn'>): Outcome {
  const { dueAt, completedAt, isLate, minutes } = result;
  if (dueAt === null) return { ...result, margin: null, lateIn: null };
  const left = calendar.workingMinutesBetween(completedAt ?? history.now, dueAt);
  // Late by an evening: no working minute has passed, and yet it is late.
  const margin = isLate ? Math.min(left, -1) : left;
  return { ...result, margin, lateIn: isLate ? stepAt(minutes, usedAtDue(history, dueAt, calendar)) : null };
}

/** Working minutes that the clock had counted when the due moment came. */
function usedAtDue({ receivedAt, pauses }: RealHistory, dueAt: Instant, calendar: WorkCalendar): number {
  const paused = pauses.reduce((minutes, { fromAt, toAt }) => {
    const to = Math.min(toAt ?? dueAt, dueAt);
    return to > fromAt ? minutes + calendar.workingMinutesBetween(fromAt, to) : minutes;
  }, 0);
  return calendar.workingMinutesBetween(receivedAt, dueAt) - paused;
}

/** The step that was being done when so many minutes had been used. */
function stepAt(minutes: readonly number[], used: number): number {
  let before = 0;
  for (const [index, own] of minutes.entries()) {
    before += own;
    if (before > used) return index;
  }
  return Math.max(
    0,
    minutes.findLastIndex((own) => own > 0),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
