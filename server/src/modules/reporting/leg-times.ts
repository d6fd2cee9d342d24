import { placeholders, type Sql } from '../../database/sql';
import { monthOf } from '../../kernel/month';
import type { StepKind } from '../catalogue/catalogue-terms';
import type { References } from '../dossier/dossier-room';
import { Tier } from '../organisation/organisation-terms';
import { legOffices } from './leg-holders';
import type { SettlementScope } from './settlement-scope';

export interface LegTimeView {
  stepKind: StepKind;
  tier: Tier;
  legs: number;
  usedMinutes: number;
  quotaMinutes: number;
  overQuota: number;
}

const TIER_ORDER = [Tier.COMMUNE, Tier.DISTRICT, Tier.PROVINCE];

/**
 * Where time goes: working minutes of legs closed in the months that the range touches, in offices of the area and
 * below it, by tier and kind of step.
 */
export async function readLegTimes(sql: Sql, scope: SettlementScope, references: References): Promise<LegTimeView[]> {
  const { directory } = references;
  const offices = legOffices(scope, references);
  const condition = offices === null ? '' : ` AND office_id IN (${placeholders(offices.length)})`;
  const rows = await sql.query<LegTimeView & { officeId: string }>(
    `SELECT office_id AS officeId, step_kind AS stepKind, SUM(legs) AS legs, SUM(used_minutes) AS usedMinutes,
            SUM(quota_minutes) AS quotaMinutes, SUM(over_quota) AS overQuota
       FROM leg_cell WHERE period >= ? AND period <= ?${condition} GROUP BY office_id, step_kind`,
    [monthOf(scope.from), monthOf(scope.to), ...(offices ?? []).map(({ id }) => id)],
  );
  const merged = new Map<string, LegTimeView>();
  for (const row of rows) {
    const { tier } = directory.getOffice(row.officeId);
    const key = `${tier}|${row.stepKind}`;
    const sum = merged.get(key) ?? {
      stepKind: row.stepKind,
      tier,
      legs: 0,
      usedMinutes: 0,
      quotaMinutes: 0,
      overQuota: 0,
    };
    sum.legs += Number(row.legs);
    sum.usedMinutes += Number(row.usedMinutes);
    sum.quotaMinutes += Number(row.quotaMinutes);
    sum.overQuota += Number(row.overQuota);
    merged.set(key, sum);
  }
  return [...merged.values()].sort(
    (a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier) || b.usedMinutes - a.usedMinutes,
  );
}
