import type { Sql } from '../../database/sql';
import type { Day } from '../../kernel/instant';
import { CHANGES, type ChainEnd } from './audit-chain';

/** The ends of the chains that were written on a day, by id. */
export function readChainEnds(sql: Sql, day: Day): Promise<ChainEnd[]> {
  return sql.query<ChainEnd>(
    `SELECT a.chain_id AS chainId, a.sequence, a.hash FROM audit_entry a
       JOIN (SELECT chain_id, MAX(sequence) AS last FROM audit_entry
              WHERE chain_id >= ? AND chain_id < ? GROUP BY chain_id) m
         ON m.chain_id = a.chain_id AND m.last = a.sequence ORDER BY a.chain_id`,
    // "0" comes right after "/".
    [`${day}/`, `${day}0`],
  );
}

/** The end of the chain of changes; null before the first one. */
export async function findChangesEnd(sql: Sql): Promise<ChainEnd | null> {
  const rows = await sql.query<ChainEnd>(
    'SELECT chain_id AS chainId, sequence, hash FROM audit_entry WHERE chain_id = ? ORDER BY sequence DESC LIMIT 1',
    [CHANGES],
  );
  return rows[0] ?? null;
}

/** The first day on which something was written down; null before that. */
export async function findFirstAuditDay(sql: Sql): Promise<Day | null> {
  const rows = await sql.query<{ chainId: string | null }>(
    'SELECT MIN(chain_id) AS chainId FROM audit_entry WHERE chain_id <> ?',
    [CHANGES],
  );
  return rows[0]?.chainId?.slice(0, 'yyyy-MM-dd'.length) ?? null;
}
