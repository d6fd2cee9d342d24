import type { CalendarDayInput, CalendarYearQuery } from '@hcc/shared-schema/generated/hooks';

export type SpecialDay = CalendarYearQuery['calendarYear']['days'][number];

export type DayLook = 'WORKED' | 'WEEKEND' | 'OFF' | 'WORK';

export interface YearDay {
  day: string;
  look: DayLook;
  /** Why it is off or worked; empty for a day that is as its weekday says. */
  reason: string;
  /** What stands in the change that is being put together. */
  pending: CalendarDayInput | undefined;
}

export interface YearMonth {
  /** 1 to 12. */
  month: number;
  /** How many cells of the first week come before the first day; weeks begin on Monday. */
  before: number;
  days: YearDay[];
  worked: number;
}

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay();
export const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;
export const addDays = (day: string, days: number): string => textOf(at(day) + days * DAY_MS);

/** The days from one to another, both counted. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let ms = at(from); ms <= at(to); ms += DAY_MS) days.push(textOf(ms));
  return days;
}

/** A year as it is, with what a change would make of it beside. */
export function yearMonths(
  year: number,
  special: readonly SpecialDay[],
  pending: readonly CalendarDayInput[],
): YearMonth[] {
  const known = new Map(special.map((one) => [one.day, one]));
  const wanted = new Map(pending.map((one) => [one.day, one]));
  return Array.from({ length: 12 }, (_, index) => {
    const first = textOf(Date.UTC(year, index, 1));
    const days = daysBetween(first, textOf(Date.UTC(year, index + 1, 0))).map((day): YearDay => {
      const found = known.get(day);
      const plain = isWeekend(day) ? 'WEEKEND' : 'WORKED';
      // A weekend day that a holiday falls on is off anyway.
      const look = found?.kind ?? plain;
      return { day, look, reason: found?.reason ?? '', pending: wanted.get(day) };
    });
    const worked = days.filter(({ look }) => look === 'WORKED' || look === 'WORK').length;
    return { month: index + 1, before: (weekdayOf(first) + 6) % 7, days, worked };
  });
}

/** Where a key leads from a day; the day itself where it leads nowhere. */
export function dayAfterKey(day: string, key: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const inMonth = (offset: number) => {
    const last = new Date(Date.UTC(year, month + offset, 0)).getUTCDate();
    return textOf(Date.UTC(year, month - 1 + offset, Math.min(date, last)));
  };
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'PageUp':
      return inMonth(-1);
    case 'PageDown':
      return inMonth(1);
    case 'Home':
      return textOf(Date.UTC(year, month - 1, 1));
    case 'End':
      return textOf(Date.UTC(year, month, 0));
    default:
      return day;
  }
}
