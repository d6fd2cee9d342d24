import { MINUTE_MS } from '../../../kernel/instant';
import { type DossierRoom, loadReferences, type References } from '../../dossier/dossier-room';
import { NotYet, type OutboxHandler } from '../../outbox/outbox-handler';
import { RefundState } from '../fee-terms';
import { giveBack, lockEntry } from '../give-back';
import { MoneyEntry, MoneyRefund } from '../money.entity';
import { BY_GATEWAY, gatewayKeyOf, REFUND_TOPIC } from './gateway-money';
import type { PaymentGateway } from './payment-gateway';

const OFF_MS = 10 * MINUTE_MS;

/**
 * Gives money back through the gateway: as often as it takes, under one key, so that it goes back once. The book has it
 * when the gateway has said so; where the gateway will not, the desk may choose another way.
 * @param findGateway asked at every attempt: it may be off for a while
 */
export function refundHandler(
  room: DossierRoom,
  findGateway: () => Promise<Pick<PaymentGateway, 'refund'> | null>,
): OutboxHandler {
  return {
    topic: REFUND_TOPIC,
    deliver: async ({ payload }) => {
      const { entities } = room.db.read;
      const refund = await entities.findOneBy(MoneyRefund, { id: String(payload.id), state: RefundState.SENDING });
      if (!refund) return null;
      const gateway = await findGateway();
      if (!gateway) throw new NotYet(room.now() + OFF_MS);
      const entry = await entities.findOneByOrFail(MoneyEntry, { id: refund.entryId });
      const { id: refundKey, reason } = refund;
      const { amountDong } = entry;
      const state = await gateway.refund({ refundKey, transactionKey: gatewayKeyOf(entry)!, amountDong, reason });
      return { state, references: await loadReferences(room) };
    },
    settle: async (tx, { payload }, end) => {
      // A dead letter says nothing of the money: it waits among the others and is sent again.
      if (!end.isDelivered || end.result === null) return;
      const { state, references } = end.result as { state: 'DONE' | 'REFUSED'; references: References };
      const id = String(payload.id);
      const { entryId, officeId } = await tx.entities.findOneByOrFail(MoneyRefund, { id });
      const locked = await lockEntry(room, tx, officeId, entryId);
      const refund = await tx.entities.findOneByOrFail(MoneyRefund, { id });
      if (refund.state !== RefundState.SENDING) return;
      const at = room.now();
      if (state === 'REFUSED') {
        const refused = { state: RefundState.REFUSED, openKey: null, decidedAt: at, decidedBy: BY_GATEWAY };
        await tx.entities.update(MoneyRefund, { id }, refused);
        return;
      }
      await tx.entities.update(MoneyRefund, { id }, { state: RefundState.PAID });
      await giveBack(tx, references, locked, refund, at, null);
    },
  };
}
