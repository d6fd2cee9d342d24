import { join } from 'node:path';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { runApart } from '../../kernel/worker-threads';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { drawRegister, type RegisterPart } from './draw-register';
import { issuerOf } from './office-heading';
import { type Register, type RegisterRequest, readRegister } from './register.queries';
import { PrintedForm } from './texts/form-terms';
import { readTexts } from './texts/form-texts';

/** Some ten seconds of setting type; a longer one is read as a workbook. */
const MOST_PRINTED_ROWS = 1_000;
const MOST_WORKBOOK_ROWS = 20_000;
const SCRIPT = join(__dirname, 'register-worker.js');

export interface DrawnRegister {
  file: Buffer;
  register: Register;
}

/** Form 06 on paper. @throws HccError as `readRegister` does */
export async function printRegister(
  sql: Sql,
  actor: Actor,
  references: References,
  request: RegisterRequest,
  now: Instant,
): Promise<DrawnRegister> {
  const register = await readRegister(sql, actor, references, request, MOST_PRINTED_ROWS);
  const data = {
    issuer: issuerOf(references.directory, register.office),
    period: register.period,
    printedAt: now,
    writerName: actor.fullName,
    rows: register.rows,
  };
  const texts = await readTexts(sql, PrintedForm.REGISTER, now);
  return { file: await drawApart({ kind: 'pdf', data, texts }), register };
}

/** Form 06 as a workbook. @throws HccError as `readRegister` does */
export async function writeRegister(
  sql: Sql,
  actor: Actor,
  references: References,
  request: RegisterRequest,
): Promise<DrawnRegister> {
  const register = await readRegister(sql, actor, references, request, MOST_WORKBOOK_ROWS);
  return { file: await drawApart({ kind: 'xlsx', rows: register.rows }), register };
}

/** In a thread of its own: several seconds of work would hold up everybody else. */
async function drawApart(part: RegisterPart): Promise<Buffer> {
  return Buffer.from(await runApart<RegisterPart, Uint8Array>({ script: SCRIPT, here: drawRegister }, part));
}
