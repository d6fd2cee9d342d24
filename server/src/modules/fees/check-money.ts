import type { Sql } from '../../database/sql';
import { NumberSeries } from '../../kernel/number-series';
import type { JournalDifference } from '../casework/check-journals';
import { DossierEventType, NumberedForm } from '../dossier/dossier-terms';
import { IS_OVER, PAYS, TransferState } from './fee-terms';
import { HELD_FOR_POST, OF_POSTAGE } from './postage';

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(',');

interface Sums {
  id: string;
  amountDong: number | string;
  paidDong: number | string;
  overDong: number | string;
  paid: number | string | null;
  overSum: number | string | null;
  spentOn: string | null;
}

/**
 * The book of money: each duty holds the sum of its entries and no more than is owed; each till that is closed expected
 * its float and its entries; what went to the treasury is what its tills had, without the money for the post; postage
 * that the post has is paid; receipts and hand-overs are numbered
 * without gaps; a dossier that goes on because it was paid says the same as the book; what came on line is among the money that came;
 * of this money what is for a dossier is in the book, and the rest is open or set aside by somebody.
 */
export async function* checkMoney(sql: Sql): AsyncGenerator<JournalDifference> {
  yield* checkDuties(sql);
  yield* checkTills(sql);
  yield* checkNumbers(sql);
  yield* checkDossiers(sql);
  yield* checkOrders(sql);
  yield* checkTransfers(sql);
}

async function* checkDuties(sql: Sql): AsyncGenerator<JournalDifference> {
  const duties = await sql.query<Sums>(
    `SELECT d.id, d.amount_dong AS amountDong, d.paid_dong AS paidDong, d.over_dong AS overDong, d.spent_on AS spentOn,
            SUM(CASE WHEN e.kind IN (${quoted(PAYS)}) THEN e.amount_dong ELSE 0 END) AS paid,
            SUM(CASE WHEN e.kind IN (${quoted(IS_OVER)}) THEN e.amount_dong ELSE 0 END) AS overSum
       FROM money_duty d LEFT JOIN money_entry e ON e.duty_id = d.id
      GROUP BY d.id, d.amount_dong, d.paid_dong, d.over_dong, d.spent_on`,
  );
  for (const { id, amountDong, paidDong, overDong, paid, overSum, spentOn } of duties) {
    if (Number(paidDong) !== Number(paid ?? 0))
      yield { which: id, column: 'paidDong', stored: Number(paidDong), expected: Number(paid ?? 0) };
    if (Number(overDong) !== Number(overSum ?? 0))
      yield { which: id, column: 'overDong', stored: Number(overDong), expected: Number(overSum ?? 0) };
    if (Number(paid ?? 0) !== 0 && Number(paid) !== Number(amountDong))
      yield { which: id, column: 'amountDong', stored: Number(amountDong), expected: Number(paid) };
    if (spentOn !== null && Number(paid ?? 0) === 0)
      yield { which: id, column: 'spentOn', stored: spentOn, expected: 'null: it is not paid' };
  }
}

async function* checkTills(sql: Sql): AsyncGenerator<JournalDifference> {
  const tills = await sql.query<{ id: string; expected: number | string; sum: number | string | null }>(
    `SELECT t.id, t.expected_dong AS expected, t.float_dong + COALESCE(SUM(e.amount_dong), 0) AS sum
       FROM till t LEFT JOIN money_entry e ON e.till_id = t.id
      WHERE t.state = 'CLOSED' GROUP BY t.id, t.expected_dong, t.float_dong`,
  );
  for (const { id, expected, sum } of tills)
    if (Number(expected) !== Number(sum))
      yield { which: id, column: 'expectedDong', stored: Number(expected), expected: Number(sum) };
  const handovers = await sql.query<{ id: string; amount: number | string; sum: number | string | null }>(
    `SELECT h.id, h.amount_dong AS amount,
            SUM(t.counted_dong - t.float_dong - COALESCE((SELECT SUM(e.amount_dong) FROM money_entry e
              JOIN money_duty d ON d.id = e.duty_id WHERE e.till_id = t.id AND ${OF_POSTAGE}
                 AND (h.over_is_post = 1 OR ${HELD_FOR_POST})), 0)) AS sum
       FROM treasury_handover h LEFT JOIN till t ON t.handover_id = h.id GROUP BY h.id, h.amount_dong`,
  );
  for (const { id, amount, sum } of handovers)
    if (Number(amount) !== Number(sum ?? 0))
      yield { which: id, column: 'amountDong', stored: Number(amount), expected: Number(sum ?? 0) };
}

/** Receipts of before the book stand in the events of dossiers alone: a book begins with its first entry. */
async function* checkNumbers(sql: Sql): AsyncGenerator<JournalDifference> {
  const series = [
    [
      NumberedForm.FEE_RECEIPT,
      `SELECT office_id AS officeId, receipt_year AS year, receipt_number AS number FROM money_entry
        WHERE receipt_number IS NOT NULL ORDER BY office_id, receipt_year, receipt_number`,
    ],
    [
      NumberedForm.TREASURY,
      'SELECT office_id AS officeId, year, number FROM treasury_handover ORDER BY office_id, year, number',
    ],
  ] as const;
  for (const [form, statement] of series) {
    const numbers = new NumberSeries();
    const before = new Map<string, number>();
    for (const { officeId, year, number } of await sql.query<{ officeId: string; year: number; number: number }>(
      statement,
    )) {
      const key = `${form} ${officeId} ${year}`;
      if (!before.has(key)) before.set(key, number - 1);
      numbers.add(key, number - before.get(key)!);
    }
    const counters = await sql.query<{ officeId: string; year: number; last: number }>(
      'SELECT office_id AS officeId, year, last_number AS last FROM form_counter WHERE form = ?',
      [form],
    );
    const lastOf = new Map<string, number>();
    for (const { officeId, year, last } of counters) {
      const key = `${form} ${officeId} ${year}`;
      if (before.has(key)) lastOf.set(key, last - before.get(key)!);
    }
    for (const { key, ...difference } of numbers.differences(lastOf)) yield { which: key, ...difference };
  }
}

/** Every payment in the book that a dossier waited for stands in the dossier's events, under the same number. */
async function* checkDossiers(sql: Sql): AsyncGenerator<JournalDifference> {
  const rows = await sql.query<{ id: string; ordinal: number; number: number; text: string | null }>(
    `SELECT e.id, d.ordinal, e.receipt_number AS number, v.data AS text
       FROM money_entry e JOIN money_duty d ON d.id = e.duty_id
       LEFT JOIN dossier_event v ON v.dossier_id = d.dossier_id AND v.type = '${DossierEventType.PAYMENT_RECORDED}'
      WHERE d.ordinal > 0 AND e.kind = 'TAKEN'`,
  );
  const told = new Map<string, Set<number>>();
  const firstOf = new Map<string, number>();
  for (const { id, number, text } of rows) {
    firstOf.set(id, number);
    const { formNumber } = text === null ? {} : (JSON.parse(text) as { formNumber?: number });
    told.set(id, (told.get(id) ?? new Set()).add(formNumber ?? 0));
  }
  const again = await sql.query<{ id: string }>(
    `SELECT e.id FROM money_entry e WHERE e.kind = 'TAKEN' AND EXISTS (
       SELECT 1 FROM money_entry b WHERE b.duty_id = e.duty_id AND b.kind = 'TAKEN' AND (b.at < e.at OR (b.at = e.at AND b.id < e.id)))`,
  );
  const isAgain = new Set(again.map(({ id }) => id));
  for (const [id, number] of firstOf)
    if (!isAgain.has(id) && !told.get(id)!.has(number))
      yield { which: id, column: 'receiptNumber', stored: number, expected: 'as the event of the dossier says' };
}

/** What the gateway is said to have taken stands among the money that came. */
async function* checkOrders(sql: Sql): AsyncGenerator<JournalDifference> {
  const lost = await sql.query<{ id: string; transactionKey: string | null }>(
    `SELECT o.id, o.transaction_key AS transactionKey FROM payment_order o
       LEFT JOIN incoming_transfer t
              ON t.office_id = o.office_id AND t.source = 'GATEWAY' AND t.transaction_key = o.transaction_key
      WHERE o.state = 'PAID' AND t.id IS NULL`,
  );
  for (const { id, transactionKey } of lost)
    yield { which: id, column: 'transactionKey', stored: transactionKey ?? '', expected: 'among the money that came' };
}

/** Money that came is either in the book, or nobody's yet, or set aside with a name and a reason. */
async function* checkTransfers(sql: Sql): AsyncGenerator<JournalDifference> {
  const aside = '(t.aside_reason IS NOT NULL AND t.aside_by IS NOT NULL AND t.aside_at IS NOT NULL)';
  const never = '(t.aside_reason IS NULL AND t.aside_by IS NULL AND t.aside_at IS NULL)';
  const wrong = await sql.query<{ id: string; state: TransferState }>(
    `SELECT t.id, t.state FROM incoming_transfer t LEFT JOIN money_entry e ON e.id = t.entry_id
      WHERE NOT CASE t.state
        WHEN '${TransferState.SET_ASIDE}' THEN t.entry_id IS NULL AND ${aside}
        WHEN '${TransferState.UNMATCHED}' THEN t.entry_id IS NULL AND ${never}
        ELSE e.id IS NOT NULL AND ${never} END`,
  );
  for (const { id, state } of wrong)
    yield { which: id, column: 'state', stored: state, expected: 'as the book and who set it aside say' };
}
