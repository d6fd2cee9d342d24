import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const APPS = ['province', 'district', 'commune'] as const;
/** Pages of the machines of a centre, and of who holds a ticket: one file, which goes by the address. */
const FLOOR_PAGES = ['kiosk', 'board', 'counter-screen', 'ticket', 'queue'] as const;
/** What the reader chose; the apps set it. */
const LANGUAGE_COOKIE = 'hcc_language';
const ONE_YEAR_SECONDS = 31_536_000;

/** Vite puts a hash of the content into names under assets/, so they never change. */
function cacheControl(path: string): string {
  return path.includes(`${sep}assets${sep}`) ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache';
}

/** How the practice serves the same apps. */
export interface MarkedApps {
  /** Marks a page of the build. */
  mark: (html: string) => string;
  /** Where somebody without a session comes in. */
  doorOf: (app: string) => string;
}

/**
 * The three apps and the public page, as the build has compressed them. A path inside an app that is no file is one of
 * its screens; whoever has no session gets the page for signing in there, which is painted before the app could be.
 */
export async function appRoutes(
  server: FastifyInstance,
  rootFolder: string,
  hasSession: (request: FastifyRequest) => Promise<boolean>,
  marked: MarkedApps | null = null,
): Promise<void> {
  const marks = (folder: string) => (reply: FastifyReply, name: string) =>
    reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(marked!.mark(readFileSync(join(folder, name), 'utf8')));
  for (const app of APPS) {
    server.get(`/${app}`, (_request, reply) => reply.redirect(`/${app}/`));
    await server.register(
      async (scope) => {
        const folder = join(rootFolder, `web-${app}`, 'dist');
        const isThere = await serveFolder(scope, folder, false);
        const sendMarked = marks(folder);
        const screen = async (request: FastifyRequest, reply: FastifyReply) => {
          // Two people get different pages at one address.
          void reply.header('vary', 'accept-encoding, cookie');
          const isKnown = await hasSession(request);
          if (marked && !isKnown) return reply.redirect(marked.doorOf(app));
          const page = isKnown ? 'index' : 'sign-in';
          const name = request.cookies[LANGUAGE_COOKIE] === 'en' ? `${page}.en.html` : `${page}.html`;
          return marked ? sendMarked(reply, name) : reply.sendFile(name);
        };
        if (isThere) scope.get('/', { prefixTrailingSlash: 'slash' }, screen);
        scope.setNotFoundHandler(async (request, reply) => {
          const isScreen = isThere && request.method === 'GET' && !request.url.startsWith(`/${app}/assets/`);
          if (isScreen) return screen(request, reply);
          return reply.code(404).send({ message: 'not found' });
        });
      },
      { prefix: `/${app}` },
    );
  }
  // What posters and papers say; the page itself has one address for all.
  server.get('/feedback', (_request, reply) => reply.redirect('/?gopy'));
  server.get('/rate', (_request, reply) => reply.redirect('/?danhgia'));
  await server.register(async (scope) => {
    const folder = join(rootFolder, 'web-public', 'dist');
    const isThere = await serveFolder(scope, folder, marked ? false : ['index.html']);
    if (!isThere) return;
    if (marked) scope.get('/', (_request, reply) => marks(folder)(reply, 'index.html'));
    for (const page of FLOOR_PAGES) {
      scope.get(`/${page}`, (_request, reply) =>
        marked ? marks(folder)(reply, 'floor.html') : reply.sendFile('floor.html'),
      );
    }
    const notFound = readFileSync(join(folder, 'not-found.html'), 'utf8');
    scope.setNotFoundHandler((request, reply) => {
      void reply.code(404);
      // A person who mistyped an address gets a page, a program a word.
      if (!request.headers.accept?.includes('text/html')) return reply.send({ message: 'not found' });
      return reply.type('text/html; charset=utf-8').send(notFound);
    });
  });
}

/** @param index what stands for the folder itself. @returns whether there is a built page */
async function serveFolder(scope: FastifyInstance, folder: string, index: string[] | false): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  await scope.register(fastifyStatic, {
    root: folder,
    index,
    cacheControl: false,
    redirect: index !== false,
    preCompressed: true,
    setHeaders: (response, path) => {
      if (!response.getHeader('vary')) response.setHeader('vary', 'accept-encoding');
      response.setHeader('cache-control', cacheControl(path));
    },
  });
  return true;
}
