import { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { Observable } from 'rxjs';
import { createCache } from '../../src/session/link/apollo-client';
import { retryLink } from '../../src/session/link/retry-link';
import { ServerLine } from '../../src/session/link/server-line';
import { SessionGate } from '../../src/session/link/session-gate';
import { sessionLink } from '../../src/session/link/session-link';

export type Variables = Record<string, unknown>;
/** What the stubbed server answers to one operation: data, or an `ApiError`, or a `NetworkDown`. */
export type Handler = (variables: Variables) => unknown | Promise<unknown>;

export class ApiError extends Error {
  constructor(
    readonly code: string,
    message = code,
    readonly extensions: GraphQLErrorExtensions = {},
  ) {
    super(message);
  }
}

export class NetworkDown extends Error {}

export type Call = { name: string; variables: Variables };

/**
 * A real client and cache over a link that answers from `handlers` by operation name and keeps what was sent. Without
 * `retries` a dead line is seen at once, as after the client has given up.
 */
export function stubServer(handlers: Record<string, Handler>, { retries = false } = {}) {
  const calls: Call[] = [];
  const gate = new SessionGate();
  const line = new ServerLine();
  const terminating = new ApolloLink(
    (operation) =>
      new Observable<ApolloLink.Result>((observer) => {
        const name = operation.operationName ?? '';
        const variables = operation.variables as Variables;
        calls.push({ name, variables });
        const handler = handlers[name];
        Promise.resolve()
          .then(() => {
            if (!handler) throw new Error(`The stubbed server has no answer for ${name}`);
            return handler(variables);
          })
          .then(
            (data) => {
              observer.next({ data: data as Record<string, unknown> });
              observer.complete();
            },
            (error: unknown) => {
              if (error instanceof ApiError) {
                const extensions = { code: error.code, ...error.extensions };
                observer.next({ data: null, errors: [new GraphQLError(error.message, { extensions })] });
                observer.complete();
              } else observer.error(error instanceof NetworkDown ? new TypeError('Failed to fetch') : error);
            },
          );
      }),
  );
  const client = new ApolloClient({
    link: ApolloLink.from([sessionLink(gate), ...(retries ? [retryLink(line)] : []), terminating]),
    cache: createCache(),
  });
  /** What asks without the client: signing in. */
  const stubFetch = async (_path: unknown, init?: { body?: unknown }) => {
    const { operationName: name, variables } = JSON.parse(String(init?.body)) as {
      operationName: string;
      variables: Variables;
    };
    calls.push({ name, variables });
    const answer = async () => {
      try {
        return { data: await handlers[name]?.(variables) };
      } catch (error) {
        if (error instanceof NetworkDown) throw new TypeError('Failed to fetch');
        if (!(error instanceof ApiError)) throw error;
        return {
          data: null,
          errors: [{ message: error.message, extensions: { code: error.code, ...error.extensions } }],
        };
      }
    };
    const body = await answer();
    return { status: 200, headers: new Headers(), json: async () => body };
  };
  Object.assign(globalThis, { fetch: stubFetch });
  return {
    client,
    gate,
    line,
    handlers,
    calls,
    callsOf: (name: string) => calls.filter((call) => call.name === name),
    connection: { client, gate, line, dropLiveLine: () => undefined },
  };
}

export type StubServer = ReturnType<typeof stubServer>;
