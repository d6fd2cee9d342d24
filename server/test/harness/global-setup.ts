import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PrivateMariadb, startPrivateMariadb } from './private-mariadb';

/** Test data may be lost with the machine; without this every commit waits for the disk. */
const WITHOUT_DURABILITY = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
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
  const server = await startPrivateMariadb(WITHOUT_DURABILITY);
  globalThis.hccTestMariadb = server;
  process.env.HCC_TEST_MYSQL = String(server.port);
  process.env.HCC_TEST_FOLDER = mkdtempSync(join(tmpdir(), 'hcc-test-run-'));
}
