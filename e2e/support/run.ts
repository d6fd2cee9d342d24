// Starts and ends what a whole run shares: one database, one server, one browser.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_ARGS, publishEnvironment, temporaryFolderPrefix } from './environment';
import { hcc, type RunningServer, startServer } from './server';

export interface Run {
  end(): Promise<void>;
}

/**
 * The database is the one that `npm start` makes on its first run. `HCC_E2E_DATABASE` names a SQLite file to copy
 * instead, for who runs one test again and again.
 */
export async function startRun(): Promise<Run> {
  const folder = mkdtempSync(temporaryFolderPrefix);
  const database = join(folder, 'hcc.sqlite');
  let server: RunningServer | undefined;
  let browser: BrowserServer | undefined;
  const end = async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const prepared = process.env.HCC_E2E_DATABASE;
    if (prepared) copyFileSync(prepared, database);
    hcc(database, 'migrate');
    if (!prepared) hcc(database, 'demo');
    const freshDatabase = join(folder, 'fresh.sqlite');
    copyFileSync(database, freshDatabase);
    [server, browser] = await Promise.all([
      startServer(database),
      chromium.launchServer({ executablePath: CHROMIUM, args: CHROMIUM_ARGS }),
    ]);
    publishEnvironment({
      address: server.address,
      browser: browser.wsEndpoint(),
      clockAheadMs: server.clockAheadMs,
      freshDatabase,
    });
  } catch (error) {
    await end();
    throw error;
  }
  return { end };
}
