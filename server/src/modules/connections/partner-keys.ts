import { createHash } from 'node:crypto';
import { IsNull, MoreThan } from 'typeorm';
import type { Database } from '../../database/database';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId, newSecret } from '../../kernel/ids';
import { DAY_MS, type Instant, MINUTE_MS } from '../../kernel/instant';
import { now } from '../../kernel/now';
import { type PartnerKind, type PartnerScope, PartnerStatus } from './connection-terms';
import { PartnerKey, PartnerSystem } from './partner.entity';
import { type Deed, lockPartner, recordPartner } from './partners';
import { checkSecond, waitForSecond } from './second-person';

/** The old one and the one that takes its place. */
const MOST_LIVE = 2;
const MOST_DAYS = 400;
/** Told apart from other secrets by whoever finds one in a file. */
const MARK = 'hcc_';

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The key is given out here and never again. */
export interface MadeKey {
  id: string;
  key: string;
}

/** @throws HccError NOT_FOUND, BAD_USER_INPUT, CONFLICT where two keys live already */
export async function makePartnerKey(db: Database, deed: Deed, partnerId: string, days: number): Promise<MadeKey> {
  if (days < 1 || days > MOST_DAYS) throw badField('days', `Phải từ 1 đến ${MOST_DAYS} ngày.`);
  const key = MARK + newSecret();
  const id = newId();
  await db.transact(async (tx) => {
    const partner = await lockPartner(tx, partnerId);
    const at = now();
    const live = await tx.entities.countBy(PartnerKey, { partnerId, revokedAt: IsNull(), expiresAt: MoreThan(at) });
    if (live >= MOST_LIVE) {
      throw new HccError('CONFLICT', 'Hệ thống đã có hai khóa còn hiệu lực; hãy thu hồi một khóa trước.');
    }
    const prefix = key.slice(0, 12);
    const expiresAt = at + days * DAY_MS;
    const waits = await waitForSecond(tx, deed, partner, { id, what: `Khóa ${prefix}…` });
    const made = { createdAt: at, createdBy: deed.by.fullName, createdById: deed.by.staffId, waits };
    const row = { id, partnerId, prefix, hash: hashOf(key), ...made, expiresAt };
    await tx.entities.insert(PartnerKey, { ...row, revokedAt: null, lastUsedAt: null, lastAddress: null });
    await recordPartner(db, tx, deed, partner.code, undefined, { key: prefix, expiresAt, waits: waits === 1 });
  });
  return { id, key };
}

/**
 * A second person lets a new key count, from the next call on. @returns whose it is
 * @throws HccError NOT_FOUND, CONFLICT, FORBIDDEN
 */
export async function confirmPartnerKey(db: Database, deed: Deed, id: string): Promise<string> {
  return db.transact(async (tx) => {
    const found = await tx.entities.findOneBy(PartnerKey, { id });
    if (!found) throw notFound('khóa này');
    const { code } = await lockPartner(tx, found.partnerId);
    const key = await tx.entities.findOneByOrFail(PartnerKey, { id });
    const waits = key.revokedAt === null ? key.waits : null;
    checkSecond(deed, { waits, madeById: key.createdById });
    await tx.entities.update(PartnerKey, { id }, { waits: null });
    await recordPartner(db, tx, deed, code, { key: key.prefix, waits: true }, { key: key.prefix, waits: false });
    return key.partnerId;
  });
}

/** Counts from the next call on. @throws HccError NOT_FOUND, CONFLICT where it was revoked */
export async function revokePartnerKey(db: Database, deed: Deed, id: string): Promise<string> {
  return db.transact(async (tx) => {
    const key = await tx.entities.findOneBy(PartnerKey, { id });
    if (!key) throw notFound('khóa này');
    const { code } = await lockPartner(tx, key.partnerId);
    const at = now();
    const { affected } = await tx.entities.update(PartnerKey, { id, revokedAt: IsNull() }, { revokedAt: at });
    if (affected !== 1) throw new HccError('CONFLICT', 'Khóa này đã thu hồi.');
    await recordPartner(db, tx, deed, code, { key: key.prefix, revokedAt: null }, { key: key.prefix, revokedAt: at });
    return key.partnerId;
  });
}

/** A system that has shown a key that counts. */
export interface Partner {
  id: string;
  keyId: string;
  code: string;
  name: string;
  kind: PartnerKind;
  scopes: readonly PartnerScope[];
  callsPerMinute: number;
  intakesPerDay: number;
  areaCode: string | null;
}

/** @returns null for a key that is none, waits for a second person, has run out or was revoked, and where its system is suspended */
export async function findPartner(db: Database, key: string, address: string): Promise<Partner | null> {
  const { entities } = db.read;
  const at = now();
  const found = await entities.findOneBy(PartnerKey, { hash: hashOf(key) });
  if (!found || found.waits === 1 || found.revokedAt !== null || found.expiresAt <= at) return null;
  const partner = await entities.findOneBy(PartnerSystem, { id: found.partnerId, status: PartnerStatus.ACTIVE });
  if (!partner) return null;
  await noteUse(db, found, address, at);
  return { ...partner, keyId: found.id, scopes: JSON.parse(partner.scopes) as PartnerScope[] };
}

/** Once a minute: a system asks often. */
async function noteUse(db: Database, key: PartnerKey, address: string, at: Instant): Promise<void> {
  if (key.lastUsedAt !== null && at - key.lastUsedAt < MINUTE_MS && key.lastAddress === address) return;
  await db.transact((tx) => tx.entities.update(PartnerKey, { id: key.id }, { lastUsedAt: at, lastAddress: address }));
}
