import type { SqlValue, Tx } from './sql';

/**
 * The next number of a counter, 1, 2, 3 … without a gap, since it is given inside the transaction that uses it; the
 * counter's row stays locked until that ends.
 * @param table with a column `last_number` beside its key
 * @param keys the key's columns and values, in the order of the key; names come from the code, never from outside
 */
export async function takeNext(tx: Tx, table: string, keys: Readonly<Record<string, SqlValue>>): Promise<number> {
  const columns = Object.keys(keys).join(', ');
  const values = Object.values(keys);
  const marks = values.map(() => '?').join(', ');
  if (tx.engine === 'mysql') {
    const { insertId } = await tx.run(
      `INSERT INTO ${table} (${columns}, last_number) VALUES (${marks}, LAST_INSERT_ID(1))
         ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)`,
      values,
    );
    return insertId;
  }
  const rows = await tx.query<{ number: number }>(
    `INSERT INTO ${table} (${columns}, last_number) VALUES (${marks}, 1)
       ON CONFLICT (${columns}) DO UPDATE SET last_number = last_number + 1 RETURNING last_number AS number`,
    values,
  );
  return rows[0]!.number;
}
