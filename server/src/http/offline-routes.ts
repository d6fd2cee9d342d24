import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { unauthenticated } from '../kernel/errors';
import { now } from '../kernel/now';
import { requirePermission } from '../modules/identity/actor';
import { bundleTag, readBundle } from '../modules/offline/read-bundle';
import { sendRefusal } from './refusal';
import { sessionToken } from './session-cookie';

const packed = promisify(gzip);

/**
 * What a desk has on board while it has no line. With `If-None-Match` of the bundle that it has, 304 says that this is
 * still right; the desk then counts it as read at the moment of the answer's `x-issued-at` (milliseconds).
 */
export function offlineRoutes(server: FastifyInstance, app: App): void {
  server.get('/offline/bundle.json', async (request, reply) => {
    try {
      const actor = await app.sessions.find(sessionToken(request));
      request.staffId = actor?.staffId ?? null;
      if (!actor) throw unauthenticated();
      requirePermission(actor, 'dossier:receive');
      const at = now();
      const bundle = await readBundle(app.db.read, actor, await app.references(), { publicUrl: app.publicUrl, at });
      const tag = bundleTag(bundle);
      void reply
        .header('etag', tag)
        .header('x-issued-at', String(at))
        .header('cache-control', 'private, no-cache')
        .header('vary', 'cookie, accept-encoding');
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      const text = JSON.stringify(bundle);
      void reply.type('application/json; charset=utf-8');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(text);
      return reply.header('content-encoding', 'gzip').send(await packed(text));
    } catch (error) {
      return sendRefusal(reply, error);
    }
  });
}
