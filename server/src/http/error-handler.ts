import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { asUnavailable } from '../database/unavailable';
import { HccError } from '../kernel/errors';

/** What a request gets that failed outside GraphQL's own handling. */
export function errorHandler(log: Logger) {
  return (thrown: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void => {
    const error = asUnavailable(thrown);
    if (error instanceof HccError && error.code === 'UNAVAILABLE') {
      const { code, message, details } = error;
      void reply
        .code(503)
        .header('retry-after', String(details.retryAfterSeconds))
        .send({ errors: [{ message, extensions: { code, ...details } }] });
      return;
    }
    const status = thrown.statusCode ?? 500;
    if (status >= 500) log.error({ err: thrown, url: request.url }, 'request failed');
    const code = status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT';
    const message = status >= 500 ? 'Lỗi hệ thống.' : thrown.message;
    void reply
      .code(status)
      .send({ errors: [{ message, extensions: { code, fields: [{ path: 'body', reason: message }] } }] });
  };
}
