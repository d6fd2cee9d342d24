import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { documentOf, type TestClient } from './test-client';

/** A subscription as a screen keeps it: what came, and how it ended. */
export interface Live<Data> {
  received: Data[];
  errors: { message: string; extensions?: { code?: string } }[];
  /** "open" until the server completes it or the connection closes. */
  state: 'open' | 'completed' | 'failed';
  /** Resolves when there is a message more, an error, or an end. */
  next(): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Opens one operation over graphql-ws with the client's cookie. */
export function goLive<Data>(client: TestClient, query: string): Live<Data> {
  class Socket extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: client.cookie === '' ? {} : { cookie: client.cookie } });
    }
  }
  const connection = createClient({
    url: `${client.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
  });
  let wake: () => void = () => undefined;
  let changed = new Promise<void>((done) => {
    wake = done;
  });
  const ring = () => {
    wake();
    changed = new Promise<void>((done) => {
      wake = done;
    });
  };
  const live: Live<Data> = {
    received: [],
    errors: [],
    state: 'open',
    next: async () => {
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_, fail) => {
        timer = setTimeout(() => fail(new Error('Nothing came.')), PATIENCE_MS);
      });
      await Promise.race([changed, tooLong]).finally(() => clearTimeout(timer));
    },
    stop: async () => {
      unsubscribe();
      await connection.dispose();
    },
  };
  const unsubscribe = connection.subscribe<Data>(
    { query },
    {
      next: ({ data, errors }) => {
        if (data) live.received.push(data);
        if (errors) live.errors.push(...(errors as Live<Data>['errors']));
        ring();
      },
      error: (error) => {
        live.state = 'failed';
        if (Array.isArray(error)) live.errors.push(...(error as Live<Data>['errors']));
        ring();
      },
      complete: () => {
        live.state = 'completed';
        ring();
      },
    },
  );
  return live;
}

export function followWorklist(client: TestClient): Live<{ worklistChanged: { dossierId: string } }> {
  return goLive(client, documentOf('WorklistChanged'));
}
