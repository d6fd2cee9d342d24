import type { Sql } from '../../database/sql';
import { dayOf, type Instant, MINUTE_MS } from '../../kernel/instant';
import { Standing } from '../dossier/dossier-terms';
import type { References } from '../dossier/dossier-room';
import type { Month } from '../reporting/report-periods';
import { ChanceOfLate } from './chance-late';
import { historyFrom, type JudgedSpan, judgedMonths, momentsOf, type Span, trainedOn } from './forecast-months';
import { judge, type Judged, type Judgement, PastRates } from './judge-forecast';
import { type DueStep, type HistoryDossier, readDueSteps, readHistory, SETTLED, sampleStep } from './read-history';
import { roadAhead } from './road-ahead';
import { type FinishedStep, type StepModel, trainSteps } from './step-model';

export interface JudgedMonth extends Judgement {
  month: Month;
}

/** A model and what is kept of how it came about. */
export interface TrainedForecast {
  span: Span;
  every: number;
  legs: number;
  model: StepModel;
  judged: JudgedMonth[];
  /** By office, so many stays end on one of its busy days. */
  busyDays: Map<string, number>;
}

/** A month says something of a model from so many forecasts on. */
const FEWEST_FORECASTS = 20;
/** One in ten days is busier. */
const BUSY = 0.9;

/** Everything that is foretold from, in memory: some hundred thousand stays at most. */
interface History {
  dossiers: HistoryDossier[];
  steps: FinishedStep[];
}

/** Reads what was, and makes the model of the day of it, judged on the months before. */
export async function trainForecast(sql: Sql, references: References, now: Instant): Promise<TrainedForecast> {
  const span = trainedOn(now);
  const { from, until } = momentsOf(span);
  const every = await sampleStep(sql, from, until);
  const history = await readAll(sql, references, historyFrom(now), every);
  const model = trainSteps(history.steps, { from, until });
  const judged: JudgedMonth[] = [];
  for (const each of judgedMonths(now)) {
    const result = await judgeMonth(sql, references, history, each, now);
    if (result.forecasts >= FEWEST_FORECASTS) judged.push({ month: each.month, ...result });
  }
  const known = history.steps.filter(({ leftAt }) => leftAt >= from && leftAt < until);
  return { span, every, legs: known.length, model, judged, busyDays: busyDaysOf(known, every) };
}

async function readAll(sql: Sql, references: References, from: Instant, every: number): Promise<History> {
  const history: History = { dossiers: [], steps: [] };
  for await (const dossiers of readHistory(sql, from, every)) {
    history.dossiers.push(...dossiers);
    for (const dossier of dossiers) history.steps.push(...finishedSteps(references, dossier));
  }
  return history;
}

function finishedSteps({ directory }: References, { procedureId, legs }: HistoryDossier): FinishedStep[] {
  return legs.flatMap(({ leftAt, officeId, stepOrdinal, stepKind, quotaMinutes, usedMinutes }) => {
    if (leftAt === null) return [];
    const { id, tier } = directory.presentOffice(officeId);
    return [{ procedureId, stepOrdinal, stepKind, officeId: id, tier, quotaMinutes, leftAt, usedMinutes }];
  });
}

/** What a model that knows nothing of a month said in it, beside what became of the dossiers. */
async function judgeMonth(
  sql: Sql,
  references: References,
  { dossiers, steps }: History,
  { known, moments }: JudgedSpan,
  now: Instant,
): Promise<Judgement> {
  const period = momentsOf(known);
  const chances = new ChanceOfLate(trainSteps(steps, period));
  const rates = new PastRates(settledOf(dossiers), period);
  const alive = dossiers.filter((dossier) => moments.some((moment) => isOpenAt(dossier, moment)));
  const due = await readDueSteps(
    sql,
    alive.map(({ id }) => id),
  );
  const cases: Judged[] = [];
  for (const dossier of alive) {
    const isLate = becameLate(dossier, now);
    if (isLate === null) continue;
    for (const moment of moments) {
      const chance = chanceAt(references, chances, dossier, due.get(dossier.id) ?? [], moment);
      if (chance === null) continue;
      const { procedureId, receivingOfficeId: officeId } = dossier;
      cases.push({ chance, baseline: rates.of({ procedureId, officeId }), isLate });
    }
  }
  return judge(cases);
}

function* settledOf(dossiers: readonly HistoryDossier[]) {
  for (const { procedureId, receivingOfficeId: officeId, endedAt, standing } of dossiers) {
    if (endedAt !== null && SETTLED.includes(standing)) yield { procedureId, officeId, endedAt, isLate: standing === Standing.LATE };
  }
}

const isOpenAt = ({ receivedAt, endedAt }: HistoryDossier, at: Instant): boolean =>
  receivedAt <= at && (endedAt === null || endedAt > at);

/** Null where nobody knows yet, or it was given up. */
function becameLate({ endedAt, standing, standingAt }: HistoryDossier, now: Instant): boolean | null {
  if (endedAt !== null) return SETTLED.includes(standing) ? standing === Standing.LATE : null;
  return standing === Standing.RUNNING && standingAt <= now ? true : null;
}

/** What was said of a dossier as it stood then; null where nothing was, because nothing was owed or it was overdue. */
export function chanceAt(
  references: References,
  chances: ChanceOfLate,
  dossier: HistoryDossier,
  due: readonly DueStep[],
  at: Instant,
): number | null {
  if (!isOpenAt(dossier, at)) return null;
  const leg = dossier.legs.find(({ enteredAt, leftAt }) => enteredAt <= at && (leftAt === null || leftAt > at));
  const dueAt = due.findLast((step) => step.at <= at)?.dueAt ?? null;
  if (!leg || dueAt === null || dueAt < at) return null;
  const calendar = references.calendars.of(dossier.receivingOfficeId);
  const minutes = (from: Instant, to: Instant) => (to > from ? calendar.workingMinutesBetween(from, to) : 0);
  // While the clock stands still nothing is due: these stretches are no time of the step.
  const paused = due.reduce((sum, step, index) => {
    if (step.dueAt !== null || step.at > at) return sum;
    const [from, to] = [Math.max(step.at, leg.enteredAt), Math.min(due[index + 1]?.at ?? at, at)];
    return sum + minutes(from, to);
  }, 0);
  return chances.of({
    steps: roadAhead(references, { ...dossier, ...leg }),
    usedMinutes: Math.max(0, minutes(leg.enteredAt, at) - paused),
    leftMinutes: minutes(at, dueAt + MINUTE_MS - 1),
  });
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
