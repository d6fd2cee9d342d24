import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import { GraphQLError, type GraphQLSchema, specifiedRules, type ValidationRule, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { App } from '../app';
import type { CallLimits, Context } from '../graphql/context';
import { createErrorFormatter } from '../graphql/format-error';
import { limitRules } from '../graphql/limits';
import { createLoaders } from '../graphql/loaders';
import { HccError } from '../kernel/errors';
import type { Actor } from '../modules/identity/actor';
import { SESSION_COOKIE } from './session-cookie';

/** graphql-ws: the connection is refused. */
const FORBIDDEN_CLOSE = 4403;
/** RFC 6455's registry: try again later. A graphql-ws client takes what it is told of a failure (4500) as final. */
const TRY_AGAIN_CLOSE = 1013;
/** For a goodbye that is answered; who does not read it is cut off. */
const GOODBYE_MS = 2_000;
/** WebSocket: come back, and read anew what you show. */
const RESTART_CLOSE = 1012;
const MAX_MESSAGE_BYTES = 64 * 1024;
/** No field that is counted can be asked over the socket. */
const NO_CALLS: CallLimits = { publicLookup: () => Promise.reject(new Error('A counted field over the socket.')) };

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
  const actorBehind = async (extra: unknown, token: string): Promise<Actor | null> => {
    if (token === '') return null;
    return app.sessions.find(token).catch((error: unknown) => {
      if (!(error instanceof HccError)) log.error({ err: error }, 'subscription refused');
      (extra as { socket: WebSocket }).socket.close(TRY_AGAIN_CLOSE, 'try again later');
      return null;
    });
  };
  const disposable = useServer<Record<string, unknown>>(
    {
      schema,
      validate: (theSchema, document) => validate(theSchema, document, rules),
      onConnect: async ({ extra }) => {
        const { request } = extra as { request: { headers: { cookie?: string } } };
        return (await actorBehind(extra, tokenOf(request.headers.cookie))) !== null;
      },
      context: async ({ extra }): Promise<Context> => {
        const { request } = extra as { request: { headers: { cookie?: string }; socket: { remoteAddress?: string } } };
        const token = tokenOf(request.headers.cookie);
        return {
          app,
          token,
          actor: await actorBehind(extra, token),
          address: request.socket.remoteAddress ?? '',
          limits: NO_CALLS,
          setSessionCookie: () => undefined,
          clearSessionCookie: () => undefined,
          loaders: createLoaders(app),
        };
      },
      onError: (_context, _id, _payload, errors) => formatted(errors as readonly GraphQLError[]),
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: formatted(result.errors) } : undefined,
    },
    sockets,
  );
  app.feed.onInterrupt(() => {
    for (const socket of sockets.clients) socket.close(RESTART_CLOSE, 'changes may have been missed');
  });
  return async () => {
    for (const socket of sockets.clients) socket.close(FORBIDDEN_CLOSE, 'server stops');
    const timer = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, GOODBYE_MS);
    await disposable.dispose();
    clearTimeout(timer);
  };
}
