import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../../database/database';
import type { ReferenceCache } from '../../database/reference-cache';
import type { Sql, Tx } from '../../database/sql';
import { badField, badInput, type FieldProblem, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { dayOf, type Instant, isDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { FIRST_BLOCK_NUMBER, LAST_BLOCK_NUMBER } from '../dossier/dossier-code';
import { type Actor, atPresentOffice } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { OfficeKind } from '../organisation/organisation-terms';
import { NumberBlock, OfflineDesk } from './offline.entity';
import { BLOCK_SIZE, blockOf, LEASE_MS, MOST_BLOCKS, wantsAnotherBlock } from './offline-rules';
import { OfflineDeskState } from './offline-terms';

/** What commands on desks work with. */
export interface OfflineRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  now: () => Instant;
}

/** Who does it, and from where. */
export interface OfflineDeed {
  actor: Actor;
  address: string | null;
}

/** What a desk says of a day. */
export interface ReportedDay {
  day: string;
  lastNumber: number;
  unsent: number;
}

/** A stretch in which a desk may give numbers. */
export type LeaseStretch = [from: Instant, until: Instant];

const LONGEST_NAME = 100;
/** Living ones of one office: each takes numbers that nobody else has meanwhile. */
const MOST_DESKS = 12;
const MOST_DAYS = 60;

const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Extends the last stretch while it runs; once it has ended, another begins. */
function extendedLeases(leases: readonly LeaseStretch[], at: Instant): LeaseStretch[] {
  const last = leases.at(-1);
  if (last && at <= last[1]) return [...leases.slice(0, -1), [last[0], Math.max(last[1], at + LEASE_MS)]];
  return [...leases, [at, at + LEASE_MS]];
}

export const leasesOf = (desk: OfflineDesk): LeaseStretch[] => JSON.parse(desk.leasesText);
export const reportedOf = (desk: OfflineDesk): ReportedDay[] => JSON.parse(desk.reportedText);

/** What a desk is no longer good for. @throws HccError ILLEGAL_ACTION with `deskState` */
export function assertActive({ state, endedBy, endedReason }: OfflineDesk): void {
  if (state === OfflineDeskState.ACTIVE) return;
  const message =
    state === OfflineDeskState.REVOKED
      ? `Máy này đã bị thu hồi (${endedBy}: ${endedReason}); không cấp số và không nhận thêm từ máy này.`
      : 'Máy này đã thôi làm việc khi mất mạng; hãy đăng ký lại.';
  throw new HccError('ILLEGAL_ACTION', message, { allowed: [], deskState: state });
}

/**
 * The desk behind an id and its secret, at the actor's office or one that it follows.
 * @throws HccError NOT_FOUND for any other
 */
export async function getDesk(
  { entities }: Pick<Sql, 'entities'>,
  person: Actor,
  directory: Directory,
  { deskId, secret }: { deskId: string; secret: string },
): Promise<OfflineDesk> {
  const { office } = atPresentOffice(person, directory);
  const desk = await entities.findOneBy(OfflineDesk, { id: deskId });
  const isKnown = desk && directory.deskIds(office.id).includes(desk.officeId);
  if (!isKnown || !isSame(desk.secretHash, hashOfSecret(secret))) throw notFound('máy này');
  return desk;
}

/** The desk as it is now; nobody else changes it until the transaction ends. */
export async function lockDesk(tx: Tx, id: string): Promise<OfflineDesk> {
  await tx.query(`SELECT id FROM offline_desk WHERE id = ?${tx.forUpdate}`, [id]);
  return tx.entities.findOneByOrFail(OfflineDesk, { id });
}

export function blocksOf({ entities }: Pick<Sql, 'entities'>, deskId: string): Promise<NumberBlock[]> {
  return entities.find(NumberBlock, { where: { deskId }, order: { givenAt: 'ASC', first: 'ASC' } });
}

interface GivenBlock {
  first: number;
  last: number;
  deskState: OfflineDeskState;
  leasedUntil: number | string;
}

/**
 * Where the next block of an office begins: behind all that were given, and once those reach the end, where one lies
 * whose desk has ended and could give its last number on an earlier day. Numbers begin anew each day, so nobody has
 * such a number twice.
 */
function nextFirst(given: readonly GivenBlock[], at: Instant): number | undefined {
  const fresh = Math.max(FIRST_BLOCK_NUMBER, ...given.map(({ last }) => last + 1));
  if (fresh + BLOCK_SIZE - 1 <= LAST_BLOCK_NUMBER) return fresh;
  const isHeld = ({ deskState, leasedUntil }: GivenBlock) =>
    deskState === OfflineDeskState.ACTIVE || dayOf(Number(leasedUntil)) >= dayOf(at);
  const held = new Set(given.filter(isHeld).map(({ first }) => first));
  return given.map(({ first }) => first).find((first) => !held.has(first));
}

/** The next numbers of the office that nobody has. @throws HccError ILLEGAL_ACTION where desks have them all */
async function giveBlock(tx: Tx, desk: Pick<OfflineDesk, 'id' | 'officeId' | 'officeCode'>, at: Instant) {
  // Two desks of one office at once wait for each other here.
  await tx.query(`SELECT id FROM office WHERE id = ?${tx.forUpdate}`, [desk.officeId]);
  const given = await tx.query<GivenBlock>(
    `SELECT b.first, b.last, d.state AS deskState, d.leased_until AS leasedUntil
       FROM number_block b JOIN offline_desk d ON d.id = b.desk_id
      WHERE b.office_code = ? ORDER BY b.first${tx.forUpdate}`,
    [desk.officeCode],
  );
  const first = nextFirst(given, at);
  if (first === undefined) {
    throw new HccError('ILLEGAL_ACTION', 'Cơ quan này đã cấp hết các dải số dành cho máy làm việc khi mất mạng.', {
      allowed: [],
    });
  }
  const last = first + BLOCK_SIZE - 1;
  const block: NumberBlock = {
    id: newId(),
    officeCode: desk.officeCode,
    deskId: desk.id,
    first,
    last,
    givenAt: at,
  };
  await tx.entities.insert(NumberBlock, block);
  return block;
}

/** Writes into the trail what became of a desk. */
export async function recordDesk(
  { db }: Pick<OfflineRoom, 'db'>,
  tx: Tx,
  { actor: by, address }: OfflineDeed,
  change: { before?: object; after?: object },
): Promise<void> {
  await recordChange(db, tx, { kind: AuditKind.SETTING_CHANGED, by, address, subject: 'offline.desk', ...change });
}

/**
 * Makes this browser a desk that goes on without a line.
 * @returns the desk's id and the secret that nobody sees again
 * @throws HccError BAD_USER_INPUT `name`; ILLEGAL_ACTION where the office receives nothing or has too many
 */
export async function registerDesk(
  room: OfflineRoom,
  deed: OfflineDeed,
  named: string,
): Promise<{ id: string; secret: string }> {
  const name = clean(named);
  if (name === '' || name.length > LONGEST_NAME)
    throw badField('name', `Phải có tên, nhiều nhất ${LONGEST_NAME} ký tự.`);
  const { office } = atPresentOffice(deed.actor, await room.directory.get());
  if (office.kind !== OfficeKind.CENTRE) throw badField('name', `${office.name} không phải bộ phận tiếp nhận hồ sơ.`);
  const secret = randomBytes(24).toString('base64url');
  const id = await room.db.transact(async (tx) => {
    const at = room.now();
    const living = await tx.entities.countBy(OfflineDesk, { officeId: office.id, state: OfflineDeskState.ACTIVE });
    if (living >= MOST_DESKS) {
      throw new HccError('ILLEGAL_ACTION', `Một cơ quan có nhiều nhất ${MOST_DESKS} máy như vậy; hãy thu hồi máy cũ.`, {
        allowed: [],
      });
    }
    const desk: OfflineDesk = {
      id: newId(),
      officeId: office.id,
      officeCode: office.code,
      name,
      secretHash: hashOfSecret(secret),
      state: OfflineDeskState.ACTIVE,
      registeredById: deed.actor.staffId,
      registeredBy: deed.actor.fullName,
      registeredAt: at,
      lastSeenAt: at,
      leasedUntil: at + LEASE_MS,
      leasesText: JSON.stringify(extendedLeases([], at)),
      reportedText: '[]',
      endedById: null,
      endedBy: null,
      endedAt: null,
      endedReason: null,
      slipsAllowedBy: null,
      slipsAllowedAt: null,
    };
    const { first, last } = await giveBlock(tx, desk, at);
    await tx.entities.insert(OfflineDesk, desk);
    await recordDesk(room, tx, deed, {
      after: { id: desk.id, office: office.code, name, numbers: `${first}–${last}` },
    });
    return desk.id;
  });
  return { id, secret };
}

/** @throws HccError BAD_USER_INPUT */
function checkDays(days: readonly ReportedDay[]): ReportedDay[] {
  const problems: FieldProblem[] = [];
  if (days.length > MOST_DAYS) problems.push({ path: 'days', reason: `Nhiều quá ${MOST_DAYS} ngày.` });
  const checked = days.slice(0, MOST_DAYS).map(({ day, lastNumber, unsent }, index) => {
    const path = `days[${index}]`;
    if (!isDay(day)) problems.push({ path: `${path}.day`, reason: 'Không phải ngày có thật (yyyy-MM-dd).' });
    if (lastNumber < 0 || lastNumber > LAST_BLOCK_NUMBER)
      problems.push({ path: `${path}.lastNumber`, reason: 'Không thuộc dải số nào.' });
    if (unsent < 0 || unsent > LAST_BLOCK_NUMBER) problems.push({ path: `${path}.unsent`, reason: 'Phải là số từ 0.' });
    return { day, lastNumber, unsent };
  });
  if (problems.length > 0) throw badInput(problems);
  return checked;
}

export interface LeaseRenewal {
  deskId: string;
  secret: string;
  moreNumbers: boolean;
  days: readonly ReportedDay[];
}

/**
 * A desk comes again: it says what it has given and not yet sent, may give numbers for another while, and gets another
 * block where half of its last one is used.
 * @throws HccError NOT_FOUND, BAD_USER_INPUT; ILLEGAL_ACTION where the desk has ended
 */
export async function renewLease(room: OfflineRoom, person: Actor, input: LeaseRenewal): Promise<string> {
  const days = checkDays(input.days);
  const directory = await room.directory.get();
  const { id } = await getDesk(room.db.read, person, directory, input);
  await room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, id);
    assertActive(desk);
    const at = room.now();
    const leases = extendedLeases(leasesOf(desk), at);
    await tx.entities.update(
      OfflineDesk,
      { id },
      {
        lastSeenAt: at,
        leasedUntil: leases.at(-1)![1],
        leasesText: JSON.stringify(leases),
        reportedText: JSON.stringify(days),
      },
    );
    if (!input.moreNumbers) return;
    const blocks = await blocksOf(tx, id);
    const isWanted = days.some(
      ({ lastNumber }) => blockOf(blocks, lastNumber) && wantsAnotherBlock(blocks, lastNumber),
    );
    if (isWanted && blocks.length < MOST_BLOCKS) await giveBlock(tx, desk, at);
  });
  return id;
}

/**
 * The desk itself gives up: nothing is left to send.
 * @throws HccError NOT_FOUND; ILLEGAL_ACTION where the desk has ended or said that something is unsent
 */
export async function releaseDesk(
  room: OfflineRoom,
  deed: OfflineDeed,
  key: { deskId: string; secret: string },
): Promise<string> {
  const { id } = await getDesk(room.db.read, deed.actor, await room.directory.get(), key);
  await room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, id);
    assertActive(desk);
    if (reportedOf(desk).some(({ unsent }) => unsent > 0)) {
      throw new HccError('ILLEGAL_ACTION', 'Máy còn hồ sơ chưa gửi; hãy gửi hết rồi mới thôi dùng.', { allowed: [] });
    }
    const { staffId, fullName } = deed.actor;
    await tx.entities.update(
      OfflineDesk,
      { id },
      { state: OfflineDeskState.RELEASED, endedById: staffId, endedBy: fullName, endedAt: room.now() },
    );
    await recordDesk(room, tx, deed, {
      before: { id, name: desk.name, state: desk.state },
      after: { state: 'RELEASED' },
    });
  });
  return id;
}
