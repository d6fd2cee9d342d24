import type { Database } from '../database/database';
import type { Notice } from '../database/notice';
import { insertRows } from '../database/rows';
import { now } from '../kernel/now';
import { ChangeNotice } from './process.entity';

/** Notices of this long are written in one row, after their commits: writing them costs a command nothing. */
const GATHER_MS = 200;
/** A row of them fits MySQL's TEXT with ease. */
const PER_ROW = 200;
/** The oldest beyond these are dropped, and the gap in the numbers tells the others that they have missed some. */
const MOST_WAITING = 20_000;
const KEEP_MS = 60_000;

/** What a row says: `notices` are numbered from its first; up to `since` there was nobody to be told. */
export interface NoticeBody {
  since: number;
  notices: Notice[];
}

interface Numbered {
  seq: number;
  notice: Notice;
}

/**
 * Writes down what this process tells, for the others that serve the same database. Nothing is written while there is
 * no other: who joins registers before it serves anybody, and what was committed before that it reads from the tables.
 */
export class NoticeLog {
  private waiting: Numbered[] = [];
  private lastSeq = 0;
  /** Up to here there was nobody to be told. */
  private toldFrom = 0;
  private timer: NodeJS.Timeout | null = null;
  private flushing: Promise<void> = Promise.resolve();
  private purged = { at: 0, upTo: 0 };
  private isClosed = false;

  constructor(
    private readonly db: Database,
    private readonly processId: string,
  ) {}

  /** @returns its number among the notices of this process */
  append(notice: Notice): number {
    const seq = ++this.lastSeq;
    this.waiting.push({ seq, notice });
    this.dropOldest();
    this.plan();
    return seq;
  }

  /** Never fails: what can't be written now is tried again. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.write());
    return this.flushing;
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.flush();
  }

  private plan(): void {
    if (this.isClosed) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, GATHER_MS).unref();
  }

  /** Half at once: a change of the calendar may tell of a hundred thousand dossiers. */
  private dropOldest(): void {
    if (this.waiting.length > MOST_WAITING) this.waiting = this.waiting.slice(-MOST_WAITING / 2);
  }

  private async write(): Promise<void> {
    const part = this.waiting;
    if (part.length === 0) return;
    this.waiting = [];
    try {
      const others = await this.db.read.query('SELECT id FROM server_process WHERE id <> ? LIMIT 1', [this.processId]);
      if (others.length === 0) {
        this.toldFrom = part.at(-1)!.seq;
        return;
      }
      const writtenAt = now();
      const rows: ChangeNotice[] = [];
      for (const run of runsOf(part)) {
        rows.push({
          processId: this.processId,
          firstSeq: run[0]!.seq,
          lastSeq: run.at(-1)!.seq,
          writtenAt,
          body: JSON.stringify({ since: this.toldFrom, notices: run.map(({ notice }) => notice) } satisfies NoticeBody),
        });
      }
      const purgeUpTo = this.purgeLimit(part.at(-1)!.seq);
      await this.db.transact(async (tx) => {
        await insertRows(this.db.writer, tx, ChangeNotice, rows);
        if (purgeUpTo === 0) return;
        await tx.run('DELETE FROM change_notice WHERE process_id = ? AND last_seq <= ?', [this.processId, purgeUpTo]);
      });
    } catch {
      this.waiting = [...part, ...this.waiting];
      this.dropOldest();
      this.plan();
    }
  }

  /** Once a minute: what had been written a minute ago, which everybody has read since. 0 in between. */
  private purgeLimit(seq: number): number {
    const at = performance.now();
    if (at - this.purged.at < KEEP_MS) return 0;
    const limit = this.purged.upTo;
    this.purged = { at, upTo: seq };
    return limit;
  }
}

/** Stretches of successive numbers, none longer than a row takes. */
function runsOf(notices: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of notices) {
    const run = runs.at(-1);
    if (run && run.length < PER_ROW && run.at(-1)!.seq + 1 === one.seq) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
