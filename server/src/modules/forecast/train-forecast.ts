import type { Sql } from '../../database/sql';
import { dayOf, type Instant } from '../../kernel/instant';
import type { Month } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import { historyFrom, judgedMonths, lessonOf, momentsOf, type Span, trainedOn } from './forecast-months';
import { type Judgement, judge } from './judge-forecast';
import { type Forecast, isOpenAt, LookBack } from './look-back';
import { type HistoryDossier, readDueSteps, readHistory, sampleStep } from './read-history';
import type { FinishedStep } from './step-model';
import { chanceFrom } from './weigh-signs';

export interface JudgedMonth extends Judgement {
  month: Month;
}

/** A model and what is kept of how it came about. */
export interface TrainedForecast extends Forecast {
  span: Span;
  every: number;
  legs: number;
  judged: JudgedMonth[];
  /** By office, so many stays end on one of its busy days. */
  busyDays: Map<string, number>;
}

/** A month says something of a model from so many forecasts on. */
const FEWEST_FORECASTS = 20;
/** One in ten days is busier. */
const BUSY = 0.9;

/** Reads what was, and makes the model of the day of it, judged on the months before, each by what was known before it. */
export async function trainForecast(sql: Sql, references: References, now: Instant): Promise<TrainedForecast> {
  const span = trainedOn(now);
  const period = momentsOf(span);
  const months = judgedMonths(now);
  const every = await sampleStep(sql, period.from, period.until);
  const moments = [span, ...months.map(({ known }) => known)].flatMap((each) => lessonOf(each).moments);
  const back = await readLookBack(sql, references, {
    from: historyFrom(now),
    every,
    moments: [...new Set([...moments, ...months.flatMap((month) => month.moments)])],
  });
  const judged = months.flatMap(({ month, known, moments: looked }) => {
    const forecast = back.forecastOf(known);
    const cases = back.lookAt(forecast, looked, now).map((each) => ({
      chance: chanceFrom(forecast.weights, each),
      baseline: each.byRate,
      isLate: each.isLate,
    }));
    return cases.length < FEWEST_FORECASTS ? [] : [{ month, ...judge(cases) }];
  });
  const steps = back.stepsOf(period);
  const forecast = back.forecastOf(span);
  return { span, every, legs: steps.length, ...forecast, judged, busyDays: busyDaysOf(steps, every) };
}

/** Some hundred thousand stays at most, in memory. */
async function readLookBack(
  sql: Sql,
  references: References,
  { from, every, moments }: { from: Instant; every: number; moments: readonly Instant[] },
): Promise<LookBack> {
  const all: HistoryDossier[] = [];
  for await (const dossiers of readHistory(sql, from, every)) all.push(...dossiers);
  const looked = all.filter((dossier) => moments.some((moment) => isOpenAt(dossier, moment)));
  const due = await readDueSteps(
    sql,
    looked.map(({ id }) => id),
  );
  return new LookBack(references, all, due);
}

/** By office, how many stays end on a day that is busier than nine of ten of those on which any do. */
function busyDaysOf(steps: readonly FinishedStep[], every: number): Map<string, number> {
  const byOffice = new Map<string, Map<string, number>>();
  for (const { officeId, leftAt } of steps) {
    const days = byOffice.get(officeId) ?? new Map<string, number>();
    const day = dayOf(leftAt);
    days.set(day, (days.get(day) ?? 0) + 1);
    byOffice.set(officeId, days);
  }
  return new Map(
    [...byOffice].map(([officeId, days]) => {
      const counts = [...days.values()].sort((a, b) => a - b);
      return [officeId, counts[Math.min(counts.length - 1, Math.floor(counts.length * BUSY))]! * every];
    }),
  );
}
