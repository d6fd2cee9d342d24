import { type Condition, placeholders, type Sql, type SqlValue } from '../../database/sql';
import { endOfDay, type Instant, MINUTE_MS, startOfDay } from '../../kernel/instant';
import { decodeCursor, pageSize } from '../../kernel/page';
import type { WorkCalendar } from '../calendar/work-calendar';
import { dueSoonUntil } from '../dossier/clock/due-soon';
import { type DossierPage, type PageRequest, toPage } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import { type DossierRow, LIST_COLUMNS } from '../dossier/dossier-rows';
import type { Actor } from '../identity/actor';
import { SettlementColumn } from './report-terms';
import { figureOf } from './settlement-figures';
import { settlementTotal } from './settlement-report';
import type { SettlementScope } from './settlement-scope';
import { asOf } from './settlement-sums';

const PAUSED_AT = `EXISTS (SELECT 1 FROM dossier_pause p
  WHERE p.dossier_id = d.id AND p.from_at <= ? AND (p.to_at IS NULL OR p.to_at > ?))`;

/** Open now, not overdue, and due within two working days: what a district asks its communes about. */
export function dueSoonCondition(calendar: WorkCalendar, now: Instant): Condition {
  return {
    sql: 'd.ended_at IS NULL AND d.overdue_from > ? AND d.overdue_from <= ?',
    values: [now, dueSoonUntil(now, calendar) + MINUTE_MS],
  };
}

/** For columns of "in progress" read now; null for the others. */
function currentCondition(column: SettlementColumn, scope: SettlementScope, now: Instant): Condition | null {
  // The province's newest dossiers are nearly all open: going back from the newest finds a page at once, where the
  // index of all open ones would have to be sorted. The sum hides the column from that index.
  const open = scope.officeIds === null ? 'd.ended_at + 0 IS NULL' : 'd.ended_at IS NULL';
  switch (column) {
    case SettlementColumn.IN_PROGRESS:
      return { sql: open, values: [] };
    case SettlementColumn.PAUSED:
      // Pauses are few, and those that go on are soon found among them.
      return {
        sql: `d.id IN (SELECT dossier_id FROM dossier_pause WHERE to_at IS NULL)
          AND d.ended_at IS NULL AND d.overdue_from IS NULL AND d.paused_at IS NOT NULL`,
        values: [],
      };
    case SettlementColumn.OVERDUE:
      return { sql: 'd.ended_at IS NULL AND d.overdue_from <= ?', values: [now] };
    case SettlementColumn.WITHIN_LIMIT:
      return {
        sql: `${open} AND d.paused_at IS NULL AND (d.overdue_from IS NULL OR d.overdue_from > ?)`,
        values: [now],
      };
    default:
      return null;
  }
}

/** The condition on `d` that a column of the report counts. */
export function columnCondition(
  column: SettlementColumn,
  scope: SettlementScope,
  calendar: WorkCalendar,
  now: Instant,
): Condition {
  const from = startOfDay(scope.from);
  const end = endOfDay(scope.to);
  const at = asOf(scope.to, now);
  // What is so at this moment stands in the rows, where an index of the open dossiers has it.
  if (at === now) {
    const current = currentCondition(column, scope, now);
    if (current) return current;
  }
  const received: Condition = { sql: 'd.received_at >= ? AND d.received_at < ?', values: [from, end] };
  const ended: Condition = { sql: 'd.ended_at >= ? AND d.ended_at < ?', values: [from, end] };
  // Whether it was open then. The dossiers that are open now are an index range of their own.
  const open: Condition = {
    sql: 'd.received_at <= ? AND (d.ended_at IS NULL OR d.ended_at > ?)',
    values: [at, at],
  };
  const and = (base: Condition, sql: string, ...values: SqlValue[]): Condition => ({
    sql: `${base.sql} AND ${sql}`,
    values: [...base.values, ...values],
  });
  switch (column) {
    case SettlementColumn.RECEIVED:
      return received;
    case SettlementColumn.RECEIVED_ONLINE:
      return and(received, "d.channel = 'ONLINE'");
    case SettlementColumn.RECEIVED_OTHER:
      return and(received, "d.channel <> 'ONLINE'");
    case SettlementColumn.CARRIED_OVER:
      return { sql: 'd.received_at < ? AND (d.ended_at IS NULL OR d.ended_at >= ?)', values: [from, from] };
    case SettlementColumn.SETTLED:
      return and(ended, 'd.completed_at IS NOT NULL');
    case SettlementColumn.EARLY:
    case SettlementColumn.ON_TIME:
    case SettlementColumn.LATE:
      return and(ended, 'd.completed_at IS NOT NULL AND d.timeliness = ?', column);
    case SettlementColumn.WITHDRAWN:
    case SettlementColumn.STOPPED:
      return and(ended, 'd.status = ?', column);
    case SettlementColumn.IN_PROGRESS:
      return open;
    case SettlementColumn.PAUSED:
      return and(open, PAUSED_AT, at, at);
    case SettlementColumn.OVERDUE:
      return and(open, `d.due_at <= ? AND NOT ${PAUSED_AT}`, at - MINUTE_MS, at, at);
    case SettlementColumn.DUE_SOON:
      return dueSoonCondition(calendar, now);
    case SettlementColumn.WITHIN_LIMIT:
      return and(open, `(d.due_at IS NULL OR d.due_at > ?) AND NOT ${PAUSED_AT}`, at - MINUTE_MS, at, at);
  }
}

/** Columns of dossiers that have ended. */
const ENDED = new Set([
  SettlementColumn.SETTLED,
  SettlementColumn.EARLY,
  SettlementColumn.ON_TIME,
  SettlementColumn.LATE,
  SettlementColumn.WITHDRAWN,
  SettlementColumn.STOPPED,
]);

interface Order {
  sql: string;
  direction: 'ASC' | 'DESC';
}

/** Each along the index that its condition reads: another order would have the planner walk through all dossiers. */
function orderOf(column: SettlementColumn, scope: SettlementScope): Order {
  if (column === SettlementColumn.OVERDUE || column === SettlementColumn.DUE_SOON) {
    return { sql: 'd.due_sort', direction: 'ASC' };
  }
  // One desk's own dossiers lie in the order in which it received them.
  if (ENDED.has(column) && scope.officeIds?.length !== 1) return { sql: 'd.ended_at', direction: 'DESC' };
  // The few that are paused are found first and then sorted.
  return { sql: column === SettlementColumn.PAUSED ? 'd.received_at + 0' : 'd.received_at', direction: 'DESC' };
}

/**
 * Exactly the dossiers that a figure counted: the longest overdue first, of what has ended beyond one desk the latest
 * first, of everything else the newest.
 */
export async function settlementDossiers(
  sql: Sql,
  actor: Actor,
  scope: SettlementScope,
  column: SettlementColumn,
  references: References,
  now: Instant,
  page: PageRequest,
): Promise<DossierPage> {
  const size = pageSize(page.first);
  const condition = narrow(scope, columnCondition(column, scope, references.calendar, now));
  const parts = [condition.sql];
  const values = [...condition.values];
  const { sql: sort, direction } = orderOf(column, scope);
  if (page.after) {
    const [value, id] = decodeCursor(page.after, ['number', 'string']);
    const beyond = direction === 'ASC' ? '>' : '<';
    parts.push(`(${sort} ${beyond} ? OR (${sort} = ? AND d.id ${beyond} ?))`);
    values.push(value!, value!, id!);
  }
  const rows = await sql.query<DossierRow & { sortedBy: number }>(
    `SELECT ${LIST_COLUMNS}, ${sort} AS sortedBy FROM dossier d WHERE ${parts.join(' AND ')}
      ORDER BY ${sort} ${direction}, d.id ${direction} LIMIT ?`,
    [...values, size + 1],
  );
  const total =
    column === SettlementColumn.DUE_SOON
      ? [...(await dueSoonByOffice(sql, scope, references.calendar, now)).values()].reduce(
          (sum, count) => sum + count,
          0,
        )
      : figureOf(await settlementTotal(sql, scope, now), column);
  return toPage(rows, size, total, (row) => [Number(row.sortedBy), row.id], actor, references, now);
}

/** Receiving office → how many of its dossiers are due within two working days. */
export async function dueSoonByOffice(
  sql: Sql,
  scope: SettlementScope,
  calendar: WorkCalendar,
  now: Instant,
): Promise<Map<string, number>> {
  const condition = dueSoonCondition(calendar, now);
  const narrowed = narrow(scope, condition);
  const rows = await sql.query<{ officeId: string; count: number }>(
    `SELECT d.receiving_office_id AS officeId, COUNT(*) AS count FROM dossier d
      WHERE ${narrowed.sql} GROUP BY d.receiving_office_id`,
    narrowed.values,
  );
  return new Map(rows.map(({ officeId, count }) => [officeId, Number(count)]));
}

/** The condition within the scope's offices and procedures. */
function narrow(scope: SettlementScope, { sql, values }: Condition): Condition {
  const parts = [sql];
  const all = [...values];
  if (scope.officeIds !== null) {
    parts.push(`d.receiving_office_id IN (${placeholders(scope.officeIds.length)})`);
    all.push(...scope.officeIds);
  }
  if (scope.procedureIds !== null) {
    parts.push(`d.procedure_id IN (${placeholders(scope.procedureIds.length)})`);
    all.push(...scope.procedureIds);
  }
  return { sql: parts.join(' AND '), values: all };
}
