import type { Sql } from '../../database/sql';
import { badField, HccError } from '../../kernel/errors';
import type { NoticesConfig } from '../../notices-config';
import { hasDemoAccounts } from '../identity/demo-guard';
import { NoticeChannel } from './notification-terms';

export type CodeNotices = Pick<NoticesConfig, 'mail' | 'sms' | 'sendsInDemo' | 'onlineCode'>;

/** How what citizens send in without an account is confirmed here. */
export interface CodeRule {
  isNeeded: boolean;
  /** By which ways a code can be sent now. */
  channels: NoticeChannel[];
  /** A code is demanded and none can be sent: nothing is taken in online. */
  isClosed: boolean;
}

/** By the setting, and by what of the installation can send. */
export async function codeRule(sql: Sql, { mail, sms, sendsInDemo, onlineCode }: CodeNotices): Promise<CodeRule> {
  const sends = sendsInDemo || !(mail || sms) || !(await hasDemoAccounts(sql));
  const channels: NoticeChannel[] = [];
  if (mail && sends) channels.push(NoticeChannel.EMAIL);
  if (sms && sends) channels.push(NoticeChannel.SMS);
  const isNeeded = onlineCode === 'required' || (onlineCode === 'auto' && channels.length > 0);
  return { isNeeded, channels, isClosed: isNeeded && channels.length === 0 };
}

export function assertOpen({ isClosed }: CodeRule): void {
  if (!isClosed) return;
  const text = 'Nộp trực tuyến đang tạm dừng: hệ thống chưa gửi được mã xác nhận. Xin nộp tại bộ phận một cửa.';
  throw new HccError('ILLEGAL_ACTION', text, { allowed: [] });
}

/** For the way in that knows of no code. @throws HccError BAD_USER_INPUT naming code, ILLEGAL_ACTION */
export async function assertNoCodeNeeded(sql: Sql, notices: CodeNotices): Promise<void> {
  const rule = await codeRule(sql, notices);
  assertOpen(rule);
  if (rule.isNeeded) throw badField('code', 'Cần xác nhận bằng mã gửi đến điện thoại hoặc thư điện tử.');
}
