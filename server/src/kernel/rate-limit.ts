import { HccError } from './errors';

const WINDOW_MS = 60_000;
const MAX_CALLERS = 50_000;

/** So many calls a minute from one address, counted in this process. */
export class RateLimit {
  private windowStart = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly perMinute: number) {}

  /** @throws HccError RATE_LIMITED with `retryAfterSeconds` */
  take(caller: string): void {
    const at = Date.now();
    if (at - this.windowStart >= WINDOW_MS || this.counts.size > MAX_CALLERS) {
      this.windowStart = at;
      this.counts.clear();
    }
    const count = (this.counts.get(caller) ?? 0) + 1;
    this.counts.set(caller, count);
    if (count <= this.perMinute) return;
    const retryAfterSeconds = Math.ceil((this.windowStart + WINDOW_MS - at) / 1_000);
    throw new HccError('RATE_LIMITED', `Tra cứu quá nhanh. Hãy thử lại sau ${retryAfterSeconds} giây.`, {
      retryAfterSeconds,
    });
  }
}
