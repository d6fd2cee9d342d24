import type { Logger } from 'pino';
import type { Database } from '../database/database';
import type { Notice, Topic } from '../database/notice';
import type { Sql } from '../database/sql';
import { newId } from '../kernel/ids';
import { NoticeLog } from './notice-log';
import { NoticeReader } from './notice-reader';
import { RedisLine } from './redis-line';

/**
 * Carries notices: to the listeners of this process at once, to other processes by rows in the database, and, where
 * there is a Redis, over it before that. The rows are what is relied on; Redis only makes it faster.
 */
export class Bus {
  readonly processId = newId();
  private readonly listeners: ((notice: Notice) => void)[] = [];
  private readonly missListeners: (() => void)[] = [];
  private readonly log: NoticeLog;
  private reader: NoticeReader | null = null;
  private redis: RedisLine | null = null;

  constructor(private readonly db: Database) {
    this.log = new NoticeLog(db, this.processId);
    db.onNotice((notice) => {
      this.hear(notice);
      this.tellOthers(notice);
    });
    // A command of the command line ends at once: what it changed is told before it does.
    db.beforeClose(() => this.log.close());
  }

  on<Body>(topic: Topic<Body>, listener: (body: Body) => void): void {
    this.listeners.push((notice) => {
      const body = topic.read(notice);
      if (body !== null) listener(body);
    });
  }

  /** For what can't go on as it was when something may have been missed. */
  onMiss(listener: () => void): void {
    this.missListeners.push(listener);
  }

  tellOthers(notice: Notice): void {
    const seq = this.log.append(notice);
    this.redis?.publish(seq, notice);
  }

  hear(notice: Notice): void {
    for (const listener of this.listeners) listener(notice);
  }

  miss(): void {
    for (const listener of this.missListeners) listener();
  }

  /** Begins to hear other processes: rows from here on at every `readOthers`, and Redis by itself. */
  async open(options: { redisUrl: string | null; log: Logger }): Promise<void> {
    const reader = new NoticeReader(this.db.read, this.processId, this, await isCluster(this.db.read));
    await reader.begin();
    this.reader = reader;
    if (options.redisUrl === null) return;
    this.redis = new RedisLine({
      url: options.redisUrl,
      processId: this.processId,
      hear: (from, seq, notice) => reader.hearEarly(from, seq, notice),
      log: options.log,
    });
  }

  async readOthers(): Promise<void> {
    await this.reader?.step();
  }

  async close(): Promise<void> {
    this.redis?.close();
    await this.log.close();
  }
}

/** A Galera node applies what was committed on another a moment later. */
async function isCluster(sql: Sql): Promise<boolean> {
  if (sql.engine === 'sqlite') return false;
  const [row] = await sql.query<{ Value: string }>("SHOW GLOBAL VARIABLES LIKE 'wsrep_on'");
  return row?.Value === 'ON';
}
