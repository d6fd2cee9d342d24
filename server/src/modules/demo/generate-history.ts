import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { dayFromNumber, dayNumberOf, type Instant, instantAt } from '../../kernel/instant';
import type { ReceiptSetting } from './compose-receipt';
import { HistoryWriter, type PlannedBatch } from './history-batch';
import type { HistoryWorld } from './history-world';
import { NumberBook } from './number-book';
import { openShare, setOpenings } from './openings';
import { type HistorySpan, historySpan, type PlannedReceipt } from './planned-receipts';

/** So many dossiers share a transaction: enough to sum the cells, few enough that a desk hardly waits. */
const BATCH = 2_000;
/** Where a million are filled in nobody waits, and cells add up further. */
export const LARGE_BATCH = 8_000;
/** Of the dossiers of a commune, how many come from different people. */
const CITIZENS_PER_DOSSIER = 0.9;
/** Where less of the province than this was open, the plan says nothing about the period. */
const LEAST_OPEN = 0.02;

export type Progress = (done: number, total: number) => void;

/** What one run of the generator works with. */
export interface HistoryRun {
  world: HistoryWorld;
  span: HistorySpan;
  /** The part of the province that was open in the span. */
  open: number;
  writer: HistoryWriter;
}

export interface HistoryOptions {
  now: Instant;
  /** How many dossiers the run will make, for the number of citizens who come. */
  expected: number;
  /** Begins every idempotency key; must be new in the database. */
  keyPrefix: string;
  /** Office → day number of its first dossier, where that says when it opened. */
  firstReceipts: ReadonlyMap<string, number>;
}

export async function prepareHistory(
  db: Database,
  world: HistoryWorld,
  { now, expected, keyPrefix, firstReceipts }: HistoryOptions,
): Promise<HistoryRun> {
  const span = historySpan(now);
  await setOpenings(db.read, world.centres, world.references.calendars.province, span.until, firstReceipts);
  let open = openShare(world.centres, span.fromDay, dayNumberOf(span.until));
  if (open < LEAST_OPEN) {
    for (const centre of world.centres) centre.opensOn = Number.NEGATIVE_INFINITY;
    open = 1;
  }
  const weights = world.centres.filter(({ communes, office }) => communes[0] === office.areaCode);
  const total = world.centres.reduce((sum, { weight }) => sum + weight, 0);
  const setting: ReceiptSetting = {
    from: instantAt(span.fromDay, 0),
    until: span.until,
    citizensPerShare: expected * CITIZENS_PER_DOSSIER,
    shareOf: new Map(weights.map(({ office, weight }) => [office.areaCode, weight / total])),
    keyPrefix,
  };
  // Opening days lie before the span; no counter is older than the first of them.
  const firstDay = world.centres.reduce((first, { opensOn }) => Math.min(first, Math.max(opensOn, 0)), span.fromDay);
  const numbers = await NumberBook.read(db.read, dayFromNumber(firstDay));
  return { world, span, open, writer: new HistoryWriter(db, world, setting, numbers) };
}

export interface WriteOptions {
  /** Receipts of the plan that an earlier, interrupted run has written. */
  skip?: number;
  /** Dossiers of a batch. */
  size?: number;
  /** False for receipts that another run writes at the same time. */
  isMine?: (receipt: PlannedReceipt) => boolean;
  /** Runs in the transaction of each batch, with the number of receipts written by then. */
  alongside?: (tx: Tx, done: number) => Promise<void>;
}

/**
 * Writes a plan batch by batch; the next batch is made while the database works on the last one.
 */
export async function writeHistory(
  { writer }: HistoryRun,
  plan: Iterable<PlannedReceipt>,
  total: number,
  onProgress: Progress,
  { skip = 0, size = BATCH, isMine = () => true, alongside = async () => undefined }: WriteOptions = {},
): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  let written = skip;
  onProgress(skip, total);
  for (const batch of batches(plan, { skip, size, isMine })) {
    const { done } = batch;
    const write = writer.prepare(batch, (tx) => alongside(tx, done));
    await writing;
    writing = write().then(() => {
      written = done;
      onProgress(written, total);
    });
    // A failure is thrown where it is awaited, with the next batch; until then it must not count as unhandled.
    writing.catch(() => undefined);
    // Lets the progress bar and signals have their turn where the driver never waits.
    await new Promise((next) => setImmediate(next));
  }
  await writing;
}

function* batches(
  plan: Iterable<PlannedReceipt>,
  { skip, size, isMine }: Required<Omit<WriteOptions, 'alongside'>>,
): Generator<PlannedBatch> {
  let done = 0;
  let receipts: { index: number; planned: PlannedReceipt }[] = [];
  for (const planned of plan) {
    const index = done++;
    if (index < skip || !isMine(planned)) continue;
    receipts.push({ index, planned });
    if (receipts.length === size) {
      yield { receipts, done };
      receipts = [];
    }
  }
  if (receipts.length > 0) yield { receipts, done };
}
