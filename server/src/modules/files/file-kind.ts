import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { documentKey, kindsByKey } from '../reference-lists/document-names';
import { readLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';

/**
 * The kind of paper that a file is: what was chosen, else the one that bears the name of the document it shows.
 * @returns its code; null where the list has none such
 * @throws HccError BAD_USER_INPUT naming kindCode where the list has it not now
 */
export async function kindOfFile(
  sql: Sql,
  chosen: string | null | undefined,
  documentName: string | null,
  at: Instant,
): Promise<string | null> {
  if (!chosen && documentName === null) return null;
  const lists = await readLists(sql, [ReferenceList.DOCUMENT_KIND]);
  if (!chosen) return kindsByKey(lists, at).get(documentKey(documentName ?? ''))?.code ?? null;
  if (lists.find(ReferenceList.DOCUMENT_KIND, chosen, at)) return chosen;
  throw badField('kindCode', 'Không có loại giấy tờ này trong danh mục đang dùng.');
}
