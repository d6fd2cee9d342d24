import { createHmac, timingSafeEqual } from 'node:crypto';
import { answerText } from '../../../kernel/answer-text';
import { HccError, unavailable } from '../../../kernel/errors';
import { formatInstant, type Instant } from '../../../kernel/instant';
import { findOutside, type OutsideAccess, type OutsideRoom } from '../../connections/outside/outside-services';
import { OutsideName } from '../../connections/outside/outside-terms';
import { failureOfStatus, SendError, SendFailure } from '../../outbox/send-failure';

/** Money that a gateway has taken, or has not. */
export interface GatewayPayment {
  /** The gateway's own number of it: told of again it is the same. */
  transactionKey: string;
  /** The reference of the order. */
  reference: string;
  amountDong: number;
  state: 'PENDING' | 'PAID' | 'FAILED';
}

export interface GatewayOrder {
  /** Given again it is the same order, and the same address comes back. */
  reference: string;
  amountDong: number;
  purpose: string;
  /** After it the gateway takes no money for this order. */
  expiresAt: Instant;
  returnUrl: string;
}

export interface GatewayRefund {
  /** Given again it is the same refund, and money goes back once. */
  refundKey: string;
  transactionKey: string;
  amountDong: number;
  reason: string;
}

/** The one way to whoever takes money on line; which one it is, only its maker knows. */
export interface PaymentGateway {
  /** An address where the citizen pays. @throws HccError UNAVAILABLE */
  create(order: GatewayOrder): Promise<string>;
  /** How an order stands, as the gateway itself says when it is asked. @throws HccError UNAVAILABLE */
  state(reference: string): Promise<GatewayPayment | null>;
  /** Gives money back, or says that it will not. @throws HccError UNAVAILABLE where that is not known yet */
  refund(refund: GatewayRefund): Promise<'DONE' | 'REFUSED'>;
  /** A notification that came in. @throws HccError FORBIDDEN where its signature is not the gateway's */
  read(body: string, signature: string): GatewayPayment;
}

const PATIENCE_MS = 8_000;
const RETRY_SECONDS = 30;

/**
 * A gateway that speaks JSON over HTTP: POST /orders, GET /orders/<reference>, POST /refunds, and notifications signed
 * with HMAC-SHA256 of the body in hexadecimal, under a secret that both sides keep.
 */
export function httpGateway({ address, identity, secret }: OutsideAccess, patienceMs = PATIENCE_MS): PaymentGateway {
  const base = address.endsWith('/') ? address : `${address}/`;
  const ask = async (path: string, body?: object): Promise<Record<string, unknown> | null> => {
    try {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${secret}`,
        'x-merchant': identity,
      };
      const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
      const signal = AbortSignal.timeout(patienceMs);
      const answer = await fetch(new URL(path, base), { ...sent, headers, signal, redirect: 'error' });
      if (answer.status === 404 && !body) return null;
      if (!answer.ok) throw new SendError(failureOfStatus(answer.status), `The gateway answers ${answer.status}.`);
      return JSON.parse(await answerText(answer)) as Record<string, unknown>;
    } catch (error) {
      throw unavailable(RETRY_SECONDS, error);
    }
  };
  return {
    async create({ expiresAt, ...order }) {
      const payUrl = (await ask('orders', { ...order, expiresAt: formatInstant(expiresAt) }))?.payUrl;
      if (typeof payUrl !== 'string' || !URL.canParse(payUrl) || !/^https?:$/.test(new URL(payUrl).protocol))
        throw unavailable(RETRY_SECONDS, new SendError(SendFailure.NOT_UNDERSTOOD, 'The gateway names no address.'));
      return payUrl;
    },
    async state(reference) {
      const found = await ask(`orders/${encodeURIComponent(reference)}`);
      return found === null ? null : paymentIn(found);
    },
    async refund(refund) {
      const state = (await ask('refunds', refund))?.state;
      if (state === 'DONE' || state === 'REFUSED') return state;
      throw unavailable(
        RETRY_SECONDS,
        new SendError(SendFailure.NOT_UNDERSTOOD, `The gateway says of a refund: ${String(state)}`),
      );
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

/** The gateway of the province while it is turned on and nothing is held, or also otherwise. */
export async function findGateway(
  room: Pick<OutsideRoom, 'db' | 'box'>,
  whether?: 'on or off',
): Promise<PaymentGateway | null> {
  const access = await findOutside(room, OutsideName.PAYMENT, whether);
  return access && httpGateway(access);
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
