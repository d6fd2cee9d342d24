import { In } from 'typeorm';
import type { Sql } from '../../../database/sql';
import { MessageState, OutboxMessage } from '../../outbox/outbox-message.entity';
import { RefundState } from '../fee-terms';
import type { MoneyEntry, MoneyRefund } from '../money.entity';

/** The outbox's topic of refunds through the gateway; a message names the refund by its id. */
export const REFUND_TOPIC = 'payment-refund';

/** As who decided, of a refund that the gateway would not carry out. */
export const BY_GATEWAY = 'Cổng thanh toán';

/** Under which the outbox carries the refund of an entry: one after another. */
export const refundOrder = (entryId: string): string => `${REFUND_TOPIC}/${entryId}`;

/**
 * Refunds of which nobody tells the gateway any more, since their message was given up: whether money went back is not
 * known here, so a person asks there and says. What was given up is never sent again.
 * @returns ids of refunds
 */
export async function readStuckRefunds(
  { entities }: Pick<Sql, 'entities'>,
  refunds: readonly Pick<MoneyRefund, 'id' | 'entryId' | 'state'>[],
): Promise<Set<string>> {
  const sending = refunds.filter(({ state }) => state === RefundState.SENDING);
  if (sending.length === 0) return new Set();
  const carried = await entities.find(OutboxMessage, {
    select: { id: true, orderKey: true },
    where: {
      orderKey: In(sending.map(({ entryId }) => refundOrder(entryId))),
      state: In([MessageState.WAITING, MessageState.DEAD]),
    },
  });
  const orders = new Set(carried.map(({ orderKey }) => orderKey));
  return new Set(sending.filter(({ entryId }) => !orders.has(refundOrder(entryId))).map(({ id }) => id));
}

/** The gateway's own number of the payment that an entry came by; null where it came another way. */
export function gatewayKeyOf({ idempotencyKey }: Pick<MoneyEntry, 'idempotencyKey'>): string | null {
  // As incoming-money.ts writes it: what came beyond what was owed has a "+" behind it.
  return /^GATEWAY:[^:]*:(.+?)\+?$/.exec(idempotencyKey)?.[1] ?? null;
}
