import type { Database } from '../../../database/database';
import { bumpStamp } from '../../../database/reference-cache';
import type { Sql, Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badInput, type FieldProblem, forbidden, HccError, notFound } from '../../../kernel/errors';
import { now } from '../../../kernel/now';
import { requireBox, type SecretBox } from '../../../kernel/secret-box';
import { clean } from '../../../kernel/text';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { needsSecondPerson } from '../../catalogue/administration/second-person';
import type { Actor } from '../../identity/actor';
import { readHold } from '../../outbox/hold';
import { OutsideService } from './outside-service.entity';
import type { OutsideName } from './outside-terms';

const SHORTEST_SECRET = 16;
/** Both go into headers of a call. */
const PRINTABLE = /^[\x21-\x7e]+$/;
/** Told where one is turned on or off, as a reference list is. */
export const OUTSIDE = 'outside-services';

/** What services outside are called with. */
export interface OutsideRoom {
  db: Database;
  box: SecretBox | null;
  /** Also without TLS. */
  allowPrivate: boolean;
}

export interface Deed {
  by: Actor;
  address: string;
}

export interface SaveOutside {
  name: OutsideName;
  /** The version that the client saw; 0 where there was none. */
  expectedVersion: number;
  address: string;
  identity: string;
  /** Left out: as before. */
  secret?: string | null;
}

/** How a service is reached while it is on. */
export interface OutsideAccess {
  address: string;
  identity: string;
  secret: string;
}

/**
 * @param whether off or held as well, for a call that a person tries
 * @returns null where it was never set up, or is off, and while nothing may go out
 * @throws HccError FORBIDDEN where the server has no key, or another one
 */
export async function findOutside(
  { db, box }: Pick<OutsideRoom, 'db' | 'box'>,
  name: OutsideName,
  whether: 'on' | 'on or off' = 'on',
): Promise<OutsideAccess | null> {
  const service = await db.read.entities.findOneBy(OutsideService, { name });
  if (!service || (whether === 'on' && (service.isOn === 0 || (await readHold(db.read))))) return null;
  const { address, identity, secret } = service;
  return { address, identity, secret: requireBox(box).open(secret, name) };
}

/** For who only has to know whether it is called. */
export async function isOutsideOn({ entities }: Pick<Sql, 'entities'>, name: OutsideName): Promise<boolean> {
  return entities.existsBy(OutsideService, { name, isOn: 1 });
}

async function lockService(tx: Tx, name: OutsideName, expectedVersion: number): Promise<OutsideService> {
  await tx.query(`SELECT name FROM outside_service WHERE name = ?${tx.forUpdate}`, [name]);
  const service = await tx.entities.findOneBy(OutsideService, { name });
  if (!service) throw notFound('kết nối này');
  if (service.version !== expectedVersion) throw changedBy(service);
  return service;
}

function changedBy({ changedBy: who, changedAt: at }: Pick<OutsideService, 'changedBy' | 'changedAt'>): HccError {
  return conflictWith(`${who} vừa thay đổi kết nối này; hãy mở lại rồi làm tiếp.`, { who, at });
}

const NOBODY_ASKS = { askedAt: null, askedById: null, askedBy: null };

/** What the trail keeps: never the secret. */
const told = ({
  address,
  identity,
  isOn,
  askedBy,
}: Pick<OutsideService, 'address' | 'identity' | 'isOn' | 'askedBy'>) => ({
  address,
  identity,
  isOn: isOn === 1,
  askedBy,
});

async function change(
  room: OutsideRoom,
  tx: Tx,
  { by, address }: Deed,
  before: OutsideService | null,
  after: OutsideService,
) {
  await tx.entities.save(OutsideService, after);
  await recordChange(room.db, tx, {
    kind: AuditKind.SETTING_CHANGED,
    by,
    address,
    subject: `connection.${after.name}`,
    ...(before ? { before: told(before) } : {}),
    after: told(after),
  });
  await bumpStamp(tx, OUTSIDE);
}

const stampOf = ({ by }: Deed, version: number) => ({ version, changedAt: now(), changedBy: by.fullName });

/**
 * Says where a service is. It is off afterwards: whoever turns it on has seen the new address.
 * @throws HccError BAD_USER_INPUT, CONFLICT, FORBIDDEN where the server has no key
 */
export async function saveOutside(room: OutsideRoom, deed: Deed, input: SaveOutside): Promise<void> {
  const { name, expectedVersion } = input;
  const address = input.address.trim();
  const identity = clean(input.identity);
  const secret = input.secret?.trim() || null;
  const box = requireBox(room.box);
  const problems: FieldProblem[] = [];
  const parsed = URL.canParse(address) ? new URL(address) : null;
  const fits = parsed?.protocol === 'https:' || (room.allowPrivate && parsed?.protocol === 'http:');
  if (!fits || parsed?.username || parsed?.password || address.length > 300)
    problems.push({ path: 'address', reason: 'Phải là địa chỉ https, không kèm tên đăng nhập, tối đa 300 ký tự.' });
  if (!PRINTABLE.test(identity) || identity.length > 60)
    problems.push({
      path: 'identity',
      reason: 'Phải ghi mã được cấp, không dấu, không khoảng trắng, tối đa 60 ký tự.',
    });
  if (secret !== null && (secret.length < SHORTEST_SECRET || secret.length > 200 || !PRINTABLE.test(secret)))
    problems.push({
      path: 'secret',
      reason: `Khóa bí mật có từ ${SHORTEST_SECRET} đến 200 ký tự không dấu, không khoảng trắng.`,
    });
  if (secret === null && expectedVersion === 0)
    problems.push({ path: 'secret', reason: 'Phải ghi khóa bí mật được cấp.' });
  if (problems.length > 0) throw badInput(problems);
  await room.db.transact(async (tx) => {
    await tx.query(`SELECT name FROM outside_service WHERE name = ?${tx.forUpdate}`, [name]);
    const before = await tx.entities.findOneBy(OutsideService, { name });
    if (before && before.version !== expectedVersion) throw changedBy(before);
    if (!before && expectedVersion !== 0) throw notFound('kết nối này');
    const sealed = secret === null ? before!.secret : box.seal(secret, name);
    const content = { name, address, identity, secret: sealed, isOn: 0, ...NOBODY_ASKS };
    await change(room, tx, deed, before, { ...content, ...stampOf(deed, expectedVersion + 1) });
  });
}

/**
 * Turns a service off at once; on, where two people are wanted, only asks.
 * @throws HccError NOT_FOUND, CONFLICT
 */
export async function switchOutside(
  room: OutsideRoom,
  deed: Deed,
  name: OutsideName,
  expectedVersion: number,
  on: boolean,
): Promise<void> {
  await room.db.transact(async (tx) => {
    const before = await lockService(tx, name, expectedVersion);
    if ((before.isOn === 1) === on && !before.askedById)
      throw new HccError('CONFLICT', on ? 'Kết nối này đang bật.' : 'Kết nối này đang tắt.');
    const asks = on && (await needsSecondPerson(tx));
    const asked = { askedAt: now(), askedById: deed.by.staffId, askedBy: deed.by.fullName };
    const next = asks ? asked : { isOn: on ? 1 : 0, ...NOBODY_ASKS };
    await change(room, tx, deed, before, { ...before, ...next, ...stampOf(deed, before.version + 1) });
  });
}

/** @throws HccError NOT_FOUND, FORBIDDEN (one's own wish), CONFLICT, also where nobody asks */
export async function confirmOutside(
  room: OutsideRoom,
  deed: Deed,
  name: OutsideName,
  expectedVersion: number,
): Promise<void> {
  await room.db.transact(async (tx) => {
    const before = await lockService(tx, name, expectedVersion);
    if (before.askedById === null) throw new HccError('CONFLICT', 'Không có đề nghị bật kết nối này.');
    if (before.askedById === deed.by.staffId) throw forbidden('Người đề nghị không tự xác nhận việc bật kết nối.');
    await change(room, tx, deed, before, { ...before, isOn: 1, ...NOBODY_ASKS, ...stampOf(deed, before.version + 1) });
  });
}
