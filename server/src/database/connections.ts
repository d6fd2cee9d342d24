import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { RunResult, SqlValue } from './sql';

/*
 * The drivers that TypeORM has opened, spoken to directly: its query runner adds half a dozen promises and a broadcast
 * to every statement, which is a tenth of what a work list costs.
 */

export interface Connection {
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  run(sql: string, values?: readonly SqlValue[]): Promise<RunResult>;
  /** Runs a LOAD DATA LOCAL statement with these lines as its file; null where the engine has none. */
  load: ((sql: string, lines: string) => Promise<LoadResult>) | null;
  /** @param broken where its state is not known; it is closed then and not used again */
  release(broken?: boolean): void;
}

export interface LoadResult {
  affected: number;
  /** Lines that MySQL changed or left out, which it calls warnings where a file comes from the client. */
  warnings: number;
}

export interface Connections {
  /** For a statement of its own, outside any transaction. */
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** One connection to one caller until it is released. SQLite has only one: who takes it must queue. */
  take(): Promise<Connection>;
}

export function connectionsOf(dataSource: DataSource): Connections {
  return dataSource.options.type === 'better-sqlite3'
    ? sqliteConnections((dataSource.driver as unknown as SqliteDriver).databaseConnection)
    : mysqlConnections((dataSource.driver as unknown as MysqlDriver).pool);
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
  databaseConnection: { prepare(sql: string): SqliteStatement };
}

interface Prepared {
  statement: SqliteStatement;
  /** Of the columns; asked of the driver once, since no statement of ours says `*`. */
  names: string[];
}

const MAX_PREPARED = 500;
/** Beyond this a statement is a bulk insert, whose text is seldom the same twice. */
const MAX_PREPARED_LENGTH = 10_000;

function sqliteConnections(database: SqliteDriver['databaseConnection']): Connections {
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
    release: () => undefined,
  };
  return { query: connection.query, take: async () => connection };
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
  pool: {
    query(sql: string, values: Values, done: MysqlDone): void;
    getConnection(done: (error: Error | null, connection: MysqlConnection) => void): void;
  };
}

function mysqlConnections(pool: MysqlDriver['pool']): Connections {
  const ask = <Result>(to: MysqlDriver['pool'] | MysqlConnection, sql: string, values: Values = []) =>
    new Promise<Result>((done, fail) => {
      to.query(sql, values, (error, result) => (error ? fail(error) : done(result as Result)));
    });
  return {
    query: (sql, values) => ask(pool, sql, values),
    take: () =>
      new Promise((done, fail) => {
        pool.getConnection((error, connection) => {
          if (error) return fail(error);
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
            release: (broken) => (broken ? connection.destroy() : connection.release()),
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
