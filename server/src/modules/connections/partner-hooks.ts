import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badInput, type FieldProblem, HccError, notFound } from '../../kernel/errors';
import { newId, newSecret } from '../../kernel/ids';
import { formatInstant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { requireBox, type SecretBox } from '../../kernel/secret-box';
import { enqueue } from '../outbox/enqueue';
import { MessageState, OutboxMessage } from '../outbox/outbox-message.entity';
import { retryMessages } from '../outbox/outbox-upkeep';
import { HOOK_EVENTS, HOOK_TEST, HOOKS, PartnerKind } from './connection-terms';
import { HOOK_TOPIC, hookKey } from './hook-book';
import { PartnerHook } from './partner.entity';
import { type Deed, lockPartner, recordPartner } from './partners';
import { checkSecond, waitForSecond } from './second-person';

const MOST_HOOKS = 5;
const DELIVERIES_SHOWN = 50;

/** What hooks are made with. */
export interface HookRoom {
  db: Database;
  box: SecretBox | null;
  allowPrivate: boolean;
}

export interface HookWish {
  partnerId: string;
  url: string;
  events: string[];
}

/** The secret is given out here and never again. */
export interface MadeHook {
  id: string;
  secret: string;
}

function checkHook({ url, events }: HookWish, allowPrivate: boolean): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const fits = parsed?.protocol === 'https:' || (allowPrivate && parsed?.protocol === 'http:');
  if (!fits || parsed?.username || parsed?.password || url.length > 300) {
    problems.push({ path: 'url', reason: 'Phải là địa chỉ https, không kèm tên đăng nhập, tối đa 300 ký tự.' });
  }
  if (events.length === 0 || events.some((event) => !HOOK_EVENTS.some((known) => known === event))) {
    problems.push({ path: 'events', reason: 'Phải chọn ít nhất một sự kiện có sẵn.' });
  }
  return problems;
}

/** @throws HccError NOT_FOUND, BAD_USER_INPUT, CONFLICT where there are five; FORBIDDEN where the server has no key */
export async function makePartnerHook(room: HookRoom, deed: Deed, wish: HookWish): Promise<MadeHook> {
  const problems = checkHook(wish, room.allowPrivate);
  if (problems.length > 0) throw badInput(problems);
  const { partnerId, url } = wish;
  const id = newId();
  const secret = newSecret();
  const sealed = requireBox(room.box).seal(secret, id);
  const events = JSON.stringify(HOOK_EVENTS.filter((event) => wish.events.includes(event)));
  await room.db.transact(async (tx) => {
    const partner = await lockPartner(tx, partnerId);
    if (partner.kind !== PartnerKind.SYSTEM)
      throw new HccError('CONFLICT', 'Chỉ hệ thống (không phải nơi nhận hộ) có web hook.');
    if ((await tx.entities.countBy(PartnerHook, { partnerId })) >= MOST_HOOKS) {
      throw new HccError('CONFLICT', `Mỗi hệ thống có tối đa ${MOST_HOOKS} web hook.`);
    }
    const stamp = { version: 1, changedAt: now(), changedBy: deed.by.fullName };
    const waits = await waitForSecond(tx, deed, partner, { id, what: `Web hook ${new URL(url).host}` });
    const row = { id, partnerId, url, events, secret: sealed, isOn: 1, madeById: deed.by.staffId, waits };
    await tx.entities.insert(PartnerHook, { ...row, ...stamp });
    await recordPartner(room.db, tx, deed, partner.code, undefined, { hook: url, events, waits: waits === 1 });
    await bumpStamp(tx, HOOKS);
  });
  return { id, secret };
}

async function lockHook(tx: Tx, id: string): Promise<PartnerHook> {
  await tx.query(`SELECT id FROM partner_hook WHERE id = ?${tx.forUpdate}`, [id]);
  const hook = await tx.entities.findOneBy(PartnerHook, { id });
  if (!hook) throw notFound('web hook này');
  return hook;
}

/**
 * A second person lets a new hook be told. @returns whose it is
 * @throws HccError NOT_FOUND, CONFLICT, FORBIDDEN
 */
export function confirmPartnerHook({ db }: HookRoom, deed: Deed, id: string): Promise<string> {
  return db.transact(async (tx) => {
    const hook = await lockHook(tx, id);
    checkSecond(deed, hook);
    const { version, url, partnerId } = hook;
    const stamp = { version: version + 1, changedAt: now(), changedBy: deed.by.fullName };
    await tx.entities.update(PartnerHook, { id }, { waits: null, ...stamp });
    const { code } = await lockPartner(tx, partnerId);
    await recordPartner(db, tx, deed, code, { hook: url, waits: true }, { hook: url, waits: false });
    await bumpStamp(tx, HOOKS);
    return partnerId;
  });
}

/** What still waits is given up where it is turned off. @returns whose it is @throws HccError NOT_FOUND, CONFLICT */
export function switchPartnerHook(
  { db }: HookRoom,
  deed: Deed,
  id: string,
  expectedVersion: number,
  isOn: boolean,
): Promise<string> {
  return db.transact(async (tx) => {
    const hook = await lockHook(tx, id);
    if (hook.version !== expectedVersion) {
      const { changedBy: who, changedAt: at } = hook;
      throw conflictWith(`${who} vừa sửa web hook này; hãy mở lại rồi làm tiếp.`, { who, at });
    }
    const at = now();
    const stamp = { version: hook.version + 1, changedAt: at, changedBy: deed.by.fullName };
    await tx.entities.update(PartnerHook, { id }, { isOn: isOn ? 1 : 0, ...stamp });
    if (!isOn) {
      const waiting = { orderKey: hookKey(id), state: MessageState.WAITING };
      await tx.entities.update(OutboxMessage, waiting, { state: MessageState.DISCARDED, finishedAt: at });
    }
    const { code } = await lockPartner(tx, hook.partnerId);
    await recordPartner(db, tx, deed, code, { hook: hook.url, isOn: hook.isOn === 1 }, { hook: hook.url, isOn });
    await bumpStamp(tx, HOOKS);
    return hook.partnerId;
  });
}

/** @returns whose it is @throws HccError NOT_FOUND, CONFLICT where it is off */
export function testPartnerHook({ db }: HookRoom, id: string): Promise<string> {
  return db.transact(async (tx) => {
    const hook = await lockHook(tx, id);
    if (hook.isOn === 0) throw new HccError('CONFLICT', 'Web hook đang tắt.');
    if (hook.waits === 1) throw new HccError('CONFLICT', 'Web hook còn chờ người thứ hai xác nhận.');
    const body = { id: newId(), event: HOOK_TEST, at: formatInstant(now()) };
    await enqueue(tx, HOOK_TOPIC, { hookId: id, body }, { key: hookKey(id) });
    return hook.partnerId;
  });
}

/** The newest first. @throws HccError NOT_FOUND */
export async function hookDeliveries({ db }: HookRoom, id: string): Promise<OutboxMessage[]> {
  const { entities } = db.read;
  if (!(await entities.findOneBy(PartnerHook, { id }))) throw notFound('web hook này');
  const where = { orderKey: hookKey(id) };
  return entities.find(OutboxMessage, { where, order: { id: 'DESC' }, take: DELIVERIES_SHOWN });
}

/** A dead one waits again. @throws HccError NOT_FOUND, also where it is no delivery of a hook; CONFLICT */
export async function resendDelivery({ db }: HookRoom, deed: Deed, hookId: string, id: number): Promise<void> {
  const message = await db.read.entities.findOneBy(OutboxMessage, { id, orderKey: hookKey(hookId) });
  if (!message) throw notFound('lượt gửi này');
  await retryMessages(db, id, now(), async (tx) => {
    const hook = await lockHook(tx, hookId);
    const { code } = await lockPartner(tx, hook.partnerId);
    await recordPartner(db, tx, deed, code, { delivery: id, state: MessageState.DEAD }, { delivery: id });
  });
}
