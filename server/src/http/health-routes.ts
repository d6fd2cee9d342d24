import type { FastifyInstance } from 'fastify';
import type { App } from '../app';

/** /healthz: the process is alive. /readyz: the database answers and has every migration. */
export function healthRoutes(server: FastifyInstance, app: App): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      await app.db.read.query('SELECT 1 AS one');
      const pending = await app.db.hasPendingMigrations();
      if (pending) return reply.code(503).send({ status: 'migrations pending' });
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
}
