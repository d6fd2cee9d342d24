import { ApolloClient } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { ApolloLink } from '@apollo/client/link';
import { BaseHttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { fetchFirst } from '../first/first-answers';
import { liveLink } from './live-link';
import { retryLink } from './retry-link';
import { ServerLine } from './server-line';
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
      // What a command answers of a dossier's money is what its page shows, without another question.
      DossierMoney: { keyFields: ['dossierId'] },
    },
  });
}

export type Connection = {
  client: ApolloClient;
  gate: SessionGate;
  line: ServerLine;
  /** Closes the live line; it opens again, with the present cookie, when a page next needs it. */
  dropLiveLine: () => void;
};

/**
 * The only places that know the address: one path for HTTP and, for subscriptions, graphql-ws.
 * @param front what stands before everything that goes to the server
 */
export function connect(front?: ApolloLink): Connection {
  const gate = new SessionGate();
  const line = new ServerLine();
  const live = liveLink();
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    live.link,
    ApolloLink.from([
      sessionLink(gate),
      retryLink(line),
      new BaseHttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchFirst }),
    ]),
  );
  const client = new ApolloClient({ link: front ? front.concat(link) : link, cache: createCache() });
  return { client, gate, line, dropLiveLine: live.drop };
}
