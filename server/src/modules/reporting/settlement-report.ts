import { placeholders, type Sql, type SqlValue } from '../../database/sql';
import { addDays, type Day, dayOf, endOfDay, type Instant } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import {
  coverPeriods,
  earlierOf,
  firstDay,
  lastDay,
  laterOf,
  type Month,
  monthOf,
  monthsBetween,
} from './report-periods';
import { ReportBy } from './report-terms';
import { addSums, emptySums, type Figures, type RawSums, toFigures } from './settlement-figures';
import type { SettlementScope } from './settlement-scope';

export interface ReportRow extends Figures {
  key: string;
  name: string;
}

export interface Report {
  /** The moment at which "in progress" is read: the end of the period, or now if that is earlier. */
  asOf: Instant;
  rows: ReportRow[];
  total: Figures;
}

type CellKey = 'office_id' | 'procedure_id' | 'period';

interface CellRow {
  key: string;
  received: number;
  receivedOnline: number;
  early: number;
  onTime: number;
  late: number;
  withdrawn: number;
  stopped: number;
  opening: number;
  pausedNet: number;
  overdueNet: number;
}

/** The last instant that a period counts, never later than now. */
export function asOf(to: Day, now: Instant): Instant {
  return Math.min(endOfDay(to) - 1, now);
}

/** Report 06a. Each dossier counts once, for the office that received it. */
export async function settlementReport(
  sql: Sql,
  scope: SettlementScope,
  by: ReportBy,
  references: References,
  now: Instant,
): Promise<Report> {
  const total = emptySums();
  const rows: ReportRow[] = [];
  const add = (key: string, name: string, sums: RawSums) => rows.push({ key, name, ...toFigures(sums) });
  if (by === ReportBy.MONTH) {
    addSums(total, await totalSums(sql, scope, now));
    for (const { month, sums } of await monthSums(sql, scope, now)) add(month, monthName(month), sums);
    return { asOf: asOf(scope.to, now), rows, total: toFigures(total) };
  }
  const byOffice = by === ReportBy.AREA || by === ReportBy.OFFICE;
  const sums = await keyedSums(sql, scope, byOffice ? 'office_id' : 'procedure_id', now);
  for (const each of sums.values()) addSums(total, each);
  for (const { key, name, members } of groups(scope, by, references, sums)) {
    const merged = emptySums();
    for (const member of members) {
      const found = sums.get(member);
      if (found) addSums(merged, found);
    }
    add(key, name, merged);
  }
  return { asOf: asOf(scope.to, now), rows, total: toFigures(total) };
}

/** Only the total; one reading of the cells. */
export async function settlementTotal(sql: Sql, scope: SettlementScope, now: Instant): Promise<Figures> {
  return toFigures(await totalSums(sql, scope, now));
}

async function totalSums(sql: Sql, scope: SettlementScope, now: Instant): Promise<RawSums> {
  const total = emptySums();
  for (const each of (await keyedSums(sql, scope, 'office_id', now)).values()) addSums(total, each);
  return total;
}

interface Group {
  key: string;
  name: string;
  members: string[];
}

function groups(scope: SettlementScope, by: ReportBy, references: References, sums: Map<string, RawSums>): Group[] {
  const { directory, catalogue } = references;
  const byName = (a: Group, b: Group) => a.name.localeCompare(b.name, 'vi');
  if (by === ReportBy.OFFICE || by === ReportBy.AREA) {
    const inScope = scope.officeIds === null ? null : new Set(scope.officeIds);
    const own: Group = { key: scope.area.code, name: scope.area.name, members: [] };
    const children: Group[] = [];
    for (const office of directory.officesOf(scope.area.code)) own.members.push(office.id);
    if (by === ReportBy.AREA) {
      for (const child of directory.children(scope.area.code)) {
        const members = directory.subtree(child.code).flatMap(({ code }) => directory.officesOf(code));
        children.push({ key: child.code, name: child.name, members: members.map(({ id }) => id) });
      }
      return [own, ...children];
    }
    const offices = directory
      .subtree(scope.area.code)
      .flatMap(({ code }) => directory.officesOf(code))
      .filter(({ id, kind }) => (kind === 'CENTRE' && (inScope === null || inScope.has(id))) || sums.has(id));
    return offices.map(({ id, code, name }) => ({ key: code, name, members: [id] }));
  }
  if (by === ReportBy.PROCEDURE) {
    return [...sums.keys()]
      .map((id) => {
        const { code, name } = catalogue.currentOf(id);
        return { key: code, name, members: [id] };
      })
      .sort(byName);
  }
  const fields = new Map<string, Group>();
  for (const id of sums.keys()) {
    const { field } = catalogue.currentOf(id);
    const group = fields.get(field);
    if (group) group.members.push(id);
    else fields.set(field, { key: field, name: field, members: [id] });
  }
  return [...fields.values()].sort(byName);
}

/** Which cells and dossiers a scope means. */
function scopeCondition(
  scope: SettlementScope,
  alias: string,
  officeColumn: string,
): { sql: string; values: SqlValue[] } {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  if (scope.officeIds !== null) {
    parts.push(` AND ${alias}.${officeColumn} IN (${placeholders(scope.officeIds.length)})`);
    values.push(...scope.officeIds);
  }
  if (scope.procedureIds !== null) {
    parts.push(` AND ${alias}.procedure_id IN (${placeholders(scope.procedureIds.length)})`);
    values.push(...scope.procedureIds);
  }
  return { sql: parts.join(''), values };
}

async function firstMonth(sql: Sql): Promise<Month | null> {
  const [row] = await sql.query<{ first: string | null }>('SELECT MIN(period) AS first FROM settlement_cell');
  return row?.first?.slice(0, 7) ?? null;
}

function sumColumns(isInPeriod: string): string {
  const inPeriod = (column: string) => `SUM(CASE WHEN ${isInPeriod} THEN c.${column} ELSE 0 END)`;
  return `${inPeriod('received')} AS received,
    SUM(CASE WHEN ${isInPeriod} AND c.channel = 'ONLINE' THEN c.received ELSE 0 END) AS receivedOnline,
    ${inPeriod('early')} AS early, ${inPeriod('on_time')} AS onTime, ${inPeriod('late')} AS late,
    ${inPeriod('withdrawn')} AS withdrawn, ${inPeriod('stopped')} AS stopped,
    SUM(CASE WHEN ${isInPeriod} THEN 0 ELSE c.received - c.early - c.on_time - c.late - c.withdrawn - c.stopped END) AS opening,
    SUM(c.paused_net) AS pausedNet, SUM(c.overdue_net) AS overdueNet`;
}

/** The sums of a scope, one entry for each office or procedure that has any. */
async function keyedSums(sql: Sql, scope: SettlementScope, key: CellKey, now: Instant): Promise<Map<string, RawSums>> {
  const result = new Map<string, RawSums>();
  const first = await firstMonth(sql);
  if (first === null) return result;
  const inside = coverPeriods(scope.from, scope.to);
  const before = coverPeriods(firstDay(first), addDays(scope.from, -1));
  const isTotalCell = key === 'office_id' && scope.procedureIds === null;
  const condition = scopeCondition(scope, 'c', 'office_id');
  // Every period before the range sorts before every period in it, so one comparison tells them apart.
  const rows = await sql.query<CellRow>(
    `SELECT c.${key} AS \`key\`, ${sumColumns('c.period >= ?')}
       FROM settlement_cell c
      WHERE c.period IN (${placeholders(before.length + inside.length)})
        AND ${isTotalCell ? "c.procedure_id = ''" : "c.procedure_id <> ''"}${condition.sql}
      GROUP BY c.${key}`,
    [...Array.from({ length: 8 }, () => inside[0]!), ...before, ...inside, ...condition.values],
  );
  for (const row of rows) result.set(row.key, toSums(row));
  const overdueKey = key === 'office_id' ? 'receiving_office_id' : 'procedure_id';
  const open = scopeCondition(scope, 'd', 'receiving_office_id');
  const overdue = await sql.query<{ key: string; count: number }>(
    `SELECT d.${overdueKey} AS \`key\`, COUNT(*) AS count FROM dossier d
      WHERE d.ended_at IS NULL AND d.overdue_from <= ?${open.sql} GROUP BY d.${overdueKey}`,
    [asOf(scope.to, now), ...open.values],
  );
  for (const row of overdue) {
    const sums = result.get(row.key) ?? emptySums();
    sums.openOverdue = Number(row.count);
    result.set(row.key, sums);
  }
  return result;
}

function toSums(row: CellRow): RawSums {
  // MySQL gives sums as decimal text.
  const sums = emptySums();
  for (const name of Object.keys(sums) as (keyof RawSums)[]) {
    if (name !== 'openOverdue') sums[name] = Number(row[name] ?? 0);
  }
  return sums;
}

/** Each month of the range as a period of its own. */
async function monthSums(sql: Sql, scope: SettlementScope, now: Instant): Promise<{ month: Month; sums: RawSums }[]> {
  const first = await firstMonth(sql);
  const last = earlierOf(scope.to, dayOf(now));
  if (first === null || scope.from > last) return [];
  const months = monthsBetween(monthOf(scope.from), monthOf(last)).map((month) => ({
    month,
    from: laterOf(scope.from, firstDay(month)),
    to: earlierOf(last, lastDay(month)),
  }));
  const periods = [
    ...coverPeriods(firstDay(first), addDays(scope.from, -1)),
    ...months.flatMap(({ from, to }) => coverPeriods(from, to)),
  ];
  const condition = scopeCondition(scope, 'c', 'office_id');
  const rows = await sql.query<CellRow>(
    `SELECT c.period AS \`key\`, ${sumColumns('1 = 1')}
       FROM settlement_cell c
      WHERE c.period IN (${placeholders(periods.length)})
        AND ${scope.procedureIds === null ? "c.procedure_id = ''" : "c.procedure_id <> ''"}${condition.sql}
      GROUP BY c.period`,
    [...periods, ...condition.values],
  );
  const byPeriod = new Map(rows.map((row) => [row.key, toSums(row)]));
  const open = scopeCondition(scope, 'd', 'receiving_office_id');
  const [overdue] = await sql.query<Record<string, number>>(
    `SELECT ${months.map((_, index) => `SUM(CASE WHEN d.overdue_from <= ? THEN 1 ELSE 0 END) AS m${index}`).join(', ')}
       FROM dossier d WHERE d.ended_at IS NULL AND d.overdue_from <= ?${open.sql}`,
    [...months.map(({ to }) => asOf(to, now)), now, ...open.values],
  );
  const running = emptySums();
  for (const period of coverPeriods(firstDay(first), addDays(scope.from, -1))) {
    const sums = byPeriod.get(period);
    if (sums) addSums(running, sums);
  }
  return months.map(({ month, from, to }, index) => {
    const opening =
      running.received - running.early - running.onTime - running.late - running.withdrawn - running.stopped;
    const own = emptySums();
    for (const period of coverPeriods(from, to)) {
      const sums = byPeriod.get(period);
      if (sums) addSums(own, sums);
    }
    addSums(running, own);
    return {
      month,
      sums: {
        ...own,
        opening,
        pausedNet: running.pausedNet,
        overdueNet: running.overdueNet,
        openOverdue: Number(overdue?.[`m${index}`] ?? 0),
      },
    };
  });
}

function monthName(month: Month): string {
  return `Tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;
}
