import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App } from '../app';
import type { CallLimits } from '../graphql/context';
import { HccError } from '../kernel/errors';
import { CallCounts } from './call-counts';

const WINDOW_MS = 60_000;

/**
 * Limits by address for fields that anybody may ask. They are counted field by field, by the field itself: one request
 * may ask a hundred times.
 * @returns the limits of one request
 */
export async function callLimits(server: FastifyInstance, app: App): Promise<(request: FastifyRequest) => CallLimits> {
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
    if (limit.isAllowed || !limit.isExceeded) return;
    const retryAfterSeconds = Math.max(1, limit.ttlInSeconds);
    throw new HccError('RATE_LIMITED', `${what} quá nhanh. Hãy thử lại sau ${retryAfterSeconds} giây.`, {
      retryAfterSeconds,
    });
  };
  return (request) => ({
    publicLookup: () => counted(look, request, 'Tra cứu'),
    publicSubmission: () => counted(send, request, 'Gửi'),
  });
}
