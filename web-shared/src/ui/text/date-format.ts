import { currentLanguage } from '../../i18n/language';
import { serverNow } from './server-clock';
import { type Parts, toDay, vietnamParts } from './vietnam-day';

/** In English a month is a word: 03/11 is another day to an American than to a Briton. */
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const two = (value: number) => String(value).padStart(2, '0');
const inEnglish = () => currentLanguage() === 'en';

type Civil = Pick<Parts, 'year' | 'month' | 'day'>;

function dayWords({ year, month, day }: Civil, withYear: boolean): string {
  if (inEnglish()) return `${day} ${ENGLISH_MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
  return `${two(day)}/${two(month)}${withYear ? `/${year}` : ''}`;
}

/** Of an instant or of a `Day`: vi 05/11/2026, en 5 Nov 2026. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return '—';
  // Noon lies within the day wherever the PC stands.
  return dayWords(vietnamParts(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+07:00` : value), true);
}

/** HH:mm */
export function formatTime(instant: string): string {
  const p = vietnamParts(instant);
  return `${two(p.hour)}:${two(p.minute)}`;
}

/** vi 17:00 05/11/2026, en 17:00 5 Nov 2026; for titles, prints and wherever a moment must be complete. */
export function formatDateTime(instant: string | null | undefined): string {
  return instant ? `${formatTime(instant)} ${formatDate(instant)}` : '—';
}

/** vi 17:00 05/11, en 17:00 5 Nov; with the year only where it is not this one. */
export function formatDateTimeShort(instant: string | null | undefined, now: number = serverNow()): string {
  return instant ? `${formatTime(instant)} ${formatDayShort(instant, now)}` : '—';
}

/** vi 05/11, en 5 Nov; with the year only where it is not this one. */
export function formatDayShort(instant: string, now: number = serverNow()): string {
  const p = vietnamParts(instant);
  return dayWords(p, p.year !== vietnamParts(now).year);
}

/** `month` as yyyy-MM: vi 11/2026, en Nov 2026. */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return inEnglish() ? `${ENGLISH_MONTHS[Number(number) - 1]} ${year}` : `${Number(number)}/${year}`;
}

/** Under a narrow chart: vi 11/26, en Nov ’26. */
export function formatMonthShort(month: string): string {
  const [year = '', number = ''] = month.split('-');
  const short = year.slice(2);
  return inEnglish() ? `${ENGLISH_MONTHS[Number(number) - 1]} ’${short}` : `${Number(number)}/${short}`;
}

export function isSameDay(a: string | number | Date, b: string | number | Date): boolean {
  return toDay(a) === toDay(b);
}
