import { bumpStamp } from '../../../database/reference-cache';
import type { Tx } from '../../../database/sql';
import { newId } from '../../../kernel/ids';
import { dayOf, spokenDay } from '../../../kernel/instant';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { CalendarDay } from '../../calendar/calendar.entity';
import { DEFAULT_CALENDAR_ID } from '../../calendar/calendar-cache';
import { type CalendarPlan, planCalendarChange, type WantedDay } from '../../calendar/calendar-change-plan';
import { DayKind } from '../../calendar/clock-terms';
import type { Actor } from '../../identity/actor';
import type { DossierRoom } from '../dossier-room';
import { CalendarChange } from './calendar-change.entity';

/**
 * Writes the days, and down that open dossiers have to follow: both or neither. From then on every new date is counted
 * by the new calendar; the dates that were given before follow in the background, dossier by dossier (`followCalendar`).
 * @returns the change's id; null where every day is so already
 * @throws HccError BAD_USER_INPUT naming `days[i]`
 */
export async function applyCalendarChange(
  room: Pick<DossierRoom, 'db' | 'now'>,
  actor: Actor,
  wanted: readonly WantedDay[],
  address: string | null,
): Promise<string | null> {
  const { db } = room;
  return db.transact(async (tx) => {
    // Of two changes at once the second sees the first.
    await tx.query(`SELECT id FROM work_calendar WHERE id = ?${tx.forUpdate}`, [DEFAULT_CALENDAR_ID]);
    const days = await daysOf(tx);
    const plan = planCalendarChange(wanted, days, dayOf(room.now()));
    if (plan.writes.length === 0 && plan.removals.length === 0) return null;
    const touched = [...plan.writes.map(({ day }) => day), ...plan.removals];
    await writeDays(tx, plan);
    await bumpStamp(tx, 'calendar');
    const id = newId();
    const summary = inWords(plan);
    await tx.entities.insert(CalendarChange, {
      id,
      madeAt: room.now(),
      madeBy: actor.fullName,
      summary,
      afterId: '',
      moved: 0,
      finishedAt: null,
    });
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by: actor,
      address,
      subject: 'calendar.days',
      before: {
        days: days.filter(({ day }) => touched.includes(day)).map(({ day, kind, reason }) => ({ day, kind, reason })),
      },
      after: plan,
    });
    return id;
  });
}

function daysOf(tx: Tx): Promise<CalendarDay[]> {
  return tx.entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID });
}

async function writeDays(tx: Tx, { writes, removals }: CalendarPlan): Promise<void> {
  const calendarId = DEFAULT_CALENDAR_ID;
  await tx.entities.save(
    CalendarDay,
    writes.map((day) => ({ ...day, calendarId })),
  );
  for (const day of removals) await tx.entities.delete(CalendarDay, { calendarId, day });
}

function inWords({ writes, removals }: CalendarPlan): string {
  const parts = [
    ...writes.map(({ day, kind, reason }) =>
      kind === DayKind.OFF ? `nghỉ ${spokenDay(day)} (${reason})` : `làm bù ${spokenDay(day)}`,
    ),
    ...removals.map((day) => `${spokenDay(day)} trở lại như thường`),
  ];
  return `Lịch làm việc thay đổi: ${parts.join('; ')}.`;
}
