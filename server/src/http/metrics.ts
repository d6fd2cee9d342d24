import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Sql } from '../database/sql';
import { now } from '../kernel/now';
import { countFailingJobs } from '../modules/jobs/job-runs';
import { readOutboxFigures } from '../modules/outbox/outbox-upkeep';

/** Prometheus text at /metrics: the process, how long requests take by route, and what the background owes. */
export function metricsRoute(server: FastifyInstance, sql: () => Sql): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
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
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  const waiting = gauge('hcc_outbox_waiting', 'Outbox messages that wait to be delivered');
  const dead = gauge('hcc_outbox_dead', 'Outbox messages that were tried too often');
  const oldest = gauge('hcc_outbox_oldest_seconds', 'Age of the oldest message that is due');
  const failing = gauge('hcc_jobs_failing', 'Scheduled jobs whose newest run failed');
  const background = [waiting, dead, oldest, failing];
  server.get('/metrics', async (_request, reply) => {
    void reply.type(registry.contentType);
    try {
      const figures = await readOutboxFigures(sql(), now());
      waiting.set(figures.waiting);
      dead.set(figures.dead);
      oldest.set(figures.oldestSeconds);
      failing.set(await countFailingJobs(sql()));
    } catch {
      // The database is away, and the process must be seen all the same: no figure rather than an old one.
      for (const one of background) one.remove();
    }
    return registry.metrics();
  });
}
