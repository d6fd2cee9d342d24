import { join } from 'node:path';
import type { DatabaseAddress } from '../../config';
import type { Database } from '../../database/database';
import { countUp } from '../../database/reference-cache';
import type { Instant } from '../../kernel/instant';
import { hashOf } from '../../kernel/random';
import { runWorkers } from '../../kernel/worker-threads';
import { readReferences } from '../dossier/read-references';
import { LARGE_BATCH, type Progress, prepareHistory, writeHistory } from './generate-history';
import { partsOfCentres } from './history-parts';
import { concentrate } from './history-traits';
import { readHistoryWorld } from './history-world';
import { readFirstReceipts } from './openings';
import { plannedReceipts } from './planned-receipts';

export interface GenerateOptions {
  now: Instant;
  count: number;
  seed: string;
  /** The part, 0 to 1, of all receipts that the heaviest district takes in; left out: as it is in the province. */
  districtShare?: number;
  /** How many threads make and write them, one unless told; SQLite has one writer only. */
  threads?: number;
}

/** What one thread of a run does. */
export interface HistoryPart extends Omit<GenerateOptions, 'threads'> {
  address: DatabaseAddress;
  keyPrefix: string;
  series: string;
  firstReceipts: ReadonlyMap<string, number>;
  part: number;
  parts: number;
}

/** For fewer dossiers a thread takes longer to start than to work. */
const LEAST_PER_THREAD = 10_000;

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

async function startRun(db: Database, seed: string): Promise<Run> {
  return db.transact(async (tx) => ({
    number: await countUp(tx, RUNS),
    ofSeed: await countUp(tx, `${RUNS_OF_SEED}${hashOf(seed).toString(36)}`),
  }));
}

/**
 * `count` more dossiers of plausible history. The same seed on the same day, in a database with the same counters,
 * gives the same data but for the ids, with however many threads; a seed that comes again in one database goes on with
 * other people. Batches are atomic: a run that is cut off leaves whole dossiers only.
 * @throws HccError BAD_USER_INPUT where the database has no demo organisation
 */
export async function generateMore(
  db: Database,
  { threads = 1, ...options }: GenerateOptions,
  onProgress: Progress = () => undefined,
): Promise<void> {
  // Before anything is noted down: says so where there is nobody to act.
  await readHistoryWorld(db.read, await readReferences(db.read));
  const { number, ofSeed } = await startRun(db, options.seed);
  const worthwhile = Math.max(1, Math.floor(options.count / LEAST_PER_THREAD));
  const parts = db.engine === 'sqlite' ? 1 : Math.min(threads, worthwhile);
  const run = {
    ...options,
    address: db.address,
    keyPrefix: `generate-${number}-`,
    series: ofSeed === 1 ? options.seed : `${options.seed}|${ofSeed}`,
    firstReceipts: await readFirstReceipts(db.read),
    parts,
  };
  if (parts === 1) return writePart(db, { ...run, part: 0 }, (done) => onProgress(done, options.count));
  const done = Array.from({ length: parts }, () => 0);
  await runWorkers<HistoryPart, number, null>(
    join(__dirname, 'history-worker.js'),
    done.map((_, part) => ({ ...run, part })),
    (progress, part) => {
      done[part] = progress;
      // All go through the whole plan, each taking what is its own.
      onProgress(Math.min(...done), options.count);
    },
  );
}

/** Makes and writes the receipts of a run that are a part's own. */
export async function writePart(
  db: Database,
  { now, count, districtShare, keyPrefix, series, firstReceipts, part, parts }: HistoryPart,
  onProgress: (done: number) => void,
): Promise<void> {
  const world = await readHistoryWorld(db.read, await readReferences(db.read));
  if (districtShare) concentrate(world.centres, world.references.directory, districtShare);
  const run = await prepareHistory(db, world, { now, expected: count, keyPrefix, firstReceipts });
  const partOf = partsOfCentres(world, parts);
  const plan = plannedReceipts(run.world, run.span, series, count);
  await writeHistory(run, plan, count, onProgress, {
    size: parts > 1 ? LARGE_BATCH : undefined,
    isMine: ({ centre }) => partOf.get(centre.office.id) === part,
  });
  onProgress(count);
}
