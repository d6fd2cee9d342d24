import { HccError, notFound, unavailable } from '../../../kernel/errors';
import type { OutsideRoom } from '../../connections/outside/outside-services';
import type { DossierRoom } from '../../dossier/dossier-room';
import type { TransferState } from '../fee-terms';
import { findGateway, type PaymentGateway } from './payment-gateway';
import { PaymentOrder } from './payment-order.entity';
import { takeOnline } from './take-online';

/** When a gateway that is not asked now may tell again. */
const LATER_SECONDS = 600;

/**
 * What the gateway tells by itself. While it is turned off, or nothing may go out, it cannot be asked and nothing is
 * taken: its order is put first among those that are asked for once it may be, and the gateway hears UNAVAILABLE, since
 * one that hears that all is well, or that nobody is here, never tells again, and an order may be missing in a copy that
 * was restored.
 * @returns what became of it, as {@link takeOnline} says
 * @throws HccError NOT_FOUND where no gateway was ever set up, FORBIDDEN, BAD_USER_INPUT, UNAVAILABLE
 */
export async function takeNotification(
  room: DossierRoom,
  outside: Pick<OutsideRoom, 'db' | 'box'>,
  body: string,
  signature: string,
): Promise<TransferState | null> {
  const known = await openGateway(outside);
  if (!known) throw notFound('cổng thanh toán');
  const told = known.read(body, signature);
  const gateway = await findGateway(outside);
  if (gateway) return takeOnline(room, gateway, told);
  await room.db.transact((tx) =>
    tx.entities.update(PaymentOrder, { reference: told.reference }, { pollAt: room.now() }),
  );
  throw unavailable(LATER_SECONDS, new Error('The gateway tells of a payment while it is off, or sending is held.'));
}

/** A server without its key cannot tell whose word it is: that is no fault of who tells. */
async function openGateway(outside: Pick<OutsideRoom, 'db' | 'box'>): Promise<PaymentGateway | null> {
  try {
    return await findGateway(outside, 'on or off');
  } catch (error) {
    if (error instanceof HccError && error.code === 'FORBIDDEN') throw unavailable(LATER_SECONDS, error);
    throw error;
  }
}
