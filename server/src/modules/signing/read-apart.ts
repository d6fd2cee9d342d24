import { join } from 'node:path';
import { readPdf } from './read-pdf';
import { readSignatures, type WrittenSignature } from './read-signatures';
import { runGuarded } from './run-guarded';

const SCRIPT = join(__dirname, 'read-signatures-worker.js');

/** Reads the signatures of a file from outside. @throws HccError BAD_USER_INPUT naming file */
export function readApart(
  file: Buffer,
  { script = SCRIPT, patienceMs }: { script?: string; patienceMs?: number } = {},
): Promise<WrittenSignature[]> {
  const here = async () => readSignatures(await readPdf(file), file);
  return runGuarded({ script, here, patienceMs }, file);
}
