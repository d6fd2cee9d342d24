import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ApolloLink } from '@apollo/client/link';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { finalize, map, tap } from 'rxjs';
import { readFailure } from '../../ui/text/graphql-error';
import type { ServerLine } from './server-line';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** Who presses a button stands before the screen: after about five minutes the choice is theirs again. */
const MUTATION_TRIES = 35;
/** A single lost packet is not worth words on the screen. */
const SAID_AFTER_TRIES = 2;
/** These ask who is signed in or sign somebody out: the page itself says that nobody answered. */
const ANSWERED_BY_THE_PAGE = new Set(['Me', 'SignOut']);

declare module '@apollo/client' {
  interface DefaultContext {
    /** Kept by who sends a command: how often it went out. Above one, an earlier attempt may have arrived. */
    sent?: { times: number };
  }
}

/**
 * Sends again what found no server or one whose database is away (UNAVAILABLE, or a proxy's 502 to 504): questions until
 * nobody wants the answer any more, commands for some minutes and only those that the server knows when it sees them
 * again, by their key or by the version they were made for.
 */
export function retryLink(line: ServerLine): ApolloLink {
  return ApolloLink.from([
    new ApolloLink((operation, forward) => {
      const settled = () => line.settled(operation);
      return forward(operation).pipe(tap(settled), finalize(settled));
    }),
    new RetryLink({
      attempts: (count, operation, error) => {
        if (!isAway(error) || !mayRepeat(operation, count)) return false;
        if (count >= SAID_AFTER_TRIES) line.waitsFor(operation);
        return true;
      },
      delay: (count, _operation, error) => {
        const asked = (readFailure(error).retryAfterSeconds ?? 0) * 1_000;
        const wait = Math.max(asked, FIRST_WAIT_MS * 2 ** (count - 1));
        // Desks of a whole province must not all come back in the same moment.
        return Math.min(wait, LONGEST_WAIT_MS) * (0.75 + Math.random() / 4);
      },
    }),
    new ApolloLink((operation, forward) => {
      const { sent } = operation.getContext();
      if (sent) sent.times += 1;
      return forward(operation).pipe(
        map((result) => {
          if (result.errors?.some((error) => error.extensions?.code === 'UNAVAILABLE')) {
            throw new CombinedGraphQLErrors(result);
          }
          return result;
        }),
      );
    }),
  ]);
}

function isAway(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode >= 502 && error.statusCode <= 504;
  const { code } = readFailure(error);
  return code === 'NETWORK' || code === 'UNAVAILABLE';
}

function mayRepeat({ operationType, operationName, variables }: ApolloLink.Operation, count: number): boolean {
  if (ANSWERED_BY_THE_PAGE.has(operationName ?? '')) return false;
  if (operationType === OperationTypeNode.QUERY) return true;
  const { input } = variables;
  const hasKey = Boolean(input?.idempotencyKey ?? input?.key);
  const knownAgain = 'expectedVersion' in variables || hasKey || Array.isArray(input?.targets);
  return operationType === OperationTypeNode.MUTATION && knownAgain && count < MUTATION_TRIES;
}
