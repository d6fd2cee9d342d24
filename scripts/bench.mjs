// Measures the server against the bare drivers on databases of its own; see server/bench/bench.ts.
import { buildServer } from './build.mjs';
import { ensureInstalled, run, StepFailed } from './lib.mjs';

try {
  ensureInstalled();
  await buildServer();
  run(process.execPath, ['server/dist/bench/bench.js', ...process.argv.slice(2)]);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = error.status;
}
