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
    if (status < 500) {
      const fields = [{ path: 'body', reason: thrown.message }];
      void reply
        .code(status)
        .send({ errors: [{ message: thrown.message, extensions: { code: 'BAD_USER_INPUT', fields } }] });
      return;
    }
    log.error({ requestId: request.id, err: thrown }, 'request failed');
    const message = `Lỗi hệ thống, mã ${request.id}.`;
    void reply.code(status).send({ errors: [{ message, extensions: { code: 'INTERNAL', errorId: request.id } }] });
  };
}
