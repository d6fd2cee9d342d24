import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

const SERVER_NAMES = ['/usr/sbin/mariadbd', '/usr/local/bin/mariadbd', '/usr/sbin/mysqld'];
const START_LIMIT_MS = 60_000;

export interface PrivateMariadb {
  port: number;
  /** The address of an empty database of its own. */
  createDatabase(name: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  stop(): Promise<void>;
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

/**
 * A mariadbd with a data folder of its own on a free loopback port; it touches nothing that is installed.
 * @param settings further server options, e.g. "--innodb-buffer-pool-size=4G"
 */
export async function startPrivateMariadb(settings: string[] = []): Promise<PrivateMariadb> {
  const server = findMariadbd();
  const folder = mkdtempSync(join(tmpdir(), 'hcc-mariadb-'));
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const install = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
    { encoding: 'utf8' },
  );
  if (install.status !== 0) throw new Error(`mariadb-install-db failed: ${install.stderr || install.error?.message}`);
  const port = await freePort();
  // The server ends with this process, also where that is killed; setpriv is part of every Debian.
  const child: ChildProcess = spawn(
    'setpriv',
    [
      '--pdeathsig=TERM',
      server,
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
      ...asRoot,
      ...settings,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2_000);
  });
  const connect = () => createConnection({ host: '127.0.0.1', port, user: 'root' });
  const began = Date.now();
  for (;;) {
    try {
      await (await connect()).end();
      break;
    } catch {
      if (child.exitCode !== null || Date.now() - began > START_LIMIT_MS) {
        child.kill('SIGKILL');
        throw new Error(`mariadbd did not start: ${complaint}`);
      }
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
  const run = async (sql: string) => {
    const connection = await connect();
    await connection.query(sql);
    await connection.end();
  };
  return {
    port,
    createDatabase: async (name) => {
      await run(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4`);
      return `mysql://root@127.0.0.1:${port}/${name}`;
    },
    dropDatabase: (name) => run(`DROP DATABASE IF EXISTS \`${name}\``),
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
