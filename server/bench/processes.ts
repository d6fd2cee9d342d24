import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START_LIMIT_MS = 60_000;
const MEGABYTE = 1_048_576;

/** A server in a process of its own, so that the load generator takes nothing from it but the other core. */
export interface ServerProcess {
  port: number;
  /** Resident memory in MB: now and at most so far. */
  memory(): { now: number; peak: number };
  /** Processor time used so far, in milliseconds. */
  processorTime(): number;
  stop(): Promise<void>;
}

function start(
  script: string,
  args: string[],
  env: Record<string, string>,
  flags: string[] = [],
): Promise<ServerProcess> {
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  const child = spawn(process.execPath, [...profile, ...flags, script, ...args], {
    env: { ...process.env, ...env },
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
      done({
        port: Number(port),
        memory: () => memoryOf(child),
        processorTime: () => processorTimeOf(child),
        stop: () => stop(child),
      });
    });
  });
}

function memoryOf({ pid }: ChildProcess): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { now: (kilobytes('VmRSS') * 1_024) / MEGABYTE, peak: (kilobytes('VmHWM') * 1_024) / MEGABYTE };
}

/** User and system time stand after the name, in hundredths of a second. */
function processorTimeOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended.finally(() => clearTimeout(timer));
}

/** As `npm start` and the Dockerfile have it; see docs/operations.md. */
const SERVER_FLAGS = ['--max-semi-space-size=64'];

/** The product itself, as `npm start` runs it. */
export function startProduct(databaseUrl: string, more: Record<string, string> = {}): Promise<ServerProcess> {
  return start(
    join(__dirname, '../src/main.js'),
    [],
    {
      DATABASE_URL: databaseUrl,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      HCC_DEMO: '0',
      ...more,
    },
    SERVER_FLAGS,
  );
}

/** What the product is held against: the driver, node:http and JSON.stringify. */
export function startRawServer(databaseUrl: string): Promise<ServerProcess> {
  return start(join(__dirname, 'raw-server.js'), [databaseUrl], {});
}

/** A command of `hcc` in a process of its own. @returns the seconds it took @throws Error where it finds fault */
export async function runHcc(databaseUrl: string, command: string): Promise<number> {
  const began = Date.now();
  const child = spawn(process.execPath, [join(__dirname, '../src/cli/hcc.js'), command], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const status = await new Promise((done) => child.once('exit', done));
  if (status !== 0) throw new Error(`hcc ${command} ended with ${status}`);
  return (Date.now() - began) / 1_000;
}
