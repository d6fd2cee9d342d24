import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App } from '../app';
import type { CallLimits } from '../graphql/context';
import { HccError } from '../kernel/errors';
import { waitInWords } from '../kernel/wait-in-words';
import { CallCounts } from './call-counts';

const WINDOW_MS = 60_000;

/** The limits of one request, and what counts those who ask with a key. */
export interface RequestLimits {
  of: (request: FastifyRequest) => CallLimits;
  /** @throws HccError RATE_LIMITED beyond so many calls of a caller in a minute */
  countCaller: (caller: string, most: number) => void;
}

/**
 * Limits by address for fields that anybody may ask. They are counted field by field, by the field itself: one request
 * may ask a hundred times.
 */
export async function callLimits(server: FastifyInstance, app: App): Promise<RequestLimits> {
  const counts = new CallCounts(app.bus, WINDOW_MS);
  // The plugin makes its store itself: this one hands over to the counts that other processes add to. Each limit, of
  // which they all make the same in the same order, counts for itself.
  let limits = 0;
  class Store implements FastifyRateLimitStore {
    private readonly limit = limits++;
    incr: FastifyRateLimitStore['incr'] = (caller, done) => counts.incr(`${this.limit} ${caller}`, done);
    child = () => new Store();
  }
  await server.register(rateLimit, { global: false, store: Store });
  const look = server.createRateLimit({ max: () => app.publicLookupsPerMinute, timeWindow: WINDOW_MS });
  const send = server.createRateLimit({ max: () => app.publicSubmissionsPerMinute, timeWindow: WINDOW_MS });
  const counted = async (count: typeof look, request: FastifyRequest, what: string) => {
    const limit = await count(request);
    if (!limit.isAllowed && limit.isExceeded) throw tooFast(what, limit.ttlInSeconds);
  };
  return {
    of: (request) => ({
      publicLookup: () => counted(look, request, 'Tra cứu'),
      publicSubmission: () => counted(send, request, 'Gửi'),
    }),
    countCaller: (caller, most) =>
      counts.incr(`partner ${caller}`, (_, { current, ttl }) => {
        if (current > most) throw tooFast('Gọi', Math.ceil(ttl / 1_000));
      }),
  };
}

function tooFast(what: string, seconds: number): HccError {
  const retryAfterSeconds = Math.max(1, seconds);
  return new HccError('RATE_LIMITED', `${what} quá nhanh. Hãy thử lại sau ${waitInWords(retryAfterSeconds)}.`, {
    retryAfterSeconds,
  });
}
