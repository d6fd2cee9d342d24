import type { IssuedTicketPartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';

/** From when to when the turn comes, what that is reckoned from, and whether the doors close before; or that nobody can say. */
export function estimateText(
  t: TFunction<'ticket'>,
  { basis, minutes, fromMinutes, toMinutes, pastClosing }: IssuedTicketPartsFragment['estimate'],
): string {
  if (basis === 'UNKNOWN' || minutes === null) return t('estimate.UNKNOWN');
  if (minutes === 0) return t('estimate.soon');
  const range = t(fromMinutes ? 'estimate.range' : 'estimate.under', { from: fromMinutes, to: toMinutes });
  const told = `${range}, ${t(`estimate.${basis}`)}`;
  return pastClosing ? `${told}; ${t('estimate.pastClosing', { time: pastClosing })}` : told;
}

/** How many stand before somebody. */
export const aheadText = (t: TFunction<'ticket'>, ahead: number): string =>
  ahead === 0 ? t('aheadNone') : t('ahead', { count: ahead });

/** Where the holder follows the ticket; the secret stands behind "#", which a browser sends nowhere. */
export const ticketAddress = (secret: string): string =>
  `${window.location.origin}/ticket#${encodeURIComponent(secret)}`;
