/** What is known of a dossier before it is known whether it becomes late. */
export interface Signs {
  /** The chance that follows from its steps, each taken for itself, 0 to 1. */
  bySteps: number;
  /** How often such dossiers were late, 0 to 1. */
  byRate: number;
}

/** How much each sign says, on the scale of log odds. */
export type Weights = readonly number[];

/** With these the chance is that of the steps. */
const AS_IT_IS: Weights = [0, 1, 0, 0];
/** Of fewer cases, or fewer late ones, nothing is learnt. */
const FEWEST = 100;
const FEWEST_LATE = 10;
/** Beyond that chances are alike. */
const SUREST = 0.005;
const ROUNDS = 25;
/** Keeps weights from running off where cases can be told apart wholly. */
const REIN = 1;

/**
 * People hurry when a due moment comes near, and steps of one dossier make up for each other: what the steps say one by one is
 * too much in the middle. How it turned out before says how much to believe it, and how much the plain rate; above
 * one half the steps may say something else than below.
 */
export function weighSigns(cases: readonly (Signs & { isLate: boolean })[]): Weights {
  const late = cases.filter(({ isLate }) => isLate).length;
  if (cases.length < FEWEST || late < FEWEST_LATE || late === cases.length) return AS_IT_IS;
  const rows = cases.map((each) => ({ values: valuesOf(each), target: each.isLate ? 1 : 0 }));
  let weights: number[] = [0, 0.5, 0.5, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const size = weights.length;
    const slope = weights.map((weight) => -REIN * weight);
    const bend = weights.map((_, row) => weights.map((__, column) => (row === column ? REIN : 0)));
    for (const { values, target } of rows) {
      const chance = logistic(dot(weights, values));
      const spread = chance * (1 - chance);
      for (let row = 0; row < size; row++) {
        slope[row]! += (target - chance) * values[row]!;
        for (let column = 0; column < size; column++) bend[row]![column]! += spread * values[row]! * values[column]!;
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, index) => weight + step[index]!);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** The chance that follows from all signs, 0 to 1. */
export function chanceFrom(weights: Weights, signs: Signs): number {
  return logistic(dot(weights, valuesOf(signs)));
}

function valuesOf({ bySteps, byRate }: Signs): number[] {
  const steps = logOdds(bySteps);
  return [1, steps, logOdds(byRate), Math.max(0, steps)];
}

function logOdds(chance: number): number {
  const within = Math.min(1 - SUREST, Math.max(SUREST, chance));
  return Math.log(within / (1 - within));
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * b[index]!, 0);

/** By elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let row = pivot + 1; row < size; row++) {
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = rows[row]!.slice(row + 1, size).reduce((sum, value, at) => sum + value * found[row + 1 + at]!, 0);
    found[row] = (rows[row]![size]! - known) / rows[row]![row]!;
  }
  return found;
}
