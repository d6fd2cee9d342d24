import type { IssuedTicketPartsFragment } from '@hcc/shared-schema/generated/hooks';
import type { TFunction } from 'i18next';

/** A stretch up to so many minutes helps whoever plans by it, however short the wait; and the round figures of one time. */
const NARROW_MINUTES = 15;
const ROUND_MINUTES = 5;

/**
 * When the turn comes: from when to when, or about when where the stretch is longer than the wait itself, as in a
 * morning of which little was seen: "5 to 115 minutes" tells nobody anything.
 */
function timeText(t: TFunction<'ticket'>, minutes: number, from: number, to: number): string {
  if (to - from > Math.max(NARROW_MINUTES, minutes))
    return t('estimate.about', { about: Math.ceil(minutes / ROUND_MINUTES) * ROUND_MINUTES });
  return t(from ? 'estimate.range' : 'estimate.under', { from, to });
}

/** When the turn comes, what that is reckoned from, and whether the doors close before; or that nobody can say. */
export function estimateText(
  t: TFunction<'ticket'>,
  { basis, minutes, fromMinutes, toMinutes, pastClosing }: IssuedTicketPartsFragment['estimate'],
): string {
  if (basis === 'UNKNOWN' || minutes === null || fromMinutes === null || toMinutes === null)
    return t('estimate.UNKNOWN');
  if (minutes === 0) return t('estimate.soon');
  const told = `${timeText(t, minutes, fromMinutes, toMinutes)}, ${t(`estimate.${basis}`)}`;
  return pastClosing ? `${told}; ${t('estimate.pastClosing', { time: pastClosing })}` : told;
}

/** How many stand before somebody. */
export const aheadText = (t: TFunction<'ticket'>, ahead: number): string =>
  ahead === 0 ? t('aheadNone') : t('ahead', { count: ahead });

/** Where the holder follows the ticket; the secret stands behind "#", which a browser sends nowhere. */
export const ticketAddress = (secret: string): string =>
  `${window.location.origin}/ticket#${encodeURIComponent(secret)}`;
