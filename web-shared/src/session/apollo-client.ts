import { ApolloClient } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { fetchWithClock } from '../ui/server-clock';
import { tellLineBack } from './live-line';
import { SessionGate } from './session-gate';
import { sessionLink } from './session-link';

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    // Report rows and their total share a fragment on the interface; without this the cache drops its fields.
    possibleTypes: { SettlementFigures: ['SettlementRow', 'SettlementTotal'] },
    typePolicies: {
      // They have no id of their own: a list that asks for the name only must not throw away what a page read.
      Applicant: { merge: true },
      Limit: { merge: true },
      ClockExplanation: { merge: true },
      KnownApplicant: { keyFields: false },
    },
  });
}

export type Connection = {
  client: ApolloClient;
  gate: SessionGate;
  /** Closes the live line; it opens again, with the present cookie, when a page next needs it. */
  dropLiveLine: () => void;
};

/** The only places that know the address: one path for HTTP and, for subscriptions, graphql-ws. */
export function connect(): Connection {
  const gate = new SessionGate();
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const live = createClient({
    url: `${scheme}://${window.location.host}/graphql`,
    lazy: true,
    // A commune's line drops for minutes; a desk stays open all day and must find its way back by itself.
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(60_000, 1000 * 2 ** retries))),
    shouldRetry: () => true,
    on: {
      connected: (_socket, _payload, wasRetry) => {
        if (wasRetry) tellLineBack();
      },
    },
  });
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(live),
    ApolloLink.from([
      sessionLink(gate),
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchWithClock }),
    ]),
  );
  const client = new ApolloClient({ link, cache: createCache() });
  return { client, gate, dropLiveLine: () => live.terminate() };
}
