import { join } from 'node:path';
import { runApart } from '../../../kernel/worker-threads';
import type { ProcedureContent } from '../procedure-content';
import { procedureWorkbook } from './procedure-workbook';

const SCRIPT = join(__dirname, 'procedures-worker.js');

/** The catalogue as a workbook, in a thread of its own: a second of work would hold up everybody else. */
export async function drawProcedures(procedures: readonly ProcedureContent[]): Promise<Buffer> {
  const part = [...procedures];
  return Buffer.from(await runApart<ProcedureContent[], Uint8Array>({ script: SCRIPT, here: procedureWorkbook }, part));
}
