import { IsNull, LessThan, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { addDays, type Day, dayNumber, dayOf, spokenDay } from '../../../kernel/instant';
import { commandLineActor } from '../../audit/audit-chain';
import { type AuditActor, AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import type { DossierRoom } from '../../dossier/dossier-room';
import { addSubjectFiles, type NewSubjectFile } from '../../files/subject-files';
import { recordAccountChange, requireAdministrator } from '../../identity/accounts/account';
import { endStandInsOf } from '../../identity/delegation/delegation-commands';
import type { Role } from '../../identity/permissions';
import { SESSIONS_ENDED } from '../../identity/sessions-notice';
import { Staff, StaffOffice } from '../../identity/staff.entity';
import { findPlaces } from '../../identity/staff.queries';
import { type Directory, directoryCache } from '../../organisation/directory';
import { OfficeKind } from '../../organisation/organisation-terms';
import { StaffNoticeKind, StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../../staff-notices/write-staff-notice';
import { DECISION_FILE } from '../decision-files';
import { orderReassignment } from '../reassignment/reassign-work';
import {
  givePlaces,
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
import { rolesFromText, rolesToText } from '../staffing-terms';
import type { By } from '../transfer/transfer-commands';
import { Secondment } from './secondment.entity';

type Room = Pick<DossierRoom, 'db' | 'now'>;

/** Law on cadres and civil servants 2008, article 53: no longer than three years. */
const MOST_DAYS = 3 * 366;

export interface NewSecondment {
  username: string;
  fromOfficeCode: string;
  centreCode: string;
  roles: readonly Role[];
  fromDay: Day;
  toDay: Day;
  decision: string;
  handToId: string | null;
}

/**
 * From its first day to its last the person works at the centre too; his own office stays his own.
 * @throws HccError BAD_USER_INPUT naming the field, CONFLICT (who and when) where he is seconded then already
 */
export async function secondStaff(
  room: Room,
  { actor, address }: By,
  wanted: NewSecondment,
  files: readonly NewSubjectFile[] = [],
): Promise<string> {
  requireAdministrator(actor, wanted.username);
  const directory = await directoryCache(room.db.read).get();
  const today = dayOf(room.now());
  const fromDay = requireDay(wanted.fromDay, 'fromDay', today);
  const toDay = requireLastDay(wanted.toDay, fromDay);
  const decision = requireDecision(wanted.decision);
  const from = requireOffice(directory, wanted.fromOfficeCode, 'fromOfficeCode');
  const centre = requireOffice(directory, wanted.centreCode, 'centreCode');
  if (centre.kind !== OfficeKind.CENTRE)
    throw badField('centreCode', 'Nơi biệt phái đến phải là trung tâm, bộ phận một cửa.');
  if (centre.id === from.id) throw badField('centreCode', 'Người này đã thuộc trung tâm đó.');
  const roles = requireRoles(wanted.roles, centre);
  refuseAdminRole(roles);
  const id = newId();
  await room.db.transact(async (tx) => {
    const staff = await lockAccount(tx, wanted.username);
    requireActive(staff);
    await requirePlace(tx, staff, from, today, 'fromOfficeCode');
    await requireHeir(tx, wanted.handToId, { staff, office: centre, day: today });
    await refuseSecond(tx, directory, staff, centre.id, fromDay, toDay);
    await givePlaces(tx, staff.id, centre.id, roles, { validFrom: fromDay, validTo: toDay });
    await tx.entities.insert(Secondment, {
      id,
      staffId: staff.id,
      fromOfficeId: from.id,
      centreId: centre.id,
      rolesText: rolesToText(roles),
      fromDay,
      toDay,
      decision,
      handToId: wanted.handToId,
      createdAt: room.now(),
      createdBy: actor.fullName,
      endedAt: null,
      endedBy: null,
      reassignmentId: null,
    });
    await addSubjectFiles(tx, files, DECISION_FILE, id, room.now());
    const after = { secondedTo: centre.code, from: from.code, roles, fromDay, toDay, decision };
    await recordAccountChange(room.db, tx, { by: actor, address, subject: staff.username, after });
    await writeStaffNotice(tx, {
      staffIds: [staff.id],
      kind: StaffNoticeKind.SECONDED,
      subject: { kind: StaffNoticeSubject.POST, id },
      params: { title: centre.name, who: `${spokenDay(fromDay)} – ${spokenDay(toDay)}` },
    });
    tx.notify(SESSIONS_ENDED.notice({}));
  });
  return id;
}

/**
 * Another last day, or the end before its time: today is then the last one.
 * @throws HccError NOT_FOUND, BAD_USER_INPUT naming toDay, CONFLICT where it is over
 */
export async function changeSecondment(
  room: Room,
  { actor, address }: By,
  id: string,
  { toDay: wanted, decision: text }: { toDay: Day; decision: string },
  files: readonly NewSubjectFile[] = [],
): Promise<void> {
  requireAdministrator(actor);
  const directory = await directoryCache(room.db.read).get();
  const decision = requireDecision(text);
  await room.db.transact(async (tx) => {
    const { secondment, staff } = await lockSecondment(tx, id);
    requireAdministrator(actor, staff.username);
    assertOpen(secondment);
    const toDay = requireDay(wanted, 'toDay', dayOf(room.now()));
    requireLastDay(toDay, secondment.fromDay);
    await tx.entities.update(Secondment, { id }, { toDay, decision });
    await movePlaces(tx, directory, secondment, toDay);
    await addSubjectFiles(tx, files, DECISION_FILE, id, room.now());
    const before = { toDay: secondment.toDay, decision: secondment.decision };
    await recordAccountChange(room.db, tx, {
      by: actor,
      address,
      subject: staff.username,
      before,
      after: { toDay, decision },
    });
    tx.notify(SESSIONS_ENDED.notice({}));
  });
}

/** From this moment on the person does not work at the centre any more; one that has not begun never was. @throws HccError NOT_FOUND, CONFLICT */
export async function endSecondment(room: Room, { actor }: By, id: string): Promise<void> {
  requireAdministrator(actor);
  const directory = await directoryCache(room.db.read).get();
  await room.db.transact(async (tx) => {
    const { secondment, staff } = await lockSecondment(tx, id);
    requireAdministrator(actor, staff.username);
    assertOpen(secondment);
    await movePlaces(tx, directory, secondment, addDays(dayOf(room.now()), -1));
    await finish(room, tx, directory, secondment, staff, actor);
  });
}

/** Whose last day is over. @returns how many ended */
export async function endRunOutSecondments(room: Room): Promise<number> {
  const over = await room.db.read.entities.find(Secondment, {
    where: { endedAt: IsNull(), toDay: LessThan(dayOf(room.now())) },
    order: { id: 'ASC' },
  });
  if (over.length === 0) return 0;
  const directory = await directoryCache(room.db.read).get();
  for (const { id } of over) {
    await room.db.transact(async (tx) => {
      const { secondment, staff } = await lockSecondment(tx, id);
      // Ended or prolonged since.
      if (secondment.endedAt !== null || secondment.toDay >= dayOf(room.now())) return;
      await finish(room, tx, directory, secondment, staff, null);
    });
  }
  return over.length;
}

async function finish(
  room: Room,
  tx: Tx,
  directory: Directory,
  secondment: Secondment,
  staff: Staff,
  by: AuditActor | null,
): Promise<void> {
  const { id, staffId, handToId, decision } = secondment;
  const centre = directory.presentOffice(secondment.centreId);
  const reassignmentId = await orderReassignment(room, tx, {
    staffId,
    officeId: centre.id,
    toStaffId: handToId,
    reason: `${staff.fullName} hết thời gian biệt phái tại ${centre.name} theo ${decision}.`,
    by: by?.fullName ?? secondment.createdBy,
  });
  await endStandInsOf(room, tx, { staffId, officeId: centre.id }, by ?? commandLineActor());
  const ended = { endedAt: room.now(), endedBy: by?.fullName ?? null, reassignmentId };
  await tx.entities.update(Secondment, { id }, ended);
  await recordChange(room.db, tx, {
    kind: AuditKind.ACCOUNT_CHANGED,
    by: by ?? commandLineActor(),
    subject: staff.username,
    before: { secondedTo: centre.code, toDay: secondment.toDay },
    after: { secondedTo: null },
  });
  tx.notify(SESSIONS_ENDED.notice({}));
}

async function lockSecondment(tx: Tx, id: string): Promise<{ secondment: Secondment; staff: Staff }> {
  await tx.query(`SELECT id FROM secondment WHERE id = ?${tx.forUpdate}`, [id]);
  const secondment = await tx.entities.findOneBy(Secondment, { id });
  if (!secondment) throw notFound('kỳ biệt phái');
  return { secondment, staff: await tx.entities.findOneByOrFail(Staff, { id: secondment.staffId }) };
}

function assertOpen({ endedAt, endedBy }: Secondment): void {
  if (endedAt === null) return;
  throw conflictWith('Kỳ biệt phái này đã kết thúc.', { who: endedBy, at: endedAt });
}

/** The centre may have been merged since. */
async function movePlaces(
  tx: Tx,
  directory: Directory,
  { staffId, centreId, rolesText }: Secondment,
  validTo: Day,
): Promise<void> {
  const officeId = directory.presentOffice(centreId).id;
  for (const role of rolesFromText(rolesText)) {
    await tx.entities.update(StaffOffice, { staffId, officeId, role }, { validTo });
  }
}

/** One place at a time, and none where the person works anyway. */
async function refuseSecond(
  tx: Tx,
  directory: Directory,
  staff: Staff,
  centreId: string,
  fromDay: Day,
  toDay: Day,
): Promise<void> {
  const places = await findPlaces(tx, staff.id, fromDay);
  if (places.some(({ officeId, validTo }) => officeId === centreId && validTo === null)) {
    throw badField('centreCode', 'Người này đã làm việc tại trung tâm đó.');
  }
  const open = { staffId: staff.id, endedAt: IsNull() };
  // The same centre again waits until the one before is over: that one is prolonged instead.
  const other =
    (await tx.entities.findOneBy(Secondment, {
      ...open,
      fromDay: LessThanOrEqual(toDay),
      toDay: MoreThanOrEqual(fromDay),
    })) ?? (await tx.entities.findOneBy(Secondment, { ...open, centreId }));
  if (!other) return;
  const centre = directory.presentOffice(other.centreId).name;
  const days = `từ ${spokenDay(other.fromDay)} đến ${spokenDay(other.toDay)}`;
  throw conflictWith(`${staff.fullName} đã được biệt phái đến ${centre} ${days}.`, {
    who: other.createdBy,
    at: other.createdAt,
  });
}

/** @throws HccError BAD_USER_INPUT naming toDay */
function requireLastDay(toDay: Day, fromDay: Day): Day {
  if (dayNumber(toDay, 'toDay') < dayNumber(fromDay)) throw badField('toDay', 'Ngày kết thúc trước ngày bắt đầu.');
  if (dayNumber(toDay) - dayNumber(fromDay) >= MOST_DAYS)
    throw badField('toDay', 'Thời gian biệt phái không quá ba năm.');
  return toDay;
}
