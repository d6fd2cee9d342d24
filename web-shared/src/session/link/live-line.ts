import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { tellLineOpen } from './line-open';

const SUBSCRIBED_MS = 200;

/** The line on which lists hear of changes: graphql-ws on the path of every other question. */
export function openLiveLine(): { link: GraphQLWsLink; drop: () => void } {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const client = createClient({
    url: `${scheme}://${window.location.host}/graphql`,
    lazy: true,
    // A commune's line drops for minutes; a desk stays open all day and must find its way back by itself.
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, Math.min(60_000, 1000 * 2 ** retries))),
    shouldRetry: () => true,
    on: {
      // Subscriptions go over the line right after this: who asks anew has to come behind them.
      connected: () => setTimeout(tellLineOpen, SUBSCRIBED_MS),
    },
  });
  return { link: new GraphQLWsLink(client), drop: () => client.terminate() };
}
