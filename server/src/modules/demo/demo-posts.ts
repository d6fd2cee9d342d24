import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { addDays, dayOf, type Instant } from '../../kernel/instant';
import { demoName } from '../identity/demo-names';
import { LeaveKind, StaffLeave } from '../identity/leave/staff-leave.entity';
import { Role } from '../identity/permissions';
import { Staff, StaffOffice, StaffStatus } from '../identity/staff.entity';
import { Office } from '../organisation/office.entity';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { Secondment } from '../staffing/secondment/secondment.entity';
import { rolesToText, TransferState } from '../staffing/staffing-terms';
import { StaffTransfer } from '../staffing/transfer/staff-transfer.entity';

const BY = 'Dữ liệu mẫu';

/**
 * People who come and go, for the pages about them: two departments second somebody to the province's centre, one of
 * them for three more weeks, and a third colleague there is away and to be transferred. They have accounts of their own,
 * so that those of the contract stay as they are.
 */
export async function createDemoPosts(db: Database, at: Instant): Promise<void> {
  const today = dayOf(at);
  await db.transact(async (tx) => {
    const { entities } = tx;
    const like = await entities.findOneBy(Staff, { username: 'tinh' });
    const offices = await entities.find(Office, { where: { tier: Tier.PROVINCE }, order: { code: 'ASC' } });
    const centre = offices.find(({ kind }) => kind === OfficeKind.CENTRE);
    const [first, second] = offices.filter(({ kind }) => kind === OfficeKind.DEPARTMENT);
    if (!like || !centre || !first || !second || (await entities.existsBy(Staff, { username: 'bietphai.1' }))) return;
    const person = (username: string): Staff => ({
      ...like,
      id: newId(),
      username,
      fullName: demoName(username),
      status: StaffStatus.ACTIVE,
    });
    const [one, two, third] = [person('bietphai.1'), person('bietphai.2'), person('tinh.3')];
    const place = (staff: Staff, office: Office, role: Role, validFrom: string | null, validTo: string | null) => ({
      staffId: staff.id,
      officeId: office.id,
      role,
      validFrom,
      validTo,
    });
    const secondment = (staff: Staff, from: Office, fromDay: string, toDay: string): Secondment => ({
      id: newId(),
      staffId: staff.id,
      fromOfficeId: from.id,
      centreId: centre.id,
      rolesText: rolesToText([Role.RECEPTION]),
      fromDay,
      toDay,
      decision: `QĐ cử biệt phái của ${from.name}`,
      handToId: null,
      createdAt: at,
      createdBy: BY,
      endedAt: null,
      endedBy: null,
      reassignmentId: null,
    });
    const soon = secondment(one, first, addDays(today, -160), addDays(today, 20));
    const later = secondment(two, second, addDays(today, -30), addDays(today, 150));
    await insertRows(db.writer, tx, Staff, [one, two, third]);
    await insertRows(db.writer, tx, StaffOffice, [
      place(one, first, Role.OFFICIAL, null, null),
      place(one, centre, Role.RECEPTION, soon.fromDay, soon.toDay),
      place(two, second, Role.OFFICIAL, null, null),
      place(two, centre, Role.RECEPTION, later.fromDay, later.toDay),
      place(third, centre, Role.RECEPTION, null, null),
    ]);
    await insertRows(db.writer, tx, Secondment, [soon, later]);
    await insertRows(db.writer, tx, StaffLeave, [
      {
        id: newId(),
        staffId: third.id,
        officeId: centre.id,
        fromDay: addDays(today, -1),
        toDay: addDays(today, 4),
        kind: LeaveKind.ANNUAL,
        reason: 'Nghỉ phép năm',
        delegationId: null,
        createdAt: at,
        createdBy: BY,
        cancelledAt: null,
        cancelledBy: null,
      },
    ]);
    await insertRows(db.writer, tx, StaffTransfer, [
      {
        id: newId(),
        staffId: third.id,
        openFor: third.id,
        fromOfficeId: centre.id,
        toOfficeId: first.id,
        rolesText: rolesToText([Role.OFFICIAL]),
        effectiveOn: addDays(today, 14),
        decision: 'QĐ điều động của Chủ tịch UBND tỉnh',
        handToId: null,
        state: TransferState.DRAFT,
        problem: null,
        preparedAt: at,
        preparedBy: BY,
        scheduledAt: null,
        scheduledBy: null,
        endedAt: null,
        endedBy: null,
        reassignmentId: null,
      },
    ]);
  });
}
