import { createDataSource } from './data-source';
import type { Database } from './database';
import type { Sql, SqlValue } from './sql';

/**
 * Runs a long read on one moment of the database, whatever is written meanwhile: on MySQL one REPEATABLE READ
 * transaction, on SQLite a read transaction on a connection of its own, since the shared reader must go on seeing
 * what is new. Nothing is locked.
 */
export async function withSnapshot<T>(db: Database, work: (sql: Sql) => Promise<T>): Promise<T> {
  const { options } = db.writer;
  if (options.type !== 'better-sqlite3') return db.transact(work, { repeatableRead: true });
  // A database in memory has no second connection.
  if (options.database === ':memory:') return db.transact(work);
  const source = createDataSource({ engine: 'sqlite', path: options.database }, { readonly: true });
  await source.initialize();
  try {
    await source.query('BEGIN');
    // The moment is that of the first read, not of BEGIN.
    await source.query('SELECT name FROM reference_stamp LIMIT 1');
    return await work({
      engine: 'sqlite',
      query: <Row>(sql: string, values: readonly SqlValue[] = []) =>
        source.query(sql, values as SqlValue[]) as Promise<Row[]>,
      entities: source.manager,
    });
  } finally {
    await source.destroy();
  }
}
