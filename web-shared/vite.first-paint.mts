import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type { Language } from './src/i18n/namespaces';
import type { SignInWords } from './src/session/sign-in/sign-in-words';

type Bundle = Rolldown.OutputBundle;

/** As ShellSkeleton draws it, which takes its place. */
const shell = (tierName: string) => `<div class="shell">
<header class="shell__header"><div class="shell__bar"><span class="shell__tier">${tierName}</span></div>
<div class="shell__nav"></div></header>
<main class="shell__main"><div class="skeleton skeleton--table">${'<div class="skeleton__bar"></div>'.repeat(10)}</div></main>
</div>`;

const STYLE_LINK = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g;

/** Puts a page's styles into the page: a browser paints it one round trip (150 ms and more on a poor line) sooner. */
function withStylesInside(html: string, base: string, bundle: Bundle): string {
  return html.replace(STYLE_LINK, (link, href: string) => {
    const file = bundle[href.slice(base.length)];
    return file?.type === 'asset' ? `<style>${String(file.source).trim()}</style>` : link;
  });
}

/**
 * The same for a page with scripts. The loader of later pages goes by links: without them it would fetch, and wait for,
 * what stands inside.
 */
function withKnownStylesInside(html: string, base: string, bundle: Bundle): string {
  const known = [...html.matchAll(STYLE_LINK)].map(([link]) => link.replace('>', ' media="print">'));
  return withStylesInside(html, base, bundle).replace('</body>', `${known.join('')}</body>`);
}

/** The chunks with everything that they import statically, and their styles, as addresses. */
function filesOf(bundle: Bundle, base: string, isWanted: (chunk: Rolldown.OutputChunk) => boolean): string[] {
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(base + name)) return;
    files.add(base + name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(base + style);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && isWanted(chunk)) visit(chunk.fileName);
  return [...files];
}

const WORK_LIST = /\/src\/worklist-route\.tsx$/;
const FIRST_TEXTS = /\/i18n\/(?:common|session|worklist|commune|communes|district|province)\.(vi|en)\.ts$/;

/** What every work list waits for: the entry, its route, and the texts of the shell and the list in one language. */
function isFirst({ isEntry, name, moduleIds }: Rolldown.OutputChunk, language: Language): boolean {
  if (isEntry) return name === 'index';
  return moduleIds.some((id) => WORK_LIST.test(id) || FIRST_TEXTS.exec(id)?.[1] === language);
}

const ourOwn = async <Module,>(path: string) =>
  (await runnerImport<Module>(fileURLToPath(new URL(path, import.meta.url)))).module;

async function wordsIn(language: Language): Promise<SignInWords> {
  const [common, session] = await Promise.all([
    ourOwn<{ default: SignInWords['common'] }>(`./src/i18n/common.${language}.ts`),
    ourOwn<{ default: SignInWords['session'] }>(`./src/i18n/session.${language}.ts`),
  ]);
  return { common: common.default, session: session.default };
}

/** The page's markup is made here without its styles, which the build puts in. */
const withoutStyles: Plugin = {
  name: 'hcc-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

const PAGE_MARK = '<!--page-->';
/** The public page's own words, in the language in which it is painted. */
const PAINTED_TEXTS = /\/i18n\/public\.vi\.ts$/;

/**
 * Puts what `paintedPage` of a module gives into the page, with its styles, and names the texts that the script waits
 * for. @param path the module
 */
export function paintedAhead(path: string): Plugin {
  let base = '/';
  return {
    name: 'hcc-painted-ahead',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        if (!bundle || !html.includes(PAGE_MARK)) return html;
        const { module } = await runnerImport<{ paintedPage: () => Promise<string> }>(path, {
          plugins: [withoutStyles],
        });
        const page = html.replace(PAGE_MARK, await module.paintedPage());
        const texts = filesOf(bundle, base, ({ moduleIds }) => moduleIds.some((id) => PAINTED_TEXTS.test(id)));
        return withKnownStylesInside(withNamed(page, texts), base, bundle);
      },
    },
  };
}

/** Both pages of a staff app are this one; what stands in it depends on page and language. */
const TEMPLATE = readFileSync(new URL('./staff-page.html', import.meta.url), 'utf8');
/** By page, what runs in it. */
const SCRIPTS = { 'index.html': '/src/main.tsx', 'sign-in.html': '/src/sign-in.ts' } as const;
type PageName = keyof typeof SCRIPTS;

const templateOf = (page: PageName) => TEMPLATE.replace('<!--script-->', SCRIPTS[page]);

/** What the browser shows before any script has come. */
async function painted(template: string, page: PageName, language: Language, tier: Tier): Promise<string> {
  const [words, { signInPage }] = await Promise.all([
    wordsIn(language),
    ourOwn<typeof import('./src/session/sign-in/sign-in-markup')>('./src/session/sign-in/sign-in-markup.ts'),
  ]);
  const { common, session } = words;
  const isSignIn = page === 'sign-in.html';
  const title = isSignIn ? `${session.signIn.title} · ${common.appName}` : common.appOf[tier];
  const filled = { title, page: isSignIn ? signInPage(words, tier) : shell(common.tier[tier]) };
  return template
    .replace('<html lang="vi">', `<html lang="${language}">`)
    .replace(/<!--(title|page)-->/g, (_, name: keyof typeof filled) => filled[name]);
}

/** Names files in the head, so that none waits for another to be read. */
function withNamed(page: string, files: string[]): string {
  const links = files
    .filter((file) => !page.includes(`"${file}"`))
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" crossorigin href="${file}">`
        : `<link rel="modulepreload" crossorigin href="${file}">`,
    );
  return page.replace('</head>', `${links.join('')}</head>`);
}

/** Names the files that the app begins with, and asks its first questions. */
function withAppNamed(page: string, base: string, bundle: Bundle, files: string[]): string {
  const early = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'ask-first');
  const script = `<script type="module" async crossorigin src="${base}${early?.fileName}"></script>`;
  const whole = withNamed(page.replace('</title>', `</title>${script}`), files);
  return withKnownStylesInside(whole, base, bundle);
}

const ICON_SIZES = [192, 512];

/** What a browser installs the app by. */
function installable(base: string, name: string): string {
  return JSON.stringify({
    name,
    short_name: name,
    lang: 'vi',
    id: base,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#9b1c1f',
    icons: ICON_SIZES.map((size) => ({
      src: `${base}icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  });
}

/** The form, and the list of the files that come while somebody types. */
function withAppListed(page: string, base: string, bundle: Bundle, files: string[]): string {
  const list = `<script type="application/json" id="app-files">${JSON.stringify(files)}</script>`;
  return withStylesInside(page, base, bundle).replace('</body>', `${list}</body>`);
}

/**
 * The two pages of a staff app, each in two languages: index.html and index.en.html, the app itself; sign-in.html and
 * sign-in.en.html, which hold the form. They are painted before any script has come; the server chooses.
 */
export function staffPages(tier: Tier): Plugin {
  let base = '/';
  let root = '';
  const inEnglish = new Map<PageName, string>();
  const pageOf = (path: string) => (Object.keys(SCRIPTS) as PageName[]).find((page) => path === join(root, page));
  return {
    name: 'hcc-staff-pages',
    enforce: 'pre',
    configResolved: (config) => {
      ({ base, root } = config);
    },
    resolveId: (id) => (pageOf(id) ? id : undefined),
    load: (id) => {
      const page = pageOf(id);
      return page && templateOf(page);
    },
    configureServer: (server) => {
      // While developing, the page for signing in has the address that the server gives it.
      server.middlewares.use(async (request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith(base) || !request.headers.accept?.includes('text/html')) return next();
        const page = path === `${base}sign-in` ? 'sign-in.html' : 'index.html';
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(base + page, templateOf(page)));
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { path, bundle }) => {
        const page = path.endsWith('sign-in.html') ? 'sign-in.html' : 'index.html';
        const inLanguage = async (language: Language) => {
          const whole = await painted(html, page, language, tier);
          if (!bundle) return whole;
          const files = filesOf(bundle, base, (chunk) => isFirst(chunk, language));
          const withApp = page === 'sign-in.html' ? withAppListed : withAppNamed;
          const manifest = `<link rel="manifest" href="${base}manifest.webmanifest">`;
          return withApp(whole.replace('</title>', `</title>${manifest}`), base, bundle, files);
        };
        if (bundle) inEnglish.set(page, await inLanguage('en'));
        return inLanguage('vi');
      },
    },
    generateBundle: {
      order: 'post',
      async handler() {
        const { common } = await wordsIn('vi');
        const manifest = installable(base, common.appOf[tier]);
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest });
        for (const size of ICON_SIZES) {
          const source = readFileSync(new URL(`./icons/icon-${size}.png`, import.meta.url));
          this.emitFile({ type: 'asset', fileName: `icon-${size}.png`, source });
        }
        for (const [page, source] of inEnglish) {
          this.emitFile({ type: 'asset', fileName: page.replace('.html', '.en.html'), source });
        }
      },
    },
  };
}
