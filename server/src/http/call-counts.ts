import { Topic } from '../database/notice';
import type { Bus } from '../processes/bus';

/** Calls of some callers since the last notice. */
const CALLS_COUNTED = new Topic<[caller: string, calls: number][]>('calls');

/** How long calls are added up before the other processes hear of them. */
const GATHER_MS = 250;
/** The one who has called least lately is forgotten first. */
const MOST_CALLERS = 50_000;

interface Count {
  calls: number;
  since: number;
}

/**
 * Counts calls by caller in windows that begin with a caller's first call, together with those that other processes
 * have counted: they agree as soon as a notice has come, at once over Redis and within three seconds without.
 */
export class CallCounts {
  private readonly counts = new Map<string, Count>();
  private untold = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly bus: Bus,
    private readonly windowMs: number,
  ) {
    bus.on(CALLS_COUNTED, (counted) => {
      for (const [caller, calls] of counted) this.add(caller, calls);
    });
  }

  /** @param done gets the calls of the window so far, and its milliseconds that are left */
  incr(caller: string, done: (error: null, result: { current: number; ttl: number }) => void): void {
    const { calls, since } = this.add(caller, 1);
    this.untold.set(caller, (this.untold.get(caller) ?? 0) + 1);
    this.timer ??= setTimeout(() => this.tell(), GATHER_MS).unref();
    done(null, { current: calls, ttl: since + this.windowMs - Date.now() });
  }

  private tell(): void {
    this.timer = null;
    const counted = [...this.untold];
    this.untold = new Map();
    this.bus.tellOthers(CALLS_COUNTED.notice(counted));
  }

  private add(caller: string, calls: number): Count {
    const at = Date.now();
    const known = this.counts.get(caller);
    const count = known && at - known.since < this.windowMs ? known : { calls: 0, since: at };
    count.calls += calls;
    this.counts.delete(caller);
    this.counts.set(caller, count);
    if (this.counts.size > MOST_CALLERS) this.counts.delete(this.counts.keys().next().value!);
    return count;
  }
}
