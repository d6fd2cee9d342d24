import { ApolloLink } from '@apollo/client/link';
import { Observable, type Subscription } from 'rxjs';
import type { SessionGate } from './session-gate';

/** These ask who is signed in or sign somebody out: their own refusal is the answer. */
const ANSWERED_BY_THE_PAGE = new Set(['Me', 'SignOut']);

export function sessionLink(gate: SessionGate): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (ANSWERED_BY_THE_PAGE.has(operation.operationName ?? '')) return forward(operation);
    return new Observable<ApolloLink.Result>((observer) => {
      let current: Subscription | undefined;
      let closed = false;
      const send = () => {
        if (closed) return;
        let held = false;
        current = forward(operation).subscribe({
          next: (result) => {
            if (result.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) {
              held = true;
              void gate.untilRenewed().then(send);
            } else {
              if (result.errors?.some((error) => error.extensions?.duty)) gate.dutyArose();
              observer.next(result);
            }
          },
          error: (error) => observer.error(error),
          complete: () => {
            if (!held) observer.complete();
          },
        });
      };
      send();
      return () => {
        closed = true;
        current?.unsubscribe();
      };
    });
  });
}
