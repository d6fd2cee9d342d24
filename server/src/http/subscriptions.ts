import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import type { GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { App } from '../app';
import type { Context } from '../graphql/context';
import { createLoaders } from '../graphql/loaders';
import { SESSION_COOKIE } from './session-cookie';

/** graphql-ws: the connection is refused. */
const FORBIDDEN_CLOSE = 4403;
const MAX_MESSAGE_BYTES = 64 * 1024;

/** GraphQL subscriptions at /graphql, for signed-in staff only. @returns what closes them */
export function serveSubscriptions(server: Server, app: App, schema: GraphQLSchema): () => Promise<void> {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_MESSAGE_BYTES });
  const tokenOf = (header: string | undefined) => cookie.parse(header ?? '')[SESSION_COOKIE] ?? '';
  const disposable = useServer<Record<string, unknown>>(
    {
      schema,
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
    },
    sockets,
  );
  return async () => {
    for (const socket of sockets.clients) socket.close(FORBIDDEN_CLOSE, 'server stops');
    await disposable.dispose();
  };
}
