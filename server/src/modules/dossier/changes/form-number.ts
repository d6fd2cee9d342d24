import type { Tx } from '../../../database/sql';
import type { NumberedForm } from '../dossier-terms';

/**
 * The office's next number of a form in a year: 1, 2, 3 … without a gap, since it is given inside the transaction that
 * makes the letter; its row stays locked until that ends.
 */
export async function takeFormNumber(tx: Tx, officeId: string, form: NumberedForm, year: number): Promise<number> {
  if (tx.engine === 'mysql') {
    const { insertId } = await tx.run(
      `INSERT INTO form_counter (office_id, form, year, last_number) VALUES (?, ?, ?, LAST_INSERT_ID(1))
         ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)`,
      [officeId, form, year],
    );
    return insertId;
  }
  const rows = await tx.query<{ number: number }>(
    `INSERT INTO form_counter (office_id, form, year, last_number) VALUES (?, ?, ?, 1)
       ON CONFLICT (office_id, form, year) DO UPDATE SET last_number = last_number + 1 RETURNING last_number AS number`,
    [officeId, form, year],
  );
  return rows[0]!.number;
}
