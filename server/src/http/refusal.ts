import type { FastifyReply } from 'fastify';
import { detailsOf } from '../graphql/in-english';
import { type ErrorCode, HccError } from '../kernel/errors';

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  STORAGE_FULL: 507,
};

/** Answers with what a route refused, as JSON; UNAVAILABLE and bugs are thrown on to the server's own handler. */
export function sendRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof HccError) || error.code === 'UNAVAILABLE') throw error;
  const { code, message } = error;
  return reply
    .code(STATUS[code] ?? 400)
    .type('application/json')
    .send({ code, message, ...detailsOf(error) });
}
