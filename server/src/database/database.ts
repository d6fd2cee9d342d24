import type { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../config';
import { type Connection, type Connections, connectionsOf } from './connections';
import { createDataSource, relaxIsolation } from './data-source';
import type { Engine, Sql, Tx } from './sql';

/** Deadlock, lock wait time-out, and a Galera node that lost the race or is not ready. */
const RETRYABLE = new Set([1213, 1205, 1047]);
const MAX_TRIES = 12;

export interface TransactOptions {
  /** For a read that has to see one moment throughout. */
  repeatableRead?: boolean;
}

/** The one way to the tables: `read` for queries, `transact` for whatever writes. */
export class Database {
  readonly engine: Engine;
  readonly read: Sql;
  private readonly connections: Connections;
  private tail: Promise<unknown> = Promise.resolve();

  private constructor(
    /** For other threads that work on the same database. */
    readonly address: DatabaseAddress,
    readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    this.engine = writer.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    this.connections = connectionsOf(writer);
    const { query } = reader === writer ? this.connections : connectionsOf(reader);
    this.read = { engine: this.engine, query };
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
    if (address.engine === 'mysql') return new Database(address, writer, writer);
    const reader = createDataSource(address, { readonly: true });
    await reader.initialize();
    return new Database(address, writer, reader);
  }

  /** Migrations that the code knows and the database has not had. */
  async hasPendingMigrations(): Promise<boolean> {
    return this.writer.showMigrations();
  }

  async close(): Promise<void> {
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
      const turn = this.tail.then(() => this.attempt(work, 'BEGIN IMMEDIATE'));
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

  private async attempt<T>(work: (tx: Tx) => Promise<T>, begin: string, repeatableRead = false): Promise<T> {
    const connection = await this.connections.take();
    const effects: (() => void)[] = [];
    let isBroken = false;
    let result: T;
    try {
      if (repeatableRead) await connection.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await connection.run(begin);
      try {
        result = await work(transactionOn(connection, this.engine, effects));
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
}

function transactionOn({ query, run, load }: Connection, engine: Engine, effects: (() => void)[]): Tx {
  return {
    engine,
    forUpdate: engine === 'mysql' ? ' FOR UPDATE' : '',
    query,
    run,
    load,
    afterCommit: (effect) => effects.push(effect),
  };
}

function isRetryable(error: unknown): boolean {
  return RETRYABLE.has((error as { errno?: number }).errno ?? 0);
}
