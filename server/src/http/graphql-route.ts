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
import { limitRules } from '../graphql/limits';
import { createLoaders } from '../graphql/loaders';
import { callLimits } from './call-limits';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie';
import { unavailablePlugin, withHead } from './unavailable-plugin';

export interface GraphqlRouteOptions {
  app: App;
  schema: GraphQLSchema;
  log: Logger;
  production: boolean;
}

/** GraphQL over HTTP at /graphql. @returns the Apollo server, to be stopped with the process */
export async function graphqlRoute(
  server: FastifyInstance,
  { app, schema, log, production }: GraphqlRouteOptions,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: jitGateway(schema),
    formatError: createErrorFormatter(log),
    validationRules: limitRules(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The session cookie is SameSite=Strict and only JSON bodies are read, so no foreign page can act for a person.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of every row to work out for how long an answer may be kept. Ours never may be.
      ApolloServerPluginCacheControlDisabled(),
      unavailablePlugin,
    ],
  });
  await apollo.start();
  const findActor = async (token: string) => (token === '' ? null : app.sessions.find(token));
  const limitsOf = await callLimits(server, app);
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const token = sessionToken(request);
    void reply.header('cache-control', 'no-store');
    const actor = await findActor(token).catch((error: unknown) => {
      throw withHead(error);
    });
    return {
      app,
      token,
      actor,
      address: request.ip,
      limits: limitsOf(request),
      setSessionCookie: (value, maxAge) => setSessionCookie(reply, value, maxAge, production),
      clearSessionCookie: () => clearSessionCookie(reply),
      loaders: createLoaders(app),
    };
  };
  server.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo, { context }) });
  return apollo;
}
