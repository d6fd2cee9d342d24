export type UploadProblemCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'STORAGE_FULL'
  | 'OTHER';

/** Why the server does not take a file. */
export class UploadProblem extends Error {
  constructor(
    readonly code: UploadProblemCode,
    /** The server's own words, in Vietnamese; empty where it gave none. */
    message: string,
  ) {
    super(message);
  }
}
