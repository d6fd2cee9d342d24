import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { SubjectFile } from '../files/subject-file.entity';
import { type Actor, requirePermission } from '../identity/actor';

/** The word under which the room of files keeps the scanned decision of a transfer or a secondment. */
export const DECISION_FILE = 'STAFF_DECISION';

/** For who decides about people. @throws HccError FORBIDDEN, NOT_FOUND */
export async function getDecisionFile({ entities }: Sql, actor: Actor, id: string): Promise<SubjectFile> {
  requirePermission(actor, 'account:admin');
  const file = await entities.findOneBy(SubjectFile, { id, subjectKind: DECISION_FILE });
  if (!file) throw notFound('tệp');
  return file;
}
