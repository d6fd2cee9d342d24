import type { Instant } from './instant';

let shiftMs = 0;

/** The product's only reading of the machine's clock. */
export function now(): Instant {
  return Date.now() + shiftMs;
}

/** Starts the clock at `at`; it runs on from there. For `HCC_NOW` and for tests. */
export function startClockAt(at: Instant): void {
  shiftMs = at - Date.now();
}
