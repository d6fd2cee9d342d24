import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'ILLEGAL_ACTION'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'NETWORK'
  | 'UNKNOWN';

export type FieldError = { path: string; reason: string };

/** What the screens need of a failed operation, read once from `extensions`. */
export type Failure = {
  code: ErrorCode;
  /** The server's own words (Vietnamese); empty where the server was not reached. */
  message: string;
  /** The words are this machine's, in the reader's language, and are shown whatever that is. */
  isLocal?: boolean;
  fields: FieldError[];
  who?: string;
  when?: string;
  currentVersion?: number;
  allowed: string[];
  retryAfterSeconds?: number;
  errorId?: string;
};

const CODES: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'ILLEGAL_ACTION',
  'RATE_LIMITED',
  'INTERNAL',
  'UNAVAILABLE',
];

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && CODES.includes(value);
}

/** One refused item of an action on many, as a single command would have failed with it. */
export function failureOf(problem: {
  code: string;
  message: string;
  who: string | null;
  when: string | null;
  currentVersion: number | null;
}): Failure {
  return {
    code: isErrorCode(problem.code) ? problem.code : 'UNKNOWN',
    message: problem.message,
    fields: [],
    who: problem.who ?? undefined,
    when: problem.when ?? undefined,
    currentVersion: problem.currentVersion ?? undefined,
    allowed: [],
  };
}

export function readFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const extensions = record(first?.extensions);
    const fields = Array.isArray(extensions.fields) ? extensions.fields.map(record) : [];
    return {
      code: isErrorCode(extensions.code) ? extensions.code : 'UNKNOWN',
      message: first?.message ?? '',
      isLocal: extensions.isLocal === true,
      fields: fields.map((field) => ({ path: text(field.path) ?? '', reason: text(field.reason) ?? '' })),
      who: text(extensions.who),
      when: text(extensions.when),
      currentVersion: number(extensions.currentVersion),
      allowed: Array.isArray(extensions.allowed) ? extensions.allowed.filter((item) => typeof item === 'string') : [],
      retryAfterSeconds: number(extensions.retryAfterSeconds),
      errorId: text(extensions.errorId),
    };
  }
  const network = error instanceof TypeError || ServerError.is(error);
  return { code: network ? 'NETWORK' : 'UNKNOWN', message: '', fields: [], allowed: [] };
}
