import type { Sql } from '../../../database/sql';
import { badField, notFound } from '../../../kernel/errors';
import type { Day } from '../../../kernel/instant';
import { readCalendarParts } from '../../calendar/calendar-cache';
import { planCalendarChange, type WantedDay } from '../../calendar/calendar-change-plan';
import { type Calendars, makeCalendars } from '../../calendar/calendars';
import { OfficeHours, OfficeHoursState } from '../../calendar/hours/office-hours.entity';
import { orderOf, readConfirmedHours } from '../../calendar/hours/office-hours-store';

/** Calendars as they would be. */
export interface CalendarProposal {
  calendars: Calendars;
  /** The first day that would differ; no due moment before it can move. Null where nothing would. */
  first: Day | null;
  /** Whose dossiers may move; null: everybody's. */
  officeIds: readonly string[] | null;
}

export interface Proposed {
  days?: readonly WantedDay[] | null;
  /** A draft of hours, which would hold; or confirmed ones, which would be given up. */
  officeHoursId?: string | null;
}

/** @throws HccError BAD_USER_INPUT naming `days[i]`; NOT_FOUND */
export function readProposal(sql: Sql, { days, officeHoursId }: Proposed, today: Day): Promise<CalendarProposal> {
  if (days && !officeHoursId) return proposeDays(sql, days, today);
  if (officeHoursId && !days) return proposeHours(sql, officeHoursId);
  throw badField('days', 'Phải nêu hoặc những ngày, hoặc một bản giờ làm việc.');
}

async function proposeDays(sql: Sql, wanted: readonly WantedDay[], today: Day): Promise<CalendarProposal> {
  const parts = await readCalendarParts(sql);
  const { writes, removals } = planCalendarChange(wanted, parts.days, today);
  const days = new Map(parts.days.map((row) => [row.day, row]));
  for (const row of writes) days.set(row.day, row);
  for (const day of removals) days.delete(day);
  const touched = [...writes.map(({ day }) => day), ...removals].sort();
  return {
    calendars: makeCalendars({ ...parts, days: [...days.values()] }),
    first: touched[0] ?? null,
    officeIds: null,
  };
}

async function proposeHours(sql: Sql, id: string): Promise<CalendarProposal> {
  const row = await sql.entities.findOneBy(OfficeHours, { id });
  if (!row || row.state === OfficeHoursState.CANCELLED) throw notFound('bản giờ làm việc này');
  const others = (await readConfirmedHours(sql)).filter((each) => each.id !== id);
  const would = row.state === OfficeHoursState.DRAFT ? [...others, row] : others;
  const orders = would.map(orderOf).sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
  return {
    calendars: makeCalendars({ ...(await readCalendarParts(sql)), orders }),
    first: row.fromDay,
    officeIds: orderOf(row).officeIds,
  };
}
