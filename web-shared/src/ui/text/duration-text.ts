import type { TFunction } from 'i18next';

export const MINUTES_PER_WORKING_DAY = 480;

/**
 * Working minutes in words, as coarse as a clerk would say it: whole days from two days on, days and hours between
 * one and two, then hours, then minutes. Rounded down, so that nobody is told of time that he does not have.
 */
export function durationText(t: TFunction<'common'>, minutes: number, perDay = MINUTES_PER_WORKING_DAY): string {
  const total = Math.abs(Math.trunc(minutes));
  const days = Math.floor(total / perDay);
  const hours = Math.floor((total % perDay) / 60);
  if (days >= 2 || (days === 1 && hours === 0)) return t('duration.days', { count: days });
  if (days === 1) return t('duration.daysHours', { days, hours });
  if (hours >= 1) return t('duration.hours', { count: hours });
  return t('duration.minutes', { count: total });
}
