import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const APPS = ['province', 'district', 'commune'] as const;
/** Vite puts a hash of the content into names under assets/. */
const ONE_YEAR_SECONDS = 31_536_000;

/** The three apps and the public page. A path inside an app that is no file is one of its screens. */
export async function appRoutes(server: FastifyInstance, rootFolder: string): Promise<void> {
  const places = [
    ...APPS.map((app) => ({ prefix: `/${app}/`, folder: join(rootFolder, `web-${app}`, 'dist') })),
    { prefix: '/', folder: join(rootFolder, 'web-shared', 'dist-public') },
  ];
  for (const [index, { prefix, folder }] of places.entries()) {
    if (!existsSync(join(folder, 'index.html'))) continue;
    await server.register(fastifyStatic, {
      root: folder,
      prefix,
      wildcard: false,
      decorateReply: index === 0,
      index: 'index.html',
      setHeaders: (reply, path) => {
        const isHashed = path.includes(`${join(folder, 'assets')}`);
        reply.header('cache-control', isHashed ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache');
      },
    });
    if (prefix === '/') continue;
    server.get(prefix.slice(0, -1), (_request, reply) => reply.redirect(prefix));
    server.get(`${prefix}*`, (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .type('text/html')
        .send(createReadStream(join(folder, 'index.html'))),
    );
  }
}
