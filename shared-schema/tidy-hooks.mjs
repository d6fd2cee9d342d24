// What the generator cannot be told: runs over the file after each generation.
import { readFileSync, writeFileSync } from 'node:fs';

/** It writes a Suspense hook for every query; their overloads do not compile under Apollo Client 4, and no screen uses them. */
function dropSuspenseHooks(source) {
  return source
    .replace(/\/\/ @ts-ignore\nexport function use\w+SuspenseQuery\([\s\S]*?\n {8}\}\n?/g, '')
    .replace(/export type \w+SuspenseQueryHookResult = .*\n?/g, '')
    .replace(/export function use\w+SuspenseQuery\(.*\n/g, '');
}

/** It writes a fragment out in every document that uses it: 197 kB of trees for a browser to read instead of 66. */
function shareFragments(source) {
  const written = new Map();
  return source.replace(/^(export const (\w+) = )(\{"kind":"Document".*\})( as )/gm, (_, start, name, json, end) => {
    const definitions = JSON.parse(json).definitions.map((definition, index) => {
      const text = JSON.stringify(definition);
      if (definition.kind !== 'FragmentDefinition') return text;
      if (!written.has(text)) written.set(text, `${name}.definitions[${index}]`);
      const place = written.get(text);
      return place.startsWith(`${name}.`) ? text : place;
    });
    return `${start}{"kind":"Document","definitions":[${definitions}]}${end}`;
  });
}

for (const file of process.argv.slice(2)) {
  writeFileSync(file, shareFragments(dropSuspenseHooks(readFileSync(file, 'utf8'))));
}
