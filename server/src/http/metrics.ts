import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../app';
import { now } from '../kernel/now';
import type { AuditCounters } from '../modules/audit/audit-trail';
import { assess } from '../modules/health/assess';
import { rankOf } from '../modules/health/health-terms';
import { countFailingJobs } from '../modules/jobs/job-runs';
import { readOutboxFigures } from '../modules/outbox/outbox-upkeep';

/**
 * Prometheus text at /metrics: the process, how long requests take by route, troubles of the database by cause, and
 * what the background and the access trail owe.
 */
export function metricsRoute(server: FastifyInstance, app: App): void {
  const { health, read } = app.db;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countOf(registry, 'hcc_transaction_retries_total', 'Transactions tried again, by cause', () => health.retries);
  countOf(registry, 'hcc_database_unavailable_total', 'Answers of UNAVAILABLE, by cause', () => health.failures);
  const duration = new Histogram({
    name: 'hcc_http_request_seconds',
    help: 'Time from request to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  auditMetrics(registry, app);
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
  const labelled = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['line'], registers: [registry] });
  const states = labelled('hcc_health_state', 'Lines of the health page: 0 good, 1 to look at, 2 to act on');
  const figures = labelled('hcc_health_figure', 'Their figures: differences, days, seconds, bytes, as the line counts');
  const background = [waiting, dead, oldest, failing];
  server.get('/metrics', async (_request, reply) => {
    void reply.type(registry.contentType);
    try {
      const outbox = await readOutboxFigures(read, now());
      waiting.set(outbox.waiting);
      dead.set(outbox.dead);
      oldest.set(outbox.oldestSeconds);
      failing.set(await countFailingJobs(read));
      for (const gauge of [states, figures]) gauge.reset();
      for (const { name: line, state, value } of await assess(app.health, now())) {
        states.set({ line }, rankOf(state));
        if (value !== undefined) figures.set({ line }, value);
      }
    } catch {
      // The database is away, and the process must be seen all the same: no figure rather than an old one.
      for (const one of background) one.remove();
      for (const one of [states, figures]) one.reset();
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

const AUDIT_HELP: Record<keyof AuditCounters, string> = {
  written: 'Entries of the access trail written to the database',
  lost: 'Entries of the access trail thrown away because too many waited',
  failures: 'Attempts to write the access trail that failed and are made again',
};

/** What a crash would lose of the access trail, and what was lost. */
function auditMetrics(registry: Registry, { audit }: App): void {
  for (const [name, help] of Object.entries(AUDIT_HELP)) {
    new Counter({
      name: `hcc_audit_${name}_total`,
      help,
      registers: [registry],
      collect() {
        this.reset();
        this.inc(audit.counters[name as keyof AuditCounters]);
      },
    });
  }
  new Gauge({
    name: 'hcc_audit_waiting',
    help: 'Entries of the access trail that wait in memory; a crash loses them',
    registers: [registry],
    collect() {
      this.set(audit.waitingCount);
    },
  });
}
