import { chanceAbove, remainderOf, type Spread, sumOf } from './spread';
import { keysOf, minutesOfStep, type StepModel, type StepPlace, unitOf } from './step-model';

/** Where a dossier stands, as far as the chance that it will be late follows from it. */
export interface OpenRoad {
  /** The step at which it is, then those to come, without the one that hands the result out. */
  steps: readonly StepPlace[];
  /** Working minutes that the step has taken by now. */
  usedMinutes: number;
  /** Working minutes until the due moment. */
  leftMinutes: number;
}

/** Reckons for many dossiers with one model; what steps take together is worked out once for each way. */
export class ChanceBySteps {
  private readonly bySteps = new Map<string, Spread>();

  constructor(private readonly model: StepModel) {}

  /** The chance that a dossier ends after its due moment, were its steps to know nothing of each other, 0 to 1. */
  of({ steps, usedMinutes, leftMinutes }: OpenRoad): number {
    if (leftMinutes < 0) return 1;
    const [current, ...later] = steps;
    if (!current) return 0;
    const rest = remainderOf(this.together([current]), usedMinutes);
    return chanceAbove(rest, this.together(later), leftMinutes);
  }

  /** The spread of what steps take one after another. */
  private together(steps: readonly StepPlace[]): Spread {
    const [first, ...others] = steps;
    if (!first) return [];
    const key = steps.map((step) => `${keysOf(step)[0]}|${unitOf(step)}`).join(' ');
    const known = this.bySteps.get(key);
    if (known) return known;
    const found = sumOf(minutesOfStep(this.model, first), this.together(others));
    this.bySteps.set(key, found);
    return found;
  }
}
