import type { FastifyInstance } from 'fastify';
import type { App } from '../app';

/** /healthz: the process is alive. /readyz: the database answers and has every migration. */
export function healthRoutes(server: FastifyInstance, app: App): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      if (await app.db.hasPendingMigrations()) return reply.code(503).send({ status: 'migrations pending' });
      return { status: 'ready' };
    } catch {
      void reply.header('retry-after', '2');
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
}
