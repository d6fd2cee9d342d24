import { formatNumber } from '../../ui/text/number-format';

/** Beyond that a number says no more than "never". */
const LARGEST = 1e9;

/** How many times out of which a chance comes true once, in round numbers; null where that is beyond all telling. */
export function onceIn(chance: number): string | null {
  if (chance <= 1 / LARGEST) return null;
  const times = 1 / chance;
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return formatNumber(Math.round(times / scale) * scale);
}
