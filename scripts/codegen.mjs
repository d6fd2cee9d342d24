// Writes shared-schema/schema.graphql from the server's code, and the apps' hooks from it.
import { join } from 'node:path';
import { buildServer } from './build.mjs';
import { bin, ensureInstalled, ROOT, run } from './lib.mjs';

ensureInstalled();
await buildServer();
run(process.execPath, [join(ROOT, 'server/dist/src/cli/emit-schema.js')]);
run(bin('graphql-codegen'), ['--config', 'codegen.ts'], {
  cwd: join(ROOT, 'shared-schema'),
  stdio: ['ignore', 'ignore', 'inherit'],
});
