import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const GATEWAY_SECRET = 'a secret of the tests, long enough to be one';

/** A payment gateway that says of each order what the test wants, and misbehaves on demand. */
export async function startGateway() {
  const orders = new Map<string, object>();
  let trouble: 'none' | 'down' | 'silent' = 'none';
  const server = createServer((request, answer) => {
    if (trouble === 'silent') return;
    if (trouble === 'down') return void answer.writeHead(500).end();
    if (request.headers.authorization !== `Bearer ${GATEWAY_SECRET}`) return void answer.writeHead(401).end();
    if (request.method === 'POST') return void answer.end(JSON.stringify({ payUrl: 'https://pay.test/1' }));
    const order = orders.get(request.url!.slice('/orders/'.length));
    if (!order) return void answer.writeHead(404).end();
    answer.end(JSON.stringify(order));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    orders,
    misbehave: (how: typeof trouble) => {
      trouble = how;
    },
    sign: (body: string) => createHmac('sha256', GATEWAY_SECRET).update(body).digest('hex'),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
