import { addDays, type Day, dayOf, type Instant, startOfDay } from '../../kernel/instant';
import { firstDay, type Month, monthOf, monthsBetween } from '../../kernel/month';

/** What a model is trained on. */
const TRAINED_MONTHS = 6;
/** How many of the last months a model is judged on, each by what was known before it. */
const JUDGED_MONTHS = 3;
/** Days of a month on whose mornings the open dossiers are looked at. */
const LOOKED_AT = [0, 10, 20];
const MORNING_MS = 10 * 3_600_000;

/** Days from the first until before the second. */
export interface Span {
  fromDay: Day;
  untilDay: Day;
}

/** Mornings of a month. */
function morningsOf(month: Month): Instant[] {
  return LOOKED_AT.map((days) => startOfDay(addDays(firstDay(month), days)) + MORNING_MS);
}

/** How what is learnt from the first half of a span did in the other. */
export interface Lesson {
  learnt: Span;
  /** Without the last month: what was open in it mostly is so at its end. */
  moments: Instant[];
}

export function lessonOf({ fromDay, untilDay }: Span): Lesson {
  const half = monthsBefore(monthOf(untilDay), TRAINED_MONTHS / 2);
  const last = monthsBefore(monthOf(untilDay), 2);
  return {
    learnt: { fromDay, untilDay: firstDay(half) },
    moments: monthsBetween(half, last).flatMap(morningsOf),
  };
}

export function momentsOf({ fromDay, untilDay }: Span): { from: Instant; until: Instant } {
  return { from: startOfDay(fromDay), until: startOfDay(untilDay) };
}

function monthsBefore(month: Month, count: number): Month {
  let found = month;
  for (let step = 0; step < count; step++) found = monthOf(addDays(firstDay(found), -1));
  return found;
}

/** The months that are over before a month begins. */
function trainedBefore(month: Month): Span {
  return { fromDay: firstDay(monthsBefore(month, TRAINED_MONTHS)), untilDay: firstDay(month) };
}

/** What the model of a day is trained on: nothing of the month that goes on. */
export function trainedOn(now: Instant): Span {
  return trainedBefore(monthOf(dayOf(now)));
}

export interface JudgedSpan {
  month: Month;
  /** What was known before the month began. */
  known: Span;
  moments: Instant[];
}

/** The months on which a model of the day is judged, each by a model that knows nothing of it. */
export function judgedMonths(now: Instant): JudgedSpan[] {
  const current = monthOf(dayOf(now));
  return Array.from({ length: JUDGED_MONTHS }, (_, index) => {
    const month = monthsBefore(current, JUDGED_MONTHS - index);
    return { month, known: trainedBefore(month), moments: morningsOf(month) };
  });
}

/** From when on anything is read: what the first of the judged months was foretold from. */
export function historyFrom(now: Instant): Instant {
  return startOfDay(judgedMonths(now)[0]!.known.fromDay);
}
