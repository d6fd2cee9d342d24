import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { runWorkers } from '../../kernel/worker-threads';
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
    issuer: issuerOf(references.directory, register.office.id, now),
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
  const script = join(__dirname, 'register-worker.js');
  // Where the server runs uncompiled, in tests, there is no script for a thread to begin with.
  if (!existsSync(script)) return drawRegister(part);
  const [file] = await runWorkers<RegisterPart, never, Uint8Array>(script, [part], () => undefined);
  return Buffer.from(file!);
}
