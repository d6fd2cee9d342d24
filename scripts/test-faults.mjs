// `npm run test:faults`: harms the server and its database while people work, and counts what was promised; see
// server/faults/faults.ts. In a namespace of its own it may mount the small disks that it fills up, and leaves none.
import { spawnSync } from 'node:child_process';
import { buildServer } from './build.mjs';
import { ensureInstalled, run, StepFailed } from './lib.mjs';
import { DATABASE, ensureSystemPackages } from './system-packages.mjs';

const NAMESPACE = ['unshare', '--map-root-user', '--mount'];

try {
  ensureSystemPackages([DATABASE]);
  ensureInstalled();
  await buildServer();
  const mayIsolate = spawnSync(NAMESPACE[0], [...NAMESPACE.slice(1), 'true']).status === 0;
  const [command, ...args] = [
    ...(mayIsolate ? NAMESPACE : []),
    process.execPath,
    'server/dist/faults/faults.js',
    ...process.argv.slice(2),
  ];
  run(command, args);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.status;
}
