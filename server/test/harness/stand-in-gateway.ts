import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { startMisbehaving, type Trouble } from './misbehaving';

export const GATEWAY_SECRET = 'a-secret-of-the-tests-long-enough-to-be-one';
export const MERCHANT = 'HCC-TH';

/** As the gateway itself says it; the browser tests use it too, without the product's types. */
interface GatewayPayment {
  transactionKey: string;
  reference: string;
  amountDong: number;
  state: 'PENDING' | 'PAID' | 'FAILED';
}

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
  let trouble: Trouble = 'none';
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

  const { url, close } = await startMisbehaving({
    trouble: () => trouble,
    slowMs: SLOW_MS,
    onAsked: ({ method }) => asked.push(`${method} ${trouble}`),
    answerOf,
  });
  const sign = (body: string) => createHmac('sha256', GATEWAY_SECRET).update(body).digest('hex');
  return {
    url,
    access: { address: url, identity: MERCHANT, secret: GATEWAY_SECRET },
    orders,
    refunds,
    asked,
    sign,
    misbehave: (how: Trouble) => {
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
    close,
  };
}
