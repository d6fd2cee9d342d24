import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START_LIMIT_MS = 60_000;
/** systemd's RestartSec of the unit is no longer. */
const RESTART_AFTER_MS = 500;

/** The product as a supervisor runs it: started again whenever it ends. */
export class SupervisedServer {
  private child: ChildProcess | null = null;
  private isWanted = true;
  private ready: Promise<void> = Promise.resolve();
  restarts = 0;
  /** What the log called an unexpected error. */
  readonly unexpected: string[] = [];
  peakMb = 0;

  constructor(
    private readonly databaseUrl: string,
    readonly port: number,
  ) {}

  /** @returns when it listens */
  async start(): Promise<void> {
    this.run();
    await this.ready;
  }

  /** @returns when the process has ended, with how long that took in milliseconds; a new one starts then */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number> {
    const { child } = this;
    if (!child) return 0;
    const began = performance.now();
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    await ended;
    return performance.now() - began;
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    const timer = setTimeout(() => this.child?.kill('SIGKILL'), 12_000);
    await this.end('SIGTERM');
    clearTimeout(timer);
  }

  /** Resident memory in MB; remembers the highest. */
  memory(): number {
    const status = readFileSync(`/proc/${this.child!.pid}/status`, 'utf8');
    const now = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
    this.peakMb = Math.max(this.peakMb, now);
    return now;
  }

  private run(): void {
    // The server ends with this process, also where that is killed.
    const child = spawn('setpriv', ['--pdeathsig=KILL', process.execPath, join(__dirname, '../src/main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: this.databaseUrl,
        PORT: String(this.port),
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        HCC_DEMO: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.ready = new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error('the server did not start')), START_LIMIT_MS);
      child.once('exit', () => clearTimeout(timer));
      createInterface({ input: child.stdout! }).on('line', (line) => {
        if (line.includes('listens at')) {
          clearTimeout(timer);
          done();
        } else this.noteLog(line);
      });
    });
    this.ready.catch(() => child.kill('SIGKILL'));
    createInterface({ input: child.stderr! }).on('line', (line) => this.noteLog(line));
    child.once('exit', () => {
      this.child = null;
      if (!this.isWanted) return;
      this.restarts++;
      setTimeout(() => this.isWanted && this.run(), RESTART_AFTER_MS);
    });
  }

  private noteLog(line: string): void {
    if (line.includes('database unavailable')) return;
    if (this.unexpected.length < 20) this.unexpected.push(line.slice(0, 400));
  }
}
