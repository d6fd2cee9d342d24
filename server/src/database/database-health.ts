import type { HccError } from '../kernel/errors';
import { asUnavailable, troubleOf } from './unavailable';

/** A database that restarts, or a line that drops, is back within this; what can be asked again waits so long. */
const GRACE_MS = 2_000;
const AWAY_PAUSE_MS = 300;
const RACE_PAUSE_MS = 60;

/** What becomes of failures of the database: tried again, or told as UNAVAILABLE; and how often. */
export class DatabaseHealth {
  /** Since when it can't be reached, by the last thing that was tried. */
  private goneSince: number | null = null;
  /** Transactions tried again with a fresh one, by cause ("1213", "SQLITE_BUSY"). */
  readonly retries = new Map<string, number>();
  /** Answers of UNAVAILABLE, by cause. */
  readonly failures = new Map<string, number>();
  /** Told of every failure that a caller sees; for the log. */
  onUnavailable: (error: HccError) => void = () => undefined;

  answered(): void {
    this.goneSince = null;
  }

  /**
   * Whether what certainly left nothing behind may be tried again now: a lost race until `raceUntil`, a database that
   * can't be reached for a moment after it went. Silence was waited for long enough.
   */
  mayTryAgain(error: unknown, raceUntil: number): boolean {
    const trouble = troubleOf(error);
    const at = Date.now();
    if (at >= raceUntil) return false;
    if (trouble === 'busy') return true;
    if (trouble !== 'gone') return false;
    this.goneSince ??= at;
    return at - this.goneSince < GRACE_MS;
  }

  /** Longer with every try, and never the same for two that met; a database that is away is not stormed. */
  pause(error: unknown, tries: number): Promise<void> {
    const longest = troubleOf(error) === 'gone' ? AWAY_PAUSE_MS : Math.min(RACE_PAUSE_MS, 5 * tries);
    return new Promise((wake) => setTimeout(wake, longest * (0.1 + 0.9 * Math.random())));
  }

  countRetry(error: unknown): void {
    add(this.retries, causeOf(error));
  }

  /** The error as a caller is to see it. */
  told(error: unknown): unknown {
    const told = asUnavailable(error);
    if (told === error) return error;
    add(this.failures, causeOf(error));
    this.onUnavailable(told as HccError);
    return told;
  }
}

function add(counts: Map<string, number>, cause: string): void {
  counts.set(cause, (counts.get(cause) ?? 0) + 1);
}

function causeOf(error: unknown): string {
  const { errno, code, driverError } = error as { errno?: number; code?: string; driverError?: unknown };
  if (driverError !== undefined) return causeOf(driverError);
  return errno !== undefined && errno > 0 ? String(errno) : (code ?? 'other');
}
