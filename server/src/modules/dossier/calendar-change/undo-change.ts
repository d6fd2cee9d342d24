import type { Sql } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { HccError, notFound } from '../../../kernel/errors';
import { type Day, spokenDay } from '../../../kernel/instant';
import { CalendarDay } from '../../calendar/calendar.entity';
import { DEFAULT_CALENDAR_ID } from '../../calendar/calendar-cache';
import { DayChange, type WantedDay } from '../../calendar/calendar-change-plan';
import { DayKind } from '../../calendar/clock-terms';
import type { CalendarDayFields } from '../../calendar/holiday-import';
import type { ChangedDays } from '../../calendar/holiday-import-command';
import { CalendarChange } from './calendar-change.entity';

export function changedDaysOf({ daysText }: Pick<CalendarChange, 'daysText'>): ChangedDays | null {
  return daysText === null ? null : (JSON.parse(daysText) as ChangedDays);
}

export function touchedDays({ before, after }: ChangedDays): Day[] {
  return [...new Set([...before, ...after].map(({ day }) => day))].sort();
}

/**
 * The days that take a change back, as they were before it; those that have passed stay as they were worked. Pure.
 * @throws HccError ILLEGAL_ACTION where all have passed, or a day was changed once more since
 */
function inverseOf(change: ChangedDays, existing: readonly CalendarDayFields[], today: Day): WantedDay[] {
  const at = (rows: readonly CalendarDayFields[], day: Day) => rows.find((row) => row.day === day);
  const days = touchedDays(change).filter((day) => day >= today);
  if (days.length === 0) {
    throw new HccError('ILLEGAL_ACTION', 'Những ngày của lần thay đổi này đã qua, không hoàn tác được.', {
      allowed: [],
    });
  }
  const since = days.find((day) => {
    const [now, then] = [at(existing, day), at(change.after, day)];
    return now?.kind !== then?.kind || now?.reason !== then?.reason;
  });
  if (since !== undefined) {
    const reason = `Ngày ${spokenDay(since)} đã được đổi thêm lần nữa; hãy sửa riêng ngày đó.`;
    throw new HccError('ILLEGAL_ACTION', reason, { allowed: [] });
  }
  return days.map((day) => {
    const was = at(change.before, day);
    if (!was) return { day, kind: DayChange.PLAIN };
    return { day, kind: was.kind === DayKind.OFF ? DayChange.OFF : DayChange.WORK, reason: was.reason };
  });
}

/** @throws HccError NOT_FOUND; CONFLICT (who and when) where it was taken back already; as `inverseOf` */
export async function readInverse({ entities }: Pick<Sql, 'entities'>, id: string, today: Day): Promise<WantedDay[]> {
  const change = await entities.findOneBy(CalendarChange, { id });
  const days = change && changedDaysOf(change);
  if (!days) throw notFound('lần thay đổi này');
  const undone = await entities.findOneBy(CalendarChange, { undoesId: id });
  if (undone) {
    throw conflictWith(`${undone.madeBy} đã hoàn tác lần thay đổi này.`, { who: undone.madeBy, at: undone.madeAt });
  }
  return inverseOf(days, await entities.findBy(CalendarDay, { calendarId: DEFAULT_CALENDAR_ID }), today);
}
