import type { Sql } from '../../database/sql';

/** True where an account with the public demo password can still sign in. */
export async function hasDemoAccounts(sql: Sql): Promise<boolean> {
  const rows = await sql.query("SELECT 1 AS one FROM staff WHERE demo = 1 AND status = 'ACTIVE' LIMIT 1");
  return rows.length > 0;
}
