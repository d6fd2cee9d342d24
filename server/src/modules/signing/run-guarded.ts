import { badField } from '../../kernel/errors';
import { type Apart, runApart } from '../../kernel/worker-threads';

/** A scan of 300 pages (60 MB) is read in a second. */
const PATIENCE_MS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 256 };

/**
 * Works on a file from outside in a thread of its own: a file made to use up time or memory ends that thread, not the
 * server, and what the library remembers of every name it has seen goes with it.
 * @throws HccError BAD_USER_INPUT naming file
 */
export async function runGuarded<Part, Result>(
  { patienceMs = PATIENCE_MS, ...work }: Apart<Part, Result> & { patienceMs?: number },
  part: Part,
): Promise<Result> {
  try {
    return await runApart(work, part, AbortSignal.timeout(patienceMs), LIMITS);
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (name !== 'TimeoutError' && code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw badField('file', 'tệp PDF quá phức tạp, không kiểm tra được.');
  }
}
