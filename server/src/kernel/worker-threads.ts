import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, type ResourceLimits, Worker, workerData } from 'node:worker_threads';
import { type ErrorCode, HccError } from './errors';

/*
 * Long work on all cores: the same script in several threads, each with its part of the work. They speak to the thread
 * that started them only.
 */

type Message<Progress, Result> =
  | { progress: Progress }
  | { result: Result }
  | { refused: { code: ErrorCode; message: string; details: Record<string, unknown> } }
  | { failed: string };

/** How many threads long work is worth here: more of them only wait for the database. */
export const THREADS = Math.min(8, availableParallelism());

/** Young objects of a page of dossiers should die young: with Node's 16 MB a fifth of the time is spent on copying them. */
const YOUNG_MEGABYTES = 128;

/**
 * Runs a compiled script, which calls `runAsWorker`, once for each part.
 * @param signal ends them all
 * @param limits of each; one that needs more ends with the error ERR_WORKER_OUT_OF_MEMORY
 * @returns the results in the order of the parts
 * @throws HccError as a part threw it, Error where one failed; the others are ended then
 */
export async function runWorkers<Part, Progress, Result>(
  script: string,
  parts: readonly Part[],
  onProgress: (progress: Progress, part: number) => void,
  signal?: AbortSignal,
  limits: ResourceLimits = {},
): Promise<Result[]> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, ...limits };
  const workers = parts.map((part) => new Worker(script, { workerData: part, resourceLimits }));
  const aborted = new Promise<never>((_, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
  try {
    const results = workers.map((worker, part) => resultOf<Progress, Result>(worker, part, onProgress));
    return await Promise.race([Promise.all(results), aborted]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Work that would hold up everybody else, or that may end its thread. */
export interface Apart<Part, Result> {
  /** A compiled script that calls `runAsWorker`. */
  script: string;
  /** The same work in this thread: threads run compiled scripts, and uncompiled, as most tests are, it is done here. */
  here: (part: Part) => Promise<Result>;
}

/** Does one part of work in a thread of its own. @throws what `runWorkers` throws */
export async function runApart<Part, Result>(
  { script, here }: Apart<Part, Result>,
  part: Part,
  signal?: AbortSignal,
  limits?: ResourceLimits,
): Promise<Result> {
  if (!existsSync(script)) return here(part);
  const [result] = await runWorkers<Part, never, Result>(script, [part], () => undefined, signal, limits);
  return result!;
}

function resultOf<Progress, Result>(
  worker: Worker,
  part: number,
  onProgress: (progress: Progress, part: number) => void,
): Promise<Result> {
  return new Promise((done, fail) => {
    worker.on('message', (message: Message<Progress, Result>) => {
      if ('progress' in message) onProgress(message.progress, part);
      else if ('result' in message) done(message.result);
      else if ('refused' in message) {
        const { code, message: words, details } = message.refused;
        fail(new HccError(code, words, details));
      } else fail(new Error(message.failed));
    });
    worker.on('error', fail);
    worker.on('exit', (status) => fail(new Error(`A thread ended with ${status} before its part was done.`)));
  });
}

/** Lets threads begin something at the same moment. Its memory is handed to them with their part. */
export class StartingGate {
  private readonly state: Int32Array;

  constructor(readonly memory = new SharedArrayBuffer(4)) {
    this.state = new Int32Array(memory);
  }

  /** In a worker, which does nothing else meanwhile. */
  wait(): void {
    Atomics.wait(this.state, 0, 0);
  }

  open(): void {
    Atomics.store(this.state, 0, 1);
    Atomics.notify(this.state, 0);
  }
}

/** In the script of a worker: does its part and hands the result over. */
export function runAsWorker<Part, Progress, Result>(
  work: (part: Part, onProgress: (progress: Progress) => void) => Promise<Result>,
): void {
  if (isMainThread) throw new Error('This script is started by another thread.');
  const say = (message: Message<Progress, Result>) => parentPort!.postMessage(message);
  work(workerData as Part, (progress) => say({ progress }))
    .then((result) => say({ result }))
    .catch((error: unknown) => {
      if (error instanceof HccError) {
        const { code, message, details } = error;
        say({ refused: { code, message, details } });
      } else say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
}
