import { waitInWords } from './wait-in-words';

/** The stable codes that clients may rely on; see the contract's list of failures. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'ILLEGAL_ACTION'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  /** Where files are kept there is no room left; a person has to make some. */
  | 'STORAGE_FULL'
  | 'INTERNAL';

/** One refused input: the dotted path of the field ("applicant.idNumber") and the reason, in Vietnamese. */
export interface FieldProblem {
  path: string;
  reason: string;
}

/**
 * The only error that reaches a caller with its own words. Anything else that is thrown is a bug and is shown as
 * INTERNAL with an id that stands in the log.
 */
export class HccError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What goes beside the code in `extensions`. */
    readonly details: Record<string, unknown> = {},
    options: ErrorOptions = {},
  ) {
    super(message, options);
    this.name = 'HccError';
  }
}

export function badInput(fields: FieldProblem[]): HccError {
  const message = fields.map((field) => `${field.path}: ${field.reason}`).join('; ');
  return new HccError('BAD_USER_INPUT', message, { fields });
}

export function badField(path: string, reason: string): HccError {
  return badInput([{ path, reason }]);
}

/** For what does not exist and, with the same words, for what the actor may not see. */
export function notFound(what: string): HccError {
  return new HccError('NOT_FOUND', `Không tìm thấy ${what}.`);
}

export function forbidden(reason: string): HccError {
  return new HccError('FORBIDDEN', reason);
}

export function unauthenticated(reason = 'Phiên làm việc đã hết hoặc chưa đăng nhập.'): HccError {
  return new HccError('UNAUTHENTICATED', reason);
}

/**
 * What the product stands on does not answer just now; the same request, with the same key or version, may be sent
 * again and is then done once.
 * @param cause for the log; a client never sees it
 */
export function unavailable(retryAfterSeconds: number, cause: unknown): HccError {
  return new HccError(
    'UNAVAILABLE',
    `Hệ thống tạm thời gián đoạn. Những gì đã nhập không mất; hãy thử lại sau ${waitInWords(retryAfterSeconds)}.`,
    { retryAfterSeconds },
    { cause },
  );
}

/** For those who run the server: the message, and what was behind it. */
export function inWords({ message, cause }: HccError): string {
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}
