import { TransferState } from './fee-terms';

/**
 * Asked of each dossier that the rest of a question leaves: as a bare EXISTS, MariaDB would begin with the money of all
 * years (measured over 1.7 million dossiers: seven seconds for a month instead of one).
 */
const ofEach = (question: string): string => `CASE WHEN EXISTS (${question}) THEN 1 ELSE 0 END = 1`;

/** Of dossiers `d`, those for which the books hold a fee or charge that is owed; postage is none. */
export const HAS_FEE = ofEach(`SELECT 1 FROM money_duty m
  WHERE m.dossier_id = d.id AND m.ordinal >= 0 AND m.amount_dong > 0`);

/**
 * Of dossiers `d`, those with a fee or charge that is paid without a cashier: the word of the gateway took it, or that
 * of the bank for a transfer that named the code of the citizen's page. What somebody assigned by hand is not counted.
 */
export const HAS_PAID_ONLINE = ofEach(`SELECT 1 FROM money_duty m
  JOIN money_entry e ON e.duty_id = m.id
  JOIN incoming_transfer t ON t.entry_id = e.id AND t.state = '${TransferState.TAKEN}' AND t.assigned_by IS NULL
  WHERE m.dossier_id = d.id AND m.ordinal >= 0 AND m.amount_dong > 0 AND m.paid_dong >= m.amount_dong
    AND NOT EXISTS (SELECT 1 FROM money_entry b WHERE b.duty_id = m.id AND b.about_id = e.id AND b.amount_dong < 0)`);
