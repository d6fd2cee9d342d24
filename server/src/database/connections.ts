import type { DataSource } from 'typeorm';
import type { RunResult, SqlValue } from './sql';

/*
 * The drivers that TypeORM has opened, spoken to directly: its query runner adds half a dozen promises and a broadcast
 * to every statement, which is a tenth of what a work list costs.
 */

export interface Connection {
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  run(sql: string, values?: readonly SqlValue[]): Promise<RunResult>;
  /** @param broken where its state is not known; it is closed then and not used again */
  release(broken?: boolean): void;
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
  all(values: Values): unknown[];
  run(values: Values): { changes: number; lastInsertRowid: number | bigint };
}

interface SqliteDriver {
  databaseConnection: { prepare(sql: string): SqliteStatement };
}

const MAX_PREPARED = 500;
/** Beyond this a statement is a bulk insert, whose text is seldom the same twice. */
const MAX_PREPARED_LENGTH = 10_000;

function sqliteConnections(database: SqliteDriver['databaseConnection']): Connections {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    let statement = prepared.get(sql);
    if (statement) return statement;
    statement = database.prepare(sql);
    if (sql.length > MAX_PREPARED_LENGTH) return statement;
    if (prepared.size >= MAX_PREPARED) prepared.delete(prepared.keys().next().value!);
    prepared.set(sql, statement);
    return statement;
  };
  const connection: Connection = {
    query: async <Row>(sql: string, values: Values = []) => {
      const statement = prepare(sql);
      if (statement.reader) return statement.all(values) as Row[];
      statement.run(values);
      return [];
    },
    run: async (sql, values = []) => {
      const statement = prepare(sql);
      if (statement.reader) return { affected: statement.all(values).length, insertId: 0 };
      const { changes, lastInsertRowid } = statement.run(values);
      return { affected: changes, insertId: Number(lastInsertRowid) };
    },
    release: () => undefined,
  };
  return { query: connection.query, take: async () => connection };
}

interface MysqlResult {
  affectedRows?: number;
  insertId?: number;
}

type MysqlDone = (error: Error | null, result: unknown) => void;

interface MysqlConnection {
  query(sql: string, values: Values, done: MysqlDone): void;
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
  const ask = <Result>(to: Pick<MysqlConnection, 'query'>, sql: string, values: Values = []) =>
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
            release: (broken) => (broken ? connection.destroy() : connection.release()),
          });
        });
      }),
  };
}
