import { DAY_MS, type Day, HOUR_MS, MINUTE_MS, spokenDay } from '../../kernel/instant';
import { type Said, said } from './health-terms';

const count = (amount: number, vi: string, en: string): Said =>
  said(`${amount} ${vi}`, `${amount} ${en}${amount === 1 ? '' : 's'}`);

/** A length of time in words, to the unit that matters. */
export function howLong(ms: number): Said {
  if (ms < MINUTE_MS) return count(Math.max(0, Math.round(ms / 1_000)), 'giây', 'second');
  if (ms < HOUR_MS) return count(Math.round(ms / MINUTE_MS), 'phút', 'minute');
  if (ms < 2 * DAY_MS) return count(Math.round(ms / HOUR_MS), 'giờ', 'hour');
  return count(Math.round(ms / DAY_MS), 'ngày', 'day');
}

/** "12,4 GB" and "12.4 GB". */
export function howMuch(bytes: number): Said {
  const [amount, unit] =
    bytes >= 1e12 ? [bytes / 1e12, 'TB'] : bytes >= 1e9 ? [bytes / 1e9, 'GB'] : [bytes / 1e6, 'MB'];
  const text = (locale: string) => `${amount.toLocaleString(locale, { maximumFractionDigits: 1 })} ${unit}`;
  return said(text('vi-VN'), text('en-GB'));
}

/** "1.234" and "1,234". */
export function howMany(amount: number): Said {
  return said(amount.toLocaleString('vi-VN'), amount.toLocaleString('en-GB'));
}

/** "22/11/2026" and "22 Nov 2026". */
export function whichDay(day: Day): Said {
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return said(spokenDay(day), new Date(day).toLocaleDateString('en-GB', format));
}
