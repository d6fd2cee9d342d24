import type { TFunction } from 'i18next';
import { formatDayShort, formatTime, isSameDay, vietnamParts } from './date-format';

const weekdays = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

/** "17:00 hôm nay, 21/11" or "10:00 thứ Hai, 24/11" */
export function dueMomentText(t: TFunction<'common'>, dueAt: string, now: number = Date.now()): string {
  const time = formatTime(dueAt);
  const date = formatDayShort(dueAt, now);
  if (isSameDay(dueAt, now)) return t('due.today', { time, date });
  const weekday = weekdays[vietnamParts(dueAt).weekday] ?? 'd0';
  return t('due.at', { time, date, weekday: t(`weekday.${weekday}`) });
}
