import type { Instant } from '../../kernel/instant';
import type { StepKind } from '../catalogue/catalogue-terms';
import type { Tier } from '../organisation/organisation-terms';
import { blend, type Spread, spreadOf, times } from './spread';

/** A step of a procedure at the office that does it. */
export interface StepPlace {
  procedureId: string;
  stepOrdinal: number;
  stepKind: StepKind;
  officeId: string;
  tier: Tier;
  quotaMinutes: number;
}

/** A stay of a dossier at a step that is over. */
export interface FinishedStep extends StepPlace {
  leftAt: Instant;
  /** Working minutes, pauses left out. */
  usedMinutes: number;
}

export interface Sample {
  legs: number;
  /** Working minutes used for each minute that the step was allotted. */
  spread: Spread;
}

/** By kinds of steps, how long they took. */
export type StepModel = ReadonlyMap<string, Sample>;

/** A step may be allotted nothing; what it takes is then held against so many minutes. */
const LEAST_QUOTA = 30;
/** So many known stays weigh as much as all that is known of similar ones. */
const TRUST = 30;
/** Where nothing at all is known: within what is allotted in four of five cases. */
const UNKNOWN: Spread = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.5];

/** From what says most about a step to what says least. */
export function keysOf({ procedureId, stepOrdinal, stepKind, officeId, tier }: StepPlace): string[] {
  return [
    `${procedureId}|${stepOrdinal}|${officeId}`,
    `${procedureId}|${stepOrdinal}`,
    `${stepKind}|${officeId}`,
    `${stepKind}|${tier}`,
  ];
}

export function unitOf({ quotaMinutes }: Pick<StepPlace, 'quotaMinutes'>): number {
  return Math.max(LEAST_QUOTA, quotaMinutes);
}

/** What stays that ended in a period tell. Nothing that ended outside of it has any part in the model. */
export function trainSteps(
  steps: Iterable<FinishedStep>,
  { from, until }: { from: Instant; until: Instant },
): StepModel {
  const ratios = new Map<string, number[]>();
  for (const step of steps) {
    if (step.leftAt < from || step.leftAt >= until) continue;
    const ratio = step.usedMinutes / unitOf(step);
    for (const key of keysOf(step)) {
      const known = ratios.get(key);
      if (known) known.push(ratio);
      else ratios.set(key, [ratio]);
    }
  }
  return new Map([...ratios].map(([key, values]) => [key, { legs: values.length, spread: spreadOf(values) }]));
}

/**
 * How long a step takes, in working minutes: its own history as far as there is any, filled up from similar ones, the less
 * alike the less they say.
 */
export function minutesOfStep(model: StepModel, place: StepPlace): Spread {
  let left = 1;
  const parts: { spread: Spread; weight: number }[] = [];
  for (const key of keysOf(place)) {
    const sample = model.get(key);
    if (!sample) continue;
    const weight = left * (sample.legs / (sample.legs + TRUST));
    parts.push({ spread: sample.spread, weight });
    left -= weight;
  }
  parts.push({ spread: UNKNOWN, weight: parts.length === 0 ? 1 : 0 });
  return times(blend(parts), unitOf(place));
}
