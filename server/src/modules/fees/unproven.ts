import type { Sql } from '../../database/sql';
import { DAY_MS, dayOf } from '../../kernel/instant';
import { PaymentMethod } from '../dossier/dossier-terms';
import type { UnprovenTransfer } from './cash.types';
import { MoneyKind, TAKES_BACK, TransferSource } from './fee-terms';

/** Of entries older than this before the last statement nobody asks any more. */
const LOOKS_BACK_MS = 60 * DAY_MS;
const MOST = 100;

const KINDS = TAKES_BACK.map((kind) => `'${kind}'`).join(',');

/**
 * Transfers for which a cashier of an office gave a receipt, of days that the bank's statements have reached, and of
 * which no statement tells: either the bank has the money under another name, or it never came.
 */
export async function readUnproven(sql: Pick<Sql, 'query'>, officeId: string): Promise<UnprovenTransfer[]> {
  const [last] = await sql.query<{ at: number | string | null }>(
    `SELECT MAX(at) AS at FROM incoming_transfer WHERE office_id = ? AND source = '${TransferSource.BANK}'`,
    [officeId],
  );
  if (!last || last.at === null) return [];
  const until = Number(last.at);
  const rows = await sql.query<UnprovenTransfer>(
    `SELECT d.dossier_code AS dossierCode, e.payer, e.amount_dong AS amountDong, e.at, e.cashier,
            e.receipt_number AS receiptNumber
       FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
      WHERE e.office_id = ? AND e.day >= ? AND e.day <= ? AND e.kind = '${MoneyKind.TAKEN}'
        AND e.method = '${PaymentMethod.TRANSFER}'
        AND NOT EXISTS (SELECT 1 FROM incoming_transfer t WHERE t.entry_id = e.id)
        AND NOT EXISTS (SELECT 1 FROM money_entry b WHERE b.duty_id = e.duty_id AND b.about_id = e.id AND b.kind IN (${KINDS}))
      ORDER BY e.day DESC, e.id DESC LIMIT ${MOST}`,
    [officeId, dayOf(until - LOOKS_BACK_MS), dayOf(until)],
  );
  return rows.map((row) => ({ ...row, amountDong: Number(row.amountDong), at: Number(row.at) }));
}
