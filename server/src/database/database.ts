import type { DataSource, EntityManager } from 'typeorm';
import type { DatabaseAddress } from '../config';
import { type Connection, type Connections, connectionsOf } from './connections';
import { createDataSource } from './data-source';
import { DatabaseHealth } from './database-health';
import { prepareSessions } from './mysql-sessions';
import type { Notice } from './notice';
import { type Patience, UNHURRIED } from './patience';
import { refuseHalfRestored } from './restore-mark';
import { SlowStatements } from './slow-statements';
import type { Engine, Sql, SqlValue, Tx } from './sql';
import { asUnavailable, troubleOf } from './unavailable';

/** SQLite's own waiting for another process that writes; nothing else in this process runs meanwhile. */
const SQLITE_BUSY_MS = 5;

/** What a screen asks takes a few milliseconds; whatever takes this long is seen by who waits. */
const SLOW_MS = 500;

export interface TransactOptions {
  /** For a read that has to see one moment throughout. */
  repeatableRead?: boolean;
  /**
   * For what can as well be done a moment later: on SQLite it fails at once (`isBusy`) while another process writes,
   * and holds up nobody who waits for his turn.
   */
  noWait?: boolean;
}

export interface OpenOptions {
  /** Brings the schema up to date first. */
  migrate?: boolean;
  poolSize?: number;
  patience?: Patience;
  /** For who restores a copy into it. */
  duringRestore?: boolean;
  /** From how many milliseconds on a statement is remembered as slow. */
  slowMs?: number;
}

/**
 * The one way to the tables: `read` for queries, `transact` for whatever writes. Where the database does not answer
 * both throw HccError UNAVAILABLE.
 */
export class Database {
  readonly engine: Engine;
  readonly read: Sql;
  readonly health = new DatabaseHealth();
  private readonly connections: Connections;
  private readonly readQuery: Connections['query'];
  private tail: Promise<unknown> = Promise.resolve();
  private readonly listeners: ((notice: Notice) => void)[] = [];
  private readonly lastWorks: (() => Promise<void>)[] = [];

  private constructor(
    /** For other threads that work on the same database. */
    readonly address: DatabaseAddress,
    readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly patience: Patience,
    /** Statements that took long, in this process. */
    readonly slow: SlowStatements,
  ) {
    this.engine = writer.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    this.connections = connectionsOf(writer, patience.connectMs);
    this.readQuery = reader === writer ? this.connections.query : connectionsOf(reader, patience.connectMs).query;
    this.read = { engine: this.engine, query: (sql, values) => this.readRows(sql, values), entities: reader.manager };
  }

  /** @throws HccError UNAVAILABLE where it can't be reached, CONFLICT where it holds half a copy */
  static async open(address: DatabaseAddress, options: OpenOptions = {}): Promise<Database> {
    const patience = options.patience ?? UNHURRIED;
    const slow = new SlowStatements(options.slowMs ?? SLOW_MS);
    const opened: DataSource[] = [];
    const connect = async (choice: { readonly?: boolean; patience: Patience }) => {
      const source = await createDataSource(address, { ...choice, poolSize: options.poolSize, slow }).initialize();
      opened.push(source);
      if (!options.duringRestore) await refuseHalfRestored(source);
      if (address.engine === 'mysql') await prepareSessions(source, choice.patience.statementMs);
      return source;
    };
    try {
      if (address.engine === 'mysql') {
        if (options.migrate) {
          // A migration takes its time, whatever the patience of those who are served afterwards.
          const source = await connect({ patience: UNHURRIED });
          await source.runMigrations({ transaction: 'each' });
          await source.destroy();
        }
        const source = await connect({ patience });
        return new Database(address, source, source, patience, slow);
      }
      const writer = await connect({ patience });
      if (options.migrate) await writer.runMigrations({ transaction: 'each' });
      const reader = await connect({ readonly: true, patience });
      // From here on whoever waits for another process does so here, where the others of this process have their turn.
      for (const source of [writer, reader]) await source.query(`PRAGMA busy_timeout = ${SQLITE_BUSY_MS}`);
      return new Database(address, writer, reader, patience, slow);
    } catch (error) {
      for (const source of opened) if (source.isInitialized) await source.destroy().catch(() => undefined);
      throw asUnavailable(error);
    }
  }

  /**
   * Whether the database lacks a migration that the code knows. Asks once, without waiting for a database that is away.
   * @throws HccError UNAVAILABLE
   */
  async hasPendingMigrations(): Promise<boolean> {
    const rows = await this.readQuery<{ name: string }>('SELECT name FROM migrations').catch((error: unknown) => {
      throw asUnavailable(error);
    });
    this.health.answered();
    const done = new Set(rows.map(({ name }) => name));
    return this.writer.migrations.some((migration) => !done.has(migration.name ?? migration.constructor.name));
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
   * connection would mix the statements of two. What lost a race, or never reached the database, is tried again with a
   * fresh transaction, so `work` may run several times and must keep its side effects for `afterCommit`.
   * @throws HccError UNAVAILABLE; where only the answer to COMMIT was lost it may have been done all the same, which is
   * why a receipt has a key and a command an expected version
   */
  async transact<T>(work: (tx: Tx) => Promise<T>, options: TransactOptions = {}): Promise<T> {
    const until = Date.now() + this.patience.raceMs;
    if (this.engine === 'mysql') return this.attempts(work, 'START TRANSACTION', until, options.repeatableRead);
    const turn = options.noWait
      ? this.tail.then(() => this.attempt(work, 'BEGIN IMMEDIATE'))
      : this.tail.then(() => this.attempts(work, 'BEGIN IMMEDIATE', until));
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  private async attempts<T>(
    work: (tx: Tx) => Promise<T>,
    begin: string,
    until: number,
    repeatableRead = false,
  ): Promise<T> {
    for (let tries = 1; ; tries++) {
      const stage = { isCommitting: false };
      try {
        const result = await this.attempt(work, begin, stage, repeatableRead);
        this.health.answered();
        return result;
      } catch (error) {
        const leftNothing = !stage.isCommitting || troubleOf(error) === 'busy';
        if (!leftNothing || !this.health.mayTryAgain(error, until)) throw this.health.told(error);
        this.health.countRetry(error);
        await this.health.pause(error, tries);
      }
    }
  }

  private async attempt<T>(
    work: (tx: Tx) => Promise<T>,
    begin: string,
    stage = { isCommitting: false },
    repeatableRead = false,
  ): Promise<T> {
    const connection = await this.connections.take();
    const effects: (() => void)[] = [];
    let isBroken = false;
    let result: T;
    try {
      if (repeatableRead) await connection.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await connection.run(begin);
      try {
        result = await work(this.transactionOn(connection, effects));
        stage.isCommitting = true;
        await connection.run('COMMIT');
      } catch (error) {
        const trouble = troubleOf(error);
        // A connection that has trouble of its own is given up, and with it whatever stood open on it.
        isBroken = trouble !== null && trouble !== 'busy' && this.engine === 'mysql';
        if (!isBroken) {
          await connection.run('ROLLBACK').catch(() => {
            isBroken = true;
          });
        }
        throw error;
      }
    } finally {
      connection.release(isBroken);
    }
    for (const effect of effects) effect();
    return result;
  }

  private readRows<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]> {
    const began = performance.now();
    return this.readQuery<Row>(sql, values).then(
      (rows) => {
        this.slow.note(sql, performance.now() - began);
        this.health.answered();
        return rows;
      },
      (error: unknown) => this.readAgain<Row>(error, sql, values),
    );
  }

  private async readAgain<Row>(first: unknown, sql: string, values?: readonly SqlValue[]): Promise<Row[]> {
    const until = Date.now() + this.patience.raceMs;
    let error = first;
    for (let tries = 1; this.health.mayTryAgain(error, until); tries++) {
      await this.health.pause(error, tries);
      try {
        const rows = await this.readQuery<Row>(sql, values);
        this.health.answered();
        return rows;
      } catch (again) {
        error = again;
      }
    }
    throw this.health.told(error);
  }

  private transactionOn(connection: Connection, effects: (() => void)[]): Tx {
    const { engine, listeners, slow } = this;
    const { load } = connection;
    const timed = async <Result>(sql: string, ask: () => Promise<Result>): Promise<Result> => {
      const began = performance.now();
      const result = await ask();
      slow.note(sql, performance.now() - began);
      return result;
    };
    let entities: EntityManager | undefined;
    return {
      engine,
      get entities() {
        entities ??= connection.entities();
        return entities;
      },
      forUpdate: engine === 'mysql' ? ' FOR UPDATE' : '',
      query: <Row>(sql: string, values?: readonly SqlValue[]) => timed(sql, () => connection.query<Row>(sql, values)),
      run: (sql, values) => timed(sql, () => connection.run(sql, values)),
      load,
      afterCommit: (effect) => effects.push(effect),
      notify: (notice) =>
        effects.push(() => {
          for (const listener of listeners) listener(notice);
        }),
    };
  }
}
