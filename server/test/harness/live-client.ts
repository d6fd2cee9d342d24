import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { documentOf, type TestClient } from './test-client';

/** A subscription as a screen keeps it: what came, and how it ended. */
export interface Live<Data> {
  received: Data[];
  errors: { message: string; extensions?: { code?: string; fields?: { path: string }[] } }[];
  /** "open" until the server completes it or the connection closes. */
  state: 'open' | 'completed' | 'failed';
  /** Of the WebSocket, where the connection closed by itself. */
  closeCode: number | null;
  /** Waits until the condition holds. @throws Error after ten seconds */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export async function until(condition: () => boolean): Promise<void> {
  for (const began = performance.now(); !condition(); ) {
    if (performance.now() - began > PATIENCE_MS) throw new Error('It never came to that.');
    await new Promise((wake) => setTimeout(wake, 5));
  }
}

/**
 * Opens one operation over graphql-ws with the client's cookie.
 * @param ca whose certificates are believed, where it goes through a proxy of the test's own
 */
export function goLive<Data>(client: TestClient, query: string, ca?: string): Live<Data> {
  class Socket extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { ca, headers: client.cookie === '' ? {} : { cookie: client.cookie } });
    }
  }
  const connection = createClient({
    url: `${client.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
  });
  const live: Live<Data> = {
    received: [],
    errors: [],
    state: 'open',
    closeCode: null,
    until,
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
      },
      error: (error) => {
        live.state = 'failed';
        if (Array.isArray(error)) live.errors.push(...(error as Live<Data>['errors']));
        else live.closeCode = (error as { code?: number }).code ?? null;
      },
      complete: () => {
        live.state = 'completed';
      },
    },
  );
  return live;
}

export function followWorklist(client: TestClient): Live<{ worklistChanged: { dossierId: string } }> {
  return goLive(client, documentOf('WorklistChanged'));
}
