import type { Tx } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import type { DossierRoom, References } from '../dossier/dossier-room';
import { NoticeEvent } from '../notification/notification-terms';
import { MoneyKind } from './fee-terms';
import { MoneyDuty, MoneyEntry, type MoneyRefund } from './money.entity';
import { writeEntry } from './money-book';
import { tellOfMoney } from './tell-of-money';

export interface LockedEntry {
  entry: MoneyEntry;
  duty: MoneyDuty;
}

/**
 * An entry of an office whose dossier stays locked; nobody else takes it back meanwhile.
 * @throws HccError NOT_FOUND
 */
export async function lockEntry(room: DossierRoom, tx: Tx, officeId: string, id: string): Promise<LockedEntry> {
  // By an index that never changes; what is read after the lock is what counts.
  const [found] = await room.db.read.query<{ dossierId: string }>(
    `SELECT d.dossier_id AS dossierId FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
      WHERE e.id = ? AND e.office_id = ?`,
    [id, officeId],
  );
  if (!found) throw notFound('khoản thu này');
  await tx.query(`SELECT id FROM dossier WHERE id = ?${tx.forUpdate}`, [found.dossierId]);
  const entry = await tx.entities.findOneByOrFail(MoneyEntry, { id });
  return { entry, duty: await tx.entities.findOneByOrFail(MoneyDuty, { id: entry.dutyId }) };
}

/** Writes into the book that money went back, and tells the citizen. */
export async function giveBack(
  tx: Tx,
  references: References,
  { entry, duty }: LockedEntry,
  refund: Pick<MoneyRefund, 'askedById' | 'askedBy' | 'method' | 'reason' | 'decidedBy'>,
  at: Instant,
  tillId: string | null,
): Promise<void> {
  const cashier = { staffId: refund.askedById, fullName: refund.askedBy };
  const back = await writeEntry(tx, duty, entry.officeId, cashier, at, {
    kind: entry.kind === MoneyKind.OVERPAID ? MoneyKind.OVER_REFUNDED : MoneyKind.REFUNDED,
    method: refund.method,
    amountDong: -entry.amountDong,
    payer: entry.payer,
    note: refund.reason,
    aboutId: entry.id,
    approvedBy: refund.decidedBy,
    tillId,
  });
  const told = { event: NoticeEvent.PAYMENT_REFUNDED, entryId: back.id, dong: entry.amountDong } as const;
  await tellOfMoney(tx, references, duty, told);
}
