import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { App } from '../app';
import type { AuditCounters } from '../modules/audit/audit-trail';

/** Prometheus text at /metrics: the process, and how long requests take by route. */
export function metricsRoute(server: FastifyInstance, app: App): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
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
  server.get('/metrics', async (_request, reply) => {
    void reply.type(registry.contentType);
    return registry.metrics();
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
