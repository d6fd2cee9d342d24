import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findRootFolder } from '../../src/config';
import { MONDAY_9AM } from './clock';
import { TestClient } from './test-client';

const START_LIMIT_MS = 60_000;
const compiled = (path: string) => join(findRootFolder(), 'server/dist', path);

/** A process of its own, as it stands in server/dist; `npm test` builds it before. */
export interface ChildServer {
  pid: number;
  url: string;
  signIn(username: string): Promise<TestClient>;
  /** kill -9. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const environment = (databaseUrl: string, more: NodeJS.ProcessEnv) => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  PORT: '0',
  HOST: '127.0.0.1',
  HCC_DEMO: '0',
  HCC_NOW: MONDAY_9AM,
  LOG_LEVEL: 'warn',
  ...more,
});

/** @param script the product itself, or another program of server/dist that names its address when it is ready */
export function startChild(
  databaseUrl: string,
  more: NodeJS.ProcessEnv = {},
  script: string = 'src/main.js',
): Promise<ChildServer> {
  const child = spawn(process.execPath, [compiled(script)], {
    env: environment(databaseUrl, more),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`${script} did not start`));
    }, START_LIMIT_MS);
    child.once('exit', (code) => fail(new Error(`${script} ended with ${code}`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const port = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
      if (!port) return;
      clearTimeout(timer);
      const url = `http://127.0.0.1:${port}`;
      done({
        pid: child.pid!,
        url,
        signIn: async (username) => {
          const client = new TestClient(url);
          await client.signIn(username);
          return client;
        },
        kill: () => end(child, 'SIGKILL'),
        stop: () => end(child, 'SIGTERM'),
      });
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended.finally(() => clearTimeout(timer));
}

/** `hcc …` as a process of its own. @throws Error where its status is not 0 */
export function runHcc(databaseUrl: string, words: string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiled('src/cli/hcc.js'), ...words], {
    env: environment(databaseUrl, {}),
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`hcc ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
