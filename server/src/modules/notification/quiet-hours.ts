import { DAY_MS, type Instant, MINUTE_MS, minuteOfDay } from '../../kernel/instant';
import type { NoticesConfig } from '../../notices-config';

const DAY_MINUTES = DAY_MS / MINUTE_MS;

/** When the quiet hours end in which a moment lies; null where it lies in none. */
export function quietUntil(quiet: NoticesConfig['quiet'], at: Instant): Instant | null {
  if (!quiet || quiet.from === quiet.to) return null;
  const minute = minuteOfDay(at);
  const isOverMidnight = quiet.from > quiet.to;
  const isQuiet = isOverMidnight
    ? minute >= quiet.from || minute < quiet.to
    : minute >= quiet.from && minute < quiet.to;
  if (!isQuiet) return null;
  const left = (quiet.to - minute + DAY_MINUTES) % DAY_MINUTES;
  return Math.floor(at / MINUTE_MS) * MINUTE_MS + left * MINUTE_MS;
}
