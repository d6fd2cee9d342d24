import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';
import type { DatabaseAddress } from '../config';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations/list';

/** Waits for another process that writes (a command beside the server) before giving up. */
const SQLITE_BUSY_MS = 60_000;

export interface DataSourceChoice {
  /** A second SQLite connection that only reads, so that it never sees half a transaction. */
  readonly?: boolean;
  poolSize?: number;
  /** Where not all that the code knows are to run. */
  migrations?: typeof MIGRATIONS;
}

const READ_COMMITTED = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';

interface PooledConnection {
  query(sql: string): void;
}

/** A TypeORM data source for the address; not yet connected. `synchronize` is never on: migrations only. */
export function createDataSource(address: DatabaseAddress, choice: DataSourceChoice = {}): DataSource {
  const migrations = choice.migrations ?? MIGRATIONS;
  const common = { entities: ENTITIES, migrations, synchronize: false, logging: false } as const;
  if (address.engine === 'sqlite') {
    if (address.path !== ':memory:') mkdirSync(dirname(address.path), { recursive: true });
    return new DataSource({
      ...common,
      type: 'better-sqlite3',
      database: address.path,
      readonly: choice.readonly ?? false,
      enableWAL: !choice.readonly,
      timeout: SQLITE_BUSY_MS,
      statementCacheSize: 300,
      prepareDatabase: (connection) => {
        // FULL: a dossier that the citizen holds a slip for survives a power cut, not only a crash.
        connection.pragma('synchronous = FULL');
        connection.pragma('cache_size = -65536');
        connection.pragma('temp_store = MEMORY');
      },
    });
  }
  return new DataSource({
    ...common,
    // MariaDB reports defaults in its own way; TypeORM reads MySQL's rightly under this type too.
    type: 'mariadb',
    host: address.host,
    port: address.port,
    username: address.username,
    password: address.password,
    database: address.database,
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: choice.poolSize ?? 16,
    extra: address.socketPath ? { socketPath: address.socketPath } : {},
  });
}

/**
 * READ COMMITTED on every pooled connection: InnoDB's default takes gap locks that make two desks which add a first
 * row of the day wait for each other until one is killed.
 */
export async function relaxIsolation(dataSource: DataSource): Promise<void> {
  const { pool } = dataSource.driver as unknown as {
    pool: { on(event: 'connection', listener: (connection: PooledConnection) => void): void };
  };
  pool.on('connection', (connection) => connection.query(READ_COMMITTED));
  // The connection that initialising left idle in the pool.
  await dataSource.query(READ_COMMITTED);
}
