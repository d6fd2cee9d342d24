import { Readable } from 'node:stream';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Load, RunResult, SqlValue } from './sql';
import { troubleOf } from './unavailable';

/*
 * The drivers that TypeORM has opened, spoken to directly: its query runner adds half a dozen promises and a broadcast
 * to every statement, which is a tenth of what a work list costs.
 */

export interface Connection {
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  run(sql: string, values?: readonly SqlValue[]): Promise<RunResult>;
  /** Null where the engine has none. */
  load: Load | null;
  /** Repositories that speak over this connection and begin no transaction of their own. */
  entities(): EntityManager;
  /** @param broken where its state is not known; it is closed then and not used again */
  release(broken?: boolean): void;
}

export interface Connections {
  /** For a statement of its own, outside any transaction. */
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** One connection to one caller until it is released. SQLite has only one: who takes it must queue. */
  take(): Promise<Connection>;
}

/** @param waitMs how long a caller waits where all connections are taken; SQLite's are shared */
export function connectionsOf(dataSource: DataSource, waitMs: number): Connections {
  return dataSource.options.type === 'better-sqlite3'
    ? sqliteConnections(dataSource)
    : mysqlConnections(dataSource, waitMs);
}

/** TypeORM's runner keeps to itself over which connection it speaks and that a transaction has begun. */
interface BoundRunner {
  databaseConnection: unknown;
  isTransactionActive: boolean;
}

/** A manager whose runner takes the connection for its own, inside the transaction that stands open on it. */
function entitiesOver(dataSource: DataSource, runner: QueryRunner, connection: unknown): EntityManager {
  const bound = runner as unknown as BoundRunner;
  bound.databaseConnection = connection;
  bound.isTransactionActive = true;
  return dataSource.createEntityManager(runner);
}

type Values = readonly SqlValue[];

interface SqliteStatement {
  /** True where the statement answers with rows. */
  reader: boolean;
  /** Rows as lists of values from then on. */
  raw(): SqliteStatement;
  columns(): { name: string }[];
  all(values: Values): unknown[][];
  run(values: Values): { changes: number; lastInsertRowid: number | bigint };
}

interface SqliteDriver {
  databaseConnection: {
    prepare(sql: string): SqliteStatement;
    exec(sql: string): void;
    readonly inTransaction: boolean;
  };
}

interface Prepared {
  statement: SqliteStatement;
  /** Of the columns; asked of the driver once, since no statement of ours says `*`. */
  names: string[];
}

const MAX_PREPARED = 500;
/** Beyond this a statement is a bulk insert, whose text is seldom the same twice. */
const MAX_PREPARED_LENGTH = 10_000;

function sqliteConnections(dataSource: DataSource): Connections {
  const { databaseConnection: database } = dataSource.driver as unknown as SqliteDriver;
  const runner = dataSource.createQueryRunner();
  const known = new Map<string, Prepared>();
  const prepare = (sql: string): Prepared => {
    let prepared = known.get(sql);
    if (prepared) return prepared;
    const statement = database.prepare(sql);
    const names = statement.reader
      ? statement
          .raw()
          .columns()
          .map(({ name }) => name)
      : [];
    prepared = { statement, names };
    if (sql.length > MAX_PREPARED_LENGTH) return prepared;
    if (known.size >= MAX_PREPARED) known.delete(known.keys().next().value!);
    known.set(sql, prepared);
    return prepared;
  };
  const connection: Connection = {
    query: async <Row>(sql: string, values: Values = []) => {
      const prepared = prepare(sql);
      if (prepared.statement.reader) return toObjects(prepared, values) as Row[];
      prepared.statement.run(values);
      return [];
    },
    run: async (sql, values = []) => {
      const { statement } = prepare(sql);
      if (statement.reader) return { affected: statement.all(values).length, insertId: 0 };
      const { changes, lastInsertRowid } = statement.run(values);
      return { affected: changes, insertId: Number(lastInsertRowid) };
    },
    load: null,
    entities: () => entitiesOver(dataSource, runner, database),
    release: () => {
      // Every transaction of this engine shares the one runner; migrations begin their own on it.
      (runner as unknown as BoundRunner).isTransactionActive = false;
    },
  };
  return {
    query: connection.query,
    take: async () => {
      // Where the disk failed, taking back may have failed too; the next transaction must not become a part of it.
      if (database.inTransaction) database.exec('ROLLBACK');
      return connection;
    },
  };
}

/** The driver's own objects are made property by property across its border: for wide rows twice as slow as this. */
function toObjects({ statement, names }: Prepared, values: Values): object[] {
  const rows = statement.all(values);
  return rows.map((row) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index++) object[names[index]!] = row[index];
    return object;
  });
}

interface MysqlResult {
  affectedRows?: number;
  insertId?: number;
  warningStatus?: number;
}

type MysqlDone = (error: Error | null, result: unknown) => void;

interface MysqlConnection {
  query(sql: string, values: Values, done: MysqlDone): void;
  query(options: { sql: string; infileStreamFactory: () => Readable }, done: MysqlDone): void;
  release(): void;
  destroy(): void;
}

interface MysqlDriver {
  pool: { getConnection(done: (error: Error | null, connection: MysqlConnection) => void): void };
}

function mysqlConnections(dataSource: DataSource, waitMs: number): Connections {
  const { pool } = dataSource.driver as unknown as MysqlDriver;
  // The pool itself lets callers wait for ever.
  const acquire = (fail: (error: Error) => void, use: (connection: MysqlConnection) => void): void => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      fail(Object.assign(new Error('no connection became free'), { code: 'ETIMEDOUT' }));
    }, waitMs);
    pool.getConnection((error, connection) => {
      clearTimeout(timer);
      if (error) fail(error);
      else if (isLate) connection.release();
      else use(connection);
    });
  };
  const ask = <Result>(to: MysqlConnection, sql: string, values: Values = []) =>
    new Promise<Result>((done, fail) => {
      to.query(sql, values, (error, result) => (error ? fail(error) : done(result as Result)));
    });
  const giveBack = (connection: MysqlConnection, isBroken: boolean) =>
    isBroken ? connection.destroy() : connection.release();
  return {
    query: <Row>(sql: string, values: Values = []) =>
      new Promise<Row[]>((done, fail) => {
        acquire(fail, (connection) => {
          connection.query(sql, values, (error, rows) => {
            giveBack(connection, error !== null && troubleOf(error) !== null);
            if (error) fail(error);
            else done(rows as Row[]);
          });
        });
      }),
    take: () =>
      new Promise((done, fail) => {
        acquire(fail, (connection) => {
          done({
            query: (sql, values) => ask(connection, sql, values),
            run: async (sql, values) => {
              const { affectedRows, insertId } = await ask<MysqlResult>(connection, sql, values);
              return { affected: affectedRows ?? 0, insertId: insertId ?? 0 };
            },
            load: async (sql, lines) => {
              const { affectedRows, warningStatus } = await new Promise<MysqlResult>((loaded, failed) => {
                const options = { sql, infileStreamFactory: () => Readable.from(chunksOf(lines)) };
                connection.query(options, (failure, result) =>
                  failure ? failed(failure) : loaded(result as MysqlResult),
                );
              });
              return { affected: affectedRows ?? 0, warnings: warningStatus ?? 0 };
            },
            entities: () => entitiesOver(dataSource, dataSource.createQueryRunner(), connection),
            release: (isBroken = false) => giveBack(connection, isBroken),
          });
        });
      }),
  };
}

const CHUNK = 1_000_000;

/** A text of many megabytes in packets that the protocol takes. */
function* chunksOf(text: string): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}
