import { createHash } from 'node:crypto';
import type { EntityTarget } from 'typeorm';
import { badField } from '../../kernel/errors';
import { HOUR_MS } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { DossierRoom } from '../dossier/dossier-room';
import { digits } from '../dossier/receipt/applicant-rules';
import { assertOpen, type CodeNotices, codeRule } from '../notification/code-rule';
import { NoticeChannel, type NoticeLanguage } from '../notification/notification-terms';
import { checkOneTimeCode, sendOneTimeCode } from '../notification/one-time-code';
import type { ConfirmationColumns } from './confirmation-columns';

/** What citizens' commands work with. */
export interface OnlineRoom {
  dossiers: DossierRoom;
  notices: CodeNotices;
}

/** A draft, a supplement or a correction: a code that was sent for one confirms no other. */
export interface Confirmable extends ConfirmationColumns {
  id: string;
}

export type Addresses = (channel: NoticeChannel) => string | null;

export interface Contact {
  phone?: string | null;
  email?: string | null;
}

/** Addresses as they are stored with what is sent in. */
export const addressesOf =
  ({ phone, email }: Contact): Addresses =>
  (channel) =>
    (channel === NoticeChannel.SMS ? digits(phone ?? '') : (email ?? '').trim()) || null;

/** A code that was right counts so long for the same address, so that a mistake elsewhere takes no second one. */
const CONFIRMED_MS = HOUR_MS;

const purposeOf = ({ id }: Confirmable): string => `online ${id}`;
const hashOf = (channel: NoticeChannel, address: string): string =>
  createHash('sha256').update(`${channel} ${address.toLowerCase()}`).digest('hex');

export interface SendCode {
  channel: NoticeChannel;
  language: NoticeLanguage;
  /** The caller's network address. */
  caller: string;
}

/** @throws HccError BAD_USER_INPUT naming channel or contact, RATE_LIMITED, ILLEGAL_ACTION where nothing is taken in */
export async function sendCodeFor(
  { dossiers: { db }, notices }: OnlineRoom,
  entity: EntityTarget<Confirmable>,
  row: Confirmable,
  address: string | null,
  { channel, language, caller }: SendCode,
): Promise<void> {
  const rule = await codeRule(db.read, notices);
  assertOpen(rule);
  if (!rule.channels.includes(channel)) throw badField('channel', 'Không gửi được mã theo cách này.');
  const what = channel === NoticeChannel.SMS ? 'số di động' : 'thư điện tử';
  if (address === null) throw badField('contact', `Chưa ghi ${what}.`);
  const contact = { channel, address };
  const codeId = await sendOneTimeCode(db, { contact, purpose: purposeOf(row), caller, language });
  await db.transact((tx) => tx.entities.update(entity, { id: row.id }, { codeId, codeChannel: channel }));
}

/**
 * Lets through what is confirmed by a code, now or within the last hour; where none can be demanded, everything.
 * @param addresses by which ways the person can be reached, as it is to be sent in
 * @throws HccError BAD_USER_INPUT naming code (with the tries that are left), ILLEGAL_ACTION where nothing is taken in
 */
export async function assertConfirmed(
  { dossiers: { db }, notices }: OnlineRoom,
  entity: EntityTarget<Confirmable>,
  row: Confirmable,
  addresses: Addresses,
  code: string | null | undefined,
): Promise<void> {
  const rule = await codeRule(db.read, notices);
  assertOpen(rule);
  if (!rule.isNeeded) return;
  const { codeId, codeChannel } = row;
  const address = codeChannel === null ? null : addresses(codeChannel);
  if (codeChannel === null || codeId === null || address === null) throw badField('code', 'Hãy lấy mã xác nhận trước.');
  const confirmedHash = hashOf(codeChannel, address);
  if (row.confirmedHash === confirmedHash && (row.confirmedAt ?? 0) > now() - CONFIRMED_MS) return;
  if (!code?.trim()) throw badField('code', 'Hãy nhập mã xác nhận.');
  await checkOneTimeCode(db, { id: codeId, code, purpose: purposeOf(row), address });
  await db.transact((tx) => tx.entities.update(entity, { id: row.id }, { confirmedHash, confirmedAt: now() }));
}
