import { registerEnumType } from 'type-graphql';
import { placeholders, type Sql } from '../../database/sql';
import { monthOf, monthsBetween } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import { staffById } from '../identity/staff-by-id';
import type { Office } from '../organisation/office.entity';
import type { SettlementScope } from './settlement-scope';

/** Whose legs are added up. */
export enum LegHolder {
  OFFICE = 'OFFICE',
  PERSON = 'PERSON',
}

registerEnumType(LegHolder, { name: 'LegHolder' });

export interface LegHolderTime {
  office: Office;
  /** Null for an office as a whole; empty for legs that nobody had. */
  personId: string | null;
  personName: string | null;
  legs: number;
  usedMinutes: number;
  quotaMinutes: number;
  overQuota: number;
}

/** As many as a reader takes in; who is not among them is over his time less often. */
const MOST = 50;

/** The offices of the scope's area and below it; null where all of the province are meant. */
export function legOffices(scope: SettlementScope, { directory }: References): Office[] | null {
  if (scope.officeIds === null) return null;
  return directory.subtree(scope.area.code).flatMap(({ code }) => directory.answeringIn(code));
}

/** Offices or persons whose legs, closed in the months that the period touches, took longest over what they were given. */
export async function readLegHolders(
  sql: Sql,
  scope: SettlementScope,
  by: LegHolder,
  references: References,
): Promise<LegHolderTime[]> {
  const offices = legOffices(scope, references);
  const within = offices === null ? '' : ` AND c.office_id IN (${placeholders(offices.length)})`;
  const months = monthsBetween(monthOf(scope.from), monthOf(scope.to));
  const [table, person] = by === LegHolder.PERSON ? ['person_cell', 'c.person_id'] : ['leg_cell', 'NULL'];
  const rows = await sql.query<Omit<LegHolderTime, 'office' | 'personName'> & { officeId: string }>(
    `SELECT c.office_id AS officeId, ${person} AS personId, SUM(c.legs) AS legs,
            SUM(c.used_minutes * 1e0) AS usedMinutes, SUM(c.quota_minutes * 1e0) AS quotaMinutes,
            SUM(c.over_quota) AS overQuota
       FROM ${table} c WHERE c.period IN (${placeholders(months.length)})${within}
      GROUP BY c.office_id${by === LegHolder.PERSON ? ', c.person_id' : ''}
      ORDER BY overQuota DESC, legs DESC, officeId LIMIT ${MOST}`,
    [...months, ...(offices ?? []).map(({ id }) => id)],
  );
  const people = await staffById(sql, new Set(rows.flatMap(({ personId }) => personId || [])));
  return rows.map((row) => ({
    office: references.directory.getOffice(row.officeId),
    personId: row.personId,
    personName: row.personId === null ? null : (people.get(row.personId)?.fullName ?? ''),
    legs: Number(row.legs),
    usedMinutes: Number(row.usedMinutes),
    quotaMinutes: Number(row.quotaMinutes),
    overQuota: Number(row.overQuota),
  }));
}
