import type { DossierRoom } from '../../dossier/dossier-room';
import { OrderState, TransferSource, type TransferState } from '../fee-terms';
import { receiveMoney } from '../incoming-money';
import { MoneyDuty } from '../money.entity';
import type { GatewayPayment, PaymentGateway } from './payment-gateway';
import { PaymentOrder } from './payment-order.entity';

/**
 * A notification is only a hint: what counts is what the gateway says when it is asked, so that one that lies, comes
 * late or in another order takes no money that is not there. Told of again it changes nothing. Money that comes after
 * the order has run out, a second time, or in another amount is written down as well: it pays what is still owed, or
 * waits to be given back.
 * @returns what became of it; null where nothing was paid or the reference is nobody's
 * @throws HccError UNAVAILABLE where the gateway does not answer: it will notify again, and the job asks too
 */
export async function takeOnline(
  room: DossierRoom,
  gateway: Pick<PaymentGateway, 'state'>,
  { reference }: Pick<GatewayPayment, 'reference'>,
): Promise<TransferState | null> {
  const { entities } = room.db.read;
  const order = await entities.findOneBy(PaymentOrder, { reference });
  if (!order) return null;
  const told = await gateway.state(reference);
  if (told === null || told.reference !== reference || told.state === 'PENDING') return null;
  if (told.state === 'FAILED') {
    await endOrder(room, order.id, { state: OrderState.FAILED });
    return null;
  }
  const { transactionKey, amountDong } = told;
  const duty = await entities.findOneByOrFail(MoneyDuty, { id: order.dutyId });
  const { state } = await receiveMoney(room, {
    officeId: order.officeId,
    source: TransferSource.GATEWAY,
    transactionKey,
    at: room.now(),
    amountDong,
    // By the duty's own reference, as a bank's transfer names it.
    text: `Thanh toán trực tuyến ${duty.reference}`,
  });
  await endOrder(room, order.id, { state: OrderState.PAID, transactionKey, paidAt: room.now() });
  return state;
}

/** What was paid stays so, whatever is told afterwards. */
async function endOrder(
  { db }: DossierRoom,
  id: string,
  end: Pick<PaymentOrder, 'state'> & Partial<Pick<PaymentOrder, 'transactionKey' | 'paidAt'>>,
): Promise<void> {
  await db.transact(async (tx) => {
    await tx.query(`SELECT id FROM payment_order WHERE id = ?${tx.forUpdate}`, [id]);
    const { state } = await tx.entities.findOneByOrFail(PaymentOrder, { id });
    const asked = { openKey: null, pollAt: null };
    await tx.entities.update(PaymentOrder, { id }, state === OrderState.PAID ? asked : { ...end, ...asked });
  });
}
