import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const API = 'http://localhost:4000';

/**
 * What pages share goes into few files: a file for every shared handful of lines costs a request each, and 3 kB of
 * names and of compressing apart before a work list shows.
 */
const ROOMS = [
  {
    name: 'base',
    test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|rxjs|graphql|optimism|@wry|@apollo(?!.*subscriptions))\//,
  },
  { name: 'ui', test: /web-shared\/src\/ui\/(text|page\/(page-state|due-text|status-tag|use-page-title))/ },
  { name: 'lists', test: /web-shared\/src\/features\/(listing|worklist\/(arrivals|worklist-(foot|source|state)))/ },
];

/** What the apps have in common; `name` is the folder and, where nothing else is said, the path, e.g. "commune". */
export function appConfig(name: string, base = `/${name}/`): UserConfig {
  return {
    root: fileURLToPath(new URL(`../web-${name}`, import.meta.url)),
    base,
    plugins: [react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      chunkSizeWarningLimit: 700,
      rolldownOptions: { output: { codeSplitting: { groups: ROOMS } } },
    },
    server: {
      proxy: {
        '/graphql': { target: API, ws: true },
        '/slips': API,
      },
    },
  };
}
