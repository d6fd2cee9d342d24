import type { LegTimesQuery, StepKind, Tier } from '@hcc/shared-schema/generated/hooks';

export type LegTimeRow = LegTimesQuery['legTimes'][number];

export const TIERS: Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
/** The order in which a dossier meets them. */
export const STEP_KINDS: StepKind[] = ['INTAKE', 'APPRAISE', 'CONSULT', 'APPROVE', 'ISSUE', 'RETURN'];

export interface LegSegment {
  kind: StepKind;
  usedMinutes: number;
  quotaMinutes: number;
  legs: number;
  overQuota: number;
}

export interface TierTime {
  tier: Tier;
  segments: LegSegment[];
  legs: number;
  overQuota: number;
  usedMinutes: number;
  quotaMinutes: number;
  /** Part of all the time used at the three tiers, 0 to 1. */
  share: number;
}

const sum = <T>(rows: readonly T[], value: (row: T) => number): number =>
  rows.reduce((total, row) => total + value(row), 0);

/** One bar a tier, its segments in the order of the steps; tiers and kinds without a leg are left out. */
export function tierTimes(rows: readonly LegTimeRow[]): TierTime[] {
  const allUsed = sum(rows, (row) => row.usedMinutes);
  return TIERS.flatMap((tier) => {
    const segments = STEP_KINDS.flatMap((kind): LegSegment[] => {
      const row = rows.find((candidate) => candidate.tier === tier && candidate.stepKind === kind);
      return row && row.legs > 0 ? [{ kind, ...row }] : [];
    });
    if (segments.length === 0) return [];
    const usedMinutes = sum(segments, (segment) => segment.usedMinutes);
    return [
      {
        tier,
        segments,
        legs: sum(segments, (segment) => segment.legs),
        overQuota: sum(segments, (segment) => segment.overQuota),
        usedMinutes,
        quotaMinutes: sum(segments, (segment) => segment.quotaMinutes),
        share: allUsed > 0 ? usedMinutes / allUsed : 0,
      },
    ];
  });
}
