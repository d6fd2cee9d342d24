import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { App } from '../app';
import type { Config } from '../config';
import { createSchema } from '../graphql/schema';
import { now } from '../kernel/now';
import { appRoutes } from './app-routes';
import { graphqlRoute } from './graphql-route';
import { healthRoutes } from './health-routes';
import { metricsRoute } from './metrics';
import { slipRoute } from './slip-route';
import { serveSubscriptions } from './subscriptions';

const MAX_BODY_BYTES = 1024 * 1024;
const SECURITY_HEADERS: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; frame-ancestors 'self'; object-src 'none'; base-uri 'self'",
};

export interface HttpServer {
  fastify: FastifyInstance;
  /** The port listened at, also where 0 was asked for. */
  port: number;
  close(): Promise<void>;
}

/** Serves everything that has an address. */
export async function startHttpServer(app: App, config: Config, log: Logger): Promise<HttpServer> {
  const fastify = Fastify({ bodyLimit: MAX_BODY_BYTES, trustProxy: config.trustProxy });
  await fastify.register(cookie);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) reply.header(name, value);
    // Screens go by the server's clock, which HCC_NOW may have moved away from the machine's.
    reply.header('date', new Date(now()).toUTCString());
    done(null, payload);
  });
  fastify.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, url: request.url }, 'request failed');
    const code = status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT';
    const message = status >= 500 ? 'Lỗi hệ thống.' : error.message;
    void reply
      .code(status)
      .send({ errors: [{ message, extensions: { code, fields: [{ path: 'body', reason: message }] } }] });
  });
  app.audit.onFailure = (err) => log.error({ err, waiting: app.audit.waitingCount }, 'access trail not written');
  metricsRoute(fastify, app);
  healthRoutes(fastify, app);
  slipRoute(fastify, app);
  const schema = createSchema();
  const apollo = await graphqlRoute(fastify, { app, schema, log, production: config.production });
  await appRoutes(fastify, config.rootFolder);
  const closeSubscriptions = serveSubscriptions(fastify.server, { app, schema, log });
  await fastify.listen({ port: config.port, host: config.host });
  const address = fastify.server.address();
  return {
    fastify,
    port: typeof address === 'object' && address ? address.port : config.port,
    close: async () => {
      await closeSubscriptions();
      await apollo.stop();
      await fastify.close();
      await app.audit.close();
    },
  };
}
