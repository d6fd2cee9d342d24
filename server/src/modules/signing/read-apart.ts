import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badField } from '../../kernel/errors';
import { runWorkers } from '../../kernel/worker-threads';
import { readPdf } from './read-pdf';
import { readSignatures, type WrittenSignature } from './read-signatures';

/** A scan of 300 pages (60 MB) is read in a second. */
const PATIENCE_MS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 256 };
const SCRIPT = join(__dirname, 'read-signatures-worker.js');

/**
 * Reads the signatures of a file from outside in a thread of its own: a file made to use up time or memory ends that
 * thread, not the server, and what the library remembers of every name it has seen goes with it.
 * @throws HccError BAD_USER_INPUT naming file
 */
export async function readApart(
  file: Buffer,
  { script = SCRIPT, patienceMs = PATIENCE_MS } = {},
): Promise<WrittenSignature[]> {
  // Threads run compiled scripts; uncompiled, as most tests are, it is read here.
  if (!existsSync(script)) return readSignatures(await readPdf(file), file);
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const [found] = await runWorkers<Buffer, never, WrittenSignature[]>(
      script,
      [file],
      () => undefined,
      signal,
      LIMITS,
    );
    return found!;
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    if (name !== 'TimeoutError' && code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw badField('file', 'tệp PDF quá phức tạp, không kiểm tra được.');
  }
}
