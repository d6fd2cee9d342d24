import type { Database } from '../../database/database';
import { badField } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { NoticeAbout, NoticeChannel, NoticeEvent, NoticeLanguage } from '../notification/notification-terms';
import type { Deed } from '../notification/resend-notice';
import { isMobile, writeNotice } from '../notification/tell-citizen';

/**
 * Sends an administrator a test, to an address of his own.
 * @returns its id, under which what becomes of it stands in the list
 * @throws HccError BAD_USER_INPUT naming address
 */
export async function sendTest(
  db: Database,
  deed: Deed,
  { channel, address: typed }: { channel: NoticeChannel; address: string },
): Promise<string> {
  const address = typed.replace(/\s/g, '');
  const isMail = channel === NoticeChannel.EMAIL;
  const isRight = isMail ? /^[^@]+@[^@]+\.[^@]+$/.test(address) && address.length <= 200 : isMobile(address);
  if (!isRight) throw badField('address', isMail ? 'Không phải địa chỉ thư điện tử.' : 'Không phải số di động.');
  return db.transact(async (tx) => {
    const about = { kind: NoticeAbout.STAFF, id: deed.by.staffId ?? '', code: null };
    const target = { channel, address, language: NoticeLanguage.VI };
    const id = await writeNotice(tx, { event: NoticeEvent.TEST, about, ref: newId(), facts: {} }, target);
    const subject = `notice test ${channel}`;
    await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, ...deed, subject, before: {}, after: { sent: id } });
    return id!;
  });
}
