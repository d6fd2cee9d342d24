export interface Backoff {
  firstMs: number;
  longestMs: number;
}

/**
 * How long to wait after so many failures: twice as long each time, less up to a half at random, so that what failed
 * together is not tried together again.
 * @param failures from 1
 * @returns milliseconds
 */
export function backoffMs(failures: number, { firstMs, longestMs }: Backoff, random = Math.random): number {
  const full = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return Math.round(full * (1 - random() / 2));
}

/** What a failure says, short enough to be kept; never a stack. */
export function failureText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.slice(0, 500);
}
