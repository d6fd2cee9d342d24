import { EstimateBasis } from './floor-terms';

/** Fewer tickets of the last hour than this say nothing. */
const ENOUGH_SERVED = 3;
const MINUTE_MS = 60_000;

/** The pace of a group at a moment. */
export interface Pace {
  /** Tickets that were served to their end in the last hour. */
  served: number;
  /** These and those that were called and did not come, with the milliseconds that they held a counter from their call on. */
  ended: number;
  heldMs: number;
  /** What the group says a ticket takes. */
  meanMinutes: number;
  /** Open counters that serve it; one that serves several lines in which somebody waits counts as a part for each. */
  counters: number;
  /** Of its open counters, whether one has nobody before it. */
  hasFreeCounter: boolean;
}

/**
 * How long somebody with so many before him waits: they are served one after another at the pace of the last hour, all
 * open counters together, the way to the counter and those who do not come included. Where all are taken, half a ticket is still to be finished.
 */
export function estimateWait(
  ahead: number,
  { served, ended, heldMs, meanMinutes, counters, hasFreeCounter }: Pace,
): { basis: EstimateBasis; minutes: number | null } {
  if (counters <= 0) return { basis: EstimateBasis.UNKNOWN, minutes: null };
  const isKnown = served >= ENOUGH_SERVED;
  const each = isKnown ? heldMs / ended / MINUTE_MS : meanMinutes;
  const before = hasFreeCounter ? ahead : ahead + 0.5;
  return { basis: isKnown ? EstimateBasis.TODAY : EstimateBasis.GROUP, minutes: Math.ceil((before * each) / counters) };
}
