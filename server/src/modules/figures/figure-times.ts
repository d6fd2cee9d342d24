import { placeholders, type Sql } from '../../database/sql';
import { firstDay, lastDay, monthOf, monthsBetween } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import type { Office } from '../organisation/office.entity';
import { scopeCondition } from '../reporting/cell-selection';
import { cutOffices, type LegCut } from '../reporting/closed-legs';
import { ReportBy } from '../reporting/report-terms';
import { rowKeysOf } from '../reporting/settlement-report';
import type { SettlementScope } from '../reporting/settlement-scope';

/** Of dossiers that were settled, and of legs that were closed. */
export interface TimeSums {
  dossiers: number;
  usedMinutes: number;
  quotaMinutes: number;
  paused: number;
  pausedMinutes: number;
  legs: number;
  legMinutes: number;
  legsOver: number;
}

export interface FigureTimes {
  of: (key: string) => TimeSums;
  total: TimeSums;
}

const NOTHING: Readonly<TimeSums> = {
  dossiers: 0,
  usedMinutes: 0,
  quotaMinutes: 0,
  paused: 0,
  pausedMinutes: 0,
  legs: 0,
  legMinutes: 0,
  legsOver: 0,
};

const isOfWholeMonths = ({ from, to }: Pick<SettlementScope, 'from' | 'to'>): boolean =>
  from === firstDay(monthOf(from)) && to === lastDay(monthOf(to));

/**
 * Times of a report's rows, from the cells by month. Dossiers are counted where they were received, as all of the report;
 * legs where they were worked on, hence by area, tier, office or month, and not of single procedures.
 * @param legsOf narrows them beyond the area, as the list that a figure opens is
 * @returns null where the period is not of whole months
 */
export async function readTimes(
  sql: Sql,
  scope: SettlementScope,
  by: ReportBy,
  references: References,
  legsOf: Pick<LegCut, 'officeCode' | 'tier'>,
): Promise<FigureTimes | null> {
  if (!isOfWholeMonths(scope)) return null;
  const months = monthsBetween(monthOf(scope.from), monthOf(scope.to));
  const rows = new Map<string, TimeSums>();
  const total = { ...NOTHING };
  const add = (key: string | undefined, sums: Partial<TimeSums>) => {
    const targets = key === undefined ? [total] : [total, rows.get(key) ?? { ...NOTHING }];
    if (key !== undefined) rows.set(key, targets[1]!);
    for (const target of targets) {
      for (const name of Object.keys(sums) as (keyof TimeSums)[]) target[name] += Number(sums[name]);
    }
  };
  const settled = await readSettled(sql, scope, by, months);
  const keyOf = keysOf(scope, by, references, settled);
  for (const { member, ...sums } of settled) add(keyOf(member), sums);
  if (scope.procedureIds === null && by !== ReportBy.FIELD && by !== ReportBy.PROCEDURE) {
    const legs = await readLegs(sql, cutOffices(scope, legsOf, references), by, months);
    const legKeyOf = legKeysOf(scope, by, references, legs);
    for (const { member, ...sums } of legs) add(legKeyOf(member), sums);
  }
  return { of: (key) => rows.get(key) ?? NOTHING, total };
}

interface Member {
  /** An office, a procedure or a month. */
  member: string;
}

type Settled = Member & Pick<TimeSums, 'dossiers' | 'usedMinutes' | 'quotaMinutes' | 'paused' | 'pausedMinutes'>;

const tellsProcedures = (by: ReportBy) => by === ReportBy.FIELD || by === ReportBy.PROCEDURE;

function readSettled(sql: Sql, scope: SettlementScope, by: ReportBy, months: readonly string[]): Promise<Settled[]> {
  const member = tellsProcedures(by) ? 'procedure_id' : by === ReportBy.MONTH ? 'period' : 'office_id';
  const within = scopeCondition(scope, 'c', 'office_id');
  const which =
    scope.procedureIds !== null ? '' : tellsProcedures(by) ? ` AND c.procedure_id <> ''` : ` AND c.procedure_id = ''`;
  return sql.query<Settled>(
    `SELECT c.${member} AS member, SUM(c.dossiers) AS dossiers, SUM(c.used_minutes * 1e0) AS usedMinutes,
            SUM(c.quota_minutes * 1e0) AS quotaMinutes, SUM(c.paused) AS paused,
            SUM(c.paused_minutes * 1e0) AS pausedMinutes
       FROM finish_cell c WHERE c.period IN (${placeholders(months.length)})${which}${within.sql} GROUP BY c.${member}`,
    [...months, ...within.values],
  );
}

function keysOf(
  scope: SettlementScope,
  by: ReportBy,
  references: References,
  members: readonly Member[],
): (member: string) => string | undefined {
  if (by === ReportBy.MONTH) return (month) => month;
  const ids = members.map(({ member }) => member);
  const keys = rowKeysOf(scope, by, references, { officeIds: ids, procedureIds: ids });
  return (id) => keys({ officeId: id, procedureId: id });
}

type Legs = Member & Pick<TimeSums, 'legs' | 'legMinutes' | 'legsOver'>;

function readLegs(sql: Sql, offices: Office[] | null, by: ReportBy, months: readonly string[]): Promise<Legs[]> {
  const member = by === ReportBy.MONTH ? 'period' : 'office_id';
  const within = offices ? ` AND c.office_id IN (${placeholders(offices.length)})` : '';
  return sql.query<Legs>(
    `SELECT c.${member} AS member, SUM(c.legs) AS legs, SUM(c.used_minutes * 1e0) AS legMinutes,
            SUM(c.over_quota) AS legsOver
       FROM leg_cell c WHERE c.period IN (${placeholders(months.length)})${within} GROUP BY c.${member}`,
    [...months, ...(offices ?? []).map(({ id }) => id)],
  );
}

function legKeysOf(
  scope: SettlementScope,
  by: ReportBy,
  references: References,
  members: readonly Member[],
): (member: string) => string | undefined {
  const { directory } = references;
  if (by === ReportBy.OFFICE) return (id) => directory.getOffice(id).code;
  if (by === ReportBy.TIER) return (id) => directory.getOffice(id).tier;
  return keysOf(scope, by, references, members);
}
