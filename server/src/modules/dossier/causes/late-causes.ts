import type { Sql } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { now } from '../../../kernel/now';
import { type ReferenceLists, readLists } from '../../reference-lists/reference-lists';
import { ReferenceList } from '../../reference-lists/reference-terms';

/** The list with every wording that its causes had. */
export function readLateCauses(sql: Sql): Promise<ReferenceLists> {
  return readLists(sql, [ReferenceList.LATE_CAUSE]);
}

/** A cause as it was worded when it was written down. */
export function causeText(lists: ReferenceLists, code: string, at: number): string {
  return lists.wordsOf(ReferenceList.LATE_CAUSE, code, at)?.name ?? code;
}

/** @throws HccError BAD_USER_INPUT naming `cause` */
export async function assertCause(sql: Sql, code: string): Promise<void> {
  const lists = await readLateCauses(sql);
  if (!lists.find(ReferenceList.LATE_CAUSE, code, now()))
    throw badField('cause', 'Không có nguyên nhân này trong danh mục đang dùng.');
}
