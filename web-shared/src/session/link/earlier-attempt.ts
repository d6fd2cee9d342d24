import { type Failure, readFailure } from '../../ui/text/graphql-error';

export interface Sent {
  /** How often a command went out, counted by the retry link; goes along in the operation's context. */
  times: number;
}

/**
 * A command that was sent more than once is refused with CONFLICT where an earlier attempt arrived and only its answer
 * was lost: the version is the very next one, and its author the person themselves. It is done, then.
 *
 * @param me the full name that events carry
 */
export function wasDoneByEarlierAttempt(error: unknown, sent: Sent, expectedVersion: number, me: string): boolean {
  return isOwnEarlierAttempt(readFailure(error), sent, expectedVersion, me);
}

/** The same of a failure that was read already. */
export function isOwnEarlierAttempt(
  { code, who, currentVersion }: Failure,
  sent: Sent,
  expectedVersion: number,
  me: string,
): boolean {
  return code === 'CONFLICT' && sent.times > 1 && who === me && currentVersion === expectedVersion + 1;
}
