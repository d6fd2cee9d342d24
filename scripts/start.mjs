// `npm start`: installs, builds what is stale, makes the database, loads demo data on the first run, serves.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { ensureInstalled, ROOT } from './lib.mjs';

const isProduction = process.env.NODE_ENV === 'production';
const wantsDemo = process.env.HCC_DEMO !== '0' && !isProduction;
const port = process.env.PORT ?? '4000';

ensureInstalled();
await buildAll();

// The command line works in a process of its own, so that a long load never holds memory of the server.
function hcc(...args) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'server/dist/src/cli/hcc.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: isProduction ? 'production' : (process.env.NODE_ENV ?? 'development') },
  });
  if (status !== 0) process.exit(status ?? 1);
}
hcc('migrate');
if (wantsDemo) hcc('demo');

// Beside the demo there is a practice, on SQLite; PRACTICE_DATABASE_URL= (empty) goes without.
const practice = wantsDemo ? { PRACTICE_DATABASE_URL: 'sqlite:data/practice.sqlite' } : {};

// Rows of a list die young: with twice the room for them a work list takes a fifth less of the processor.
const server = spawn(process.execPath, ['--max-semi-space-size=64', join(ROOT, 'server/dist/src/main.js')], {
  cwd: ROOT,
  stdio: ['inherit', 'pipe', 'inherit'],
  env: { ...practice, ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});

let announced = false;
server.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  if (announced || !String(chunk).includes('listens at')) return;
  announced = true;
  const address = /http:\/\/localhost:\d+/.exec(String(chunk))?.[0] ?? `http://localhost:${port}`;
  process.stdout.write(`
  Tra cứu công khai    ${address}/
  Cấp xã               ${address}/commune/     xa.14869 · xa.14869.ubnd
  Cấp huyện            ${address}/district/    huyen.385 · huyen.385.ldtbxh · huyen.385.ubnd
  Cấp tỉnh             ${address}/province/    tinh · so.ldtbxh · lanhdao · quantri
${wantsDemo ? '  Mật khẩu của các tài khoản mẫu: demo\n' : ''}
`);
});
