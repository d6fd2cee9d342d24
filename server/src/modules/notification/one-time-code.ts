import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { In, MoreThan } from 'typeorm';
import type { Database } from '../../database/database';
import type { Tx } from '../../database/sql';
import { badField, HccError } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../kernel/instant';
import { networkOf } from '../../kernel/network';
import { now } from '../../kernel/now';
import { NoticeAbout, NoticeChannel, NoticeEvent, type NoticeLanguage, NoticeState } from './notification-terms';
import { OneTimeCode } from './one-time-code.entity';
import { OutgoingNotice } from './outgoing-notice.entity';
import { isMobile, writeNotice } from './tell-citizen';

const CODE_LIVES_MS = 5 * MINUTE_MS;
export const MOST_TRIES = 5;
/** To one phone or mailbox, and for one caller: neither floods somebody, nor walks through numbers. */
const PER_CONTACT = { most: 3, within: 15 * MINUTE_MS };
const PER_CALLER = { most: 20, within: HOUR_MS };
const DIGITS = 6;

export interface CodeRequest {
  contact: { channel: NoticeChannel; address: string };
  /** What it confirms, at most 60 letters: a code for one thing opens no other. */
  purpose: string;
  /** The caller's network address. */
  caller: string;
  language: NoticeLanguage;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOf = (id: string, code: string): string => sha256(`${id} ${code}`);

async function limit(
  { entities }: Tx,
  column: 'contact' | 'caller',
  value: string,
  { most, within }: { most: number; within: number },
  at: Instant,
): Promise<void> {
  const count = await entities.countBy(OneTimeCode, { [column]: value, at: MoreThan(at - within) });
  if (count < most) return;
  const retryAfterSeconds = Math.ceil(within / 1_000);
  throw new HccError('RATE_LIMITED', 'Đã gửi nhiều mã xác nhận; hãy thử lại sau ít phút.', { retryAfterSeconds });
}

/** Those before for the same thing, where a gateway has not taken them yet: two at once would leave the person guessing. */
async function letWaitingGo({ entities }: Tx, contact: string, purpose: string, at: Instant): Promise<void> {
  const before = await entities.findBy(OneTimeCode, { contact, purpose, at: MoreThan(at - CODE_LIVES_MS) });
  if (before.length === 0) return;
  const waiting = { aboutId: In(before.map(({ id }) => id)), state: NoticeState.WAITING };
  await entities.update(OutgoingNotice, waiting, { expiresAt: at });
}

function checkedAddress({ channel, address }: CodeRequest['contact']): string {
  const typed = address.trim();
  const isRight = channel === NoticeChannel.SMS ? isMobile(typed) : /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed);
  if (isRight && typed.length <= 200) return channel === NoticeChannel.EMAIL ? typed.toLowerCase() : typed;
  throw badField('contact', channel === NoticeChannel.SMS ? 'Không phải số di động.' : 'Không phải địa chỉ thư.');
}

/**
 * Sends six digits to a phone or a mailbox; they count for five minutes and five tries. What was sent before for the
 * same purpose, and still waits for its gateway, goes no more.
 * @returns the id with which `checkOneTimeCode` is asked
 * @throws HccError BAD_USER_INPUT naming contact, RATE_LIMITED
 */
export async function sendOneTimeCode(db: Database, request: CodeRequest): Promise<string> {
  const { purpose, language } = request;
  const caller = networkOf(request.caller);
  const { channel } = request.contact;
  const address = checkedAddress(request.contact);
  const contact = sha256(address);
  return db.transact(async (tx) => {
    const at = now();
    const id = newId();
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    await limit(tx, 'contact', contact, PER_CONTACT, at);
    await limit(tx, 'caller', caller, PER_CALLER, at);
    await letWaitingGo(tx, contact, purpose, at);
    await tx.entities.insert(OneTimeCode, {
      id,
      contact,
      purpose,
      caller,
      hash: hashOf(id, code),
      at,
      tries: 0,
      usedAt: null,
    });
    await writeNotice(
      tx,
      {
        event: NoticeEvent.ONE_TIME_CODE,
        about: { kind: NoticeAbout.CODE, id, code: null },
        ref: '',
        facts: { oneTimeCode: code },
      },
      { channel, address, language, expiresAt: at + CODE_LIVES_MS },
    );
    return id;
  });
}

/**
 * Whether somebody typed the code that was sent. It is right once; a wrong one uses up a try, also of two at once.
 * @throws HccError BAD_USER_INPUT naming code, with how many tries are left
 */
export async function checkOneTimeCode(
  db: Database,
  { id, code, purpose, address }: { id: string; code: string; purpose: string; address: string },
): Promise<void> {
  const triesLeft = await db.transact(async (tx) => {
    const { affected } = await tx.run(
      'UPDATE one_time_code SET tries = tries + 1 WHERE id = ? AND used_at IS NULL AND tries < ? AND at > ?',
      [id, MOST_TRIES, now() - CODE_LIVES_MS],
    );
    if (affected === 0) return 0;
    const row = await tx.entities.findOneByOrFail(OneTimeCode, { id });
    const given = Buffer.from(hashOf(id, code.replace(/\s/g, '')));
    const isRight = timingSafeEqual(given, Buffer.from(row.hash));
    const isSameContact = [address.trim(), address.trim().toLowerCase()].some((one) => sha256(one) === row.contact);
    if (!isRight || row.purpose !== purpose || !isSameContact) return MOST_TRIES - row.tries;
    await tx.entities.update(OneTimeCode, { id }, { usedAt: now() });
    return null;
  });
  if (triesLeft === null) return;
  if (triesLeft === 0) throw badField('code', 'Mã không đúng hoặc đã hết hạn; hãy lấy mã mới.');
  throw badField('code', `Mã không đúng; còn ${triesLeft} lần thử.`);
}
