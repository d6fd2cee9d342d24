import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { freePort } from './private-mariadb';

const START_LIMIT_MS = 10_000;

export interface PrivateRedis {
  url: string;
  stop(): Promise<void>;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = new Socket();
    const end = (is: boolean) => {
      socket.destroy();
      done(is);
    };
    socket.once('error', () => end(false));
    socket.connect(port, '127.0.0.1', () => end(true));
  });
}

/** A redis-server that keeps nothing, on a free loopback port or on the one that is given. */
export async function startPrivateRedis(port?: number): Promise<PrivateRedis & { port: number }> {
  const at = port ?? (await freePort());
  const settings = ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  // It ends with this process, also where that is killed.
  const child = spawn('setpriv', ['--pdeathsig=TERM', '/usr/bin/redis-server', ...settings], { stdio: 'ignore' });
  for (const began = Date.now(); !(await answers(at)); ) {
    if (child.exitCode !== null || Date.now() - began > START_LIMIT_MS) throw new Error('redis-server did not start');
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return {
    port: at,
    url: `redis://127.0.0.1:${at}`,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
