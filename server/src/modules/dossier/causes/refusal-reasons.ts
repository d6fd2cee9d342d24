import type { Sql } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { now } from '../../../kernel/now';
import { readLists } from '../../reference-lists/reference-lists';
import { type ReasonPurpose, ReferenceList } from '../../reference-lists/reference-terms';

/**
 * A reason need not be chosen; one that is must be in the list now, for this purpose.
 * @throws HccError BAD_USER_INPUT naming `reasonCode`
 */
export async function assertReason(sql: Sql, code: string | null | undefined, purpose: ReasonPurpose): Promise<void> {
  if (!code) return;
  const lists = await readLists(sql, [ReferenceList.REFUSAL_REASON]);
  const reason = lists.find(ReferenceList.REFUSAL_REASON, code, now());
  if (!reason?.data.purposes?.includes(purpose))
    throw badField('reasonCode', 'Không có lý do này trong danh mục đang dùng cho việc này.');
}
