import type { IssuedTicketPartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';

/** How long it will take, and what that is reckoned from; or that nobody can say. */
export function estimateText(
  t: TFunction<'ticket'>,
  { basis, minutes }: IssuedTicketPartsFragment['estimate'],
): string {
  if (basis === 'UNKNOWN' || minutes === null) return t('estimate.UNKNOWN');
  return minutes === 0 ? t('estimate.soon') : t(`estimate.${basis}`, { count: minutes });
}

/** How many stand before somebody. */
export const aheadText = (t: TFunction<'ticket'>, ahead: number): string =>
  ahead === 0 ? t('aheadNone') : t('ahead', { count: ahead });

/** Where the holder follows the ticket; the secret stands behind "#", which a browser sends nowhere. */
export const ticketAddress = (secret: string): string =>
  `${window.location.origin}/ticket#${encodeURIComponent(secret)}`;
