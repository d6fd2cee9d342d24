import type { Database } from '../../database/database';
import { bumpStamp } from '../../database/reference-cache';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badInput, type FieldProblem, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { now } from '../../kernel/now';
import { clean } from '../../kernel/text';
import { type AuditActor, AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Directory } from '../organisation/directory';
import { HOOKS, PARTNER_SCOPES, type PartnerKind, PartnerStatus } from './connection-terms';
import { PartnerSystem } from './partner.entity';

const CODE = /^[a-z][a-z0-9-]{1,19}$/;
const MOST_CALLS = 6_000;
const MOST_INTAKES = 100_000;

/** Whose deed it is, and from where. */
export interface Deed {
  by: AuditActor;
  address: string | null;
}

/** What an administrator writes down of a system. */
export interface PartnerWish {
  name: string;
  contact: string;
  scopes: string[];
  callsPerMinute: number;
  intakesPerDay: number;
  areaCode?: string | null;
}

export interface NewPartnerWish extends PartnerWish {
  code: string;
  kind: PartnerKind;
}

const auditSubject = (code: string): string => `connection.${code}`;

function checkWish(wish: PartnerWish, directory: Directory) {
  const problems: FieldProblem[] = [];
  const refuse = (path: string, reason: string) => problems.push({ path, reason });
  const name = clean(wish.name);
  const contact = clean(wish.contact);
  const scopes = PARTNER_SCOPES.filter((scope) => wish.scopes.includes(scope));
  const areaCode = clean(wish.areaCode ?? '') || null;
  if (name === '' || name.length > 120) refuse('name', 'Phải ghi tên, tối đa 120 ký tự.');
  if (contact === '' || contact.length > 200) refuse('contact', 'Phải ghi đầu mối liên hệ, tối đa 200 ký tự.');
  if (scopes.length === 0 || scopes.length !== new Set(wish.scopes).size) refuse('scopes', 'Phải chọn quyền có sẵn.');
  if (wish.callsPerMinute < 1 || wish.callsPerMinute > MOST_CALLS)
    refuse('callsPerMinute', `Phải từ 1 đến ${MOST_CALLS}.`);
  if (wish.intakesPerDay < 0 || wish.intakesPerDay > MOST_INTAKES)
    refuse('intakesPerDay', `Phải từ 0 đến ${MOST_INTAKES}.`);
  if (areaCode !== null && !directory.findArea(areaCode)) refuse('areaCode', 'Không có địa bàn mang mã này.');
  const { callsPerMinute, intakesPerDay } = wish;
  return {
    problems,
    content: { name, contact, scopes: JSON.stringify(scopes), callsPerMinute, intakesPerDay, areaCode },
  };
}

/** @throws HccError BAD_USER_INPUT, CONFLICT where the code is taken */
export async function createPartner(
  db: Database,
  directory: Directory,
  { by, address }: Deed,
  wish: NewPartnerWish,
): Promise<string> {
  const { problems, content } = checkWish(wish, directory);
  const code = clean(wish.code);
  if (!CODE.test(code)) problems.push({ path: 'code', reason: 'Chữ thường không dấu, số, gạch nối; 2 đến 20 ký tự.' });
  if (problems.length > 0) throw badInput(problems);
  const row = {
    id: newId(),
    code,
    kind: wish.kind,
    status: PartnerStatus.ACTIVE,
    ...content,
    version: 1,
    changedAt: now(),
    changedBy: by.fullName,
  };
  try {
    await db.transact(async (tx) => {
      await tx.entities.insert(PartnerSystem, row);
      await recordPartner(db, tx, { by, address }, code, undefined, { kind: wish.kind, ...content });
      await bumpStamp(tx, HOOKS);
    });
  } catch (error) {
    if (isDuplicateKey(error)) throw new HccError('CONFLICT', `Mã "${code}" đã dùng cho một hệ thống khác.`);
    throw error;
  }
  return row.id;
}

export function recordPartner(
  db: Database,
  tx: Tx,
  { by, address }: Deed,
  code: string,
  before: object | undefined,
  after: object,
): Promise<void> {
  return recordChange(db, tx, {
    kind: AuditKind.SETTING_CHANGED,
    by,
    address,
    subject: auditSubject(code),
    before,
    after,
  });
}

/** Locked until the transaction ends. @throws HccError NOT_FOUND */
export async function lockPartner(tx: Tx, id: string): Promise<PartnerSystem> {
  await tx.query(`SELECT id FROM partner_system WHERE id = ?${tx.forUpdate}`, [id]);
  const partner = await tx.entities.findOneBy(PartnerSystem, { id });
  if (!partner) throw notFound('hệ thống kết nối này');
  return partner;
}

async function change(
  db: Database,
  deed: Deed,
  id: string,
  expectedVersion: number,
  set: Partial<PartnerSystem>,
): Promise<void> {
  await db.transact(async (tx) => {
    const partner = await lockPartner(tx, id);
    if (partner.version !== expectedVersion) {
      const { changedBy, changedAt } = partner;
      throw conflictWith(`${changedBy} vừa sửa hệ thống này; hãy mở lại rồi làm tiếp.`, {
        who: changedBy,
        at: changedAt,
      });
    }
    const keys = Object.keys(set) as (keyof PartnerSystem)[];
    const before = Object.fromEntries(keys.map((key) => [key, partner[key]]));
    const stamp = { version: partner.version + 1, changedAt: now(), changedBy: deed.by.fullName };
    await tx.entities.update(PartnerSystem, { id }, { ...set, ...stamp });
    await recordPartner(db, tx, deed, partner.code, before, set);
    await bumpStamp(tx, HOOKS);
  });
}

/** @throws HccError NOT_FOUND, CONFLICT, BAD_USER_INPUT */
export async function changePartner(
  db: Database,
  directory: Directory,
  deed: Deed,
  { id, expectedVersion, ...wish }: PartnerWish & { id: string; expectedVersion: number },
): Promise<void> {
  const { problems, content } = checkWish(wish, directory);
  if (problems.length > 0) throw badInput(problems);
  await change(db, deed, id, expectedVersion, content);
}

/** A suspended system is refused at once, with all its keys. @throws HccError NOT_FOUND, CONFLICT */
export function setPartnerStatus(
  db: Database,
  deed: Deed,
  id: string,
  expectedVersion: number,
  status: PartnerStatus,
): Promise<void> {
  return change(db, deed, id, expectedVersion, { status });
}
