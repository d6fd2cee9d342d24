import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { readReferences } from '../dossier/read-references';
import { type Progress, prepareHistory, writeHistory } from './generate-history';
import { concentrate } from './history-traits';
import { readHistoryWorld } from './history-world';
import { plannedReceipts } from './planned-receipts';
import { hashOf } from './random';

export interface GenerateOptions {
  now: Instant;
  count: number;
  seed: string;
  /** The part, 0 to 1, of all receipts that the heaviest district takes in; left out: as it is in the province. */
  districtShare?: number;
}

/** Counts the runs, so that each has idempotency keys of its own. */
const RUNS = 'generate.runs';
/** Counts the runs of one seed; the seed's hash follows. */
const RUNS_OF_SEED = 'generate.';

interface Run {
  /** The number of the run in this database, from 1. */
  number: number;
  /** The number of the run among those of its seed, from 1. */
  ofSeed: number;
}

async function countUp(tx: Tx, name: string): Promise<number> {
  await bumpStamp(tx, name);
  const [row] = await tx.query<{ version: number }>('SELECT version FROM reference_stamp WHERE name = ?', [name]);
  return row!.version;
}

async function startRun(db: Database, seed: string): Promise<Run> {
  return db.transact(async (tx) => ({
    number: await countUp(tx, RUNS),
    ofSeed: await countUp(tx, `${RUNS_OF_SEED}${hashOf(seed).toString(36)}`),
  }));
}

/**
 * `count` more dossiers of plausible history. The same seed on the same day, in a database with the same counters,
 * gives the same data but for the ids; a seed that comes again in one database goes on with other people. Batches are atomic: a run that is cut off leaves whole dossiers only.
 * @throws HccError BAD_USER_INPUT where the database has no demo organisation
 */
export async function generateMore(
  db: Database,
  { now, count, seed, districtShare }: GenerateOptions,
  onProgress: Progress = () => undefined,
): Promise<void> {
  const world = await readHistoryWorld(db.read, await readReferences(db.read));
  if (districtShare) concentrate(world.centres, world.references.directory, districtShare);
  const { number, ofSeed } = await startRun(db, seed);
  const keyPrefix = `generate-${number}-`;
  const run = await prepareHistory(db, world, { now, expected: count, keyPrefix, openings: 'DOSSIERS' });
  const series = ofSeed === 1 ? seed : `${seed}|${ofSeed}`;
  await writeHistory(run, plannedReceipts(run.world, run.span, series, count), count, onProgress);
}
