import { existsSync } from 'node:fs';
import { badField } from '../../kernel/errors';
import { runWorkers } from '../../kernel/worker-threads';

/** A scan of 300 pages (60 MB) is read in a second. */
const PATIENCE_MS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 256 };

/** Where a file from outside is looked into, and for how long. */
export interface Apart<Part, Result> {
  /** A compiled script that calls `runAsWorker`. */
  script: string;
  /** The same work in this thread. */
  here: (part: Part) => Promise<Result>;
  patienceMs?: number;
}

/**
 * Works on a file from outside in a thread of its own: a file made to use up time or memory ends that thread, not the
 * server, and what the library remembers of every name it has seen goes with it.
 * @throws HccError BAD_USER_INPUT naming file
 */
export async function runApart<Part, Result>(
  { script, here, patienceMs = PATIENCE_MS }: Apart<Part, Result>,
  part: Part,
): Promise<Result> {
  // Threads run compiled scripts; uncompiled, as most tests are, it is done here.
  if (!existsSync(script)) return here(part);
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const [result] = await runWorkers<Part, never, Result>(script, [part], () => undefined, signal, LIMITS);
    return result!;
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (name !== 'TimeoutError' && code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw badField('file', 'tệp PDF quá phức tạp, không kiểm tra được.');
  }
}
