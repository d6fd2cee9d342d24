import type { DataSource, EntityManager } from 'typeorm';
import type { DatabaseAddress } from '../config';
import { type Connection, type Connections, connectionsOf } from './connections';
import { createDataSource, relaxIsolation, SQLITE_BUSY_MS } from './data-source';
import type { Notice } from './notice';
import type { Engine, Sql, Tx } from './sql';

/** Deadlock, lock wait time-out, and a Galera node that lost the race or is not ready. */
const RETRYABLE = new Set([1213, 1205, 1047]);
const MAX_TRIES = 12;

export interface TransactOptions {
  /** For a read that has to see one moment throughout. */
  repeatableRead?: boolean;
  /**
   * For what can as well be done a moment later: on SQLite it fails at once (`isBusy`) while another process writes,
   * since waiting there holds up everything that this process serves.
   */
  noWait?: boolean;
}

/** The one way to the tables: `read` for queries, `transact` for whatever writes. */
export class Database {
  readonly engine: Engine;
  readonly read: Sql;
  private readonly connections: Connections;
  private tail: Promise<unknown> = Promise.resolve();
  private readonly listeners: ((notice: Notice) => void)[] = [];
  private readonly lastWorks: (() => Promise<void>)[] = [];

  private constructor(
    readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    this.engine = writer.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    this.connections = connectionsOf(writer);
    const { query } = reader === writer ? this.connections : connectionsOf(reader);
    this.read = { engine: this.engine, query, entities: reader.manager };
  }

  /** @param migrate brings the schema up to date first */
  static async open(
    address: DatabaseAddress,
    options: { migrate?: boolean; poolSize?: number } = {},
  ): Promise<Database> {
    const writer = createDataSource(address, { poolSize: options.poolSize });
    await writer.initialize();
    if (address.engine === 'mysql') await relaxIsolation(writer);
    if (options.migrate) await writer.runMigrations({ transaction: 'each' });
    if (address.engine === 'mysql') return new Database(writer, writer);
    const reader = createDataSource(address, { readonly: true });
    await reader.initialize();
    return new Database(writer, reader);
  }

  /** Migrations that the code knows and the database has not had. */
  async hasPendingMigrations(): Promise<boolean> {
    return this.writer.showMigrations();
  }

  /** Hears every notice of this process, after the commit that it tells of. */
  onNotice(listener: (notice: Notice) => void): void {
    this.listeners.push(listener);
  }

  /** What has to be written before the connections close. */
  beforeClose(work: () => Promise<void>): void {
    this.lastWorks.push(work);
  }

  async close(): Promise<void> {
    for (const work of this.lastWorks) await work();
    await this.tail;
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
  }

  /**
   * Runs `work` in one transaction; nothing of it stays if it throws. On SQLite transactions queue, since one
   * connection would mix the statements of two; on MySQL a lost race is tried again with a fresh transaction, so
   * `work` may run several times and must keep its side effects for `afterCommit`.
   */
  async transact<T>(work: (tx: Tx) => Promise<T>, options: TransactOptions = {}): Promise<T> {
    if (this.engine === 'sqlite') {
      const turn = this.tail.then(() => this.attemptOnSqlite(work, options.noWait ?? false));
      this.tail = turn.catch(() => undefined);
      return turn;
    }
    const begin = 'START TRANSACTION';
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt(work, begin, options.repeatableRead);
      } catch (error) {
        if (tries >= MAX_TRIES || !isRetryable(error)) throw error;
        await new Promise((wake) => setTimeout(wake, Math.random() * 5 * tries));
      }
    }
  }

  private async attemptOnSqlite<T>(work: (tx: Tx) => Promise<T>, noWait: boolean): Promise<T> {
    const begin = 'BEGIN IMMEDIATE';
    if (!noWait) return this.attempt(work, begin);
    await this.writer.query('PRAGMA busy_timeout = 0');
    return this.attempt(work, begin).finally(() => this.writer.query(`PRAGMA busy_timeout = ${SQLITE_BUSY_MS}`));
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>, begin: string, repeatableRead = false): Promise<T> {
    const connection = await this.connections.take();
    const effects: (() => void)[] = [];
    let isBroken = false;
    let result: T;
    try {
      if (repeatableRead) await connection.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await connection.run(begin);
      try {
        result = await work(this.transactionOn(connection, effects));
        await connection.run('COMMIT');
      } catch (error) {
        await connection.run('ROLLBACK').catch(() => {
          isBroken = true;
        });
        throw error;
      }
    } finally {
      connection.release(isBroken);
    }
    for (const effect of effects) effect();
    return result;
  }

  private transactionOn(connection: Connection, effects: (() => void)[]): Tx {
    const { engine, listeners } = this;
    const { query, run } = connection;
    let entities: EntityManager | undefined;
    return {
      engine,
      get entities() {
        entities ??= connection.entities();
        return entities;
      },
      forUpdate: engine === 'mysql' ? ' FOR UPDATE' : '',
      query,
      run,
      afterCommit: (effect) => effects.push(effect),
      notify: (notice) =>
        effects.push(() => {
          for (const listener of listeners) listener(notice);
        }),
    };
  }
}

function isRetryable(error: unknown): boolean {
  return RETRYABLE.has((error as { errno?: number }).errno ?? 0);
}
