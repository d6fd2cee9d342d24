import type { ApolloClient } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { tap } from 'rxjs';

/** The last failure that this screen met with: what a report sends along. */
export interface LastFailure {
  code: string;
  /** Under which the server's log has it. */
  requestId: string | null;
}

let last: LastFailure | null = null;
const watched = new WeakSet<ApolloClient>();

/** A person who has to sign in again met with no fault. */
const NO_FAULT = new Set(['UNAUTHENTICATED']);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** From now on failures of any question or command are remembered. */
export function watchFailures(client: ApolloClient): void {
  if (watched.has(client)) return;
  watched.add(client);
  const remember = (code: string, requestId: string | null) => {
    if (!NO_FAULT.has(code)) last = { code, requestId };
  };
  const watch = new ApolloLink((operation, forward) => {
    // That a report could not be sent is not what it reports.
    if (operation.operationName === 'ReportFeedback') return forward(operation);
    return forward(operation).pipe(
      tap({
        next: ({ errors }) => {
          const extensions = errors?.[0]?.extensions;
          if (!extensions) return;
          // As the link over HTTP leaves it there.
          const response = operation.getContext().response as Response | undefined;
          const requestId = textOf(extensions.errorId) ?? response?.headers.get('x-request-id') ?? null;
          remember(textOf(extensions.code) ?? 'UNKNOWN', requestId);
        },
        error: () => remember('NETWORK', null),
      }),
    );
  });
  client.setLink(ApolloLink.from([watch, client.link]));
}

export const lastFailure = (): LastFailure | null => last;
