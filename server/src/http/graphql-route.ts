import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { App } from '../app';
import type { Context } from '../graphql/context';
import { createErrorFormatter } from '../graphql/format-error';
import { jitGateway } from '../graphql/jit-gateway';
import { limitRules, MOST_TOKENS } from '../graphql/limits';
import { createLoaders } from '../graphql/loaders';
import { toUtf8 } from '../kernel/utf8';
import { PartnerCall } from '../modules/connections/partner-call';
import type { RequestLimits } from './call-limits';
import { requestIdPlugin } from './request-id-plugin';
import {
  clearSessionCookie,
  deviceToken,
  originOf,
  sessionToken,
  setDeviceCookie,
  setSessionCookie,
} from './session-cookie';
import { unavailablePlugin, withHead } from './unavailable-plugin';

export interface GraphqlRouteOptions {
  app: App;
  schema: GraphQLSchema;
  log: Logger;
  limits: RequestLimits;
  production: boolean;
}

/** GraphQL over HTTP at /graphql. @returns the Apollo server, to be stopped with the process */
export async function graphqlRoute(
  server: FastifyInstance,
  { app, schema, log, limits, production }: GraphqlRouteOptions,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: jitGateway(schema),
    formatError: createErrorFormatter(log),
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: limitRules(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The session cookie is SameSite=Strict and only JSON bodies are read, so no foreign page can act for a person.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    // Apollo's own adds a line feed, for which the whole text is copied once more.
    stringifyResult: JSON.stringify,
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every row to work out for how long an answer may be kept. Ours never may be.
      ApolloServerPluginCacheControlDisabled(),
      unavailablePlugin,
      requestIdPlugin,
    ],
  });
  await apollo.start();
  const findPerson = async (token: string) => (token === '' ? null : app.sessions.findPerson(token));
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const key = shownKey(request);
    const token = key === null ? sessionToken(request) : '';
    void reply.header('cache-control', 'no-store');
    const person = await findPerson(token).catch((error: unknown) => {
      throw withHead(error, request.id);
    });
    request.staffId = person?.actor.staffId ?? null;
    return {
      app,
      token,
      deviceToken: deviceToken(request),
      requestId: request.id,
      actor: person && person.duty === null ? person.actor : null,
      person,
      address: request.ip,
      origin: originOf(request),
      limits: limits.of(request),
      partner: new PartnerCall({
        db: app.db,
        audit: app.audit,
        key,
        address: request.ip,
        count: limits.countCaller,
      }),
      setSessionCookie: (value, maxAge) => setSessionCookie(reply, value, maxAge, production),
      clearSessionCookie: () => clearSessionCookie(reply),
      setDeviceCookie: (device) => setDeviceCookie(reply, device, production),
      loaders: createLoaders(app),
    };
  };
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, { context }),
    onSend: (_request, _reply, payload, done) => done(null, typeof payload === 'string' ? toUtf8(payload) : payload),
  });
  return apollo;
}

/** What another system shows instead of a session; null where there is none. */
function shownKey({ headers }: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
