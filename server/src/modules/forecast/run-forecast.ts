import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import type { Database } from '../../database/database';
import type { Instant } from '../../kernel/instant';
import { runApart } from '../../kernel/worker-threads';
import { readReferences } from '../dossier/read-references';
import { trainedOn } from './forecast-months';
import { findModel, keepModel } from './forecast-store';
import { scoreDossiers } from './score-dossiers';
import { trainForecast } from './train-forecast';

export interface ForecastTask {
  address: DatabaseAddress;
  now: Instant;
}

export interface ForecastRun {
  /** Whether a month has ended since the last model, and there is a new one. */
  isTrained: boolean;
  scored: number;
}

/** In this thread. */
export async function forecastHere(db: Database, now: Instant): Promise<ForecastRun> {
  const references = await readReferences(db.read);
  const known = await findModel(db.read);
  const isNew = known === null || known.untilDay < trainedOn(now).untilDay;
  const model = isNew ? await keepModel(db, await trainForecast(db.read, references, now), now) : known;
  return { isTrained: isNew, scored: await scoreDossiers(db, references, model, now) };
}

/** The night's work: a new model where a month is over, then every open dossier; in a thread of its own, so that no desk waits. */
export function runForecast(db: Database, now: Instant, signal: AbortSignal): Promise<ForecastRun> {
  const script = join(__dirname, 'forecast-worker.js');
  const task: ForecastTask = { address: db.address, now };
  return runApart<ForecastTask, ForecastRun>({ script, here: () => forecastHere(db, now) }, task, signal);
}
