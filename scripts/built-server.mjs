// The built server as a process of its own on a free port, for what measures it from outside.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ROOT } from './lib.mjs';

const PASSWORD = 'demo';
const START_LIMIT_MS = 60_000;

export const CHROMIUM = '/usr/bin/chromium';
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
];

export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** @param databaseUrl with its data; without accounts nobody can sign in */
export async function startBuiltServer(databaseUrl) {
  const port = await freePort();
  const child = spawn(process.execPath, ['server/dist/src/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1' },
  });
  await new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the server did not start')), START_LIMIT_MS);
    child.stdout.on('data', (chunk) => {
      if (!String(chunk).includes('listens at')) return;
      clearTimeout(timer);
      done();
    });
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
  const stop = () =>
    new Promise((done) => {
      child.once('exit', done);
      if (child.exitCode !== null || !child.kill('SIGTERM')) done();
    });
  return { address: `http://127.0.0.1:${port}`, stop };
}

/** @returns the session's cookie, "hcc_session=…" */
export async function signIn(address, username) {
  const query = `mutation { signIn(input: { username: "${username}", password: "${PASSWORD}" }) { staff { id } } }`;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const session = cookies.find((cookie) => cookie.startsWith('hcc_session='));
  if (!session) throw new Error(`${username} could not sign in: ${await response.text()}`);
  return session;
}
