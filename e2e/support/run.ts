// Starts and ends what a whole run shares: one browser, and for each worker a server with a database of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { copyDatabase } from './copy-database';
import { CHROMIUM, CHROMIUM_ARGS, publishEnvironments, temporaryFolderPrefix } from './environment';
import { hcc, type RunningServer, startServer } from './server';

export interface Run {
  end(): Promise<void>;
}

/**
 * The databases are those that `npm start` makes on its first run. `HCC_E2E_DATABASE` names a SQLite file to copy
 * instead, for who runs one test again and again.
 * @param workers how many test files may run at once
 */
export async function startRun(workers: number): Promise<Run> {
  const folder = mkdtempSync(temporaryFolderPrefix);
  const freshDatabase = join(folder, 'fresh.sqlite');
  const servers: RunningServer[] = [];
  let browser: BrowserServer | undefined;
  const end = async () => {
    await browser?.close();
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const prepared = process.env.HCC_E2E_DATABASE;
    if (prepared) copyDatabase(prepared, freshDatabase);
    hcc(freshDatabase, 'migrate');
    if (!prepared) hcc(freshDatabase, 'demo');
    const startOwn = async (worker: number) => {
      const database = join(folder, `${worker}.sqlite`);
      copyDatabase(freshDatabase, database);
      // The stand-in of a payment gateway listens on this machine.
      servers[worker] = await startServer(database, undefined, { HCC_HOOKS_INSIDE: 'yes' });
    };
    browser = await chromium.launchServer({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
    await Promise.all(Array.from({ length: workers }, (_, worker) => startOwn(worker)));
    const wsEndpoint = browser.wsEndpoint();
    publishEnvironments(
      servers.map(({ address, clockAheadMs }) => ({ address, browser: wsEndpoint, clockAheadMs, freshDatabase })),
    );
  } catch (error) {
    await end();
    throw error;
  }
  return { end };
}
