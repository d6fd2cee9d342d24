/** The stable codes that clients may rely on; see the contract's list of failures. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'ILLEGAL_ACTION'
  | 'RATE_LIMITED'
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
  ) {
    super(message);
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
