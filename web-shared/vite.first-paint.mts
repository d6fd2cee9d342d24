import { fileURLToPath } from 'node:url';
import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { type Plugin, type Rolldown, runnerImport } from 'vite';

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

/** A district's list and the strip above it, which is the largest thing that its page shows. */
const WORK_LIST = /\/src\/(?:worklist-route|features\/communes\/commune-strip)\.tsx$/;
const FIRST_TEXTS = /\/i18n\/(?:common|session|worklist|commune|communes|district|province)\.vi\.ts$/;

/** What every work list waits for: the entry, its route, and the Vietnamese texts of the shell and the list. */
function isFirst({ isEntry, name, moduleIds }: Rolldown.OutputChunk): boolean {
  if (isEntry) return name === 'index';
  return moduleIds.some((id) => WORK_LIST.test(id) || FIRST_TEXTS.test(id));
}

const ourOwn = async <Module,>(path: string) =>
  (await runnerImport<Module>(fileURLToPath(new URL(path, import.meta.url)))).module;

/** What the browser shows before any script has come. */
async function painted(tier: Tier): Promise<{ signIn: string; shell: string }> {
  const [{ signInPage }, { default: common }, { default: session }] = await Promise.all([
    ourOwn<typeof import('./src/session/sign-in/sign-in-markup')>('./src/session/sign-in/sign-in-markup.ts'),
    ourOwn<typeof import('./src/i18n/common.vi')>('./src/i18n/common.vi.ts'),
    ourOwn<typeof import('./src/i18n/session.vi')>('./src/i18n/session.vi.ts'),
  ]);
  return { signIn: signInPage({ common, session }, tier), shell: shell(common.tier[tier]) };
}

/** The page's markup is made here without its styles, which the build puts in. */
const withoutStyles: Plugin = {
  name: 'hcc-without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/** Puts what `paintedPage` of a module gives into the page, with its styles. @param path the module */
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
        if (!bundle) return html;
        const { module } = await runnerImport<{ paintedPage: () => Promise<string> }>(path, {
          plugins: [withoutStyles],
        });
        const page = html.replace('<!--page-->', await module.paintedPage());
        return withStylesInside(page, base, bundle);
      },
    },
  };
}

/**
 * The two pages of a staff app. sign-in.html holds the form, painted before any script has come, and the list of the
 * files that the app begins with; index.html names them, so that none waits for another to be read.
 */
export function staffPages(tier: Tier): Plugin {
  let base = '/';
  return {
    name: 'hcc-staff-pages',
    configResolved: (config) => {
      base = config.base;
    },
    configureServer: (server) => {
      // While developing, the page for signing in has the address that the server gives it.
      server.middlewares.use((request, _response, next) => {
        if (request.url?.startsWith(`${base}sign-in?`) || request.url === `${base}sign-in`) {
          request.url = request.url.replace(`${base}sign-in`, `${base}sign-in.html`);
        }
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { filename, bundle }) => {
        const isSignIn = filename.endsWith('sign-in.html');
        const { signIn, shell } = await painted(tier);
        const page = html.replace('<!--sign-in-->', signIn).replace('<!--shell-->', shell);
        if (!bundle) return page;
        const files = filesOf(bundle, base, isFirst);
        if (isSignIn) {
          const list = `<script type="application/json" id="app-files">${JSON.stringify(files)}</script>`;
          return withStylesInside(page, base, bundle).replace('</body>', `${list}</body>`);
        }
        const named = files.filter((file) => !page.includes(`"${file}"`));
        const links = named.map((file) =>
          file.endsWith('.css')
            ? `<link rel="stylesheet" crossorigin href="${file}">`
            : `<link rel="modulepreload" crossorigin href="${file}">`,
        );
        const early = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'ask-first');
        const script = `<script type="module" async crossorigin src="${base}${early?.fileName}"></script>`;
        const whole = page.replace('</title>', `</title>${script}`).replace('</head>', `${links.join('')}</head>`);
        // The loader of later pages goes by these links; without them it would fetch, and wait for, what stands inside.
        const known = [...whole.matchAll(STYLE_LINK)].map(([link]) => link.replace('>', ' media="print">'));
        return withStylesInside(whole, base, bundle).replace('</body>', `${known.join('')}</body>`);
      },
    },
  };
}
