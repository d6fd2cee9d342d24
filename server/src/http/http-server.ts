import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { App } from '../app';
import type { Config } from '../config';
import { createSchema } from '../graphql/schema';
import { now } from '../kernel/now';
import { accessLog } from './access-log';
import { appRoutes } from './app-routes';
import { blankFormRoutes } from './blank-form-routes';
import { callLimits } from './call-limits';
import { complaintRoutes } from './complaint-routes';
import { downloadRoutes } from './download-route';
import { errorHandler } from './error-handler';
import { feedbackRoutes } from './feedback-routes';
import { formRoutes } from './form-routes';
import { graphqlRoute } from './graphql-route';
import { healthRoutes } from './health-routes';
import { lastAnswers } from './last-answers';
import { metricsRoute } from './metrics';
import { moneyRoutes } from './money-routes';
import { offlineRoutes } from './offline-routes';
import { postRoutes } from './post-routes';
import { markPage, practiceRoutes } from './practice-mark';
import { proxyTrust } from './proxy-trust';
import { reportRoutes } from './report-routes';
import { sessionToken, usePracticeCookie } from './session-cookie';
import { slipRoutes } from './slip-routes';
import { steeringRoutes } from './steering-routes';
import { serveSubscriptions } from './subscriptions';
import { uploadRoutes } from './upload-routes';

const MAX_BODY_BYTES = 1024 * 1024;

/** How long the server waits for what a client sends, in milliseconds. */
export interface ClientPatience {
  /** For all headers: a browser sends them at once. */
  headersMs: number;
  /** For a whole request. A megabyte on a commune's poor line (256 kbit/s) takes half of it. */
  requestMs: number;
  /** So often the server looks for those that take longer; Node's own 30 s would double the limits. */
  checkMs: number;
}

const CLIENT_PATIENCE: ClientPatience = { headersMs: 15_000, requestMs: 60_000, checkMs: 5_000 };
/** Longer than a proxy keeps a connection (60 s), so that none is closed while the next request is on its way. */
const KEEP_ALIVE_MS = 72_000;
/** A connection on which no byte moves for so long holds an answer that nobody takes. Longer than a proxy keeps one. */
const STALLED_MS = 120_000;
/** One line for an outage, not one for everybody who meets it. */
const LOG_EVERY_MS = 10_000;
/** What is asked and said, sockets too, goes to this server alone: what slipped into a page could tell nobody else. */
const SECURITY_HEADERS: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
};

export interface HttpServer {
  fastify: FastifyInstance;
  /** The port listened at, also where 0 was asked for. */
  port: number;
  close(): Promise<void>;
}

/** Serves everything that has an address. */
export async function startHttpServer(
  app: App,
  config: Config,
  log: Logger,
  patience: ClientPatience = CLIENT_PATIENCE,
): Promise<HttpServer> {
  logUnavailable(app, log);
  const trust = proxyTrust(config.trustProxy);
  const fastify = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: trust.isTrusted,
    genReqId: trust.requestIdOf,
    connectionTimeout: STALLED_MS,
    requestTimeout: patience.requestMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: { headersTimeout: patience.headersMs, connectionsCheckingInterval: patience.checkMs },
  });
  accessLog(fastify, log);
  const endConnections = lastAnswers(fastify);
  await fastify.register(cookie);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      // A file has a stricter policy of its own.
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    // Screens go by the server's clock, which HCC_NOW may have moved away from the machine's.
    reply.header('date', httpDate(now()));
    done(null, payload);
  });
  fastify.setErrorHandler(errorHandler(log));
  app.audit.onFailure = (err) => log.error({ err, waiting: app.audit.waitingCount }, 'access trail not written');
  metricsRoute(fastify, app);
  healthRoutes(fastify, app);
  slipRoutes(fastify, app);
  formRoutes(fastify, app);
  feedbackRoutes(fastify, app);
  complaintRoutes(fastify, app);
  steeringRoutes(fastify, app);
  moneyRoutes(fastify, app);
  offlineRoutes(fastify, app);
  postRoutes(fastify, app);
  reportRoutes(fastify, app);
  downloadRoutes(fastify, app);
  const limits = await callLimits(fastify, app);
  uploadRoutes(fastify, app, limits);
  blankFormRoutes(fastify, app, limits);
  const schema = createSchema();
  const practice = app.practice?.inside ? app.practice : null;
  if (practice) {
    usePracticeCookie(fastify);
    practiceRoutes(fastify, app, practice, config.production);
  }
  const apollo = await graphqlRoute(fastify, { app, schema, log, limits, production: config.production });
  const hasSession = async (request: FastifyRequest) => {
    const token = sessionToken(request);
    // Where that can't be found out now, the app comes, which says so and goes on asking.
    return token !== '' && (await app.sessions.findPerson(token).catch(() => 'unknown')) !== null;
  };
  await appRoutes(
    fastify,
    config.rootFolder,
    hasSession,
    practice && {
      mark: (html) => markPage(html, practice),
      // Nobody signs in here: one comes in from the real thing.
      doorOf: (name) => `${practice.realUrl}/${name}/help`,
    },
  );
  const closeSubscriptions = serveSubscriptions(fastify.server, { app, schema, log, trust });
  await fastify.listen({ port: config.port, host: config.host });
  const address = fastify.server.address();
  return {
    fastify,
    port: typeof address === 'object' && address ? address.port : config.port,
    close: async () => {
      await Promise.all([closeSubscriptions(), endConnections()]);
      await apollo.stop();
      await fastify.close();
      await app.audit.close();
    },
  };
}

let dateSecond = 0;
let dateText = '';

/** A date says no more than the second, and its text takes longer than all other heads of an answer. */
function httpDate(at: number): string {
  const second = Math.floor(at / 1_000);
  if (second !== dateSecond) {
    dateSecond = second;
    dateText = new Date(at).toUTCString();
  }
  return dateText;
}

function logUnavailable(app: App, log: Logger): void {
  let loggedAt = 0;
  let unlogged = 0;
  app.db.health.onUnavailable = ({ cause }) => {
    unlogged++;
    if (Date.now() - loggedAt < LOG_EVERY_MS) return;
    log.error({ err: withoutStatement(cause), count: unlogged }, 'database unavailable');
    loggedAt = Date.now();
    unlogged = 0;
  };
}

/** The driver hangs the whole statement on its errors, with the names and numbers of citizens in it. */
function withoutStatement(cause: unknown): object {
  const { message, code, errno } = cause as { message?: string; code?: string; errno?: number };
  return { message, code, errno };
}
