import { join } from 'node:path';
import type { Sql } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import type { Instant } from '../../../kernel/instant';
import { runApart } from '../../../kernel/worker-threads';
import type { Actor } from '../../identity/actor';
import { Structure, Tier } from '../../organisation/organisation-terms';
import { issuerOf } from '../../printing/office-heading';
import { ReportBy } from '../report-terms';
import { drawForm06a, type Form06aPart } from './draw-form-06a';
import type { Form06a } from './form-06a';
import { type ReportBooks, type ReportRequest, readForm06a } from './read-form-06a';

const SCRIPT = join(__dirname, 'form-06a-worker.js');

/** The filter of the report as the parameters of an address. */
export type ReportParameters = Partial<
  Record<'from' | 'to' | 'by' | 'areaCode' | 'officeCode' | 'field' | 'procedureCode' | 'tier' | 'structure', string>
>;

export interface DrawnForm06a {
  file: Buffer;
  form: Form06a;
}

/**
 * Form 06a as a file.
 * @throws HccError BAD_USER_INPUT naming by or structure, and as `settlementScope` does
 */
export async function drawReport06a(
  sql: Sql,
  actor: Actor,
  books: ReportBooks,
  parameters: ReportParameters,
  wanted: { kind: 'pdf' | 'xlsx'; now: Instant },
): Promise<DrawnForm06a> {
  const { kind, now } = wanted;
  const form = await readForm06a(sql, actor, books, filterOf(parameters), now);
  const issuer = issuerOf(books.references.directory, actor.office.id, now);
  const part: Form06aPart =
    kind === 'pdf'
      ? { kind, sheet: { issuer, form, issue: null, printedAt: now, writerName: actor.fullName } }
      : { kind, form };
  return { file: await drawApart(part), form };
}

/** In a thread of its own: a sheet of all procedures is seconds of setting type, which would hold up everybody else. */
export async function drawApart(part: Form06aPart): Promise<Buffer> {
  return Buffer.from(await runApart<Form06aPart, Uint8Array>({ script: SCRIPT, here: drawForm06a }, part));
}

function filterOf({ from = '', to = '', by, structure, tier, ...narrower }: ReportParameters): ReportRequest {
  const parts = Object.fromEntries(Object.entries(narrower).filter(([, value]) => value !== ''));
  return {
    from,
    to,
    by: oneOf(ReportBy, by, 'by') ?? ReportBy.AREA,
    structure: oneOf(Structure, structure, 'structure'),
    tier: oneOf(Tier, tier, 'tier'),
    ...parts,
  };
}

function oneOf<T extends string>(terms: Record<string, T>, text: string | undefined, path: string): T | null {
  if (!text) return null;
  const found = Object.values(terms).find((term) => term === text);
  if (!found) throw badField(path, `Phải là một trong: ${Object.values(terms).join(', ')}.`);
  return found;
}
