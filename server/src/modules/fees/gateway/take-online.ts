import type { DossierRoom } from '../../dossier/dossier-room';
import { TransferSource, type TransferState } from '../fee-terms';
import { receiveMoney } from '../incoming-money';
import { MoneyDuty } from '../money.entity';
import type { GatewayPayment, PaymentGateway } from './payment-gateway';

/**
 * A notification is only a hint: what counts is what the gateway says when it is asked, so that one that lies, comes
 * late or in another order takes no money that is not there. Told of again it changes nothing.
 * @returns what became of it; null where nothing was paid or the reference is nobody's
 * @throws HccError UNAVAILABLE where the gateway does not answer: it will notify again
 */
export async function takeOnline(
  room: DossierRoom,
  gateway: Pick<PaymentGateway, 'state'>,
  { reference }: Pick<GatewayPayment, 'reference'>,
): Promise<TransferState | null> {
  const duty = await room.db.read.entities.findOneBy(MoneyDuty, { reference });
  if (!duty) return null;
  const paid = await gateway.state(reference);
  if (paid?.state !== 'PAID' || paid.reference !== reference) return null;
  const { transactionKey, amountDong } = paid;
  const { state } = await receiveMoney(room, {
    officeId: duty.officeId,
    source: TransferSource.GATEWAY,
    transactionKey,
    at: room.now(),
    amountDong,
    text: `Thanh toán trực tuyến ${reference}`,
  });
  return state;
}
