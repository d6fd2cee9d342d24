import { bumpStamp } from '../../../database/reference-cache';
import type { Tx } from '../../../database/sql';
import { badField } from '../../../kernel/errors';
import { dayOf, spokenDay } from '../../../kernel/instant';
import { clean } from '../../../kernel/text';
import { AuditKind } from '../../audit/audit-terms';
import { recordChange } from '../../audit/record-change';
import { CalendarDay } from '../../calendar/calendar.entity';
import { DEFAULT_CALENDAR_ID } from '../../calendar/calendar-cache';
import { type CalendarPlan, planCalendarChange, type WantedDay } from '../../calendar/calendar-change-plan';
import { DayKind } from '../../calendar/clock-terms';
import type { ChangedDays } from '../../calendar/holiday-import-command';
import type { Actor } from '../../identity/actor';
import type { DossierRoom } from '../dossier-room';
import { noteChange, takeTurnAtCalendar } from './note-change';
import { readInverse } from './undo-change';

const LONGEST_DECISION = 300;

export interface WantedChange {
  days: readonly WantedDay[];
  decision?: string | null;
  /** The change that these days take back. */
  undoesId?: string | null;
}

/**
 * Writes the days, and down that open dossiers have to follow: both or neither. From then on every new date is counted
 * by the new calendar; the dates that were given before follow in the background, dossier by dossier (`followCalendar`).
 * @returns the change's id; null where every day is so already
 * @throws HccError BAD_USER_INPUT naming `days[i]` or `decision`; CONFLICT where it was taken back by somebody else
 */
export async function applyCalendarChange(
  room: Pick<DossierRoom, 'db' | 'now'>,
  actor: Actor,
  { days: wanted, decision: text, undoesId = null }: WantedChange,
  address: string | null,
): Promise<string | null> {
  const { db } = room;
  const decision = clean(text ?? '') || null;
  if (decision !== null && decision.length > LONGEST_DECISION)
    throw badField('decision', `Dài quá ${LONGEST_DECISION} ký tự.`);
  return db.transact(async (tx) => {
    await takeTurnAtCalendar(tx);
    const today = dayOf(room.now());
    if (undoesId !== null) await readInverse(tx, undoesId, today);
    const days = await daysOf(tx);
    const plan = planCalendarChange(wanted, days, today);
    if (plan.writes.length === 0 && plan.removals.length === 0) return null;
    const touched = [...plan.writes.map(({ day }) => day), ...plan.removals];
    const before = days
      .filter(({ day }) => touched.includes(day))
      .map(({ day, kind, reason }) => ({ day, kind, reason }));
    await writeDays(tx, plan);
    await bumpStamp(tx, 'calendar');
    const id = await noteChange(room, tx, {
      madeBy: actor.fullName,
      summary: inWords(plan, decision),
      decision,
      daysText: JSON.stringify({ before, after: plan.writes } satisfies ChangedDays),
      undoesId,
    });
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by: actor,
      address,
      subject: 'calendar.days',
      before: { days: before },
      after: {
        ...plan,
        ...(decision === null ? {} : { decision }),
        ...(undoesId === null ? {} : { undoes: undoesId }),
      },
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

function inWords({ writes, removals }: CalendarPlan, decision: string | null): string {
  const parts = [
    ...writes.map(({ day, kind, reason }) =>
      kind === DayKind.OFF ? `nghỉ ${spokenDay(day)} (${reason})` : `làm bù ${spokenDay(day)}`,
    ),
    ...removals.map((day) => `${spokenDay(day)} trở lại như thường`),
  ];
  return `Lịch làm việc thay đổi: ${parts.join('; ')}${decision === null ? '' : `, theo ${decision}`}.`;
}
