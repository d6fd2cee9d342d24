import { serverNow } from './server-clock';

/** Viet Nam has kept UTC+7 without summer time since 1975, so a fixed offset is exact and needs no zone table. */
const OFFSET_MS = 7 * 3_600_000;

export type Parts = { year: number; month: number; day: number; hour: number; minute: number; weekday: number };

/** Civil parts in Viet Nam of an ISO 8601 instant, whatever zone the PC is set to. */
export function vietnamParts(instant: string | number | Date): Parts {
  const shifted = new Date(new Date(instant).getTime() + OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

/** A civil day as the API writes it, yyyy-MM-dd; such strings compare in time order. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const dayOfUtc = (at: Date): Day => at.toISOString().slice(0, 10);

/** The day in Viet Nam of an instant. */
export const toDay = (instant: string | number | Date): Day =>
  dayOfUtc(new Date(new Date(instant).getTime() + OFFSET_MS));

/** Today in Viet Nam as the server's clock has it. */
export const serverDay = (): Day => toDay(serverNow());

export function isDay(text: string | null | undefined): text is Day {
  const parts = DAY.exec(text ?? '');
  if (!parts) return false;
  const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return dayOfUtc(at) === text;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** 1 to 12. */
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The first day of the month `offset` months away from the month of `day`. */
export const monthStart = (day: Day, offset = 0): Day =>
  dayOfUtc(new Date(Date.UTC(yearOf(day), monthOf(day) - 1 + offset, 1)));

/** The last day of the month `offset` months away from the month of `day`. */
export const monthEnd = (day: Day, offset = 0): Day =>
  dayOfUtc(new Date(Date.UTC(yearOf(day), monthOf(day) + offset, 0)));
