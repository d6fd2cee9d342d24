import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The citizens' page at "/": `npx vite build -c vite.public.config.mts` in this folder. */
const config: UserConfig = {
  root: here('./public-page'),
  base: '/',
  plugins: [react()],
  build: { outDir: here('./dist-public'), emptyOutDir: true, manifest: true, target: 'es2022' },
  server: { proxy: { '/graphql': 'http://localhost:4000' }, fs: { allow: [here('..')] } },
};

export default config;
