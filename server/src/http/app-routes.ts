import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const APPS = ['province', 'district', 'commune'] as const;
const ONE_YEAR_SECONDS = 31_536_000;

/** Vite puts a hash of the content into names under assets/, so they never change. */
function cacheControl(path: string): string {
  return path.includes(`${sep}assets${sep}`) ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache';
}

/** The three apps and the public page. A path inside an app that is no file is one of its screens. */
export async function appRoutes(server: FastifyInstance, rootFolder: string): Promise<void> {
  for (const app of APPS) {
    server.get(`/${app}`, (_request, reply) => reply.redirect(`/${app}/`));
    await server.register(
      async (scope) => {
        await serveFolder(scope, join(rootFolder, `web-${app}`, 'dist'));
        scope.setNotFoundHandler((request, reply) => {
          const isScreen = request.method === 'GET' && !request.url.startsWith(`/${app}/assets/`);
          if (isScreen) return reply.sendFile('index.html');
          return reply.code(404).send({ message: 'not found' });
        });
      },
      { prefix: `/${app}` },
    );
  }
  await server.register(async (scope) => serveFolder(scope, join(rootFolder, 'web-public', 'dist')));
}

async function serveFolder(scope: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await scope.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    redirect: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheControl(path));
    },
  });
}
