import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const API = 'http://localhost:4000';

/** What the apps have in common; `name` is the folder and, where nothing else is said, the path, e.g. "commune". */
export function appConfig(name: string, base = `/${name}/`): UserConfig {
  return {
    root: fileURLToPath(new URL(`../web-${name}`, import.meta.url)),
    base,
    plugins: [react()],
    build: { outDir: 'dist', emptyOutDir: true, manifest: true, target: 'es2022', chunkSizeWarningLimit: 700 },
    server: {
      proxy: {
        '/graphql': { target: API, ws: true },
        '/slips': API,
      },
    },
  };
}
