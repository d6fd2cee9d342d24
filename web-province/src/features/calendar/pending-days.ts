import type { CalendarDayInput, DayChange } from '@hcc/shared-schema/generated/hooks';
import { daysBetween, isWeekend, type SpecialDay } from './year-model';

/** Days that are changed together, and the change that they take back. */
export interface Proposal {
  days: CalendarDayInput[];
  undoesId: string | null;
}

export const NOTHING: Proposal = { days: [], undoesId: null };

/** A later word on a day counts. What somebody has added to is no longer just the taking back of another change. */
export function withDays({ days: old }: Proposal, added: readonly CalendarDayInput[]): Proposal {
  const days = [...old.filter((one) => !added.some(({ day }) => day === one.day)), ...added];
  return { days: days.sort((a, b) => (a.day < b.day ? -1 : 1)), undoesId: null };
}

/**
 * The days of a range that a change means: of a holiday those that would be worked, of make-up work those of the
 * weekend, of what is taken back those that are special.
 */
export function daysOf(
  kind: DayChange,
  { from, to }: { from: string; to: string },
  special: readonly SpecialDay[],
  reason: string,
): CalendarDayInput[] {
  const isMeant = (day: string) => {
    const known = special.find((one) => one.day === day);
    if (kind === 'OFF') return !isWeekend(day) || known?.kind === 'WORK';
    return kind === 'WORK' ? isWeekend(day) : known !== undefined;
  };
  return daysBetween(from, to)
    .filter(isMeant)
    .map((day) => ({ day, kind, reason: kind === 'PLAIN' ? null : reason }));
}
