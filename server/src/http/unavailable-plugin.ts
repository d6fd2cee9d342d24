import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { asUnavailable } from '../database/unavailable';
import type { Context } from '../graphql/context';
import { HccError } from '../kernel/errors';

function headOf(retryAfterSeconds: unknown): { status: number; headers: HeaderMap } {
  return { status: 503, headers: new HeaderMap([['retry-after', String(retryAfterSeconds)]]) };
}

/** An answer that is nothing but UNAVAILABLE is 503 with Retry-After; with data beside the error it stays 200. */
export const unavailablePlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      if (errors.length === 0 || errors.some(({ extensions }) => extensions?.code !== 'UNAVAILABLE')) return;
      if (data && Object.values(data).some((value) => value !== null)) return;
      const { status, headers } = headOf(errors[0]!.extensions?.retryAfterSeconds);
      response.http.status = status;
      for (const [name, value] of headers) response.http.headers.set(name, value);
    },
  }),
};

/** The same where the request got no further than the question who sent it; any other error learns its request's id. */
export function withHead(thrown: unknown, requestId: string): GraphQLError {
  // Repositories speak to the driver without Database between them.
  const error = asUnavailable(thrown);
  const originalError = error instanceof Error ? error : undefined;
  const isAway = error instanceof HccError && error.code === 'UNAVAILABLE';
  const extensions = isAway ? { http: headOf(error.details.retryAfterSeconds) } : { requestId };
  return new GraphQLError(originalError?.message ?? '', { originalError, extensions });
}
