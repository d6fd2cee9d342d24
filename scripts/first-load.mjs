// How much a browser downloads before a staff app's work list shows: walks each app's Vite manifest from its entry, its
// work-list route and the Vietnamese texts that both wait for, and adds up the gzipped JavaScript and style sheets.
// Prints kB per app; exit status 1 when one is over the limit or has not been built. Fonts are left out: text shows
// without them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 200;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const apps = ['web-commune', 'web-district', 'web-province'];
// The last four are those of an app's own menu, and of the strip above a district's list.
const names = ['common', 'session', 'worklist', 'commune', 'district', 'province', 'communes'];
const texts = names.map((name) => `${name}.vi`);

/** The chunks that must have arrived, with everything they import statically. */
function firstLoad(manifest) {
  const keys = Object.keys(manifest);
  const entry = keys.find((key) => manifest[key].isEntry && key === 'index.html');
  const route = keys.find((key) => key === 'src/worklist-route.tsx');
  if (!entry || !route) throw new Error('the manifest has no entry or no work-list route');
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) visit(imported);
  };
  for (const key of [entry, route, ...keys.filter((one) => texts.includes(manifest[one].name))]) visit(key);
  return [...seen];
}

let failed = false;
for (const app of apps) {
  const dist = join(root, app, 'dist');
  const manifestFile = join(dist, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) {
    console.error(`${app}: not built (no ${manifestFile})`);
    failed = true;
    continue;
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const chunks = firstLoad(manifest).map((key) => manifest[key]);
  const files = new Set(chunks.flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]));
  const sizes = [...files].map((file) => [file, gzipSync(readFileSync(join(dist, file))).length / 1000]);
  const sum = (end) => sizes.filter(([file]) => file.endsWith(end)).reduce((total, [, size]) => total + size, 0);
  const scripts = sum('.js');
  const over = scripts > LIMIT_KB;
  if (over) failed = true;
  console.log(
    `${app}: ${scripts.toFixed(1)} kB of JavaScript and ${sum('.css').toFixed(1)} kB of styles before the work list ` +
      `(limit ${LIMIT_KB} kB)${over ? ' OVER' : ''}`,
  );
  if (process.argv.includes('--files')) {
    for (const [file, size] of sizes.sort((a, b) => b[1] - a[1]))
      console.log(`  ${size.toFixed(1).padStart(6)} ${file}`);
  }
}
process.exit(failed ? 1 : 0);
