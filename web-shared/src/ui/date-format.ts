/** Viet Nam has kept UTC+7 without summer time since 1975, so a fixed offset is exact and needs no zone table. */
const OFFSET_MS = 7 * 3_600_000;

type Parts = { year: number; month: number; day: number; hour: number; minute: number; weekday: number };

const two = (value: number) => String(value).padStart(2, '0');

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

/** yyyy-MM-dd in Viet Nam: the schema's `Day`. */
export function toDay(instant: string | number | Date): string {
  const p = vietnamParts(instant);
  return `${p.year}-${two(p.month)}-${two(p.day)}`;
}

/** dd/MM/yyyy of an instant or of a `Day`. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '—';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('/');
  const p = vietnamParts(value);
  return `${two(p.day)}/${two(p.month)}/${p.year}`;
}

/** HH:mm */
export function formatTime(instant: string): string {
  const p = vietnamParts(instant);
  return `${two(p.hour)}:${two(p.minute)}`;
}

/** HH:mm dd/MM/yyyy, for titles, prints and wherever a moment must be complete. */
export function formatDateTime(instant: string | null | undefined): string {
  return instant ? `${formatTime(instant)} ${formatDate(instant)}` : '—';
}

/** HH:mm dd/MM, with the year only where it is not this one. */
export function formatDateTimeShort(instant: string | null | undefined, now: number = Date.now()): string {
  if (!instant) return '—';
  const p = vietnamParts(instant);
  const year = p.year === vietnamParts(now).year ? '' : `/${p.year}`;
  return `${two(p.hour)}:${two(p.minute)} ${two(p.day)}/${two(p.month)}${year}`;
}

/** dd/MM, with the year only where it is not this one. */
export function formatDayShort(instant: string, now: number = Date.now()): string {
  const p = vietnamParts(instant);
  const year = p.year === vietnamParts(now).year ? '' : `/${p.year}`;
  return `${two(p.day)}/${two(p.month)}${year}`;
}

export function isSameDay(a: string | number | Date, b: string | number | Date): boolean {
  return toDay(a) === toDay(b);
}
