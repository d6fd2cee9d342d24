import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type Logger } from 'typeorm';
import type { DatabaseAddress } from '../config';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations/list';
import { type Patience, UNHURRIED } from './patience';
import type { SlowStatements } from './slow-statements';

/** While it is opened and migrated, it waits for another process that writes. */
const SQLITE_OPENING_MS = 60_000;

export interface DataSourceChoice {
  /** A second SQLite connection that only reads, so that it never sees half a transaction. */
  readonly?: boolean;
  poolSize?: number;
  /** Where not all that the code knows are to run. */
  migrations?: typeof MIGRATIONS;
  patience?: Patience;
  /** Told of statements of repositories that took long; the others are timed where they are asked. */
  slow?: SlowStatements;
}

/** A TypeORM data source for the address; not yet connected. `synchronize` is never on: migrations only. */
export function createDataSource(address: DatabaseAddress, choice: DataSourceChoice = {}): DataSource {
  const migrations = choice.migrations ?? MIGRATIONS;
  const patience = choice.patience ?? UNHURRIED;
  const common = {
    entities: ENTITIES,
    migrations,
    synchronize: false,
    logging: false,
    ...(choice.slow && { maxQueryExecutionTime: choice.slow.thresholdMs, logger: slowLogger(choice.slow) }),
  } as const;
  if (address.engine === 'sqlite') {
    if (address.path !== ':memory:') mkdirSync(dirname(address.path), { recursive: true });
    return new DataSource({
      ...common,
      type: 'better-sqlite3',
      database: address.path,
      readonly: choice.readonly ?? false,
      enableWAL: !choice.readonly,
      timeout: SQLITE_OPENING_MS,
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
    connectTimeout: patience.connectMs,
    extra: address.socketPath ? { socketPath: address.socketPath } : {},
  });
}

const nothing = () => undefined;

/** TypeORM's logger, of which only one word is listened to. */
function slowLogger(slow: SlowStatements): Logger {
  return {
    logQuery: nothing,
    logQueryError: nothing,
    logQuerySlow: (time, query) => slow.note(query, time),
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}
