import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database';
import { now } from '../kernel/now';
import { countFailingJobs } from '../modules/jobs/job-runs';
import { readOutboxFigures } from '../modules/outbox/outbox-upkeep';

/**
 * Prometheus text at /metrics: the process, how long requests take by route, troubles of the database by cause, and
 * what the background owes.
 */
export function metricsRoute(server: FastifyInstance, db: () => Database): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countOf(registry, 'hcc_transaction_retries_total', 'Transactions tried again, by cause', () => db().health.retries);
  countOf(registry, 'hcc_database_unavailable_total', 'Answers of UNAVAILABLE, by cause', () => db().health.failures);
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
      const figures = await readOutboxFigures(db().read, now());
      waiting.set(figures.waiting);
      dead.set(figures.dead);
      oldest.set(figures.oldestSeconds);
      failing.set(await countFailingJobs(db().read));
    } catch {
      // The database is away, and the process must be seen all the same: no figure rather than an old one.
      for (const one of background) one.remove();
    }
    return registry.metrics();
  });
}

function countOf(registry: Registry, name: string, help: string, counts: () => ReadonlyMap<string, number>): void {
  new Counter({
    name,
    help,
    labelNames: ['cause'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [cause, count] of counts()) this.inc({ cause }, count);
    },
  });
}
