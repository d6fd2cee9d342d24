import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayPayment } from '../../src/modules/fees/gateway/payment-gateway';

export const GATEWAY_SECRET = 'a-secret-of-the-tests-long-enough-to-be-one';
export const MERCHANT = 'HCC-TH';

/** How the gateway behaves: "cut" does what it is asked and breaks the line before it answers. */
export type GatewayTrouble = 'none' | 'down' | 'silent' | 'cut' | 'slow';

interface Order {
  reference: string;
  amountDong: number;
  purpose: string;
  expiresAt: string;
  returnUrl: string;
}

const SLOW_MS = 150;

/** A payment gateway that keeps books of its own, as the protocol says, and misbehaves on demand. */
export async function startGateway() {
  const orders = new Map<string, Order>();
  const payments = new Map<string, GatewayPayment>();
  const refunds = new Map<string, { transactionKey: string; amountDong: number }>();
  let trouble: GatewayTrouble = 'none';
  let refuses = false;
  let onCreate: ((order: Order) => Promise<void>) | undefined;
  const asked: string[] = [];

  const answerOf = async (request: IncomingMessage, text: string): Promise<[number, object]> => {
    if (request.headers.authorization !== `Bearer ${GATEWAY_SECRET}`) return [401, {}];
    if (request.headers['x-merchant'] !== MERCHANT) return [403, {}];
    if (request.url === '/orders') {
      const order = JSON.parse(text) as Order;
      orders.set(order.reference, orders.get(order.reference) ?? order);
      await onCreate?.(order);
      return [200, { payUrl: `https://pay.test/${order.reference}` }];
    }
    if (request.url === '/refunds') {
      const { refundKey, ...refund } = JSON.parse(text) as {
        refundKey: string;
        transactionKey: string;
        amountDong: number;
      };
      if (refuses) return [200, { state: 'REFUSED' }];
      refunds.set(refundKey, refund);
      return [200, { state: 'DONE' }];
    }
    const found = payments.get(request.url!.slice('/orders/'.length));
    return found ? [200, found] : [404, {}];
  };

  const handle = async (request: IncomingMessage, response: ServerResponse, text: string) => {
    asked.push(`${request.method} ${trouble}`);
    if (trouble === 'silent') return;
    if (trouble === 'down') return void response.writeHead(500).end();
    if (trouble === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    const [status, body] = await answerOf(request, text);
    if (trouble === 'cut') return void request.socket.destroy();
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
  const { port } = server.address() as AddressInfo;
  const sign = (body: string) => createHmac('sha256', GATEWAY_SECRET).update(body).digest('hex');
  return {
    url: `http://127.0.0.1:${port}`,
    access: { address: `http://127.0.0.1:${port}`, identity: MERCHANT, secret: GATEWAY_SECRET },
    orders,
    refunds,
    asked,
    sign,
    misbehave: (how: GatewayTrouble) => {
      trouble = how;
    },
    refuseRefunds: (whether: boolean) => {
      refuses = whether;
    },
    /** Done before an order is answered. */
    whenCreated: (deed: typeof onCreate) => {
      onCreate = deed;
    },
    /** The citizen pays there. */
    pay: (reference: string, transactionKey: string, amountDong = orders.get(reference)!.amountDong) => {
      payments.set(reference, { transactionKey, reference, amountDong, state: 'PAID' });
    },
    say: (payment: GatewayPayment) => payments.set(payment.reference, payment),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
