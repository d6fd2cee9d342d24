import { TransferState } from './fee-terms';

/** Of dossiers `d`, those for which the books hold a fee or charge that is owed; postage is none. */
export const HAS_FEE = `EXISTS (SELECT 1 FROM money_duty m
  WHERE m.dossier_id = d.id AND m.ordinal >= 0 AND m.amount_dong > 0)`;

/**
 * Of dossiers `d`, those with a fee or charge that is paid without a cashier: the word of the gateway took it, or that
 * of the bank for a transfer that named the code of the citizen's page. What somebody assigned by hand is not counted.
 */
export const HAS_PAID_ONLINE = `EXISTS (SELECT 1 FROM money_duty m
  JOIN money_entry e ON e.duty_id = m.id
  JOIN incoming_transfer t ON t.entry_id = e.id AND t.state = '${TransferState.TAKEN}' AND t.assigned_by IS NULL
  WHERE m.dossier_id = d.id AND m.ordinal >= 0 AND m.amount_dong > 0 AND m.paid_dong >= m.amount_dong
    AND NOT EXISTS (SELECT 1 FROM money_entry b WHERE b.duty_id = m.id AND b.about_id = e.id AND b.amount_dong < 0))`;
