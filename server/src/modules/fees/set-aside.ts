import { conflictWith } from '../../kernel/conflict';
import { requiredText } from '../../kernel/text-field';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { type Actor, atPresentOffice } from '../identity/actor';
import { IncomingTransfer, LONGEST_ASIDE_REASON } from './bank.entity';
import { TransferState } from './fee-terms';
import { assertUnmatched, lockTransfer } from './incoming-money';
import type { Deed } from './set-up-fees';

/**
 * Says that a transfer is for nothing here (interest, a wrong transfer, somebody else's money): it is no open matter
 * any more, and its money is touched by nobody. The trail has who, when and why.
 * @throws HccError NOT_FOUND, BAD_USER_INPUT `reason`, CONFLICT where it was set aside or assigned before
 */
export async function setTransferAside(room: DossierRoom, deed: Deed, id: string, why: string): Promise<void> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(deed.by, directory);
  const reason = requiredText(why, 'reason', 'lý do để riêng', LONGEST_ASIDE_REASON);
  await room.db.transact(async (tx) => {
    const row = await lockTransfer(tx, actor.office.id, id);
    assertUnmatched(row);
    const after = { state: TransferState.SET_ASIDE, asideReason: reason };
    const change = { ...after, asideBy: actor.fullName, asideAt: room.now() };
    await tx.entities.update(IncomingTransfer, { id }, change);
    await recordChange(room.db, tx, { ...recordOf(actor, deed, row), before: { state: row.state }, after });
  });
}

/**
 * Takes a transfer that was set aside back among those of which nobody knows yet what they are for.
 * @throws HccError NOT_FOUND, CONFLICT where it is not set aside
 */
export async function takeTransferBack(room: DossierRoom, deed: Deed, id: string): Promise<void> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(deed.by, directory);
  await room.db.transact(async (tx) => {
    const row = await lockTransfer(tx, actor.office.id, id);
    const { state, asideReason } = row;
    if (state !== TransferState.SET_ASIDE)
      throw conflictWith('Giao dịch này không còn để riêng.', { who: row.assignedBy, at: null });
    const after = { state: TransferState.UNMATCHED, asideReason: null };
    await tx.entities.update(IncomingTransfer, { id }, { ...after, asideBy: null, asideAt: null });
    await recordChange(room.db, tx, { ...recordOf(actor, deed, row), before: { state, asideReason }, after });
  });
}

const recordOf = (by: Actor, { address }: Deed, { transactionKey }: IncomingTransfer) => ({
  kind: AuditKind.SETTING_CHANGED as const,
  ...{ by, address, subject: `fees.transfer ${transactionKey}` },
});
