import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import type { Instant } from '../../kernel/instant';
import { readReferences } from '../dossier/read-references';
import { type Progress, prepareHistory, writeHistory } from './generate-history';
import { readHistoryWorld } from './history-world';
import { plannedReceipts } from './planned-receipts';

/** Counts the runs, so that each has idempotency keys of its own. */
const RUNS = 'generate.runs';

/** @returns the number of this run in this database, from 1 */
async function startRun(db: Database): Promise<number> {
  return db.transact(async (tx) => {
    await bumpStamp(tx, RUNS);
    const [row] = await tx.query<{ version: number }>('SELECT version FROM reference_stamp WHERE name = ?', [RUNS]);
    return row!.version;
  });
}

/**
 * `count` more dossiers of plausible history. The same seed on the same day, in a database with the same counters,
 * gives the same data but for the ids. Batches are atomic: a run that is cut off leaves whole dossiers only.
 * @throws HccError BAD_USER_INPUT where the database has no demo organisation
 */
export async function generateMore(
  db: Database,
  { now, count, seed }: { now: Instant; count: number; seed: string },
  onProgress: Progress = () => undefined,
): Promise<void> {
  const world = await readHistoryWorld(db.read, await readReferences(db.read));
  const keyPrefix = `generate-${await startRun(db)}-`;
  const run = await prepareHistory(db, world, { now, expected: count, keyPrefix, openings: 'DOSSIERS' });
  await writeHistory(run, plannedReceipts(run.world, run.span, seed, count), count, onProgress);
}
