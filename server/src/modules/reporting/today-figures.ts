import type { Condition, Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import { DUE_SOON_WORKING_DAYS } from '../dossier/clock/due-soon';
import type { References } from '../dossier/dossier-room';
import type { Office } from '../organisation/office.entity';
import { scopeCondition } from './cell-selection';
import { apologyOwedCondition, dueSoonCondition, overdueCondition, runsOutWithin } from './settlement-columns';
import type { SettlementScope } from './settlement-scope';

export interface HolderToday {
  office: Office;
  /** Null where nobody has taken it. */
  staffId: string | null;
  staffName: string | null;
  overdue: number;
  dueSoon: number;
  apologyOwed: number;
  /** The earliest due moment among them. */
  oldestDueAt: Instant;
}

export interface AskedOffice {
  /** Null for those outside the province together. */
  office: Office | null;
  unanswered: number;
}

export interface TodayView {
  asOf: Instant;
  overdue: number;
  dueSoon: number;
  apologyOwed: number;
  unanswered: number;
  holders: HolderToday[];
  askedOffices: AskedOffice[];
}

interface HolderRow extends Omit<HolderToday, 'office'> {
  officeId: string;
}

/** What needs somebody now: of the dossiers received within a scope, by who holds them, and who owes an answer. */
export async function readToday(
  sql: Sql,
  scope: SettlementScope,
  { directory, calendars }: References,
  now: Instant,
): Promise<TodayView> {
  const within = scopeCondition(scope, 'd', 'receiving_office_id');
  const kinds = [overdueCondition(now), dueSoonCondition(calendars, now), apologyOwedCondition(calendars, now)];
  const counted = (condition: Condition) => `SUM(CASE WHEN ${condition.sql} THEN 1 ELSE 0 END)`;
  // All three lie within it.
  const any = runsOutWithin(DUE_SOON_WORKING_DAYS, calendars, now);
  const rows = await sql.query<HolderRow>(
    `SELECT d.current_office_id AS officeId, d.assignee_id AS staffId, MAX(d.assignee_name) AS staffName,
            ${counted(kinds[0]!)} AS overdue, ${counted(kinds[1]!)} AS dueSoon, ${counted(kinds[2]!)} AS apologyOwed,
            MIN(d.due_at) AS oldestDueAt
       FROM dossier d WHERE ${any.sql}${within.sql}
      GROUP BY d.current_office_id, d.assignee_id`,
    [...kinds.flatMap(({ values }) => values), ...any.values, ...within.values],
  );
  const holders = rows.map(({ officeId, ...row }) => ({
    ...row,
    office: directory.getOffice(officeId),
    overdue: Number(row.overdue),
    dueSoon: Number(row.dueSoon),
    apologyOwed: Number(row.apologyOwed),
    oldestDueAt: Number(row.oldestDueAt),
  }));
  holders.sort((a, b) => b.overdue - a.overdue || b.dueSoon - a.dueSoon || a.oldestDueAt - b.oldestDueAt);
  const asked = await sql.query<{ officeId: string | null; unanswered: number }>(
    `SELECT c.office_id AS officeId, COUNT(DISTINCT c.dossier_id) AS unanswered FROM consultation c
       JOIN dossier d ON d.id = c.dossier_id
      WHERE c.state = 'UNANSWERED' AND d.ended_at IS NULL${within.sql} GROUP BY c.office_id`,
    within.values,
  );
  const [together] = await sql.query<{ count: number }>(
    `SELECT COUNT(DISTINCT c.dossier_id) AS count FROM consultation c JOIN dossier d ON d.id = c.dossier_id
      WHERE c.state = 'UNANSWERED' AND d.ended_at IS NULL${within.sql}`,
    within.values,
  );
  const total = (name: 'overdue' | 'dueSoon' | 'apologyOwed') => holders.reduce((sum, each) => sum + each[name], 0);
  return {
    asOf: now,
    overdue: total('overdue'),
    dueSoon: total('dueSoon'),
    apologyOwed: total('apologyOwed'),
    unanswered: Number(together!.count),
    holders,
    askedOffices: asked
      .map(({ officeId, unanswered }) => ({
        office: officeId === null ? null : directory.getOffice(officeId),
        unanswered: Number(unanswered),
      }))
      .sort((a, b) => b.unanswered - a.unanswered),
  };
}
