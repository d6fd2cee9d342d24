// What the files of one worker share: a server, the run's browser and the moment at which the server's clock started.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Monday, half past nine: offices are open and a same-day procedure is still due today. */
export const START_OF_CLOCK = '2026-11-23T09:30:00+07:00';
export const PASSWORD = 'demo';
export const ROOT = join(__dirname, '..', '..');
export const OUTPUT = join(ROOT, 'e2e', 'output');
export const CHROMIUM = '/usr/bin/chromium';
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Environment {
  /** Without a slash at its end. */
  address: string;
  /** Where the one browser of the run takes connections. */
  browser: string;
  /** How far the server's clock is ahead of this machine's. */
  clockAheadMs: number;
  /** The database as the run began, for a test that starts a server of its own. */
  freshDatabase: string;
}

const VARIABLE = 'HCC_E2E';

/**
 * Jest starts its test files in other module registries: what global setup found out goes by the environment.
 * @param environments one for each worker
 */
export function publishEnvironments(environments: Environment[]): void {
  process.env[VARIABLE] = JSON.stringify(environments);
}

/** That of the worker that asks. */
export function environment(): Environment {
  const text = process.env[VARIABLE];
  const own = text ? (JSON.parse(text) as Environment[])[Number(process.env.JEST_WORKER_ID) - 1] : undefined;
  if (!own) throw new Error('The browser tests are run by jest with e2e/jest.config.cjs, which starts the servers.');
  return own;
}

export const temporaryFolderPrefix = join(tmpdir(), 'hcc-e2e-');
