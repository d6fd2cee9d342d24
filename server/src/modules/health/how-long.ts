import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../kernel/instant';
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
