import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { DatabaseHealth } from '../database/database-health';

/** Prometheus text at /metrics: the process, how long requests take by route, and troubles of the database by cause. */
export function metricsRoute(server: FastifyInstance, health: DatabaseHealth): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countOf(registry, 'hcc_transaction_retries_total', 'Transactions tried again, by cause', health.retries);
  countOf(registry, 'hcc_database_unavailable_total', 'Answers of UNAVAILABLE, by cause', health.failures);
  const duration = new Histogram({
    name: 'hcc_http_request_seconds',
    help: 'Time from request to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
  server.get('/metrics', async (_request, reply) => {
    void reply.type(registry.contentType);
    return registry.metrics();
  });
}

function countOf(registry: Registry, name: string, help: string, counts: ReadonlyMap<string, number>): void {
  new Counter({
    name,
    help,
    labelNames: ['cause'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [cause, count] of counts) this.inc({ cause }, count);
    },
  });
}
