import type { IncomingMessage, Server } from 'node:http';
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
import { type WebSocket, WebSocketServer } from 'ws';
import type { App } from '../app';
import type { CallLimits, Context } from '../graphql/context';
import { createErrorFormatter } from '../graphql/format-error';
import { cleanDocument, cleanVariables } from '../graphql/input-texts';
import { limitRules } from '../graphql/limits';
import { createLoaders } from '../graphql/loaders';
import { HccError } from '../kernel/errors';
import { PartnerCall } from '../modules/connections/partner-call';
import type { Actor } from '../modules/identity/actor';
import { INSIDE } from '../modules/identity/sign-in/origin';
import type { ProxyTrust } from './proxy-trust';
import { sessionCookie } from './session-cookie';

/** RFC 6455: this end goes away; a screen then connects anew by itself. */
const GOING_AWAY_CLOSE = 1001;
/** RFC 6455's registry: come back, and read anew what you show. */
const RESTART_CLOSE = 1012;
/** The same: try again later. A graphql-ws client takes what it is told of a failure (4500) as final. */
const TRY_AGAIN_CLOSE = 1013;
/** For a goodbye that is answered; who does not read it is cut off. */
const GOODBYE_MS = 2_000;
const MAX_MESSAGE_BYTES = 64 * 1024;
/** No field that is counted can be asked over the socket. */
const refused = () => Promise.reject(new Error('A counted field over the socket.'));
const NO_CALLS: CallLimits = { publicLookup: refused, publicSubmission: refused };

/** Queries and mutations go over HTTP, where cookies are set and limits are counted. */
const subscriptionsOnly: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation === 'subscription') return;
    context.reportError(new GraphQLError('Chỉ nhận subscription qua WebSocket.', { nodes: node }));
  },
});

function requestOf(extra: unknown): IncomingMessage {
  return (extra as { request: IncomingMessage }).request;
}

/** A machine of a centre names its token as `device` when it connects: a browser's socket sends no header. */
function deviceTokenOf(params: Readonly<Record<string, unknown>> | undefined): string {
  const token = params?.device;
  return typeof token === 'string' ? token : '';
}

/** GraphQL subscriptions at /graphql, for signed-in staff and paired devices only. @returns what closes them */
export function serveSubscriptions(
  server: Server,
  { app, schema, log, trust }: { app: App; schema: GraphQLSchema; log: Logger; trust: ProxyTrust },
): () => Promise<void> {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_MESSAGE_BYTES });
  const cookieName = sessionCookie(app.practice?.inside ?? false);
  const tokenOf = (header: string | undefined) => cookie.parse(header ?? '')[cookieName] ?? '';
  const formatError = createErrorFormatter(log);
  const requestIds = new WeakMap<IncomingMessage, string>();
  const requestIdOf = (request: IncomingMessage) => requestIds.get(request) ?? '';
  sockets.on('headers', (headers, request) => {
    const id = trust.requestIdOf(request);
    requestIds.set(request, id);
    headers.push(`x-request-id: ${id}`);
  });
  const formatted = (extra: unknown, errors: readonly GraphQLError[]) => {
    const requestId = requestIdOf(requestOf(extra));
    return errors.map((error) => formatError({ ...error.toJSON(), extensions: { requestId } }, error));
  };
  const rules = [...specifiedRules, ...limitRules(), subscriptionsOnly];
  const tryAgain = (extra: unknown) => (error: unknown) => {
    if (!(error instanceof HccError)) log.error({ err: error }, 'subscription refused');
    (extra as { socket: WebSocket }).socket.close(TRY_AGAIN_CLOSE, 'try again later');
    return null;
  };
  const actorBehind = async (extra: unknown, token: string): Promise<Actor | null> =>
    token === '' ? null : app.sessions.find(token).catch(tryAgain(extra));
  const isPaired = async (extra: unknown, token: string): Promise<boolean> =>
    (await app.devices.find(token).catch(tryAgain(extra))) !== null;
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
      onConnect: async ({ extra, connectionParams }) => {
        const request = requestOf(extra);
        const actor = await actorBehind(extra, tokenOf(request.headers.cookie));
        const isDevice = actor === null && (await isPaired(extra, deviceTokenOf(connectionParams)));
        const line = {
          requestId: requestIdOf(request),
          method: 'WS',
          route: '/graphql',
          staffId: actor?.staffId ?? null,
        };
        log.info({ ...line, status: actor || isDevice ? 101 : 403 }, 'request');
        return actor !== null || isDevice;
      },
      context: async ({ extra, connectionParams }): Promise<Context> => {
        const request = requestOf(extra);
        const token = tokenOf(request.headers.cookie);
        const actor = await actorBehind(extra, token);
        const address = trust.addressOf(request);
        return {
          app,
          token,
          deviceToken: deviceTokenOf(connectionParams),
          actor,
          person: actor && { actor, duty: null },
          requestId: requestIdOf(request),
          address,
          origin: { ...INSIDE, address },
          limits: NO_CALLS,
          partner: new PartnerCall({ db: app.db, audit: app.audit, key: null, address, count: () => undefined }),
          setSessionCookie: () => undefined,
          clearSessionCookie: () => undefined,
          setDeviceCookie: () => undefined,
          loaders: createLoaders(app),
        };
      },
      onError: ({ extra }, _id, _payload, errors) => formatted(extra, errors as readonly GraphQLError[]),
      onNext: ({ extra }, _id, _payload, _args, result) =>
        result.errors ? { ...result, errors: formatted(extra, result.errors) } : undefined,
    },
    sockets,
  );
  app.feed.onInterrupt(() => {
    for (const socket of sockets.clients) socket.close(RESTART_CLOSE, 'changes may have been missed');
  });
  return async () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY_CLOSE, 'server stops');
    const timer = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, GOODBYE_MS);
    await disposable.dispose();
    clearTimeout(timer);
  };
}
