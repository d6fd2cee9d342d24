/** A civil day as the API writes it, yyyy-MM-dd; such strings compare in time order. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const dayOfUtc = (at: Date): Day => at.toISOString().slice(0, 10);

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
