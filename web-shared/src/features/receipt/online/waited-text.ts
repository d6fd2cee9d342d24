import type { TFunction } from 'i18next';
import { serverNow } from '../../../ui/text/server-clock';

const MINUTE_MS = 60_000;

/** How long a citizen has waited, by the clock on the wall: nobody owes anything yet. Rounded down. */
export function waitedText(t: TFunction<'receive', 'onlineDesk'>, since: string, now: number = serverNow()): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / MINUTE_MS));
  if (minutes < 60) return t('waited.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? t('waited.hours', { count: hours }) : t('waited.days', { count: Math.floor(hours / 24) });
}
