// Builds the server, the three apps and the public page, each only where its sources changed; `server` builds only it.
import { pathToFileURL } from 'node:url';
import { compressAssets } from './compress-assets.mjs';
import { APPS, bin, buildIfStale, ensureInstalled, ROOT, runAsync } from './lib.mjs';

const SHARED = [
  'web-shared',
  'shared-schema/generated',
  'tsconfig.json',
  'tsconfig.web.json',
  'scripts/compress-assets.mjs',
];

/** The desk without a line runs rules of the server. */
const PURE = ['server/src/kernel', 'server/src/modules'];

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
  // Side by side: the build of an app keeps one core busy.
  await Promise.all([buildServer(), ...APPS.map(buildApp)]);
}

function buildApp(app) {
  const sources = [`web-${app}`, ...SHARED, ...(app === 'commune' ? PURE : [])];
  return buildIfStale(sources, `web-${app}/dist`, async () => {
    process.stderr.write(`Dựng ứng dụng ${app}…\n`);
    await runAsync(bin('vite'), ['build', '--logLevel', 'warn'], { cwd: `${ROOT}/web-${app}` });
    await compressAssets(`web-${app}/dist`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await (process.argv[2] === 'server' ? buildServer() : buildAll());
}
