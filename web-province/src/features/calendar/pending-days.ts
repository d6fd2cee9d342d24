import type { CalendarDayInput, CalendarYearQuery, DayChange } from '@hcc/shared-schema/generated/hooks';
import type { Days } from '@hcc/web-shared/src/ui/form/day-range';

type SpecialDay = CalendarYearQuery['calendarYear']['days'][number];

const DAY_MS = 86_400_000;

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The days of a range that a change means: of a holiday those that would be worked, of make-up work those of the
 * weekend, of what is taken back those that are special.
 */
export function daysOf(kind: DayChange, { from, to }: Days, special: readonly SpecialDay[], reason: string) {
  const found: CalendarDayInput[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const known = special.find((one) => one.day === day);
    const isMeant = {
      OFF: !isWeekend(day) || known?.kind === 'WORK',
      WORK: isWeekend(day),
      PLAIN: known !== undefined,
    }[kind];
    if (isMeant) found.push({ day, kind, reason: kind === 'PLAIN' ? null : reason });
  }
  return found;
}
