import type { Sql } from '../../database/sql';
import type { Actor } from '../identity/actor';
import { getRowById, readDocuments } from './dossier.queries';
import type { References } from './dossier-room';
import type { ReceiptContent } from './history/dossier-event.entity';
import { applicantIn } from './receipt/applicant-columns';

/** All that a correction may put right, but for procedure and time, which the events know. */
export type CurrentContent = Required<Omit<ReceiptContent, 'versionId' | 'procedureId' | 'receivedAt'>>;

/**
 * What a correction is compared with. Read before the row is locked: the version that the client names says that
 * nothing has changed since.
 * @throws HccError NOT_FOUND
 */
export async function readReceiptContent(
  sql: Sql,
  actor: Actor,
  references: References,
  id: string,
): Promise<CurrentContent> {
  const row = await getRowById(sql, actor, references, id);
  const [documents] = await readDocuments(sql, [id]);
  return {
    ...applicantIn(row),
    returnBy: row.returnBy,
    note: row.note,
    documents: documents!.map(({ requirementId, name, originals, certifiedCopies, photocopies }) => ({
      requirementId,
      name,
      originals,
      certifiedCopies,
      photocopies,
    })),
  };
}
