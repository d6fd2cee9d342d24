import type { Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { dayOf, type Instant, yearOf } from '../../kernel/instant';
import { takeFormNumber } from '../dossier/changes/form-number';
import { NumberedForm } from '../dossier/dossier-terms';
import { IS_OVER, PAYS } from './fee-terms';
import { MoneyDuty, MoneyEntry } from './money.entity';

/** Who writes an entry: a cashier, or the system for what the bank tells it. */
export interface Writer {
  staffId: string;
  fullName: string;
}

export type EntryDraft = Pick<MoneyEntry, 'kind' | 'method' | 'amountDong' | 'payer'> &
  Partial<Pick<MoneyEntry, 'tillId' | 'aboutId' | 'note' | 'approvedBy' | 'idempotencyKey' | 'receiptNumber'>>;

/** The one place where an entry comes into the book, with the sums that its duty keeps. */
export async function writeEntry(
  tx: Tx,
  duty: MoneyDuty,
  officeId: string,
  { staffId, fullName }: Writer,
  at: Instant,
  draft: EntryDraft,
): Promise<MoneyEntry> {
  const id = newId();
  const entry: MoneyEntry = {
    id,
    dutyId: duty.id,
    officeId,
    tillId: null,
    aboutId: null,
    note: null,
    approvedBy: null,
    idempotencyKey: id,
    ...draft,
    receiptYear: draft.receiptNumber ? yearOf(at) : null,
    receiptNumber: draft.receiptNumber ?? null,
    at,
    day: dayOf(at),
    cashierId: staffId,
    cashier: fullName,
  };
  await tx.entities.insert(MoneyEntry, entry);
  if (PAYS.includes(entry.kind)) duty.paidDong += entry.amountDong;
  if (IS_OVER.includes(entry.kind)) duty.overDong += entry.amountDong;
  if (entry.amountDong !== 0)
    await tx.entities.update(MoneyDuty, { id: duty.id }, { paidDong: duty.paidDong, overDong: duty.overDong });
  return entry;
}

/** The next receipt of the office's book of the year; no number is left out, since it is given in the transaction. */
export function takeReceiptNumber(tx: Tx, officeId: string, at: Instant): Promise<number> {
  return takeFormNumber(tx, officeId, NumberedForm.FEE_RECEIPT, at);
}
