import { IsNull, MoreThanOrEqual } from 'typeorm';
import { placeholders, type Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, forbidden, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { type Day, dayNumber, dayOf, spokenDay } from '../../../kernel/instant';
import { requiredText } from '../../../kernel/text-field';
import { type AuditActor, AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import type { Office } from '../../organisation/office.entity';
import { recordAccountChange } from '../accounts/account';
import type { Actor } from '../actor';
import type { IdentityRoom } from '../identity-room';
import type { Role } from '../permissions';
import { SESSIONS_ENDED } from '../sessions-notice';
import { Staff, StaffOffice, StaffStatus } from '../staff.entity';
import { delegatedPermissions } from './delegated-permissions';
import { Delegation, DelegationScope } from './delegation.entity';
import { findOverlapping, type NamedDelegation } from './delegation.queries';
import { mayArrange, mayRevoke } from './delegation-rights';

/** As long as a leave of the longest usual kind; whoever is away for longer has a successor. */
const MOST_DAYS = 92;
const LONGEST_REASON = 300;

export interface NewDelegation {
  /** Null for the actor himself. */
  principalId: string | null;
  standInId: string;
  fromDay: Day;
  toDay: Day;
  scope: DelegationScope;
  reason: string;
}

/**
 * Somebody of an office works in the place of a colleague from one day to another. The principal arranges it himself,
 * or whoever leads the office, or an administrator; nobody puts himself in another's place.
 * @returns the id
 * @throws HccError FORBIDDEN, BAD_USER_INPUT naming the field, CONFLICT (who and when) where the principal has a
 * stand-in for some of these days already
 */
export async function createDelegation(
  room: IdentityRoom,
  actor: Actor,
  office: Office,
  wanted: NewDelegation,
  address: string | null,
): Promise<string> {
  const principalId = wanted.principalId ?? actor.staffId;
  if (principalId !== actor.staffId && !mayArrange(actor, office.id)) {
    throw forbidden('Chỉ người phụ trách cơ quan hoặc quản trị được phân công thay cho người khác.');
  }
  return room.db.transact((tx) => arrangeStandIn(room, tx, actor, office, { ...wanted, principalId }, address));
}

/**
 * The same in a transaction that does more; whoever calls has checked that the actor may arrange it for the principal.
 * @throws HccError as `createDelegation`, but FORBIDDEN
 */
export async function arrangeStandIn(
  room: IdentityRoom,
  tx: Tx,
  actor: Actor,
  office: Office,
  wanted: NewDelegation & { principalId: string },
  address: string | null,
): Promise<string> {
  const { principalId, standInId } = wanted;
  if (standInId === principalId) throw badField('standInId', 'Không ai tự thay chính mình.');
  if (standInId === actor.staffId) throw badField('standInId', 'Không ai tự đặt mình vào chỗ người khác.');
  checkPeriod(wanted, dayOf(room.now()));
  const reason = requiredText(wanted.reason, 'reason', 'lý do', LONGEST_REASON);
  const people = await lockPeople(tx, [principalId, standInId]);
  const principal = people.get(principalId);
  const standIn = people.get(standInId);
  const roles = await rolesThroughout(tx, principal, office, wanted, 'principalId');
  await rolesThroughout(tx, standIn, office, wanted, 'standInId');
  const rights = delegatedPermissions(roles, wanted.scope);
  if (wanted.scope === DelegationScope.APPROVE && !rights.includes('dossier:approve')) {
    throw badField('scope', `${principal!.fullName} không có quyền ký duyệt để giao.`);
  }
  refuseChains(await findOverlapping(tx, office.id, wanted), principalId, standInId);
  const { fromDay, toDay, scope } = wanted;
  const id = newId();
  await tx.entities.getRepository(Delegation).insert({
    id,
    principalId,
    standInId,
    officeId: office.id,
    fromDay,
    toDay,
    scope,
    reason,
    createdAt: room.now(),
    createdBy: actor.fullName,
    revokedAt: null,
    revokedBy: null,
  });
  const after = { standIn: standIn!.username, officeCode: office.code, fromDay, toDay, scope, reason };
  await recordAccountChange(room.db, tx, { by: actor, address, subject: principal!.username, after });
  tx.notify(SESSIONS_ENDED.notice({}));
  return id;
}

/**
 * From this moment on nobody acts in the principal's place any more; what was done stays.
 * @throws HccError NOT_FOUND, also for what the actor may not know of; FORBIDDEN for the stand-in; CONFLICT (who and
 * when) where it was revoked already; ILLEGAL_ACTION where its days are over
 */
export async function revokeDelegation(
  room: IdentityRoom,
  actor: Actor,
  id: string,
  address: string | null,
): Promise<void> {
  await room.db.transact(async (tx) => {
    const [locked] = await tx.query<{ id: string }>(`SELECT id FROM delegation WHERE id = ?${tx.forUpdate}`, [id]);
    const delegation = locked && (await tx.entities.getRepository(Delegation).findOneBy({ id }));
    if (!delegation) throw notFound('phân công thay');
    if (!mayRevoke(actor, delegation)) {
      if (delegation.standInId !== actor.staffId) throw notFound('phân công thay');
      throw forbidden('Người đi thay không tự chấm dứt phân công; hãy báo người được thay hoặc người phụ trách.');
    }
    const { revokedAt, revokedBy, toDay } = delegation;
    if (revokedAt !== null) {
      throw conflictWith(`${revokedBy} đã chấm dứt phân công này.`, { who: revokedBy, at: revokedAt });
    }
    if (toDay < dayOf(room.now())) {
      throw new HccError('ILLEGAL_ACTION', 'Phân công này đã hết thời hạn.', { allowed: [] });
    }
    await endStandIn(room, tx, delegation, actor, address);
  });
}

/** Ends an arrangement that is open, in a transaction that does more; whoever calls has checked that it may. */
export async function endStandIn(
  room: Pick<IdentityRoom, 'db' | 'now'>,
  tx: Tx,
  { id, principalId, standInId, fromDay, toDay, scope }: Delegation,
  by: AuditActor,
  address: string | null,
): Promise<void> {
  const revoked = { revokedAt: room.now(), revokedBy: by.fullName };
  await tx.entities.getRepository(Delegation).update({ id }, revoked);
  const [principal, standIn] = await Promise.all(
    [principalId, standInId].map((staffId) => tx.entities.getRepository(Staff).findOneByOrFail({ id: staffId })),
  );
  const before = { standIn: standIn!.username, fromDay, toDay, scope };
  await recordChange(room.db, tx, {
    kind: AuditKind.ACCOUNT_CHANGED,
    by,
    address,
    subject: principal!.username,
    before,
    after: { standIn: null },
  });
  tx.notify(SESSIONS_ENDED.notice({}));
}

/**
 * Ends what somebody who leaves an office had arranged or was to do there: neither side of it is left. Of a closed
 * account everywhere.
 */
export async function endStandInsOf(
  room: Pick<IdentityRoom, 'db' | 'now'>,
  tx: Tx,
  { staffId, officeId }: { staffId: string; officeId: string | null },
  by: AuditActor,
): Promise<void> {
  const open = { revokedAt: IsNull(), toDay: MoreThanOrEqual(dayOf(room.now())), ...(officeId ? { officeId } : {}) };
  const rows = await tx.entities.findBy(Delegation, [
    { ...open, principalId: staffId },
    { ...open, standInId: staffId },
  ]);
  for (const row of rows) await endStandIn(room, tx, row, by, null);
}

function checkPeriod({ fromDay, toDay }: NewDelegation, today: Day): void {
  const from = dayNumber(fromDay, 'fromDay');
  const to = dayNumber(toDay, 'toDay');
  if (fromDay < today) throw badField('fromDay', 'Ngày bắt đầu đã qua.');
  if (to < from) throw badField('toDay', 'Ngày kết thúc trước ngày bắt đầu.');
  if (to - from >= MOST_DAYS) throw badField('toDay', `Thời gian thay không quá ${MOST_DAYS} ngày.`);
}

/** Both rows, so that of two arrangements about one person the second sees the first. */
async function lockPeople(tx: Tx, ids: string[]): Promise<Map<string, Staff>> {
  await tx.query(`SELECT id FROM staff WHERE id IN (${placeholders(ids.length)}) ORDER BY id${tx.forUpdate}`, ids);
  const people = await Promise.all(ids.map((id) => tx.entities.getRepository(Staff).findOneBy({ id })));
  return new Map(people.flatMap((staff) => (staff ? [[staff.id, staff] as const] : [])));
}

/** What somebody is in the office on each day of the period. @throws HccError BAD_USER_INPUT where that is nothing */
async function rolesThroughout(
  tx: Tx,
  staff: Staff | undefined,
  office: Office,
  { fromDay, toDay }: NewDelegation,
  path: string,
): Promise<Role[]> {
  const places =
    staff?.status === StaffStatus.ACTIVE
      ? await tx.entities.getRepository(StaffOffice).findBy({ staffId: staff.id, officeId: office.id })
      : [];
  if (places.length === 0) throw badField(path, `Không có người này đang làm việc tại ${office.name}.`);
  const throughout = places.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= fromDay) && (validTo === null || validTo >= toDay),
  );
  if (throughout.length > 0) return throughout.map(({ role }) => role);
  throw badField(path, `${staff!.fullName} không làm việc tại ${office.name} suốt thời gian này.`);
}

/** One stand-in at a time, and no stand-in of a stand-in: the deed must show whose right it was. */
function refuseChains(overlapping: readonly NamedDelegation[], principalId: string, standInId: string): void {
  const own = overlapping.find((other) => other.principalId === principalId);
  if (own) {
    const days = `từ ${spokenDay(own.fromDay)} đến ${spokenDay(own.toDay)}`;
    throw conflictWith(`${own.standInName} đã được phân công thay ${own.principalName} ${days}.`, {
      who: own.createdBy,
      at: own.createdAt,
    });
  }
  const above = overlapping.find((other) => other.standInId === principalId);
  if (above) {
    const reason = `${above.standInName} đang thay ${above.principalName} trong thời gian này nên không giao lại cho người khác.`;
    throw badField('principalId', reason);
  }
  const below = overlapping.find((other) => other.principalId === standInId);
  if (below) {
    const reason = `${below.principalName} đã nhờ ${below.standInName} thay trong thời gian này.`;
    throw badField('standInId', reason);
  }
}
