import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import { GraphQLError, type GraphQLSchema, specifiedRules, type ValidationRule, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { App } from '../app';
import type { Context } from '../graphql/context';
import { createErrorFormatter } from '../graphql/format-error';
import { limitRules } from '../graphql/limits';
import { createLoaders } from '../graphql/loaders';
import { INSIDE } from '../modules/identity/sign-in/origin';
import { SESSION_COOKIE } from './session-cookie';

/** graphql-ws: the connection is refused. */
const FORBIDDEN_CLOSE = 4403;
const MAX_MESSAGE_BYTES = 64 * 1024;

/** Queries and mutations go over HTTP, where cookies are set and limits are counted. */
const subscriptionsOnly: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation === 'subscription') return;
    context.reportError(new GraphQLError('Chỉ nhận subscription qua WebSocket.', { nodes: node }));
  },
});

/** GraphQL subscriptions at /graphql, for signed-in staff only. @returns what closes them */
export function serveSubscriptions(
  server: Server,
  { app, schema, log }: { app: App; schema: GraphQLSchema; log: Logger },
): () => Promise<void> {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_MESSAGE_BYTES });
  const tokenOf = (header: string | undefined) => cookie.parse(header ?? '')[SESSION_COOKIE] ?? '';
  const formatError = createErrorFormatter(log);
  const formatted = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error));
  const rules = [...specifiedRules, ...limitRules(), subscriptionsOnly];
  const disposable = useServer<Record<string, unknown>>(
    {
      schema,
      validate: (theSchema, document) => validate(theSchema, document, rules),
      onConnect: async ({ extra }) => {
        const { request } = extra as { request: { headers: { cookie?: string } } };
        const token = tokenOf(request.headers.cookie);
        return token !== '' && (await app.sessions.find(token)) !== null;
      },
      context: async ({ extra }): Promise<Context> => {
        const { request } = extra as { request: { headers: { cookie?: string }; socket: { remoteAddress?: string } } };
        const token = tokenOf(request.headers.cookie);
        const actor = await app.sessions.find(token);
        const address = request.socket.remoteAddress ?? '';
        return {
          app,
          token,
          actor,
          person: actor && { actor, duty: null },
          address,
          origin: { ...INSIDE, address },
          setSessionCookie: () => undefined,
          clearSessionCookie: () => undefined,
          setDeviceCookie: () => undefined,
          loaders: createLoaders(app),
        };
      },
      onError: (_context, _id, _payload, errors) => formatted(errors as readonly GraphQLError[]),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: formatted(result.errors) } : undefined,
    },
    sockets,
  );
  return async () => {
    for (const socket of sockets.clients) socket.close(FORBIDDEN_CLOSE, 'server stops');
    await disposable.dispose();
  };
}
