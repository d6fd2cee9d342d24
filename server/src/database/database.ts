import { type DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import type { DatabaseAddress } from '../config';
import { createDataSource, relaxIsolation } from './data-source';
import type { Engine, RunResult, Sql, SqlValue, Tx } from './sql';

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
  private tail: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    this.engine = writer.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    this.read = {
      engine: this.engine,
      query: <Row>(sql: string, values: readonly SqlValue[] = []) =>
        reader.query(sql, values as SqlValue[]) as Promise<Row[]>,
    };
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
    const runner = this.writer.createQueryRunner();
    const effects: (() => void)[] = [];
    let result: T;
    try {
      if (repeatableRead) await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await runner.query(begin);
      try {
        result = await work(transactionOn(runner, this.engine, effects));
        await runner.query('COMMIT');
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
    for (const effect of effects) effect();
    return result;
  }
}

function transactionOn(runner: QueryRunner, engine: Engine, effects: (() => void)[]): Tx {
  return {
    engine,
    forUpdate: engine === 'mysql' ? ' FOR UPDATE' : '',
    query: <Row>(sql: string, values: readonly SqlValue[] = []) =>
      runner.query(sql, values as SqlValue[]) as Promise<Row[]>,
    run: async (sql, values = []): Promise<RunResult> => {
      const result = await runner.query(sql, values as SqlValue[], true);
      const raw = result.raw as { insertId?: number } | number | bigint;
      const insertId = typeof raw === 'object' ? (raw.insertId ?? 0) : Number(raw);
      return { affected: result.affected ?? 0, insertId };
    },
    afterCommit: (effect) => effects.push(effect),
  };
}

function isRetryable(error: unknown): boolean {
  const cause =
    error instanceof QueryFailedError ? (error.driverError as { errno?: number }) : (error as { errno?: number });
  return RETRYABLE.has(cause?.errno ?? 0);
}
