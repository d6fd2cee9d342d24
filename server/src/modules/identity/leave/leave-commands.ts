import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { conflictWith } from '../../../kernel/conflict';
import { badField, HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { addDays, type Day, dayNumber, dayOf, spokenDay } from '../../../kernel/instant';
import { optionalText } from '../../../kernel/text-field';
import type { Office } from '../../organisation/office.entity';
import { recordAccountChange } from '../accounts/account';
import type { Actor } from '../actor';
import { Delegation, type DelegationScope } from '../delegation/delegation.entity';
import { arrangeStandIn, endStandIn } from '../delegation/delegation-commands';
import type { IdentityRoom } from '../identity-room';
import { Staff } from '../staff.entity';
import { findPlaces } from '../staff.queries';
import { type LeaveKind, StaffLeave } from './staff-leave.entity';

/** A maternity leave of twins, with the annual one behind it. */
const MOST_DAYS = 366;
/** Who fell ill is entered when he is missed. */
const LATEST_ENTRY_DAYS = 31;
const LONGEST_REASON = 300;

export interface NewLeave {
  staffId: string;
  fromDay: Day;
  toDay: Day;
  kind: LeaveKind;
  reason: string;
  /** Null where nobody stands in. */
  standIn: { staffId: string; scope: DelegationScope } | null;
}

/**
 * Somebody is away for some days; a stand-in is arranged with it, or it is not entered at all.
 * @returns the id
 * @throws HccError BAD_USER_INPUT naming the field, CONFLICT (who and when) where the person is away then already, or
 * has a stand-in
 */
export async function enterLeave(
  room: IdentityRoom,
  actor: Actor,
  office: Office,
  wanted: NewLeave,
  address: string | null,
): Promise<string> {
  const { staffId, fromDay, toDay, kind, standIn } = wanted;
  const today = dayOf(room.now());
  checkDays(fromDay, toDay, today);
  const reason = optionalText(wanted.reason, 'reason', LONGEST_REASON) ?? '';
  return room.db.transact(async (tx) => {
    await tx.query(`SELECT id FROM staff WHERE id = ?${tx.forUpdate}`, [staffId]);
    const staff = await tx.entities.findOneBy(Staff, { id: staffId });
    const places = await findPlaces(tx, staffId, fromDay < today ? today : fromDay);
    if (!staff || !places.some(({ officeId }) => officeId === office.id)) {
      throw badField('staffId', `Không có người này đang làm việc tại ${office.name}.`);
    }
    const other = await tx.entities.findOneBy(StaffLeave, {
      staffId,
      cancelledAt: IsNull(),
      fromDay: LessThanOrEqual(toDay),
      toDay: MoreThanOrEqual(fromDay),
    });
    if (other) throw alreadyAway(staff, other);
    const delegationId =
      standIn &&
      (await arrangeStandIn(
        room,
        tx,
        actor,
        office,
        {
          principalId: staffId,
          standInId: standIn.staffId,
          fromDay: fromDay < today ? today : fromDay,
          toDay,
          scope: standIn.scope,
          reason: reason || 'Nghỉ',
        },
        address,
      ));
    const id = newId();
    await tx.entities.insert(StaffLeave, {
      id,
      staffId,
      officeId: office.id,
      fromDay,
      toDay,
      kind,
      reason,
      delegationId,
      createdAt: room.now(),
      createdBy: actor.fullName,
      cancelledAt: null,
      cancelledBy: null,
    });
    const after = { leave: kind, officeCode: office.code, fromDay, toDay, reason };
    await recordAccountChange(room.db, tx, { by: actor, address, subject: staff.username, after });
    return id;
  });
}

/**
 * The person is there, or back before the time: the leave is taken off, and its stand-in ends with it.
 * @param mayEnter whether the actor may enter leaves in an office
 * @throws HccError NOT_FOUND, CONFLICT (who and when) where it was cancelled before, ILLEGAL_ACTION where it is over
 */
export async function cancelLeave(
  room: IdentityRoom,
  actor: Actor,
  id: string,
  mayEnter: (officeId: string) => boolean,
  address: string | null,
): Promise<void> {
  await room.db.transact(async (tx) => {
    await tx.query(`SELECT id FROM staff_leave WHERE id = ?${tx.forUpdate}`, [id]);
    const leave = await tx.entities.findOneBy(StaffLeave, { id });
    if (!leave || !mayEnter(leave.officeId)) throw notFound('kỳ nghỉ');
    const { cancelledAt, cancelledBy, fromDay, toDay, kind, staffId } = leave;
    if (cancelledAt !== null) {
      throw conflictWith(`${cancelledBy} đã hủy kỳ nghỉ này.`, { who: cancelledBy, at: cancelledAt });
    }
    const today = dayOf(room.now());
    if (toDay < today) throw new HccError('ILLEGAL_ACTION', 'Kỳ nghỉ này đã kết thúc.', { allowed: [] });
    // Who comes back early has been away until yesterday.
    const isBack = fromDay < today;
    const after = isBack ? { toDay: addDays(today, -1) } : { cancelledAt: room.now(), cancelledBy: actor.fullName };
    await tx.entities.update(StaffLeave, { id }, after);
    const delegation = leave.delegationId && (await tx.entities.findOneBy(Delegation, { id: leave.delegationId }));
    if (delegation && delegation.revokedAt === null && delegation.toDay >= today) {
      await endStandIn(room, tx, delegation, actor, address);
    }
    const { username } = await tx.entities.findOneByOrFail(Staff, { id: staffId });
    const before = { leave: kind, fromDay, toDay };
    const now = isBack ? { ...before, ...after } : { leave: null };
    await recordAccountChange(room.db, tx, { by: actor, address, subject: username, before, after: now });
  });
}

function checkDays(fromDay: Day, toDay: Day, today: Day): void {
  const from = dayNumber(fromDay, 'fromDay');
  const to = dayNumber(toDay, 'toDay');
  if (to < from) throw badField('toDay', 'Ngày kết thúc trước ngày bắt đầu.');
  if (toDay < today) throw badField('toDay', 'Kỳ nghỉ này đã qua.');
  if (fromDay < addDays(today, -LATEST_ENTRY_DAYS)) {
    throw badField('fromDay', `Chỉ ghi được kỳ nghỉ bắt đầu trong ${LATEST_ENTRY_DAYS} ngày gần đây.`);
  }
  if (to - from >= MOST_DAYS) throw badField('toDay', `Một kỳ nghỉ không quá ${MOST_DAYS} ngày.`);
}

function alreadyAway({ fullName }: Staff, { fromDay, toDay, createdBy, createdAt }: StaffLeave): HccError {
  return conflictWith(`${fullName} đã có kỳ nghỉ từ ${spokenDay(fromDay)} đến ${spokenDay(toDay)}.`, {
    who: createdBy,
    at: createdAt,
  });
}
