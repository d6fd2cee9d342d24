import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once that is known; null for the public. */
    staffId: string | null;
  }
}

/**
 * Answers each request with its id and writes a line about it. A line has the pattern of the route and never the
 * address as it came: there stand codes of dossiers and what people search for.
 */
export function accessLog(server: FastifyInstance, log: Logger): void {
  server.decorateRequest('staffId', null);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { id, method, staffId } = request;
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    log.info({ requestId: id, method, route, status: reply.statusCode, ms, staffId }, 'request');
    done();
  });
}
