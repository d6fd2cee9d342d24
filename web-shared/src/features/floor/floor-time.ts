import type { TFunction } from 'i18next';

/** How long in minutes, as somebody at a counter says it; seconds that are no minute yet are said so. */
export function minutesText(t: TFunction<'floor'>, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return t('time.soon');
  if (minutes < 60) return t('time.minutes', { count: minutes });
  return t('time.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
