import type { MoneyEntry } from '../money.entity';

/** The outbox's topic of refunds through the gateway; a message names the refund by its id. */
export const REFUND_TOPIC = 'payment-refund';

/** As who decided, of a refund that the gateway would not carry out. */
export const BY_GATEWAY = 'Cổng thanh toán';

/** The gateway's own number of the payment that an entry came by; null where it came another way. */
export function gatewayKeyOf({ idempotencyKey }: Pick<MoneyEntry, 'idempotencyKey'>): string | null {
  // As incoming-money.ts writes it: what came beyond what was owed has a "+" behind it.
  return /^GATEWAY:[^:]*:(.+?)\+?$/.exec(idempotencyKey)?.[1] ?? null;
}
