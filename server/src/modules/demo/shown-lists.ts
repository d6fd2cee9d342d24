import type { Database } from '../../database/database';
import { addDays, dayOf, type Instant, startOfDay } from '../../kernel/instant';
import type { Deed } from '../catalogue/administration/draft-store';
import { Staff } from '../identity/staff.entity';
import { changeEntry } from '../reference-lists/change-entry';
import { readLists } from '../reference-lists/reference-lists';
import { ReasonPurpose, ReferenceList } from '../reference-lists/reference-terms';
import { contentOfEdition } from '../reference-lists/replace-entries';

const AUTHOR = 'quantri';
const COMING = { list: ReferenceList.LATE_CAUSE, code: 'HE_THONG' };
const PROPOSED = { list: ReferenceList.REFUSAL_REASON, code: 'CHUA_NOP_LE_PHI', edition: 0 };

/** A list with something to come and one with something to confirm, as they are on any day; once. */
export async function showLists(db: Database, now: Instant): Promise<void> {
  const author = await db.read.entities.findOneBy(Staff, { username: AUTHOR });
  const lists = await readLists(db.read, [COMING.list, PROPOSED.list]);
  if (!author || lists.editions(PROPOSED.list, PROPOSED.code).length > 0) return;
  const { id: staffId, username, fullName } = author;
  const deed: Deed = { by: { staffId, username, fullName, office: null }, address: null };
  const standing = lists.find(COMING.list, COMING.code, now);
  if (standing) {
    const content = {
      ...contentOfEdition(standing),
      name: 'Sự cố phần mềm, đường truyền, mất điện (ghi số phiếu báo sự cố)',
    };
    const validFrom = startOfDay(addDays(dayOf(now), 40));
    await changeEntry(db, deed, { ...COMING, edition: standing.edition }, { content, validFrom }, now);
  }
  const reason = {
    name: 'Chưa nộp phí, lệ phí theo quy định.',
    nameEn: 'The fee has not been paid.',
    note: 'Ghi số tiền và nơi nộp.',
    place: 125,
    data: { purposes: [ReasonPurpose.DECLINE, ReasonPurpose.SUPPLEMENT] },
  };
  await changeEntry(db, deed, PROPOSED, { content: reason, validFrom: null }, now);
}
