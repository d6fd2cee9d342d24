import { conflictWith } from '../../../kernel/conflict';
import { HccError, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { type Instant, MINUTE_MS } from '../../../kernel/instant';
import { openHistory } from '../../dossier/changes/append-event';
import { lockDossier } from '../../dossier/dossier-origin';
import { type DossierRoom, loadReferences } from '../../dossier/dossier-room';
import { OrderState } from '../fee-terms';
import { isPaid, keepDuty } from '../money-duty';
import { mayTake } from '../take-payment';
import type { PaymentGateway } from './payment-gateway';
import { PaymentOrder } from './payment-order.entity';

/** How long a citizen has for it once the gateway's page is open. */
const ORDER_MS = 30 * MINUTE_MS;
/** A notification comes within seconds; who has paid does not wait longer than this for the first look. */
const FIRST_LOOK_MS = MINUTE_MS;

interface Wish {
  dossierId: string;
  ordinal: number;
  /** Where the gateway sends the citizen back; it says nothing of him. */
  returnUrl: string;
}

/**
 * An address where the citizen pays what is still owed. The order is written first, so that a notification that is
 * faster than the answer finds it; asked again while it runs, it is the same order and the same address.
 * @throws HccError NOT_FOUND, CONFLICT where it is paid, ILLEGAL_ACTION where nothing is owed, UNAVAILABLE
 */
export async function startPayment(room: DossierRoom, gateway: PaymentGateway, wish: Wish): Promise<string> {
  const { order, purpose } = await keepOrder(room, wish);
  if (order.payUrl !== null) return order.payUrl;
  const { id, reference, amountDong, expiresAt } = order;
  const payUrl = await gateway.create({ reference, amountDong, purpose, expiresAt, returnUrl: wish.returnUrl });
  if (payUrl.length > 1_000) throw new HccError('UNAVAILABLE', 'Cổng thanh toán trả lời không đúng.');
  await room.db.transact((tx) =>
    tx.entities.update(PaymentOrder, { id, state: OrderState.MAKING }, { payUrl, state: OrderState.OPEN }),
  );
  return payUrl;
}

async function keepOrder(
  room: DossierRoom,
  { dossierId, ordinal }: Wish,
): Promise<{ order: PaymentOrder; purpose: string }> {
  const references = await loadReferences(room);
  return room.db.transact(async (tx) => {
    const head = await lockDossier(tx, dossierId);
    if (!head) throw notFound('hồ sơ');
    const open = await openHistory(tx, head, references);
    const at = room.now();
    const duty = await keepDuty(tx, open, ordinal, at);
    if (duty.amountDong === 0) throw new HccError('ILLEGAL_ACTION', 'Khoản này không phải nộp tiền.');
    if (isPaid(duty)) throw conflictWith('Khoản này đã nộp.', { who: null, at: null });
    if (!(await mayTake(tx, open, duty))) throw new HccError('ILLEGAL_ACTION', 'Khoản này không còn phải nộp.');
    const amountDong = duty.amountDong - duty.paidDong;
    const purpose = `${duty.purpose}; hồ sơ ${duty.dossierCode}`.slice(0, 250);
    const known = await tx.entities.findOneBy(PaymentOrder, { openKey: duty.id });
    if (known && isUsable(known, amountDong, at)) return { order: known, purpose };
    if (known) await tx.entities.update(PaymentOrder, { id: known.id }, { openKey: null, state: OrderState.EXPIRED });
    const id = newId();
    const order: PaymentOrder = {
      id,
      dutyId: duty.id,
      openKey: duty.id,
      officeId: duty.officeId,
      reference: `PAY${id}`,
      amountDong,
      state: OrderState.MAKING,
      payUrl: null,
      madeAt: at,
      expiresAt: at + ORDER_MS,
      pollAt: at + FIRST_LOOK_MS,
      polls: 0,
      transactionKey: null,
      paidAt: null,
    };
    await tx.entities.insert(PaymentOrder, order);
    return { order, purpose };
  });
}

const isUsable = (order: PaymentOrder, amountDong: number, at: Instant): boolean =>
  order.amountDong === amountDong && at < order.expiresAt;
