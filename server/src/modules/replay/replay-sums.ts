import type { StepContent } from '../catalogue/procedure-content';
import { matchSteps, type Outcome, type RealHistory } from './replay-dossier';

type Step = Pick<StepContent, 'kind' | 'name' | 'quotaMinutes'>;

/** How dossiers did in one step, as it was and under the draft. Null on a side that has no such step. */
export interface StepSums {
  name: string;
  quotaWas: number | null;
  quota: number | null;
  /** Took longer than the quota. */
  overWas: number;
  over: number;
  /** Became late here. */
  lateWas: number;
  late: number;
}

/** Dossiers by how many working days before (or, negative, after) the due moment they were completed. */
export interface MarginBand {
  /** Null for no bound. */
  fromDays: number | null;
  toDays: number | null;
  was: number;
  draft: number;
}

export interface ReplaySums {
  /** Those that were replayed. */
  dossiers: number;
  /** Of them still open: late where they are overdue by now. */
  open: number;
  /** Withdrawn or stopped: nobody's time, left out. */
  leftOut: number;
  lateWas: number;
  late: number;
  newlyLate: number;
  noLongerLate: number;
  /** Working minutes that those that were completed would have taken less, in all; negative for more. */
  savedMinutes: number;
  steps: StepSums[];
  bands: MarginBand[];
}

const total = (minutes: readonly number[]): number => minutes.reduce((sum, each) => sum + each, 0);

const EDGES = [-10, -5, -2, -1, 0, 1, 2, 5, 10];

/** Adds dossiers up. The steps shown are the draft's in its order, then those that the draft leaves out. */
export class ReplaySummer {
  private readonly sums: ReplaySums;

  constructor(
    private readonly draft: readonly Step[],
    base: readonly Step[],
    private readonly minutesPerDay: number,
  ) {
    const wasAt = matchSteps(draft, base);
    const kept = new Set(wasAt);
    const row = (name: string, quotaWas: number | null, quota: number | null): StepSums => ({
      name,
      quotaWas,
      quota,
      overWas: 0,
      over: 0,
      lateWas: 0,
      late: 0,
    });
    this.sums = {
      dossiers: 0,
      open: 0,
      leftOut: 0,
      lateWas: 0,
      late: 0,
      newlyLate: 0,
      noLongerLate: 0,
      savedMinutes: 0,
      steps: [
        ...draft.map(({ name, quotaMinutes }, index) =>
          row(name, base[wasAt[index]!]?.quotaMinutes ?? null, quotaMinutes),
        ),
        ...base.flatMap(({ name, quotaMinutes }, index) => (kept.has(index) ? [] : [row(name, quotaMinutes, null)])),
      ],
      bands: [...EDGES, null].map((toDays, index) => ({
        fromDays: EDGES[index - 1] ?? null,
        toDays,
        was: 0,
        draft: 0,
      })),
    };
  }

  leaveOut(): void {
    this.sums.leftOut++;
  }

  add(history: RealHistory, was: Outcome, would: Outcome): void {
    const { sums } = this;
    sums.dossiers++;
    if (history.completedAt === null) sums.open++;
    else sums.savedMinutes += total(was.minutes) - total(would.minutes);
    if (was.isLate) sums.lateWas++;
    if (would.isLate) sums.late++;
    if (would.isLate && !was.isLate) sums.newlyLate++;
    if (was.isLate && !would.isLate) sums.noLongerLate++;
    this.count(was.margin, 'was');
    this.count(would.margin, 'draft');
    const wasAt = matchSteps(this.draft, history.steps);
    for (const [index, step] of this.draft.entries()) {
      const row = sums.steps[index]!;
      if (would.minutes[index]! > step.quotaMinutes) row.over++;
      if (would.lateIn === index) row.late++;
      const own = wasAt[index]!;
      if (own >= 0) this.countReal(row, history, was, own);
    }
    const kept = new Set(wasAt);
    for (const index of history.steps.keys()) {
      if (!kept.has(index)) this.countReal(this.removed(history.steps[index]!), history, was, index);
    }
  }

  result(): ReplaySums {
    return this.sums;
  }

  private countReal(row: StepSums, { steps }: RealHistory, was: Outcome, index: number): void {
    const { minutes, quotaMinutes } = steps[index]!;
    if (minutes > quotaMinutes) row.overWas++;
    if (was.lateIn === index) row.lateWas++;
  }

  /** A dossier may have come under an older edition, whose steps the newest one no longer had. */
  private removed({ name, quotaMinutes }: Step): StepSums {
    const rows = this.sums.steps;
    let row = rows.slice(this.draft.length).find((one) => one.name === name);
    if (!row) {
      row = { name, quotaWas: quotaMinutes, quota: null, overWas: 0, over: 0, lateWas: 0, late: 0 };
      rows.push(row);
    }
    return row;
  }

  private count(margin: number | null, side: 'was' | 'draft'): void {
    if (margin === null) return;
    const days = margin / this.minutesPerDay;
    const band = this.sums.bands.find(({ toDays }) => toDays === null || days < toDays)!;
    band[side]++;
  }
}
