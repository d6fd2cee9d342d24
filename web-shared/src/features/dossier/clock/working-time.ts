import type { TFunction } from 'i18next';

export interface WorkingTimeParts {
  days: number;
  hours: number;
  minutes: number;
}

/** Splits working minutes into working days of `minutesPerDay`, hours and minutes; the sign is dropped. */
export function splitWorkingMinutes(total: number, minutesPerDay: number): WorkingTimeParts {
  const whole = Math.abs(Math.round(total));
  const perDay = minutesPerDay > 0 ? minutesPerDay : 480;
  const rest = whole % perDay;
  return { days: Math.floor(whole / perDay), hours: Math.floor(rest / 60), minutes: rest % 60 };
}

/**
 * "1 ngày 3 giờ 20 phút" of working time, for places that have already said that they count working time. Once there
 * are days the minutes say nothing any more, so `brief` leaves them out; a sum that must add up asks for all of them.
 */
export function workingTimeWords(
  t: TFunction<'dossier'>,
  total: number,
  minutesPerDay: number,
  precision: 'brief' | 'exact' = 'brief',
): string {
  const { days, hours, minutes } = splitWorkingMinutes(total, minutesPerDay);
  const words: string[] = [];
  if (days > 0) words.push(t('duration.days', { count: days }));
  if (hours > 0) words.push(t('duration.hours', { count: hours }));
  if (minutes > 0 && (precision === 'exact' || days === 0)) words.push(t('duration.minutes', { count: minutes }));
  return words.length > 0 ? words.join(' ') : t('duration.minutes', { count: 0 });
}
