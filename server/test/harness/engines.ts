import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import type { Patience } from '../../src/database/patience';

export type EngineKind = 'sqlite' | 'mysql';
export const ENGINES: EngineKind[] = ['sqlite', 'mysql'];

export interface TestEngine {
  db: Database;
  /** What DATABASE_URL would be. */
  url: string;
  close(): Promise<void>;
}

/** Runs the same tests on both engines. */
export function describeEngines(name: string, body: (kind: EngineKind) => void): void {
  describe.each(ENGINES)(`${name} [%s]`, body);
}

let counter = 0;

function nextName(): string {
  return `hcc_test_${process.pid}_${Date.now()}_${++counter}`;
}

/** The port of the run's own MariaDB, which jest's global setup starts. */
function mysqlPort(): number {
  const port = Number(process.env.HCC_TEST_MYSQL);
  if (!port)
    throw new Error('HCC_TEST_MYSQL is not set: run the tests through jest, whose global setup starts MariaDB.');
  return port;
}

/** Statements on the run's MariaDB, one after another. */
export async function runOnMysql(...statements: string[]): Promise<void> {
  const connection = await createConnection({ host: '127.0.0.1', port: mysqlPort(), user: 'root' });
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}

export interface EmptyDatabase {
  url: string;
  /** The schema's name, or the file. */
  place: string;
  drop(): Promise<void>;
}

/** A database without tables. */
export async function createEmptyDatabase(kind: EngineKind): Promise<EmptyDatabase> {
  const name = nextName();
  if (kind === 'mysql') {
    await runOnMysql(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
    return {
      url: `mysql://root@127.0.0.1:${mysqlPort()}/${name}`,
      place: name,
      drop: () => runOnMysql(`DROP DATABASE IF EXISTS \`${name}\``),
    };
  }
  const folder = mkdtempSync(join(process.env.HCC_TEST_FOLDER ?? tmpdir(), `${name}-`));
  const place = join(folder, 'hcc.sqlite');
  return {
    url: `sqlite:${place}`,
    place,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Opens a database and brings its tables up to date, unless they are a copy of such; closing drops it.
 */
export async function openDatabase(
  { url, drop }: EmptyDatabase,
  kind: EngineKind,
  { patience, migrate = true }: { patience?: Patience; migrate?: boolean } = {},
): Promise<TestEngine> {
  const options = { migrate, poolSize: 8, patience };
  const db = await Database.open(parseDatabaseUrl(url, '/'), options).catch(async (error) => {
    await drop();
    throw error;
  });
  // Test data may be lost with the machine; without this every commit waits for the disk.
  if (kind === 'sqlite') await db.writer.query('PRAGMA synchronous = OFF');
  return {
    db,
    url,
    close: async () => {
      await db.close();
      await drop();
    },
  };
}

/** A migrated database of its own, without rows. */
export async function openEngine(kind: EngineKind): Promise<TestEngine> {
  return openDatabase(await createEmptyDatabase(kind), kind);
}
