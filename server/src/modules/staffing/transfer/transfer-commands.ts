import { isDuplicateKey } from '../../../database/sql';
import { badField, HccError } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { addDays, type Day, dayOf } from '../../../kernel/instant';
import type { DossierRoom } from '../../dossier/dossier-room';
import { readReferences } from '../../dossier/read-references';
import { addSubjectFiles, type NewSubjectFile } from '../../files/subject-files';
import { recordAccountChange, requireAdministrator } from '../../identity/accounts/account';
import type { Actor } from '../../identity/actor';
import { Role } from '../../identity/permissions';
import { DECISION_FILE } from '../decision-files';
import {
  lockAccount,
  refuseAdminRole,
  requireActive,
  requireDay,
  requireDecision,
  requireHeir,
  requireOffice,
  requirePlace,
  requireRoles,
} from '../staffing-checks';
import { rolesToText, TransferState } from '../staffing-terms';
import { applyTransfer } from './apply-transfer';
import { lockTransfer } from './lock-transfer';
import { StaffTransfer } from './staff-transfer.entity';

type Room = Pick<DossierRoom, 'db' | 'now'>;

/** A transfer is decided some weeks ahead. */
const MOST_DAYS_AHEAD = 366;

export interface NewTransfer {
  username: string;
  fromOfficeCode: string;
  toOfficeCode: string;
  roles: readonly Role[];
  effectiveOn: Day;
  decision: string;
  /** Null for the office's queue. */
  handToId: string | null;
}

export interface By {
  actor: Actor;
  address: string | null;
}

/**
 * Writes a transfer down as a draft, from which nothing follows yet.
 * @throws HccError BAD_USER_INPUT naming the field, CONFLICT where the person has another one before him
 */
export async function prepareTransfer(
  room: Room,
  { actor, address }: By,
  wanted: NewTransfer,
  files: readonly NewSubjectFile[] = [],
): Promise<string> {
  requireAdministrator(actor, wanted.username);
  const { directory } = await readReferences(room.db.read);
  const today = dayOf(room.now());
  const effectiveOn = requireDay(wanted.effectiveOn, 'effectiveOn', today);
  if (effectiveOn > addDays(today, MOST_DAYS_AHEAD)) throw badField('effectiveOn', 'Xa quá một năm.');
  const decision = requireDecision(wanted.decision);
  const from = requireOffice(directory, wanted.fromOfficeCode, 'fromOfficeCode');
  const to = requireOffice(directory, wanted.toOfficeCode, 'toOfficeCode');
  if (from.id === to.id)
    throw badField('toOfficeCode', 'Nơi đến phải khác nơi đi; đổi vai trò thì sửa ngay tại cơ quan.');
  const roles = requireRoles(wanted.roles, to);
  const id = newId();
  try {
    await room.db.transact(async (tx) => {
      const staff = await lockAccount(tx, wanted.username);
      requireActive(staff);
      const places = await requirePlace(tx, staff, from, today, 'fromOfficeCode');
      if (!places.some(({ role }) => role === Role.ADMIN)) refuseAdminRole(roles);
      if (places.every(({ validTo }) => validTo !== null)) {
        throw badField('fromOfficeCode', `${staff.fullName} đang biệt phái tại đây; hãy kết thúc kỳ biệt phái.`);
      }
      await requireHeir(tx, wanted.handToId, { staff, office: from, day: today });
      await tx.entities.insert(StaffTransfer, {
        id,
        staffId: staff.id,
        openFor: staff.id,
        fromOfficeId: from.id,
        toOfficeId: to.id,
        rolesText: rolesToText(roles),
        effectiveOn,
        decision,
        handToId: wanted.handToId,
        state: TransferState.DRAFT,
        problem: null,
        preparedAt: room.now(),
        preparedBy: actor.fullName,
        scheduledAt: null,
        scheduledBy: null,
        endedAt: null,
        endedBy: null,
        reassignmentId: null,
      });
      await addSubjectFiles(tx, files, DECISION_FILE, id, room.now());
      const after = { transfer: TransferState.DRAFT, from: from.code, to: to.code, roles, effectiveOn, decision };
      await recordAccountChange(room.db, tx, { by: actor, address, subject: staff.username, after });
    });
  } catch (error) {
    if (isDuplicateKey(error)) {
      throw new HccError(
        'CONFLICT',
        'Người này đã có một quyết định điều động chưa xong; hãy hủy quyết định đó trước.',
      );
    }
    throw error;
  }
  return id;
}

/**
 * Decides a draft: it comes into force on its day, or now where that day has come.
 * @throws HccError NOT_FOUND, CONFLICT where it is no draft any more
 */
export async function scheduleTransfer(room: Room, { actor, address }: By, id: string): Promise<void> {
  requireAdministrator(actor);
  const references = await readReferences(room.db.read);
  await room.db.transact(async (tx) => {
    const { transfer, staff } = await lockTransfer(tx, id);
    requireAdministrator(actor, staff.username);
    assertState(transfer, [TransferState.DRAFT]);
    const scheduled = { state: TransferState.SCHEDULED, scheduledAt: room.now(), scheduledBy: actor.fullName };
    await tx.entities.update(StaffTransfer, { id }, scheduled);
    const { effectiveOn, decision, state } = transfer;
    const change = { before: { transfer: state }, after: { transfer: scheduled.state, effectiveOn, decision } };
    await recordAccountChange(room.db, tx, { by: actor, address, subject: staff.username, ...change });
    if (effectiveOn <= dayOf(room.now())) {
      await applyTransfer(room, tx, references.directory, { ...transfer, ...scheduled }, staff, actor);
    }
  });
}

/** Until it is in force it may be given up. @throws HccError NOT_FOUND, CONFLICT */
export async function cancelTransfer(room: Room, { actor, address }: By, id: string): Promise<void> {
  requireAdministrator(actor);
  await room.db.transact(async (tx) => {
    const { transfer, staff } = await lockTransfer(tx, id);
    assertState(transfer, [TransferState.DRAFT, TransferState.SCHEDULED, TransferState.BLOCKED]);
    const cancelled = { state: TransferState.CANCELLED, openFor: null, endedAt: room.now(), endedBy: actor.fullName };
    await tx.entities.update(StaffTransfer, { id }, cancelled);
    const change = { before: { transfer: transfer.state }, after: { transfer: cancelled.state } };
    await recordAccountChange(room.db, tx, { by: actor, address, subject: staff.username, ...change });
  });
}

function assertState({ state }: StaffTransfer, allowed: readonly TransferState[]): void {
  if (allowed.includes(state)) return;
  const words = {
    DRAFT: 'bản thảo',
    SCHEDULED: 'chờ hiệu lực',
    APPLIED: 'đã thi hành',
    CANCELLED: 'đã hủy',
    BLOCKED: 'vướng',
  };
  throw new HccError('CONFLICT', `Quyết định điều động này đang ở trạng thái "${words[state]}".`, { state });
}
