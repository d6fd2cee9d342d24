import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { newId } from '../../kernel/ids';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { type ChainEnd, chainStart, nextEntry } from './audit-chain';
import { AuditEntry } from './audit-entry.entity';
import { type AuditEvent, AuditKind } from './audit-terms';

/** What a crash of the process can lose: looks of so long ago. */
const FLUSH_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** About 10 MB; half an hour of a province's looks while the database is away. */
const MOST_WAITING = 20_000;
/** Some ten milliseconds of the process, which on SQLite does nothing else meanwhile. */
const PER_STATEMENT = 500;
/** A page that is loaded again, or a list that is turned over, within this time is the same look. */
const SAME_LOOK_MS = 5 * 60_000;
const MOST_LOOKS = 20_000;

export interface AuditTrailOptions {
  now: () => Instant;
  /** The first day that no seal covers yet; entries are never added to a sealed day. */
  firstUnsealedDay: () => Promise<Day | null>;
}

/** Counters for /metrics. */
export interface AuditCounters {
  written: number;
  /** Thrown away because too many waited; the trail says so too. */
  lost: number;
  /** Attempts to write that failed; what they held waits for the next one. */
  failures: number;
}

interface Attempt {
  entries: AuditEntry[];
  /** How many of those that wait are in it. */
  taken: number;
  /** How many lost ones it tells of. */
  lost: number;
}

/**
 * Writes down who looked at what. Recording is an append to a list in memory; a writer empties the list once a second
 * in one statement, so that nobody waits for it. While the database is away the list grows up to a bound, and what is
 * beyond it is counted.
 */
export class AuditTrail {
  readonly counters: AuditCounters = { written: 0, lost: 0, failures: 0 };
  /** Told of each failed attempt to write. */
  onFailure: (error: unknown) => void = () => undefined;
  private waiting: { event: AuditEvent; at: Instant }[] = [];
  private lostSince = 0;
  private readonly looks = new Map<string, Instant>();
  private end: ChainEnd | null = null;
  private attempt: Attempt | null = null;
  private pauseMs = FLUSH_MS;
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> | null = null;

  constructor(
    private readonly db: Database,
    private readonly options: AuditTrailOptions,
  ) {}

  get waitingCount(): number {
    return this.waiting.length;
  }

  /** For what happened once: a sign-in, a slip. */
  record(event: AuditEvent): void {
    if (this.waiting.length >= MOST_WAITING) {
      this.counters.lost++;
      this.lostSince++;
      return;
    }
    this.waiting.push({ event, at: this.options.now() });
    this.schedule();
  }

  /** For looks, which are one as long as the same person looks at the same thing again within five minutes. */
  recordLook(event: AuditEvent): void {
    const at = this.options.now();
    // What was typed comes last: nothing before it has a line break.
    const { kind, actor, address, dossierCode, subject } = event;
    const key = `${kind}\n${actor?.username}\n${address}\n${dossierCode}\n${subject}`;
    const before = this.looks.get(key);
    if (before !== undefined && at >= before && at - before < SAME_LOOK_MS) return;
    if (this.looks.size >= MOST_LOOKS) this.looks.clear();
    this.looks.set(key, at);
    this.record(event);
  }

  /** Writes what waits; resolves when all of it is written or an attempt failed. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.writing ??= this.writeWaiting().finally(() => {
      this.writing = null;
      if (this.waiting.length > 0) this.schedule();
    });
    return this.writing;
  }

  /** At the end of the process, after the last request. */
  async close(): Promise<void> {
    await this.writing;
    await this.flush();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private schedule(): void {
    if (this.timer || this.writing) return;
    this.timer = setTimeout(() => void this.flush(), this.pauseMs);
    this.timer.unref();
  }

  private async writeWaiting(): Promise<void> {
    try {
      while (this.waiting.length > 0) {
        const day = await this.writingDay();
        const attempt = await this.attemptFor(day);
        if (attempt) await this.db.transact((tx) => insertRows(this.db.writer, tx, AuditEntry, attempt.entries));
        this.settle();
        // On SQLite nothing else would have its turn before the list is empty.
        await new Promise((next) => setImmediate(next));
      }
      this.pauseMs = FLUSH_MS;
    } catch (error) {
      this.counters.failures++;
      this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2);
      this.onFailure(error);
    }
  }

  /** A clock that is behind must not add to a day that is sealed. */
  private async writingDay(): Promise<Day> {
    const today = dayOf(this.options.now());
    const unsealed = await this.options.firstUnsealedDay();
    return unsealed !== null && unsealed > today ? unsealed : today;
  }

  /**
   * What to write now. An attempt that failed is made again as it was, for it may have been committed and only the
   * answer got lost. @returns null where it was
   */
  private async attemptFor(day: Day): Promise<Attempt | null> {
    if (this.attempt) {
      const { chainId, sequence } = this.attempt.entries[0]!;
      const sql = 'SELECT sequence FROM audit_entry WHERE chain_id = ? AND sequence = ?';
      if ((await this.db.read.query(sql, [chainId, sequence])).length > 0) return null;
      if (chainId.startsWith(`${day}/`)) return this.attempt;
    }
    if (!this.end?.chainId.startsWith(`${day}/`)) this.end = chainStart(`${day}/${newId()}`);
    let end = this.end;
    const entries: AuditEntry[] = [];
    const add = (event: AuditEvent, at: Instant) => {
      const entry = nextEntry(end, event, at);
      entries.push(entry);
      end = entry;
    };
    const batch = this.waiting.slice(0, PER_STATEMENT);
    for (const { event, at } of batch) add(event, at);
    const lost = this.lostSince;
    if (lost > 0) {
      add({ kind: AuditKind.ENTRIES_LOST, actor: null, address: null, subject: `${lost}` }, this.options.now());
    }
    this.attempt = { entries, taken: batch.length, lost };
    return this.attempt;
  }

  private settle(): void {
    const { entries, taken, lost } = this.attempt!;
    this.attempt = null;
    this.end = entries.at(-1)!;
    this.waiting.splice(0, taken);
    this.lostSince -= lost;
    this.counters.written += entries.length;
  }
}
