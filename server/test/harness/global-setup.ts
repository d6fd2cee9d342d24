import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type PrivateMariadb, startPrivateMariadb } from './private-mariadb';
import { quickFolder } from './quick-folder';

/**
 * Test data may be lost with the machine; without this every commit and every new table waits for the disk. Tests that
 * kill a MariaDB (`engines/database-away`, faults) start one of their own, with the product's settings.
 */
const WITHOUT_DURABILITY = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
  '--debug-no-sync',
  '--skip-sync-frm',
  '--innodb-buffer-pool-size=256M',
  '--skip-log-bin',
];

declare global {
  var hccTestMariadb: PrivateMariadb | undefined;
}

/**
 * One database server for the whole run; each test file makes databases of its own on it and drops them. A folder for
 * what the run's files share.
 */
export default async function startRun(): Promise<void> {
  const folder = quickFolder();
  const server = await startPrivateMariadb(WITHOUT_DURABILITY, folder);
  globalThis.hccTestMariadb = server;
  process.env.HCC_TEST_MYSQL = String(server.port);
  process.env.HCC_TEST_FOLDER = mkdtempSync(join(folder, 'hcc-test-run-'));
}
