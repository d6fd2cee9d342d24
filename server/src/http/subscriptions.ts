import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import {
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  specifiedRules,
  subscribe,
  type ValidationRule,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { App } from '../app';
import type { Context } from '../graphql/context';
import { createErrorFormatter } from '../graphql/format-error';
import { cleanDocument, cleanVariables } from '../graphql/input-texts';
import { limitRules } from '../graphql/limits';
import { createLoaders } from '../graphql/loaders';
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
      subscribe: async ({ document, variableValues, ...args }) => {
        try {
          const variables = cleanVariables(
            schema,
            getOperationAST(document, args.operationName)!,
            variableValues ?? {},
          );
          return await subscribe({ ...args, document: cleanDocument(document), variableValues: variables });
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          return { errors: [error] };
        }
      },
      onConnect: async ({ extra }) => {
        const { request } = extra as { request: { headers: { cookie?: string } } };
        const token = tokenOf(request.headers.cookie);
        return token !== '' && (await app.sessions.find(token)) !== null;
      },
      context: async ({ extra }): Promise<Context> => {
        const { request } = extra as { request: { headers: { cookie?: string }; socket: { remoteAddress?: string } } };
        const token = tokenOf(request.headers.cookie);
        return {
          app,
          token,
          actor: await app.sessions.find(token),
          address: request.socket.remoteAddress ?? '',
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
  return async () => {
    for (const socket of sockets.clients) socket.close(FORBIDDEN_CLOSE, 'server stops');
    await disposable.dispose();
  };
}
