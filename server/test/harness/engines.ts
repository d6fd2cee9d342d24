import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { parseDatabaseUrl } from '../../src/config';
import { Database } from '../../src/database/database';
import { type PrivateMariadb, startPrivateMariadb } from './private-mariadb';

export type EngineKind = 'sqlite' | 'mysql';
export const ENGINES: EngineKind[] = ['sqlite', 'mysql'];

export interface TestEngine {
  db: Database;
  /** What DATABASE_URL would be. */
  url: string;
  close(): Promise<void>;
}

let counter = 0;
let own: { server: Promise<PrivateMariadb>; users: number } | null = null;

/** HCC_TEST_MYSQL: the port or the mysql:// address of a private server that is already running. */
function runningServer(): { host: string; port: number; user: string; password: string } | null {
  const text = process.env.HCC_TEST_MYSQL;
  if (!text) return null;
  if (/^\d+$/.test(text)) return { host: '127.0.0.1', port: Number(text), user: 'root', password: '' };
  const url = new URL(text);
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  return { host: url.hostname, port: Number(url.port || 3306), user: user || 'root', password: password ?? '' };
}

async function mysqlDatabase(name: string): Promise<{ url: string; drop(): Promise<void> }> {
  const running = runningServer();
  if (!running) {
    own ??= { server: startPrivateMariadb(), users: 0 };
    own.users++;
    const server = await own.server;
    return {
      url: await server.createDatabase(name),
      drop: async () => {
        await server.dropDatabase(name);
        if (!own || --own.users > 0) return;
        own = null;
        await server.stop();
      },
    };
  }
  const run = async (sql: string): Promise<void> => {
    const connection = await createConnection(running);
    await connection.query(sql).finally(() => connection.end());
  };
  await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
  const { host, port, user, password } = running;
  return {
    url: `mysql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${name}`,
    drop: () => run(`DROP DATABASE IF EXISTS \`${name}\``),
  };
}

/** An empty, migrated database of its own. The server behind it, where none is running, lives as long as it is used. */
export async function openEngine(kind: EngineKind): Promise<TestEngine> {
  const name = `hcc_test_${process.pid}_${Date.now()}_${++counter}`;
  if (kind === 'mysql') {
    const { url, drop } = await mysqlDatabase(name);
    const db = await Database.open(parseDatabaseUrl(url, '/'), { migrate: true, poolSize: 6 }).catch(async (error) => {
      await drop();
      throw error;
    });
    return {
      db,
      url,
      close: async () => {
        await db.close();
        await drop();
      },
    };
  }
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const url = `sqlite:${join(folder, 'hcc.sqlite')}`;
  const db = await Database.open(parseDatabaseUrl(url, '/'), { migrate: true });
  return {
    db,
    url,
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
