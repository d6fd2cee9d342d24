import { connect, type Socket } from 'node:net';
import WebSocket from 'ws';
import { documentOf } from '../test/harness/test-client';

/** Answers of a hundred kilobytes and more. */
const ROWS = 200;
const HTTP_READERS = 100;
/** Some send many requests before they would have to read an answer. */
const AT_ONCE = [1, 1, 1, 20];
const LIVE_READERS = 50;

/** Connections that ask and never read an answer, over HTTP and over WebSockets. */
export async function openSlowReaders(port: number, cookie: string): Promise<{ count: number; close(): void }> {
  const body = JSON.stringify({ query: documentOf('Worklist'), variables: { first: ROWS } });
  const text = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `cookie: ${cookie}`,
    '',
    body,
  ].join('\r\n');
  const sockets: Socket[] = [];
  for (let index = 0; index < HTTP_READERS; index++) {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(text.repeat(AT_ONCE[index % AT_ONCE.length]!));
    sockets.push(socket);
  }
  const live: WebSocket[] = [];
  for (let index = 0; index < LIVE_READERS; index++) {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { cookie } });
    socket.on('error', () => undefined);
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => {
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: documentOf('WorklistChanged') } }));
      socket.pause();
    });
    live.push(socket);
  }
  return {
    count: sockets.length + live.length,
    close: () => {
      for (const socket of sockets) socket.destroy();
      for (const socket of live) socket.terminate();
    },
  };
}
