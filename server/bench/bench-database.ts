import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabaseUrl } from '../src/config';
import { Database } from '../src/database/database';
import type { Engine } from '../src/database/sql';
import { loadDemoFoundation } from '../src/modules/demo/demo-foundation';
import { productDataFile } from '../src/product-data';
import { startPrivateMariadb } from '../test/harness/private-mariadb';

export interface BenchDatabase {
  engine: Engine;
  /** What DATABASE_URL would be. */
  url: string;
  db: Database;
  /** How it is set up, for the report. */
  settings: string;
  /** How many it held when it was opened: 0 where it has to be filled. */
  dossiers: number;
  close(): Promise<void>;
}

const MEGABYTE = 1_048_576;
/** With indexes a dossier and all that belongs to it take some 8 kB; the open ones and the indexes should stay in memory. */
const POOL_BYTES_PER_DOSSIER = 4_096;

function bufferPoolMegabytes(dossiers: number): number {
  return Math.min(6_144, Math.max(512, Math.ceil((dossiers * POOL_BYTES_PER_DOSSIER) / MEGABYTE / 128) * 128));
}

/**
 * A database with the organisation, the catalogue and the accounts of the demo.
 * @param url of a database to be measured and kept; null for one of the bench's own, gone when closed
 */
export async function openBenchDatabase(engine: Engine, dossiers: number, url: string | null): Promise<BenchDatabase> {
  const opened = url ? given(url) : engine === 'sqlite' ? openSqlite() : await openMariadb(dossiers);
  try {
    const db = await Database.open(parseDatabaseUrl(opened.url, '/'), { migrate: true, poolSize: 32 });
    const [held] = await db.read.query<{ count: number }>('SELECT COUNT(*) AS count FROM dossier');
    if (Number(held!.count) === 0) await loadDemoFoundation(db, productDataFile(''));
    return {
      ...opened,
      engine,
      db,
      dossiers: Number(held!.count),
      close: async () => {
        await db.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function given(url: string) {
  return { url, settings: 'settings as the database has them', close: async () => undefined };
}

function openSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-bench-'));
  return {
    url: `sqlite:${join(folder, 'hcc.sqlite')}`,
    settings: 'WAL, synchronous=FULL',
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function openMariadb(dossiers: number) {
  const pool = bufferPoolMegabytes(dossiers);
  const server = await startPrivateMariadb([
    `--innodb-buffer-pool-size=${pool}M`,
    // A log that is too short has the server write every page out again and again while it is filled.
    '--innodb-log-file-size=4G',
    '--innodb-io-capacity=2000',
    '--innodb-flush-neighbors=0',
    '--innodb-flush-log-at-trx-commit=1',
  ]);
  return {
    url: await server.createDatabase('hcc_bench'),
    settings: `buffer pool ${pool} MB, log 4 GB, flush_log_at_trx_commit=1, no binary log`,
    close: () => server.stop(),
  };
}
