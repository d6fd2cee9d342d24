import type { Database } from '../../database/database';
import { bumpStamp, type ReferenceCache } from '../../database/reference-cache';
import { isDuplicateKey, type Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badInput, type FieldProblem, HccError } from '../../kernel/errors';
import { type Instant } from '../../kernel/instant';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Catalogue } from '../catalogue/catalogue';
import { type CounterState, readCounters, writeCounters } from '../counters/counters';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { Office } from '../organisation/office.entity';
import { OfficeChange, OfficeChangeKind, type OfficeContact } from '../organisation/office-change.entity';
import { contactOf } from '../organisation/office-contact';
import { getManagedOffice } from '../staffing/rights/managed-office';

/** What the commands on offices work with. */
export interface OfficeRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  catalogue: ReferenceCache<Catalogue>;
  now: () => Instant;
}

/** Whose deed, on which office, and the number of the last change that was seen; 0 where there was none. */
export interface OfficeDeed {
  actor: Actor;
  /** The network address. */
  address: string | null;
  officeId: string;
  expectedVersion: number;
}

/** What of an office is changed here. */
export interface OfficeCard {
  contact: OfficeContact;
  /** In their order, closed ones too. */
  counters: CounterState[];
}

/** What comes of a card, or what is wrong. */
export type CardChange = (card: OfficeCard, tx: Tx) => Promise<Changed> | Changed;

export interface Changed {
  card: OfficeCard;
  problems?: FieldProblem[];
  undoes?: number;
}

export function lastChange({ entities }: Pick<Tx, 'entities'>, officeId: string): Promise<OfficeChange | null> {
  return entities.findOne(OfficeChange, { where: { officeId }, order: { number: 'DESC' } });
}

function officeConflict(last: OfficeChange | null): HccError {
  return conflictWith(
    `${last?.byName ?? 'Người khác'} vừa sửa cơ quan này; hãy xem lại rồi làm tiếp.`,
    { who: last?.byName, at: last?.at ?? null },
    { currentVersion: last?.number ?? 0 },
  );
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Changes what an office is reached by, or its counters, in one transaction with its history and the audit trail. What
 * changes nothing is not written.
 * @throws HccError NOT_FOUND out of the actor's reach; CONFLICT (who, when); ILLEGAL_ACTION where it was closed;
 * BAD_USER_INPUT with what the change finds wrong
 */
export async function changeOffice(room: OfficeRoom, deed: OfficeDeed, change: CardChange): Promise<void> {
  const { actor, officeId, expectedVersion } = deed;
  const directory = await room.directory.get();
  getManagedOffice(actor, directory, officeId);
  try {
    await room.db.transact(async (tx) => {
      await tx.query(`SELECT id FROM office WHERE id = ?${tx.forUpdate}`, [officeId]);
      const office = await tx.entities.findOneByOrFail(Office, { id: officeId });
      if (office.successorId !== null) throw new HccError('ILLEGAL_ACTION', 'Cơ quan này đã kết thúc hoạt động.');
      const last = await lastChange(tx, officeId);
      if ((last?.number ?? 0) !== expectedVersion) throw officeConflict(last);
      const before: OfficeCard = { contact: contactOf(office), counters: await readCounters(tx, officeId) };
      const { card: after, problems = [], undoes = null } = await change(before, tx);
      if (problems.length > 0) throw badInput(problems);
      const step = { office, before, after, undoes, number: expectedVersion + 1 };
      if (!isSame(before.contact, after.contact)) await writeContact(room, tx, deed, step);
      else if (!isSame(before.counters, after.counters)) await writeOffice(room, tx, deed, step);
    });
  } catch (error) {
    // Who sits at another office's counter, or has been put there at the same moment.
    if (isDuplicateKey(error))
      throw badInput([{ path: 'input.staffId', reason: 'người này đang ngồi một quầy khác.' }]);
    throw error;
  }
}

interface Step {
  office: Office;
  before: OfficeCard;
  after: OfficeCard;
  undoes: number | null;
  number: number;
}

async function writeContact(room: OfficeRoom, tx: Tx, deed: OfficeDeed, step: Step): Promise<void> {
  const { before, after } = step;
  await tx.entities.update(Office, { id: deed.officeId }, after.contact);
  await bumpStamp(tx, 'organisation');
  await writeHistory(room, tx, deed, step, OfficeChangeKind.CONTACT, before.contact, after.contact);
}

async function writeOffice(room: OfficeRoom, tx: Tx, deed: OfficeDeed, step: Step): Promise<void> {
  const { before, after } = step;
  await writeCounters(tx, deed.officeId, before.counters, after.counters);
  await writeHistory(room, tx, deed, step, OfficeChangeKind.COUNTERS, before.counters, after.counters);
}

async function writeHistory(
  room: OfficeRoom,
  tx: Tx,
  { actor, address, officeId }: OfficeDeed,
  { office, undoes, number }: Step,
  kind: OfficeChangeKind,
  before: OfficeContact | CounterState[],
  after: OfficeContact | CounterState[],
): Promise<void> {
  await tx.entities.insert(OfficeChange, {
    officeId,
    number,
    kind,
    at: room.now(),
    byId: actor.staffId,
    byName: actor.fullName,
    undoes,
    beforeText: JSON.stringify(before),
    afterText: JSON.stringify(after),
  });
  const differing = Array.isArray(before) && Array.isArray(after) ? changedCounters(before, after) : { before, after };
  await recordChange(room.db, tx, {
    kind: AuditKind.SETTING_CHANGED,
    by: actor,
    address,
    subject: `office.${office.code}`,
    ...differing,
  });
}

/** For the trail: the counters that differ, and the order where only that does. */
function changedCounters(before: CounterState[], after: CounterState[]): { before: object; after: object } {
  const numbers = (counters: CounterState[]) => ({ order: counters.map(({ number }) => number) });
  const differing = (some: CounterState[], others: CounterState[]) =>
    some.filter(
      (counter) =>
        !isSame(
          counter,
          others.find(({ id }) => id === counter.id),
        ),
    );
  const changed = { before: differing(before, after), after: differing(after, before) };
  if (changed.before.length + changed.after.length === 0) return { before: numbers(before), after: numbers(after) };
  return { before: { counters: changed.before }, after: { counters: changed.after } };
}
