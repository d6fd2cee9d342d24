/** How long something took, as far as it was seen. */
export interface Span {
  /** How long it had taken when it was first seen, and when last. */
  seenFrom: number;
  seenTo: number;
  /** Whether it ended then; else it goes on. */
  isOver: boolean;
}

/**
 * Mean and deviation of spans of which some still go on and some had begun before anybody looked (the estimate of
 * Kaplan and Meier, with late entry). The mean of those that are over would leave out the long ones while the day is
 * young; the longest one seen counts as over.
 */
export function meanOfSpans(spans: readonly Span[]): { mean: number; deviation: number } {
  const ends = [...new Set(spans.filter(({ isOver }) => isOver).map(({ seenTo }) => seenTo))].sort((a, b) => a - b);
  let left = 1;
  let mean = 0;
  let square = 0;
  const count = (share: number, length: number) => {
    mean += share * length;
    square += share * length ** 2;
  };
  for (const length of ends) {
    const seen = spans.filter(({ seenFrom, seenTo }) => seenTo >= length && (seenFrom < length || seenFrom === 0));
    const over = seen.filter(({ isOver, seenTo }) => isOver && seenTo === length);
    const share = (left * over.length) / seen.length;
    count(share, length);
    left -= share;
  }
  count(left, Math.max(...spans.map(({ seenTo }) => seenTo)));
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean ** 2)) };
}
