import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { HccError } from '../kernel/errors';
import { newId } from '../kernel/ids';

/** Codes that Apollo and the limits give to requests that never reach a resolver. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** "$input.applicant.idNumber" and the like, as GraphQL words its complaint about a variable. */
const VARIABLE = /Variable "\$(\w+)" (?:got invalid value .*? at "(?:\w+)\.([^"]+)"|.*)/s;

/**
 * The one place where an error becomes what a client sees. A product error keeps its code and details; a request that
 * GraphQL itself refuses is BAD_USER_INPUT; everything else is a bug: INTERNAL with the id under which the log has it.
 */
export function createErrorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = rootCause(error);
    if (cause instanceof HccError) {
      return { ...position(formatted), message: cause.message, extensions: { code: cause.code, ...cause.details } };
    }
    const code = String(formatted.extensions?.code ?? '');
    const isOfRequest =
      REQUEST_CODES.has(code) || (error instanceof GraphQLError && !formatted.path && !error.originalError);
    if (isOfRequest) {
      const match = VARIABLE.exec(formatted.message);
      const fields = [{ path: match?.[2] ?? match?.[1] ?? 'query', reason: formatted.message }];
      return { ...position(formatted), message: formatted.message, extensions: { code: 'BAD_USER_INPUT', fields } };
    }
    const errorId = newId();
    log.error({ errorId, err: cause, path: formatted.path }, 'unexpected error');
    return {
      ...position(formatted),
      message: `Lỗi hệ thống, mã ${errorId}. Dữ liệu của bạn chưa thay đổi; hãy thử lại hoặc báo quản trị.`,
      extensions: { code: 'INTERNAL', errorId },
    };
  };
}

function rootCause(error: unknown): unknown {
  let cause = unwrapResolverError(error);
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function position({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
