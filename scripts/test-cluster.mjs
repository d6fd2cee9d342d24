// `npm run test:cluster`: three Galera nodes and three servers on this machine; see server/faults/cluster.ts.
import { buildServer } from './build.mjs';
import { ensureInstalled, run, StepFailed } from './lib.mjs';
import { CLUSTER, DATABASE, ensureSystemPackages } from './system-packages.mjs';

try {
  ensureSystemPackages([DATABASE, ...CLUSTER]);
  ensureInstalled();
  await buildServer();
  run(process.execPath, ['server/dist/faults/cluster.js', ...process.argv.slice(2)]);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.status;
}
