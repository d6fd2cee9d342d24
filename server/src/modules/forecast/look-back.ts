import { type Instant, MINUTE_MS } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import { Standing } from '../dossier/dossier-terms';
import { ChanceBySteps } from './chance-late';
import { lessonOf, momentsOf, type Span } from './forecast-months';
import { PastRates, type Settled } from './past-rates';
import { type DueStep, type HistoryDossier, SETTLED } from './read-history';
import { roadAhead } from './road-ahead';
import { type FinishedStep, type StepModel, trainSteps } from './step-model';
import { type Signs, type Weights, weighSigns } from './weigh-signs';

interface Period {
  from: Instant;
  until: Instant;
}

/** All that a chance follows from. */
export interface Forecast {
  model: StepModel;
  rates: PastRates;
  weights: Weights;
}

export interface LookedAt extends Signs {
  isLate: boolean;
}

/** Past dossiers, as one could have looked at them at any moment; who looks sees nothing that came after it. */
export class LookBack {
  private readonly steps: FinishedStep[];
  private readonly settled: Settled[];

  constructor(
    private readonly references: References,
    private readonly dossiers: readonly HistoryDossier[],
    private readonly due: ReadonlyMap<string, readonly DueStep[]>,
  ) {
    this.steps = dossiers.flatMap((dossier) => this.finishedSteps(dossier));
    this.settled = dossiers.flatMap(({ procedureId, receivingOfficeId: officeId, endedAt, standing }) =>
      endedAt !== null && SETTLED.includes(standing)
        ? [{ procedureId, officeId, endedAt, isLate: standing === Standing.LATE }]
        : [],
    );
  }

  /** Stays that ended in a period. */
  stepsOf({ from, until }: Period): FinishedStep[] {
    return this.steps.filter(({ leftAt }) => leftAt >= from && leftAt < until);
  }

  /**
   * What was known when a span ended. How much to believe the signs is learnt within it: from what its first half said of dossiers
   * of the other, since of those that it was made of it would know too much.
   */
  forecastOf(span: Span): Forecast {
    const period = momentsOf(span);
    const { learnt, moments } = lessonOf(span);
    const cases = this.lookAt(this.signsOf(momentsOf(learnt)), moments, period.until);
    return { ...this.signsOf(period), weights: weighSigns(cases) };
  }

  private signsOf(period: Period): Omit<Forecast, 'weights'> {
    return { model: trainSteps(this.steps, period), rates: PastRates.of(this.settled, period) };
  }

  /** Open dossiers at some moments, with the signs that there were and what had become of them by another moment. */
  lookAt({ model, rates }: Omit<Forecast, 'weights'>, moments: readonly Instant[], knownBy: Instant): LookedAt[] {
    const chances = new ChanceBySteps(model);
    return this.dossiers.flatMap((dossier) => {
      const seen = moments.filter((moment) => isOpenAt(dossier, moment));
      const due = this.due.get(dossier.id) ?? [];
      const isLate = seen.length === 0 ? null : becameLate(dossier, due, knownBy);
      if (isLate === null) return [];
      const byRate = rates.rateOf({ procedureId: dossier.procedureId, officeId: dossier.receivingOfficeId });
      return seen.flatMap((moment) => {
        const bySteps = this.chanceAt(chances, dossier, due, moment);
        return bySteps === null ? [] : [{ bySteps, byRate, isLate }];
      });
    });
  }

  /** Null where nothing was owed then, or it was overdue already. */
  private chanceAt(
    chances: ChanceBySteps,
    dossier: HistoryDossier,
    due: readonly DueStep[],
    at: Instant,
  ): number | null {
    const leg = dossier.legs.find(({ enteredAt, leftAt }) => enteredAt <= at && (leftAt === null || leftAt > at));
    const dueAt = dueAtMoment(due, at);
    if (!leg || dueAt === null || dueAt < at) return null;
    const calendar = this.references.calendars.of(dossier.receivingOfficeId);
    const minutes = (from: Instant, to: Instant) => (to > from ? calendar.workingMinutesBetween(from, to) : 0);
    // While the clock stands still nothing is due: these stretches are no time of the step.
    const paused = due.reduce((sum, step, index) => {
      if (step.dueAt !== null || step.at > at) return sum;
      return sum + minutes(Math.max(step.at, leg.enteredAt), Math.min(due[index + 1]?.at ?? at, at));
    }, 0);
    return chances.of({
      steps: roadAhead(this.references, { ...dossier, ...leg }),
      usedMinutes: Math.max(0, minutes(leg.enteredAt, at) - paused),
      leftMinutes: minutes(at, dueAt),
    });
  }

  private finishedSteps({ procedureId, legs }: HistoryDossier): FinishedStep[] {
    const { directory } = this.references;
    return legs.flatMap(({ leftAt, officeId, stepOrdinal, stepKind, quotaMinutes, usedMinutes }) => {
      if (leftAt === null) return [];
      const { id, tier } = directory.presentOffice(officeId);
      return [{ procedureId, stepOrdinal, stepKind, officeId: id, tier, quotaMinutes, leftAt, usedMinutes }];
    });
  }
}

export function isOpenAt({ receivedAt, endedAt }: HistoryDossier, at: Instant): boolean {
  return receivedAt <= at && (endedAt === null || endedAt > at);
}

function dueAtMoment(due: readonly DueStep[], at: Instant): Instant | null {
  return due.findLast((step) => step.at <= at)?.dueAt ?? null;
}

/** Null where nobody knew by then, or it was given up. */
function becameLate({ endedAt, standing }: HistoryDossier, due: readonly DueStep[], knownBy: Instant): boolean | null {
  if (endedAt !== null && endedAt < knownBy) return SETTLED.includes(standing) ? standing === Standing.LATE : null;
  const dueAt = dueAtMoment(due, knownBy - 1);
  return dueAt !== null && dueAt + MINUTE_MS <= knownBy ? true : null;
}
