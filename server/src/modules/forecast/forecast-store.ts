import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { placeholders, type Sql } from '../../database/sql';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { ForecastModel, ForecastOffice, ForecastRate, ForecastScore, ForecastStep } from './forecast.entity';
import type { Forecast } from './look-back';
import { PastRates } from './past-rates';
import type { Spread } from './spread';
import type { TrainedForecast } from './train-forecast';
import type { Weights } from './weigh-signs';

/** A transaction of so many rows holds up nobody. */
const ROWS = 1_000;
/** Of older models what they said of other months is kept, not what they were made of. */
const MODELS_WITH_STEPS = 2;

/** The newest model; null before the first night. */
export function findModel({ entities }: Pick<Sql, 'entities'>): Promise<ForecastModel | null> {
  return entities.findOne(ForecastModel, { where: {}, order: { untilDay: 'DESC' } });
}

/** Keeps a model; its head comes last, so that a model that is there is there as a whole. */
export async function keepModel(db: Database, trained: TrainedForecast, at: Instant): Promise<ForecastModel> {
  const { span, every, legs, model, rates, weights, judged, busyDays } = trained;
  const id = newId();
  const steps = [...model].map(([step, sample]) => ({
    modelId: id,
    step,
    legs: sample.legs,
    spread: JSON.stringify(sample.spread.map((value) => Number(value.toPrecision(4)))),
  }));
  const places = [...rates.rates].map(([place, rate]) => ({ modelId: id, place, ...rate }));
  const offices = [...busyDays].map(([officeId, busyDay]) => ({ modelId: id, officeId, busyDay }));
  for (const part of partsOf(steps)) await db.transact((tx) => insertRows(db.writer, tx, ForecastStep, part));
  for (const part of partsOf(places)) await db.transact((tx) => insertRows(db.writer, tx, ForecastRate, part));
  for (const part of partsOf(offices)) await db.transact((tx) => insertRows(db.writer, tx, ForecastOffice, part));
  const head: ForecastModel = {
    id,
    ...span,
    trainedAt: at,
    legs,
    every,
    weights: JSON.stringify(weights),
    judged: JSON.stringify(judged),
    scoredAt: null,
    scored: null,
  };
  await db.transact((tx) => insertRows(db.writer, tx, ForecastModel, [head]));
  await dropOldSteps(db);
  return head;
}

/** Also what a run left that did not come to its end. */
async function dropOldSteps(db: Database): Promise<void> {
  const models = await db.read.entities.find(ForecastModel, { order: { untilDay: 'DESC' }, take: MODELS_WITH_STEPS });
  const kept = models.map(({ id }) => id);
  for (const table of ['forecast_step', 'forecast_rate', 'forecast_office']) {
    const old = await db.read.query<{ id: string }>(
      `SELECT DISTINCT model_id AS id FROM ${table} WHERE model_id NOT IN (${placeholders(kept.length)})`,
      kept,
    );
    for (const { id } of old) await db.transact((tx) => tx.run(`DELETE FROM ${table} WHERE model_id = ?`, [id]));
  }
}

export async function readForecast(
  { entities }: Pick<Sql, 'entities'>,
  { id: modelId, weights }: ForecastModel,
): Promise<Forecast> {
  const steps = await entities.findBy(ForecastStep, { modelId });
  const places = await entities.findBy(ForecastRate, { modelId });
  return {
    model: new Map(steps.map(({ step, legs, spread }) => [step, { legs, spread: JSON.parse(spread) as Spread }])),
    rates: new PastRates(new Map(places.map(({ place, settled, late }) => [place, { settled, late }]))),
    weights: JSON.parse(weights) as Weights,
  };
}

/** Writes chances over those of the same dossiers. */
export async function keepScores(db: Database, scores: readonly ForecastScore[]): Promise<void> {
  const ids = scores.map(({ dossierId }) => dossierId);
  await db.transact(async (tx) => {
    await tx.run(`DELETE FROM forecast_score WHERE dossier_id IN (${placeholders(ids.length)})`, ids);
    await insertRows(db.writer, tx, ForecastScore, scores);
  });
}

/** The run came to its end: what it did not score any more is no longer open, or no longer ahead of its due moment. */
export async function endScoring(db: Database, modelId: string, at: Instant, scored: number): Promise<void> {
  for (;;) {
    const old = await db.read.query<{ id: string }>(
      'SELECT dossier_id AS id FROM forecast_score WHERE scored_at < ? LIMIT ?',
      [at, ROWS],
    );
    if (old.length === 0) break;
    const ids = old.map(({ id }) => id);
    await db.transact((tx) =>
      tx.run(`DELETE FROM forecast_score WHERE dossier_id IN (${placeholders(ids.length)}) AND scored_at < ?`, [
        ...ids,
        at,
      ]),
    );
  }
  await db.transact((tx) => tx.entities.update(ForecastModel, { id: modelId }, { scoredAt: at, scored }));
}

function* partsOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += ROWS) yield rows.slice(start, start + ROWS);
}
