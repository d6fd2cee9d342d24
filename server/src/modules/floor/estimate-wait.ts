import { MINUTE_MS } from '../../kernel/instant';
import type { WaitEstimate } from './floor.types';
import { EstimateBasis } from './floor-terms';
import type { Closing } from './opening';
import type { Pace } from './pace';
import type { Turn } from './play-forward';

/** A wait is told in steps of so many minutes: nobody knows it better. */
const STEP = 5;

export const UNKNOWN_WAIT: WaitEstimate = {
  basis: EstimateBasis.UNKNOWN,
  minutes: null,
  fromMinutes: null,
  toMinutes: null,
  pastClosing: null,
};

/** So many deviations to both sides hold four of five values of a normal distribution. */
const FOUR_OF_FIVE = 1.28;

/**
 * What somebody is told of his turn: the minutes on average, and from when to when, outwards to whole steps. Waits
 * differ because services do, because nobody knows who still comes, and because the pace is that of so many tickets and
 * no more; who leaves his counter on the way is in nobody's reckoning.
 * @param closing when the doors close next; null where they are closed
 */
export function estimateOf(
  { ms, before, comers }: Turn,
  { basis, eachMs, deviationMs, seen }: Pace,
  closing: Closing | null,
): WaitEstimate {
  const minutes = ms / MINUTE_MS;
  const services = (deviationMs / eachMs) ** 2;
  const parts = before === 0 ? 0 : services / before + comers / before ** 2 + services / seen;
  const around = FOUR_OF_FIVE * minutes * Math.sqrt(parts);
  const fromMinutes = Math.max(0, Math.floor((minutes - around) / STEP) * STEP);
  const toMinutes = Math.max(fromMinutes + STEP, Math.ceil((minutes + around) / STEP) * STEP);
  const isPast = closing !== null && toMinutes * MINUTE_MS > closing.inMs && ms > 0;
  return { basis, minutes: Math.ceil(minutes), fromMinutes, toMinutes, pastClosing: isPast ? closing.time : null };
}
