// `npm test`: the checks, then every test: server (both engines), web, browser.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { APPS, bin, ensureInstalled, ROOT, run } from './lib.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/**
 * Where jest runs each suite; the server's and the browser's configurations say with how many workers. The web's run as
 * one, so that no core waits for each's last file.
 */
const SUITES = {
  server: { cwd: 'server', options: [] },
  web: { cwd: '.', options: ['--maxWorkers', '3', '--projects', 'web-shared', ...APPS.map((app) => `web-${app}`)] },
  e2e: { cwd: 'e2e', options: [] },
};

ensureSystemPackages();
ensureInstalled();
run(process.execPath, ['scripts/check.mjs']);
await buildAll();
run(process.execPath, ['scripts/first-load.mjs']);

const folder = mkdtempSync(join(tmpdir(), 'hcc-test-'));
const sum = { passed: 0, failed: 0 };
let failedSuites = 0;
for (const [suite, { cwd, options: own }] of Object.entries(SUITES)) {
  const began = Date.now();
  const report = join(folder, `${suite}.json`);
  const options = ['--json', '--outputFile', report, ...process.argv.slice(2)];
  const { status } = spawnSync(bin('jest'), [...options, ...own], {
    cwd: join(ROOT, cwd),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  if (!existsSync(report)) {
    failedSuites++;
    continue;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  sum.passed += result.numPassedTests;
  sum.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  // Nothing is skipped quietly: a skipped test counts as failed.
  sum.failed += result.numPendingTests + result.numTodoTests;
  if (status !== 0) failedSuites++;
  process.stdout.write(`${suite}: ${result.numPassedTests} tests in ${Math.round((Date.now() - began) / 1_000)} s\n`);
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 && failedSuites === 0 ? 0 : 1;
