// `npm run test:offline`: a commune's machine receives without a line and sends, while line, server and browser are cut
// off and killed again and again; see e2e/faults/desk-without-line.fault.ts. `--receipts N` receives fewer.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { bin, ensureInstalled, ROOT, run, StepFailed } from './lib.mjs';
import { BROWSER, ensureSystemPackages } from './system-packages.mjs';

const { values } = parseArgs({ options: { receipts: { type: 'string', default: '100' } } });

try {
  ensureSystemPackages([BROWSER]);
  ensureInstalled();
  await buildAll();
  run(bin('jest'), ['--config', 'offline-faults.config.cjs'], {
    cwd: join(ROOT, 'e2e'),
    env: { ...process.env, NODE_ENV: 'test', HCC_RECEIPTS: values.receipts },
  });
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.status;
}
