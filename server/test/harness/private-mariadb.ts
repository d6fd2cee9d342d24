import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createConnection } from 'mysql2/promise';

const SERVER_NAMES = ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd', '/usr/sbin/mysqld'];
const START_LIMIT_MS = 60_000;

export interface PrivateMariadb {
  port: number;
  /** Where it keeps its data; gone when stopped. */
  folder: string;
  /** The address of an empty database of its own. */
  createDatabase(name: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** After `kill`, with the same data at the same port. @returns when it answers */
  start(): Promise<void>;
  /** It keeps its connections and answers nobody until it is thawed. */
  freeze(): void;
  thaw(): void;
  answers(): Promise<boolean>;
}

export function findMariadbd(): string {
  const found = SERVER_NAMES.find((path) => existsSync(path));
  if (!found) throw new Error('mariadbd is missing: install Debian package mariadb-server.');
  return found;
}

/** A loopback port that nobody listens at now. */
export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A mariadbd that runs, and answers as root without a password. */
export interface Mariadbd {
  kill(signal: NodeJS.Signals): void;
  /** @returns when the process has ended */
  ended: Promise<void>;
}

/** Makes the folder that a new mariadbd starts with. */
export function installMariadb(data: string, user = 'root'): void {
  const install = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...runAs(user),
    ],
    // Whoever starts with the common folder for temporary tables clears it of others'.
    { encoding: 'utf8', env: { ...process.env, TMPDIR: dirname(data) } },
  );
  if (install.status !== 0) throw new Error(`mariadb-install-db failed: ${install.stderr || install.error?.message}`);
}

/** The server refuses to run as root unless it is told so; who is not root can't choose. */
function runAs(user: string): string[] {
  return process.getuid?.() === 0 ? [`--user=${user}`] : [];
}

/**
 * Starts a mariadbd on a data folder and a loopback port, both its own; it touches nothing that is installed.
 * @returns when it answers
 */
export async function runMariadbd(folder: string, port: number, settings: string[], user = 'root'): Promise<Mariadbd> {
  const data = join(folder, 'data');
  // The server ends with this process, also where that is killed; setpriv is part of every Debian.
  const child: ChildProcess = spawn(
    'setpriv',
    [
      '--pdeathsig=TERM',
      findMariadbd(),
      '--no-defaults',
      `--datadir=${data}`,
      // A server that starts clears its folder for temporary tables of others' too.
      `--tmpdir=${data}`,
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--max-connections=400',
      '--innodb-buffer-pool-size=512M',
      ...runAs(user),
      ...settings,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2_000);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const began = Date.now();
  for (;;) {
    try {
      await (await createConnection({ host: '127.0.0.1', port, user: 'root' })).end();
      return { kill: (signal) => child.kill(signal), ended };
    } catch {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() - began > START_LIMIT_MS) {
        child.kill('SIGKILL');
        throw new Error(`mariadbd did not start: ${complaint}`);
      }
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

/**
 * A mariadbd with a data folder of its own on a free loopback port.
 * @param settings further server options, e.g. "--innodb-buffer-pool-size=4G"
 * @param place where the folder is made
 */
export async function startPrivateMariadb(settings: string[] = [], place = tmpdir()): Promise<PrivateMariadb> {
  const folder = mkdtempSync(join(place, 'hcc-mariadb-'));
  installMariadb(join(folder, 'data'));
  const port = await freePort();
  let server = await runMariadbd(folder, port, settings);
  const run = async (sql: string) => {
    const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' });
    await connection.query(sql);
    await connection.end();
  };
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    await server.ended;
  };
  return {
    port,
    folder,
    createDatabase: async (name) => {
      await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
      return `mysql://root@127.0.0.1:${port}/${name}`;
    },
    dropDatabase: (name) => run(`DROP DATABASE IF EXISTS \`${name}\``),
    stop: async () => {
      server.kill('SIGCONT');
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    kill: () => end('SIGKILL'),
    start: async () => {
      server = await runMariadbd(folder, port, settings);
    },
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    answers: () =>
      run('SELECT 1').then(
        () => true,
        () => false,
      ),
  };
}
