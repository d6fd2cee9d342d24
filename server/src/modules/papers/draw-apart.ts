import { join } from 'node:path';
import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { runApart } from '../../kernel/worker-threads';
import type { Actor } from '../identity/actor';
import { Structure, Tier } from '../organisation/organisation-terms';
import { issuerOf } from '../printing/office-heading';
import { ReportBy } from '../reporting/report-terms';
import { drawPaper, type PaperPart } from './draw-paper';
import { type Paper, PaperKind } from './paper';
import { readPaper } from './read-paper';
import type { PaperRequest, ReportBooks } from './report-books';

const SCRIPT = join(__dirname, 'paper-worker.js');

/** The filter of the report as the parameters of an address. */
export type PaperParameters = Partial<
  Record<
    'kind' | 'from' | 'to' | 'by' | 'areaCode' | 'officeCode' | 'field' | 'procedureCode' | 'tier' | 'structure',
    string
  >
>;

export interface DrawnPaper {
  file: Buffer;
  paper: Paper;
}

/**
 * A paper as a file.
 * @throws HccError BAD_USER_INPUT naming kind, by or structure, and as `readPaper` does
 */
export async function printPaper(
  sql: Sql,
  actor: Actor,
  books: ReportBooks,
  parameters: PaperParameters,
  wanted: { kind: 'pdf' | 'xlsx'; now: Instant },
): Promise<DrawnPaper> {
  const { kind, now } = wanted;
  const paper = await readPaper(sql, actor, books, requestOf(parameters), now);
  const issuer = issuerOf(books.references.directory, actor.office.id, now);
  const part: PaperPart =
    kind === 'pdf'
      ? { kind, sheet: { issuer, paper, issue: null, printedAt: now, writerName: actor.fullName } }
      : { kind, paper };
  return { file: await drawApart(part), paper };
}

/** In a thread of its own: a sheet of all procedures is seconds of setting type, which would hold up everybody else. */
export async function drawApart(part: PaperPart): Promise<Buffer> {
  return Buffer.from(await runApart<PaperPart, Uint8Array>({ script: SCRIPT, here: drawPaper }, part));
}

function requestOf({ from = '', to = '', kind, by, structure, tier, ...narrower }: PaperParameters): PaperRequest {
  const parts = Object.fromEntries(Object.entries(narrower).filter(([, value]) => value !== ''));
  return {
    kind: oneOf(PaperKind, kind, 'kind') ?? PaperKind.SETTLEMENT,
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
