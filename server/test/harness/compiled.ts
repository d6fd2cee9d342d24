import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { findRootFolder } from '../../src/config';

const ROOT = findRootFolder();
const PATIENCE_MS = 60_000;

let compiling: Promise<void> | undefined;

/** Compiles the server where its sources have changed; whoever needs it first does, the other workers wait. */
export function compileServer(): Promise<void> {
  compiling ??= compile();
  return compiling;
}

async function compile(): Promise<void> {
  const lock = join(process.env.HCC_TEST_FOLDER!, 'compiled.lock');
  for (const began = Date.now(); ; ) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (Date.now() - began > PATIENCE_MS) throw new Error('Nobody finished compiling the server.');
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', 'server'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  rmdirSync(lock);
  if (status !== 0) throw new Error(`The server was not compiled: ${stderr}`);
}

export interface Program {
  child: ChildProcess;
  /** What it has written so far. */
  out(): string;
  err(): string;
  /** Waits until it has written that. @throws Error where it ends before */
  wrote(pattern: RegExp): Promise<RegExpMatchArray>;
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

/** A program of the server in a process of its own, as operators run it: for tests that kill it. */
export async function startProgram(
  script: 'main.js' | 'cli/hcc.js',
  args: string[],
  env: Record<string, string>,
): Promise<Program> {
  await compileServer();
  const child = spawn(process.execPath, [join(ROOT, 'server/dist/src', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', HCC_DEMO: '0', ...env },
  });
  const stopWithUs = () => child.kill('SIGKILL');
  process.once('exit', stopWithUs);
  const written = { out: '', err: '' };
  child.stdout!.on('data', (chunk) => {
    written.out += String(chunk);
  });
  child.stderr!.on('data', (chunk) => {
    written.err += String(chunk);
  });
  let isOver = false;
  const ended = new Promise<{ status: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('close', (status, signal) => {
      process.off('exit', stopWithUs);
      isOver = true;
      done({ status, signal });
    });
  });
  const wrote = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(written.out + written.err);
      if (found) return found;
      if (isOver) throw new Error(`It ended before it wrote ${pattern}: ${written.out}${written.err}`);
      await new Promise((wake) => setTimeout(wake, 10));
    }
  };
  return { child, out: () => written.out, err: () => written.err, wrote, ended };
}
