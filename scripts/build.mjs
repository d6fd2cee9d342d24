// Builds the server, the three apps and the public page, each only where its sources changed.
import { pathToFileURL } from 'node:url';
import { APPS, bin, buildIfStale, ensureInstalled, ROOT, runAsync } from './lib.mjs';

const SHARED = ['web-shared', 'shared-schema/generated', 'tsconfig.json'];

export function buildServer() {
  const sources = [
    'server/src',
    'server/bench',
    'server/faults',
    'server/test/harness',
    'server/test/generate-migration.ts',
    'server/.swcrc',
  ];
  return buildIfStale(sources, 'server/dist', () => runAsync('npm', ['run', '-s', 'build', '-w', 'server']));
}

export async function buildAll() {
  await buildServer();
  for (const app of APPS) {
    await buildIfStale([`web-${app}`, ...SHARED], `web-${app}/dist`, () => {
      process.stderr.write(`Dựng ứng dụng ${app}…\n`);
      return runAsync(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: `${ROOT}/web-${app}` });
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await buildAll();
}
