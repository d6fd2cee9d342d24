// `npm run check`: format, lint, import directions and cycles, what apps share, types, and whether generated code is up to date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureInstalled, ROOT, run } from './lib.mjs';

const GENERATED = ['shared-schema/schema.graphql', 'shared-schema/generated/hooks.ts'];
/** The web is one: what the apps share is looked at once. */
const PROJECTS = ['server/tsconfig.json', 'tsconfig.web.json', 'e2e/tsconfig.json'];

ensureInstalled();
run(bin('biome'), ['ci', '--error-on-warnings', '.']);
run(process.execPath, ['scripts/check-imports.mjs']);
run(process.execPath, ['scripts/check-circles.mjs']);
run(process.execPath, ['scripts/check-features.mjs']);
for (const project of PROJECTS) run(bin('tsc'), ['-p', project]);

const before = GENERATED.map((file) => readFileSync(join(ROOT, file), 'utf8'));
run(process.execPath, ['scripts/codegen.mjs']);
const stale = GENERATED.filter((file, index) => readFileSync(join(ROOT, file), 'utf8') !== before[index]);
if (stale.length > 0) {
  process.stderr.write(`Out of date, now written anew; commit them: ${stale.join(', ')}\n`);
  process.exit(1);
}
process.stdout.write('check: format, lint, import directions, types and generated code are in order\n');
