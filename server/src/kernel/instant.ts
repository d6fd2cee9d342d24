import { badField } from './errors';

/** Milliseconds since the Unix epoch. Everything inside the server speaks of moments in this unit. */
export type Instant = number;
/** A civil day in Viet Nam, "yyyy-MM-dd". */
export type Day = string;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh is UTC+7 the year round since 1975, so an offset is exact where a zone database is not needed. */
const OFFSET_MS = 7 * 60 * MINUTE_MS;

const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** The civil day number (days since 1970-01-01) in Viet Nam of an instant. */
export function dayNumberOf(at: Instant): number {
  return Math.floor((at + OFFSET_MS) / DAY_MS);
}

/** Minutes since local midnight, 0–1439. */
export function minuteOfDay(at: Instant): number {
  return Math.floor(((((at + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
}

/** Lists name the same few hundred days again and again, and making a day's text costs more than all else about it. */
const dayTexts = new Map<number, Day>();
const MAX_DAY_TEXTS = 10_000;

export function dayFromNumber(dayNumber: number): Day {
  const known = dayTexts.get(dayNumber);
  if (known !== undefined) return known;
  const text = new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);
  if (dayTexts.size >= MAX_DAY_TEXTS) dayTexts.clear();
  dayTexts.set(dayNumber, text);
  return text;
}

/** @throws HccError BAD_USER_INPUT where the text is no day that exists */
export function dayNumber(day: Day, path = 'day'): number {
  if (!isDay(day)) throw badField(path, `"${day}" không phải là ngày có thật (yyyy-MM-dd).`);
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

export function dayOf(at: Instant): Day {
  return dayFromNumber(dayNumberOf(at));
}

/** The year in Viet Nam. */
export function yearOf(at: Instant): number {
  return Number(dayOf(at).slice(0, 4));
}

/** dd/MM/yyyy, as people read a day. */
export function spokenDay(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** "09:05 ngày 23/11/2026", as people read a moment. */
export function spokenMoment(at: Instant): string {
  return `${formatInstant(at).slice(11, 16)} ngày ${spokenDay(dayOf(at))}`;
}

/** The instant at `minute` minutes after local midnight of a day. */
export function instantAt(dayNo: number, minute: number): Instant {
  return dayNo * DAY_MS - OFFSET_MS + minute * MINUTE_MS;
}

/** The first instant of a day. */
export function startOfDay(day: Day): Instant {
  return instantAt(dayNumber(day), 0);
}

/** The first instant after a day. */
export function endOfDay(day: Day): Instant {
  return instantAt(dayNumber(day) + 1, 0);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

export function cutToMinute(at: Instant): Instant {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 10) === text;
}

/** "2021-02-08T10:00:00+07:00"; milliseconds are left out. */
export function formatInstant(at: Instant): string {
  const day = dayNumberOf(at);
  const seconds = Math.floor((at + OFFSET_MS - day * DAY_MS) / 1_000);
  const minutes = Math.floor(seconds / 60);
  const clock = `${TWO_DIGITS[Math.floor(minutes / 60)]}:${TWO_DIGITS[minutes % 60]}:${TWO_DIGITS[seconds % 60]}`;
  return `${dayFromNumber(day)}T${clock}+07:00`;
}

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Strict ISO 8601 with an offset; `Date.parse` alone would roll 30 February over into March.
 * @throws HccError BAD_USER_INPUT naming `path`
 */
export function parseInstant(text: unknown, path: string): Instant {
  const match = typeof text === 'string' ? ISO_INSTANT.exec(text) : null;
  if (!match) throw badField(path, 'phải là thời điểm ISO 8601 có múi giờ, ví dụ 2021-02-08T10:00:00+07:00.');
  const [, day, hour, minute, second] = match;
  if (!isDay(day!) || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    throw badField(path, `"${String(text)}" không phải là thời điểm có thật.`);
  }
  const at = Date.parse(text as string);
  if (Number.isNaN(at)) throw badField(path, `"${String(text)}" không phải là thời điểm có thật.`);
  return at;
}
