import { fileURLToPath } from 'node:url';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, mergeConfig, type UserConfig } from 'vite';
import { staffPages } from './vite.first-paint.mts';
import { operationsApart } from './vite.split-operations.mts';

const API = 'http://localhost:4000';

const ROUTER = fileURLToPath(new URL('../node_modules/react-router/dist/production/index.mjs', import.meta.url));

/**
 * What pages share goes into few files: a file for every shared handful of lines costs a request each, and 3 kB of
 * names and of compressing apart before a work list shows.
 */
const ROOMS = [
  {
    // What the page for signing in, the first questions and the apps all need; nothing of the apps' own in it.
    name: 'look',
    test: /rolldown[/-]runtime|vite\/preload-helper|web-shared\/src\/(session\/(sign-in\/(sign-in-request|safe-next)|first\/first|app-paths|sign-in\.css)|i18n\/(stored-language|(common|session)\.vi)|ui\/(look\/(?!fonts)|form\/(button|field)\.css|page\/page-state\.css|text\/(server-clock|vietnam-day|wait-text)))/,
  },
  { name: 'sign-in-form', test: /web-shared\/src\/session\/sign-in\/sign-in-(steps|markup|words)/ },
  {
    name: 'base',
    test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|react-i18next|rxjs|graphql|optimism|@wry|@apollo(?!.*subscriptions))\//,
  },
  {
    // Of the reports, what the strip above a district's list needs: one file instead of five.
    name: 'figures',
    test: /web-shared\/src\/features\/reporting\/(report-address|figures\/(worst-first|settlement-columns)|period\/report-period)|generated\/(SettlementReport|DueSoonByArea)Document|communes\/(use-due-soon|has-wards)/,
  },
  {
    // Sums in words belong to the form of a payment alone; these others to forms and links that come later too.
    name: 'lists',
    test: /web-shared\/src\/(session\/use-office-feed|ui\/(text\/(?!dong-in-words|steering-address|working-days|use-field-reasons)|page\/(page-state|due-text|status-tag|use-page-title))|features\/(listing|search\/search-box|worklist\/(arrivals|(?!sent-up)[a-z-]+\.))|app\/worklist-route)/,
  },
];

/** What the apps have in common; `name` is the folder and, where nothing else is said, the path, e.g. "commune". */
export function appConfig(name: string, base = `/${name}/`): UserConfig {
  return {
    root: fileURLToPath(new URL(`../web-${name}`, import.meta.url)),
    base,
    plugins: [react(), operationsApart()],
    // rxjs offers itself in ES5 unless it is asked for classes: 2 kB gzipped less.
    // The router offers only its development build, which speaks of mistakes in a console that no clerk reads.
    resolve: {
      conditions: ['es2015', ...defaultClientConditions],
      alias: [{ find: /^react-router$/, replacement: ROUTER }],
    },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      // A browser that doesn't know the hint loads the same files a little later.
      modulePreload: { polyfill: false },
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

/** One of the three apps: the app itself, and its page for signing in. */
export function staffAppConfig(name: 'commune' | 'district' | 'province'): UserConfig {
  const page = (file: string) => fileURLToPath(new URL(`../web-${name}/${file}`, import.meta.url));
  return mergeConfig(appConfig(name), {
    plugins: [staffPages(name.toUpperCase() as Tier)],
    build: {
      rolldownOptions: {
        input: {
          index: page('index.html'),
          'sign-in': page('sign-in.html'),
          'ask-first': page('../web-shared/src/session/first/ask-first.ts'),
        },
      },
    },
  });
}
