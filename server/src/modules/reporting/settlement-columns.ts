import type { Condition } from '../../database/sql';
import { endOfDay, type Instant, MINUTE_MS, startOfDay } from '../../kernel/instant';
import type { Calendars } from '../calendar/calendars';
import { DUE_SOON_WORKING_DAYS, dueWithin } from '../dossier/clock/due-soon';
import { Standing } from '../dossier/dossier-terms';
import { NEVER_DUE } from '../dossier/history/dossier-store';
import { HAS_FEE, HAS_PAID_ONLINE } from '../fees/paid-online';
import { SettlementColumn } from './report-terms';
import type { SettlementScope } from './settlement-scope';
import { asOf } from './settlement-sums';

/** A way in which a dossier has ended; it is a column of the report as well. */
type Ended = Exclude<Standing, Standing.RUNNING | Standing.PAUSED>;

/** How a column's dossiers are found and in which order they are listed. */
export interface ColumnList {
  /** On `d`, a row of dossier, besides the scope's offices and procedures. */
  condition: Condition;
  sort: 'd.received_at' | 'd.standing_at' | 'd.digitised_at';
  direction: 'ASC' | 'DESC';
  /** Listed one after the other, each along an index of its own; empty where the condition says it all. */
  standings: Ended[];
  /** True where the set is small enough to be found first and sorted then, whatever the scope. */
  isSmall: boolean;
}

const PAUSED_AT = `EXISTS (SELECT 1 FROM dossier_pause p
  WHERE p.dossier_id = d.id AND p.from_at <= ? AND (p.to_at IS NULL OR p.to_at > ?))`;

/**
 * The due moment that ran then. A due moment that has passed is never moved, so that of the row tells it of any moment;
 * only a correction of the receipt may put it where nobody knew of it before.
 */
const DUE_THEN = `CASE WHEN d.slip_edition = 1 THEN d.due_at ELSE (SELECT e.due_at FROM dossier_event e
  WHERE e.dossier_id = d.id AND e.at <= ? ORDER BY e.sequence DESC LIMIT 1) END`;

/** Running, and overdue or due within so many working days. */
export function runsOutWithin(days: number, calendars: Calendars, now: Instant): Condition {
  const near = dueWithin(
    { moment: 'd.standing_at', office: 'd.receiving_office_id', days, shift: MINUTE_MS },
    calendars,
    now,
  );
  return { sql: `d.standing = 'RUNNING' AND ${near.sql}`, values: near.values };
}

export function overdueCondition(now: Instant): Condition {
  return { sql: `d.standing = 'RUNNING' AND d.standing_at <= ?`, values: [now] };
}

/** Open now, not overdue, and due within two working days: what a district asks its communes about. */
export function dueSoonCondition(calendars: Calendars, now: Instant): Condition {
  const near = runsOutWithin(DUE_SOON_WORKING_DAYS, calendars, now);
  return { sql: `d.standing_at > ? AND ${near.sql}`, values: [now, ...near.values] };
}

/** A letter of apology is owed a working day before the due moment passes. */
const APOLOGY_WORKING_DAYS = 1;
/** What has come to who signs may still be in time. */
const BEFORE_SIGNING = "d.step_kind IN ('INTAKE','APPRAISE','CONSULT')";

export function apologyOwedCondition(calendars: Calendars, now: Instant): Condition {
  const near = runsOutWithin(APOLOGY_WORKING_DAYS, calendars, now);
  return {
    sql: `${near.sql} AND d.promised_at IS NULL AND (d.standing_at <= ? OR ${BEFORE_SIGNING})`,
    values: [...near.values, now],
  };
}

/** @param officeId the office that was asked; null for any */
export function unansweredCondition(officeId: string | null): Condition {
  const asked = officeId === null ? '' : ' AND c.office_id = ?';
  return {
    sql: `d.ended_at IS NULL
      AND d.id IN (SELECT c.dossier_id FROM consultation c WHERE c.state = 'UNANSWERED'${asked})`,
    values: officeId === null ? [] : [officeId],
  };
}

/** The soonest due first; few enough to be found before they are sorted. */
function soonestDue(condition: Condition): ColumnList {
  return { condition, sort: 'd.standing_at', direction: 'ASC', standings: [], isSmall: true };
}

/** The newest of what fulfils a condition first. */
function newest(sql: string, ...values: number[]): ColumnList {
  return { condition: { sql, values }, sort: 'd.received_at', direction: 'DESC', standings: [], isSmall: false };
}

/** What is so at this moment stands in the rows; null for columns that look back. */
function currentList(column: SettlementColumn, now: Instant): ColumnList | null {
  switch (column) {
    // The newest dossiers are nearly all open: going back from the newest of each office finds a page at once.
    case SettlementColumn.IN_PROGRESS:
      return newest('d.ended_at IS NULL');
    case SettlementColumn.WITHIN_LIMIT:
      return newest(
        'd.ended_at IS NULL AND d.paused_at IS NULL AND (d.overdue_from IS NULL OR d.overdue_from > ?)',
        now,
      );
    case SettlementColumn.PAUSED:
      return { ...newest(`d.standing = 'PAUSED'`), isSmall: true };
    case SettlementColumn.OVERDUE:
      return soonestDue(overdueCondition(now));
    default:
      return null;
  }
}

/** What ended in the period in one of these ways, the latest first. */
function ended(scope: SettlementScope, ...standings: Ended[]): ColumnList {
  return {
    condition: {
      sql: 'd.standing_at >= ? AND d.standing_at < ?',
      values: [startOfDay(scope.from), endOfDay(scope.to)],
    },
    sort: 'd.standing_at',
    direction: 'DESC',
    standings,
    isSmall: false,
  };
}

/** The dossiers that a column of the report counts. */
export function columnList(
  column: SettlementColumn,
  scope: SettlementScope,
  calendars: Calendars,
  now: Instant,
): ColumnList {
  const from = startOfDay(scope.from);
  const end = endOfDay(scope.to);
  const at = asOf(scope.to, now);
  const current = at === now ? currentList(column, now) : null;
  if (current) return current;
  const received = 'd.received_at >= ? AND d.received_at < ?';
  // Whether it was open then.
  const open = 'd.received_at <= ? AND (d.ended_at IS NULL OR d.ended_at > ?)';
  switch (column) {
    case SettlementColumn.RECEIVED:
      return newest(received, from, end);
    case SettlementColumn.RECEIVED_ONLINE:
      return newest(`${received} AND d.channel = 'ONLINE'`, from, end);
    case SettlementColumn.RECEIVED_OTHER:
      return newest(`${received} AND d.channel <> 'ONLINE'`, from, end);
    case SettlementColumn.CARRIED_OVER:
      return newest('d.received_at < ? AND (d.ended_at IS NULL OR d.ended_at >= ?)', from, from);
    case SettlementColumn.SETTLED:
      return ended(scope, Standing.EARLY, Standing.ON_TIME, Standing.LATE);
    case SettlementColumn.IN_TIME:
      return ended(scope, Standing.EARLY, Standing.ON_TIME);
    case SettlementColumn.EARLY:
    case SettlementColumn.ON_TIME:
    case SettlementColumn.LATE:
    case SettlementColumn.WITHDRAWN:
    case SettlementColumn.STOPPED:
      return ended(scope, Standing[column]);
    case SettlementColumn.IN_PROGRESS:
      return newest(open, at, at);
    case SettlementColumn.PAUSED:
      return newest(`${open} AND ${PAUSED_AT}`, at, at, at, at);
    case SettlementColumn.OVERDUE:
      return newest(`${open} AND ${DUE_THEN} <= ? AND NOT ${PAUSED_AT}`, at, at, at, at - MINUTE_MS, at, at);
    case SettlementColumn.WITHIN_LIMIT:
      return newest(
        `${open} AND COALESCE(${DUE_THEN}, ${NEVER_DUE}) > ? AND NOT ${PAUSED_AT}`,
        at,
        at,
        at,
        at - MINUTE_MS,
        at,
        at,
      );
    case SettlementColumn.DIGITISED:
      return {
        condition: { sql: 'd.digitised_at >= ? AND d.digitised_at < ?', values: [from, end] },
        sort: 'd.digitised_at',
        direction: 'DESC',
        standings: [],
        isSmall: false,
      };
    case SettlementColumn.WITH_FEE:
      return newest(`${received} AND ${HAS_FEE}`, from, end);
    case SettlementColumn.PAID_ONLINE:
      return newest(`${received} AND ${HAS_PAID_ONLINE}`, from, end);
    case SettlementColumn.DUE_SOON:
      return soonestDue(dueSoonCondition(calendars, now));
    case SettlementColumn.APOLOGY_OWED:
      return soonestDue(apologyOwedCondition(calendars, now));
    case SettlementColumn.UNANSWERED:
      return soonestDue(unansweredCondition(null));
  }
}
