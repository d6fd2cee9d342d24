import type { Sql } from '../../../database/sql';
import { type Day, endOfDay, startOfDay } from '../../../kernel/instant';
import { readChainEnds } from '../../audit/audit-heads';
import type { Head } from './seal-lines';

/** The heads of a day, and how many events and trail entries stand behind them. */
export interface DayHeads {
  heads: Head[];
  events: number;
  auditEntries: number;
}

interface EventRow {
  id: string;
  sequence: number;
  hash: string;
  code: string | null;
}

/** Where every chain stood that went on during a day: along the index of moments, one range. */
export async function readDayHeads(sql: Sql, day: Day): Promise<DayHeads> {
  const rows = await sql.query<EventRow>(
    `SELECT e.dossier_id AS id, e.sequence, e.hash, d.code
       FROM dossier_event e LEFT JOIN dossier d ON d.id = e.dossier_id
      WHERE e.at >= ? AND e.at < ? ORDER BY e.dossier_id, e.sequence`,
    [startOfDay(day), endOfDay(day)],
  );
  const heads: Head[] = [];
  for (const { id, sequence, hash, code } of rows) {
    const head: Head = { what: 'dossier', id, sequence, hash, code: code ?? '' };
    if (heads.at(-1)?.id === id) heads[heads.length - 1] = head;
    else heads.push(head);
  }
  let auditEntries = 0;
  for (const { chainId, sequence, hash } of await readChainEnds(sql, day)) {
    heads.push({ what: 'audit', id: chainId, sequence, hash, code: '' });
    auditEntries += sequence;
  }
  return { heads, events: rows.length, auditEntries };
}
