import { In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { notFound } from '../../../kernel/errors';
import { cutPage, decodeCursor, pageSize } from '../../../kernel/page';
import { readShortSecret } from '../../../kernel/short-secret-text';
import type { Actor } from '../../identity/actor';
import { Dossier } from '../dossier.entity';
import type { PageRequest } from '../dossier-page';
import type { References } from '../dossier-room';
import { OnlineSubmission, type OnlineSubmissionEvent } from './online-submission.entity';
import { storedContent } from './submission-content';
import { readJournal } from './submission-store';
import type { SubmissionStatus } from './submission-terms';

export interface SubmissionPage {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: OnlineSubmission[];
}

function toSubmission(row: OnlineSubmission, { catalogue }: References): OnlineSubmission {
  const { code: procedureCode, name: procedureName } = catalogue.getVersion(row.procedureVersionId);
  const { applicant, documents } = storedContent(row);
  return Object.assign(row, { procedureCode, procedureName, applicant, documents, journal: [], dossierCode: null });
}

/** What was sent to the actor's own office and stands so, the one that has waited longest first. */
export async function readSubmissions(
  { entities }: Sql,
  actor: Actor,
  references: References,
  status: SubmissionStatus,
  page: PageRequest,
): Promise<SubmissionPage> {
  const size = pageSize(page.first);
  const desk = references.directory.deskIds(actor.office.id);
  const found = () =>
    entities
      .getRepository(OnlineSubmission)
      .createQueryBuilder('s')
      .where('s.officeId IN (:...desk) AND s.status = :status', { desk, status });
  const query = found()
    .orderBy('s.submittedAt', 'ASC')
    .addOrderBy('s.id', 'ASC')
    .limit(size + 1);
  if (page.after) {
    const [at, id] = decodeCursor(page.after, ['number', 'string']);
    query.andWhere('(s.submittedAt > :at OR (s.submittedAt = :at AND s.id > :id))', { at, id });
  }
  const [rows, totalCount] = await Promise.all([query.getMany(), found().getCount()]);
  const { rows: shown, pageInfo } = cutPage(rows, size, ({ submittedAt, id }) => [submittedAt, id]);
  const nodes = shown.map((row) => toSubmission(row, references));
  const codes = await dossierCodes(entities, nodes);
  for (const node of nodes) node.dossierCode = codes.get(node.dossierId ?? '') ?? null;
  return { totalCount, pageInfo, nodes };
}

async function dossierCodes(entities: Sql['entities'], rows: readonly OnlineSubmission[]) {
  const ids = rows.flatMap(({ dossierId }) => dossierId ?? []);
  if (ids.length === 0) return new Map<string, string>();
  const dossiers = await entities.find(Dossier, { where: { id: In(ids) }, select: { id: true, code: true } });
  return new Map(dossiers.map(({ id, code }) => [id, code]));
}

/** One of the actor's own office, with its journal. @throws HccError NOT_FOUND */
export async function readSubmission(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<OnlineSubmission> {
  const row = await sql.entities.getRepository(OnlineSubmission).findOneBy({
    id,
    officeId: In(references.directory.deskIds(actor.office.id)),
  });
  if (!row) throw notFound('hồ sơ trực tuyến');
  const submission = toSubmission(row, references);
  submission.journal = (await readJournal(sql, id)).map(withChanged);
  submission.dossierCode = (await dossierCodes(sql.entities, [row])).get(row.dossierId ?? '') ?? null;
  return submission;
}

function withChanged(event: OnlineSubmissionEvent): OnlineSubmissionEvent {
  const { changed = {} } = JSON.parse(event.dataText) as { changed?: object };
  return Object.assign(event, { changed: Object.keys(changed) });
}

export interface CitizenView extends OnlineSubmission {
  officeName: string;
  /** Why it was returned or declined, the last time. */
  reason: string | null;
  dossierKey: string | null;
  dossierDueAt: number | null;
}

/** What the citizen sees who has the reference, however it was typed. @throws HccError NOT_FOUND */
export async function readByReference(sql: Sql, references: References, typed: string): Promise<CitizenView> {
  const reference = readShortSecret(typed);
  const row = await sql.entities.getRepository(OnlineSubmission).findOneBy({ reference });
  if (!row) throw notFound('hồ sơ trực tuyến mang mã này');
  const journal = await readJournal(sql, row.id);
  const [dossier] =
    row.dossierId === null
      ? []
      : await sql.query<{ code: string; dueAt: number | null; lookupKey: string }>(
          'SELECT code, due_at AS dueAt, lookup_key AS lookupKey FROM dossier WHERE id = ?',
          [row.dossierId],
        );
  return Object.assign(toSubmission(row, references), {
    officeName: references.directory.presentOffice(row.officeId).name,
    reason: journal.findLast(({ actorName, reason }) => actorName !== null && reason !== null)?.reason ?? null,
    dossierCode: dossier?.code ?? null,
    dossierKey: dossier?.lookupKey ?? null,
    dossierDueAt: dossier?.dueAt ?? null,
  });
}
