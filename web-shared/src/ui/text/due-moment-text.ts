import type { TFunction } from 'i18next';
import { formatDayShort, formatTime, isSameDay } from './date-format';
import { serverNow } from './server-clock';
import { vietnamParts } from './vietnam-day';

const weekdays = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

/** "thứ Hai" */
export function weekdayName(t: TFunction<'common'>, instant: string): string {
  return t(`weekday.${weekdays[vietnamParts(instant).weekday] ?? 'd0'}`);
}

/** "17:00 hôm nay, 21/11" or "10:00 thứ Hai, 24/11" */
export function dueMomentText(t: TFunction<'common'>, dueAt: string, now: number = serverNow()): string {
  const time = formatTime(dueAt);
  const date = formatDayShort(dueAt, now);
  if (isSameDay(dueAt, now)) return t('due.today', { time, date });
  return t('due.at', { time, date, weekday: weekdayName(t, dueAt) });
}
