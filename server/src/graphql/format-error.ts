import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { asUnavailable } from '../database/unavailable';
import { type FieldProblem, HccError } from '../kernel/errors';
import { newId } from '../kernel/ids';
import { detailsOf, withEnglish } from './in-english';

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

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * The one place where an error becomes what a client sees. A product error keeps its code and details; a request that
 * GraphQL itself refuses is BAD_USER_INPUT; everything else is a bug: INTERNAL with the id of the
 * request, under which the log has it.
 */
export function createErrorFormatter(log: Logger): ErrorFormatter {
  return (formatted, error) => {
    // Repositories speak to the driver without Database between them.
    const cause = asUnavailable(rootCause(error));
    const isProductError = cause instanceof HccError;
    const path = formatted.path ? undefined : variablePath(formatted.message);
    if (path !== undefined) return refused(formatted, path, isProductError ? reasonOf(cause) : formatted.message);
    if (isProductError) {
      return { ...position(formatted), message: cause.message, extensions: { code: cause.code, ...detailsOf(cause) } };
    }
    const code = String(formatted.extensions?.code ?? '');
    if (REQUEST_CODES.has(code) || (error instanceof GraphQLError && !formatted.path && !error.originalError)) {
      return refused(formatted, 'query', formatted.message);
    }
    const errorId = String(formatted.extensions?.requestId ?? newId());
    log.error({ requestId: errorId, err: cause, path: formatted.path }, 'unexpected error');
    return {
      ...position(formatted),
      message: `Lỗi hệ thống, mã ${errorId}. Dữ liệu của bạn chưa thay đổi; hãy thử lại hoặc báo quản trị.`,
      extensions: { code: 'INTERNAL', errorId },
    };
  };
}

function refused(formatted: GraphQLFormattedError, path: string, reason: string): GraphQLFormattedError {
  const extensions = { code: 'BAD_USER_INPUT', fields: [withEnglish({ path, reason })] };
  return { ...position(formatted), message: reason, extensions };
}

/**
 * The field that GraphQL means when it complains of a variable: "applicant.fullName" for
 * `Variable "$input" got invalid value {…} at "input.applicant"; Field "fullName" of required type …`.
 */
function variablePath(message: string): string | undefined {
  const variable = /^Variable "\$(\w+)"/.exec(message)?.[1];
  if (!variable) return undefined;
  const place = / at "([^"]+)"; /.exec(message)?.[1]?.replace(/^\w+\./, '');
  const field = /; Field "(\w+)" (?:of required type|is not defined)/.exec(message)?.[1];
  if (!field) return place ?? variable;
  return place ? `${place}.${field}` : field;
}

/** What a scalar says of a value; the field is the variable's. */
function reasonOf({ message, details }: HccError): string {
  const [field] = (details.fields ?? []) as FieldProblem[];
  return field?.reason ?? message;
}

function rootCause(error: unknown): unknown {
  let cause = unwrapResolverError(error);
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function position({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
