import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRootFolder, parseDatabaseUrl } from '../src/config';
import { createDataSource } from '../src/database/data-source';
import { writeMigration } from '../src/database/write-migration';
import { startPrivateMariadb } from './harness/private-mariadb';

/** `npm run migration:generate -- Name`: compares the entities with both engines after all migrations so far. */
async function main(name: string): Promise<void> {
  const mariadb = await startPrivateMariadb();
  const sqlitePath = join(tmpdir(), `hcc-migration-${process.pid}.sqlite`);
  try {
    const sqlite = createDataSource({ engine: 'sqlite', path: sqlitePath });
    const mysql = createDataSource(parseDatabaseUrl(await mariadb.createDatabase('hcc'), '/'));
    for (const source of [sqlite, mysql]) {
      await source.initialize();
      await source.runMigrations();
    }
    const className = `${name}${Date.now()}`;
    const file = join(
      findRootFolder(),
      'server/src/database/migrations',
      `${name.replace(/\B[A-Z]/g, '-$&').toLowerCase()}.ts`,
    );
    const written = await writeMigration(file, className, sqlite, mysql);
    process.stdout.write(written ? `${file}: add ${className} to list.ts\n` : 'Nothing to migrate.\n');
    await sqlite.destroy();
    await mysql.destroy();
  } finally {
    await mariadb.stop();
    rmSync(sqlitePath, { force: true });
  }
}

void main(process.argv[2] ?? 'Change');
