// web-shared holds what two or more apps use. Walks the imports of each app from its entries (dynamic ones too) and names
// every file of web-shared/src that only one app reaches, or none: it belongs into that app, or nowhere. Exit status 1
// where there is one. An argument names another project folder than this one.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { APPS, ROOT } from './lib.mjs';

const root = process.argv[2] ?? ROOT;
const SHARED = '@hcc/web-shared/';
const ENDINGS = ['', '.ts', '.tsx', '.css'];
/** What follows `from`, `import` or `import(`. */
const IMPORTED = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** The file behind an import; undefined for a library. */
function resolve(from, name) {
  let path;
  if (name.startsWith('.')) path = join(dirname(from), name);
  else if (name.startsWith(SHARED)) path = join(root, 'web-shared', name.slice(SHARED.length));
  else return undefined;
  const found = ENDINGS.map((ending) => path + ending).find(isFile);
  if (!found) throw new Error(`${relative(root, from)} imports ${name}, which is not there`);
  return found;
}

function reachedFrom(entries) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    if (file.endsWith('.css')) return;
    for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
      const next = resolve(file, name);
      if (next) visit(next);
    }
  };
  for (const entry of entries) visit(entry);
  return reached;
}

/** The builds of the apps name it themselves. */
const ASK_FIRST = join(root, 'web-shared', 'src', 'session', 'first', 'ask-first.ts');

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

const entriesOf = (app) =>
  ['main.tsx', 'sign-in.ts', 'floor.tsx'].map((name) => join(root, `web-${app}`, 'src', name)).filter(isFile);
const reached = APPS.map((app) => ({ app, files: reachedFrom(entriesOf(app)) }));
let failed = false;
for (const file of filesBelow(join(root, 'web-shared', 'src')).sort()) {
  const users = reached.filter(({ files }) => files.has(file)).map(({ app }) => `web-${app}`);
  if (users.length > 1 || file === ASK_FIRST) continue;
  failed = true;
  console.error(`${relative(root, file)}: ${users[0] ? `only ${users[0]} uses it` : 'no app uses it'}`);
}
if (failed) console.error('web-shared holds what two or more apps use; move these to the app that uses them.');
process.exit(failed ? 1 : 0);
