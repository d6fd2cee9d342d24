// `npm run -s hcc -- …`: builds the server if its sources changed, then hands over to it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import { ensureInstalled, ROOT } from './lib.mjs';

ensureInstalled();
await buildServer();
const child = spawn(process.execPath, [join(ROOT, 'server/dist/src/cli/hcc.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
