import { LessThanOrEqual } from 'typeorm';
import { HccError } from '../../../kernel/errors';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../../kernel/instant';
import type { DossierRoom } from '../../dossier/dossier-room';
import { OrderState } from '../fee-terms';
import { type PaymentGateway } from './payment-gateway';
import { PaymentOrder } from './payment-order.entity';
import { takeOnline } from './take-online';

const PER_ROUND = 200;
/** A bank may hold a payment back that was made in time. */
const AFTERWARDS_MS = 3 * DAY_MS;

/**
 * Asks the gateway for orders of whose end it has not told, until three days after they ran out: a notification that was
 * lost costs nobody his money. While the gateway is away nothing is given up.
 * @returns how many were asked for, and of how many money had come
 */
export async function pollPayments(
  room: DossierRoom,
  gateway: PaymentGateway | null,
  at: Instant,
  signal: AbortSignal,
): Promise<{ asked: number; taken: number }> {
  const counts = { asked: 0, taken: 0 };
  if (!gateway) return counts;
  const orders = await room.db.read.entities.find(PaymentOrder, {
    where: { pollAt: LessThanOrEqual(at) },
    order: { pollAt: 'ASC', id: 'ASC' },
    take: PER_ROUND,
  });
  for (const order of orders) {
    if (signal.aborted) break;
    try {
      counts.asked++;
      if ((await takeOnline(room, gateway, order)) !== null) counts.taken++;
      else await askLater(room, order, at);
    } catch (error) {
      if (!(error instanceof HccError)) throw error;
      // Away: so it is for the others. What it says of this one makes no sense: the others may do.
      if (error.code === 'UNAVAILABLE') break;
      await askLater(room, order, at);
    }
  }
  return counts;
}

async function askLater({ db }: DossierRoom, { id, polls, expiresAt }: PaymentOrder, at: Instant): Promise<void> {
  const next = at + Math.min(HOUR_MS, MINUTE_MS * 2 ** Math.min(polls, 6));
  const pollAt = at > expiresAt + AFTERWARDS_MS ? null : next;
  await db.transact(async (tx) => {
    await tx.query(`SELECT id FROM payment_order WHERE id = ?${tx.forUpdate}`, [id]);
    const order = await tx.entities.findOneByOrFail(PaymentOrder, { id });
    // It has come to its end meanwhile.
    if (order.pollAt === null) return;
    const isOver = order.state === OrderState.PAID || order.state === OrderState.FAILED;
    const ended = at >= expiresAt && !isOver ? { state: OrderState.EXPIRED, openKey: null } : {};
    await tx.entities.update(PaymentOrder, { id }, { ...ended, pollAt, polls: polls + 1 });
  });
}
