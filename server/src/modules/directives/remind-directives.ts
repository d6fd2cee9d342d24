import { In } from 'typeorm';
import { dayNumberOf, dayOf, type Instant } from '../../kernel/instant';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { Directive, DirectiveAssignee } from './directive.entity';
import { peopleOf } from './directive-recipients';
import { OPEN_STATES } from './directive-terms';

const MOST_AT_ONCE = 2_000;

/**
 * Reminds those responsible: so many working days before the deadline as the directive says, on its day, and every
 * working day after it; the issuer once when it has passed. Each is told once.
 * @returns how many directives are near or past their deadline
 */
export async function remindDirectives(room: DossierRoom, at: Instant): Promise<number> {
  const { directory, calendars } = await loadReferences(room);
  const calendar = calendars.province;
  const today = dayNumberOf(at);
  if (!calendar.isWorkingDay(today)) return 0;
  return room.db.transact(async (tx) => {
    const open = await tx.entities.find(Directive, {
      where: { state: In([...OPEN_STATES]) },
      order: { dueAt: 'ASC' },
      take: MOST_AT_ONCE,
    });
    let told = 0;
    for (const { id, title, dueAt, remindDays, issuerId } of open) {
      const near = calendar.addWorkingMinutes(at, remindDays * calendar.dayMinutesFrom(at));
      const isToday = dayNumberOf(dueAt) <= today;
      if (dueAt > near && !isToday) continue;
      told++;
      const isOver = dueAt <= at;
      const assignees = await tx.entities.findBy(DirectiveAssignee, { directiveId: id });
      const notice = { subject: { kind: StaffNoticeSubject.DIRECTIVE, id }, params: { title }, moment: dueAt };
      await writeStaffNotice(tx, {
        ...notice,
        staffIds: await peopleOf(tx, directory, assignees, at),
        kind: isOver ? StaffNoticeKind.DIRECTIVE_OVERDUE : StaffNoticeKind.DIRECTIVE_DUE,
        // Of a deadline that was moved one is told anew.
        ref: isOver ? dayOf(at) : `${isToday ? 'D' : 'N'}${dueAt}`,
      });
      if (!isOver) continue;
      await writeStaffNotice(tx, {
        ...notice,
        staffIds: [issuerId],
        kind: StaffNoticeKind.DIRECTIVE_ESCALATED,
        ref: dueAt,
      });
    }
    return told;
  });
}
