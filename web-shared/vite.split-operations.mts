import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const GENERATED = /\/shared-schema\/generated\/hooks\.ts$/;
const PART = /^export const (\w+) = \{"kind":"Document"/gm;
const FRAGMENT = /\b\w+FragmentDoc\b/g;

/**
 * Takes the generated operations apart, a module for each, so that each comes with the pages that ask it. In one file
 * the first page waited for those of all pages: 3 kB gzipped of 200, and more with every operation that is added.
 */
export function operationsApart(): Plugin {
  const parts = new Map<string, string>();
  const split = (file: string): string => {
    const text = readFileSync(file, 'utf8');
    const starts = [...text.matchAll(PART)].map(({ index, 1: name = '' }) => ({ index, name }));
    const pathOf = (name: string) => join(dirname(file), `${name}.ts`);
    for (const [at, { index, name }] of starts.entries()) {
      const code = text.slice(index, starts[at + 1]?.index);
      const fragments = new Set([...code.matchAll(FRAGMENT)].map(([fragment]) => fragment));
      fragments.delete(name);
      parts.set(
        pathOf(name),
        [
          `import * as ApolloReactHooks from '@apollo/client/react';`,
          ...[...fragments].map((fragment) => `import { ${fragment} } from '${pathOf(fragment)}';`),
          'const defaultOptions = {};',
          code,
        ].join('\n'),
      );
    }
    return starts.map(({ name }) => `export * from '${pathOf(name)}';`).join('\n');
  };
  return {
    name: 'hcc-operations-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (parts.has(id) ? { id, moduleSideEffects: false } : undefined),
    load: (id) => (GENERATED.test(id) ? split(id) : parts.get(id)),
  };
}
