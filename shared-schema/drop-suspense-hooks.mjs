// The generator also writes a Suspense hook for every query. Their overloads do not compile under Apollo Client 4
// and no screen uses them, so they are taken out after each generation.
import { readFileSync, writeFileSync } from 'node:fs';

for (const file of process.argv.slice(2)) {
  const source = readFileSync(file, 'utf8');
  const kept = source
    .replace(/\/\/ @ts-ignore\nexport function use\w+SuspenseQuery\([\s\S]*?\n {8}\}\n?/g, '')
    .replace(/export type \w+SuspenseQueryHookResult = .*\n?/g, '')
    .replace(/export function use\w+SuspenseQuery\(.*\n/g, '');
  writeFileSync(file, kept);
}
