import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { onLineOpen } from '../../src/session/link/line-open';
import { openLiveLine } from '../../src/session/link/live-line';

/** A server that takes subscriptions and tells of nothing. */
class QuietLine extends EventTarget {
  static readonly OPEN = 1;
  static all: QuietLine[] = [];
  static subscribed = 0;
  readyState = 0;
  protocol = 'graphql-transport-ws';
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string; wasClean: boolean }) => void;
  onerror?: () => void;

  constructor() {
    super();
    QuietLine.all.push(this);
    setTimeout(() => {
      this.readyState = QuietLine.OPEN;
      this.onopen?.();
    });
  }

  send(text: string): void {
    const { type } = JSON.parse(text) as { type: string };
    if (type === 'connection_init') setTimeout(() => this.onmessage?.({ data: '{"type":"connection_ack"}' }));
    if (type === 'subscribe') QuietLine.subscribed++;
  }

  close(code = 1000, reason = ''): void {
    this.readyState = 3;
    this.onclose?.({ code, reason, wasClean: true });
  }
}

describe('the live line', () => {
  const real = globalThis.WebSocket;
  beforeEach(() => {
    jest.useFakeTimers();
    globalThis.WebSocket = QuietLine as unknown as typeof WebSocket;
  });
  afterEach(() => {
    jest.useRealTimers();
    globalThis.WebSocket = real;
  });

  it('has who shows a list ask once more when it listens for the first time, and after each cut', async () => {
    const { link, drop } = openLiveLine();
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    const told: number[] = [];
    const forget = onLineOpen(() => told.push(QuietLine.subscribed));
    const query = gql`subscription WorklistChanged { worklistChanged { id } }`;
    const subscription = client.subscribe({ query }).subscribe({});
    await jest.advanceTimersByTimeAsync(1_000);
    // After the server heard of the subscription, so that what happens then is told.
    expect(told).toEqual([1]);
    QuietLine.all[0]!.close(1012, 'restart');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual([1, 2]);
    forget();
    subscription.unsubscribe();
    drop();
  });
});
