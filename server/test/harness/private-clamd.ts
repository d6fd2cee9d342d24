import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './private-mariadb';

const START_LIMIT_MS = 20_000;

/** What every virus scanner takes for a virus (eicar.org); written in two parts, or this file would be one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface PrivateClamd {
  /** As HCC_CLAMD is given. */
  addresses: { tcp: string; unix: string };
  stop(): Promise<void>;
}

/** A clamd that knows one virus, of a list made here: nothing is fetched from anywhere. */
export async function startPrivateClamd(): Promise<PrivateClamd> {
  const folder = mkdtempSync(join(tmpdir(), 'hcc-clamd-'));
  const port = await freePort();
  const socket = join(folder, 's');
  mkdirSync(join(folder, 'db'));
  const signature = Buffer.from(EICAR.slice(0, 45)).toString('hex');
  writeFileSync(join(folder, 'db', 'one.ndb'), `Eicar-Of-The-Tests:0:*:${signature}\n`);
  const settings = [
    `LocalSocket ${socket}`,
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${join(folder, 'db')}`,
    'Foreground yes',
    'StreamMaxLength 2M',
    ...(process.getuid?.() === 0 ? ['User root'] : []),
  ];
  writeFileSync(join(folder, 'conf'), `${settings.join('\n')}\n`);
  // It ends with this process, also where that is killed.
  const child = spawn('setpriv', ['--pdeathsig=TERM', '/usr/sbin/clamd', '-c', join(folder, 'conf')], {
    stdio: 'ignore',
  });
  for (const began = Date.now(); !existsSync(socket); ) {
    if (child.exitCode !== null || Date.now() - began > START_LIMIT_MS) throw new Error('clamd did not start');
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return {
    addresses: { tcp: `tcp://127.0.0.1:${port}`, unix: `unix:${socket}` },
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
