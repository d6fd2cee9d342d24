import { badField, badInput, type FieldProblem } from '../../kernel/errors';
import { type Day, isDay } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { DayKind } from './clock-terms';
import type { CalendarDayFields } from './holiday-import';
import { isPlainWeekday } from './work-calendar';

/** What becomes of a day. */
export enum DayChange {
  OFF = 'OFF',
  /** A weekend day that is worked instead of another. */
  WORK = 'WORK',
  /** As any other day of the week: what was announced is taken back. */
  PLAIN = 'PLAIN',
}

export interface WantedDay {
  day: Day;
  kind: DayChange;
  /** Printed nowhere, read by everybody: "Nghỉ bù Quốc khánh". */
  reason?: string | null;
}

export interface CalendarPlan {
  writes: CalendarDayFields[];
  removals: Day[];
}

/** A year of holidays from a file fits. */
const MOST_DAYS = 200;
const LONGEST_REASON = 200;

/**
 * What a change does to the days of a calendar; days that are so already are left out. Pure.
 * @throws HccError BAD_USER_INPUT naming every `days[i]` that can't be
 */
export function planCalendarChange(
  wanted: readonly WantedDay[],
  existing: readonly CalendarDayFields[],
  today: Day,
): CalendarPlan {
  if (wanted.length === 0) throw badField('days', 'Phải có ít nhất một ngày.');
  if (wanted.length > MOST_DAYS) throw badField('days', `Nhiều quá ${MOST_DAYS} ngày trong một lần.`);
  const problems: FieldProblem[] = [];
  const known = new Map(existing.map((row) => [row.day, row]));
  const plan: CalendarPlan = { writes: [], removals: [] };
  const seen = new Set<Day>();
  for (const [index, { day, kind, reason: text }] of wanted.entries()) {
    const reason = clean(text ?? '');
    const fault = seen.has(day) ? 'Ngày này đã có ở trên.' : faultOf(day, kind, reason, known.get(day), today);
    seen.add(day);
    if (fault !== null) problems.push({ path: `days[${index}]`, reason: fault });
    else if (kind === DayChange.PLAIN) {
      if (known.has(day)) plan.removals.push(day);
    } else {
      const row = { day, kind: kind === DayChange.OFF ? DayKind.OFF : DayKind.WORK, reason: reason || 'Làm bù' };
      const before = known.get(day);
      if (before?.kind !== row.kind || before.reason !== row.reason) plan.writes.push(row);
    }
  }
  if (problems.length > 0) throw badInput(problems);
  return plan;
}

function faultOf(
  day: Day,
  kind: DayChange,
  reason: string,
  before: CalendarDayFields | undefined,
  today: Day,
): string | null {
  if (!isDay(day)) return `"${day.slice(0, 20)}" không phải là ngày có thật (yyyy-MM-dd).`;
  // What has been worked or not stays: time that has passed is charged already.
  if (day < today) return 'Ngày này đã qua.';
  if (reason.length > LONGEST_REASON) return `Lý do dài quá ${LONGEST_REASON} ký tự.`;
  if (kind === DayChange.OFF && reason === '') return 'Ngày nghỉ phải có lý do.';
  if (kind === DayChange.WORK && isPlainWeekday(day)) return 'Ngày thường trong tuần không thể là ngày làm bù.';
  if (kind === DayChange.OFF && !isPlainWeekday(day) && before?.kind !== DayKind.WORK) return 'Cuối tuần vốn đã nghỉ.';
  return null;
}
