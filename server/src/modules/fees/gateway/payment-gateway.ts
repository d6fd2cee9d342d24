import { createHmac, timingSafeEqual } from 'node:crypto';
import { HccError, unavailable } from '../../../kernel/errors';

/** Money that a gateway has taken, or has not. */
export interface GatewayPayment {
  /** The gateway's own number of it: told of again it is the same. */
  transactionKey: string;
  /** The reference of the duty. */
  reference: string;
  amountDong: number;
  state: 'PENDING' | 'PAID' | 'FAILED';
}

/** The one way to whoever takes money on line; which one it is, only its maker knows. */
export interface PaymentGateway {
  /** An address where the citizen pays. @throws HccError UNAVAILABLE */
  create(order: { reference: string; amountDong: number; purpose: string; returnUrl: string }): Promise<string>;
  /** How an order stands, as the gateway itself says when it is asked. @throws HccError UNAVAILABLE */
  state(reference: string): Promise<GatewayPayment | null>;
  /** A notification that came in. @throws HccError FORBIDDEN where its signature is not the gateway's */
  read(body: string, signature: string): GatewayPayment;
}

const PATIENCE_MS = 8_000;
const RETRY_SECONDS = 30;

/**
 * A gateway that speaks JSON over HTTP: POST /orders, GET /orders/<reference>, and notifications signed with HMAC-SHA256
 * of the body in hexadecimal, under a secret that both sides keep.
 */
export function httpGateway(url: string, secret: string, patienceMs = PATIENCE_MS): PaymentGateway {
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    try {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
      const answer = await fetch(new URL(path, url), { ...init, headers, signal: AbortSignal.timeout(patienceMs) });
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`The gateway answers ${answer.status}.`);
      return await answer.json();
    } catch (error) {
      throw unavailable(RETRY_SECONDS, error);
    }
  };
  return {
    async create(order) {
      const made = await ask('/orders', { method: 'POST', body: JSON.stringify(order) });
      const payUrl = (made as { payUrl?: unknown } | null)?.payUrl;
      if (typeof payUrl !== 'string') throw unavailable(RETRY_SECONDS, new Error('The gateway names no address.'));
      return payUrl;
    },
    async state(reference) {
      const found = await ask(`/orders/${encodeURIComponent(reference)}`);
      return found === null ? null : paymentIn(found);
    },
    read(body, signature) {
      const expected = createHmac('sha256', secret).update(body).digest();
      const given = Buffer.from(signature, 'hex');
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw new HccError('FORBIDDEN', 'Chữ ký của thông báo không đúng.');
      return paymentIn(jsonIn(body));
    },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @throws HccError BAD_USER_INPUT */
function paymentIn(value: unknown): GatewayPayment {
  const { transactionKey, reference, amountDong, state } = (value ?? {}) as Record<string, unknown>;
  const isWhole =
    typeof transactionKey === 'string' &&
    transactionKey !== '' &&
    transactionKey.length <= 60 &&
    typeof reference === 'string' &&
    Number.isSafeInteger(amountDong) &&
    (amountDong as number) > 0 &&
    (state === 'PENDING' || state === 'PAID' || state === 'FAILED');
  if (!isWhole) throw new HccError('BAD_USER_INPUT', 'Thông báo của cổng thanh toán thiếu hoặc sai nội dung.');
  return { transactionKey, reference, amountDong: amountDong as number, state };
}
