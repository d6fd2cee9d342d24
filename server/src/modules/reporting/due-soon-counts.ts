import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { Calendars } from '../calendar/calendars';
import { scopeCondition } from './cell-selection';
import { dueSoonCondition } from './settlement-columns';
import type { SettlementScope } from './settlement-scope';

/** Receiving office → how many of its dossiers are due within two working days. */
export async function dueSoonByOffice(
  sql: Sql,
  scope: SettlementScope,
  calendars: Calendars,
  now: Instant,
): Promise<Map<string, number>> {
  const condition = dueSoonCondition(calendars, now);
  const narrowed = scopeCondition(scope, 'd', 'receiving_office_id');
  const rows = await sql.query<{ officeId: string; count: number }>(
    `SELECT d.receiving_office_id AS officeId, COUNT(*) AS count FROM dossier d
      WHERE ${condition.sql}${narrowed.sql} GROUP BY d.receiving_office_id`,
    [...condition.values, ...narrowed.values],
  );
  return new Map(rows.map(({ officeId, count }) => [officeId, Number(count)]));
}
