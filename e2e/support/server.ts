// The real compiled server, as `npm start` runs it, on a port and a database of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT, START_OF_CLOCK } from './environment';

const START_LIMIT_MS = 60_000;
const compiled = (file: string) => join(ROOT, 'server', 'dist', 'src', file);

export interface RunningServer {
  address: string;
  port: number;
  clockAheadMs: number;
  /** @param signal SIGKILL where it must not end in good order */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Runs `hcc <words>` on a database. @throws Error with what it wrote, where it fails */
export function hcc(database: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [compiled('cli/hcc.js'), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `sqlite:${database}`, HCC_NOW: START_OF_CLOCK },
  });
  if (status !== 0) throw new Error(`hcc ${words.join(' ')} ended with ${status}:\n${stderr}`);
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * @param onPort where it must be reached; otherwise any free port
 * @param variables more of its environment
 */
export async function startServer(
  database: string,
  onPort?: number,
  variables: Record<string, string> = {},
): Promise<RunningServer> {
  const needed = [compiled('main.js'), ...['province', 'district', 'commune'].map(builtApp), builtApp('public')];
  const missing = needed.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Not built: ${missing.join(', ')}. Run \`npm run build\` first.`);
  const port = onPort ?? (await freePort());
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [compiled('main.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: `sqlite:${database}`,
      HCC_NOW: START_OF_CLOCK,
      PORT: String(port),
      PUBLIC_URL: address,
      ...variables,
    },
  });
  const stopWithUs = () => child.kill('SIGKILL');
  process.once('exit', stopWithUs);
  await untilListening(child);
  return {
    address,
    port,
    clockAheadMs: Date.parse(START_OF_CLOCK) - Date.now(),
    stop: (signal = 'SIGTERM') =>
      new Promise((done) => {
        process.off('exit', stopWithUs);
        child.once('exit', () => done());
        if (child.exitCode !== null || !child.kill(signal)) done();
      }),
  };
}

const builtApp = (app: string) => join(ROOT, `web-${app}`, 'dist', 'index.html');

function untilListening(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error(`The server did not start:\n${said}`)), START_LIMIT_MS);
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      if (!said.includes('listens at')) return;
      clearTimeout(timer);
      done();
    };
    child.stdout?.on('data', listen);
    // What goes wrong in the server while the tests run belongs into their output.
    child.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk);
      process.stderr.write(chunk);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`The server ended with ${code}:\n${said}`));
    });
  });
}
