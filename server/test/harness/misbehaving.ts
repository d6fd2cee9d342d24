import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a stand-in behaves: "cut" does what it is asked and breaks the line before it answers. */
export type Trouble = 'none' | 'down' | 'silent' | 'cut' | 'slow';

interface Behaviour {
  /** Asked anew for each request. */
  trouble: () => Trouble;
  slowMs: number;
  /** Told of each request before anything else. */
  onAsked: (request: IncomingMessage) => void;
  answerOf: (request: IncomingMessage, text: string) => [number, object] | Promise<[number, object]>;
}

/** A server on a free loopback port that answers in JSON, or misbehaves. */
export async function startMisbehaving({ trouble, slowMs, onAsked, answerOf }: Behaviour) {
  const handle = async (request: IncomingMessage, response: ServerResponse, text: string) => {
    onAsked(request);
    if (trouble() === 'silent') return;
    if (trouble() === 'down') return void response.writeHead(500).end();
    if (trouble() === 'slow') await new Promise((resolve) => setTimeout(resolve, slowMs));
    const [status, body] = await answerOf(request, text);
    if (trouble() === 'cut') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => void handle(request, response, text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
