import type { MilestoneState, RolloutQuery, Tier } from '@hcc/shared-schema/generated/hooks';
import { matchesText } from '../../ui/text/plain-text';

export type RolloutView = RolloutQuery['rollout'];
export type MilestoneRow = RolloutView['milestones'][number];
export type QuarterRow = RolloutView['quarters'][number];

export const TIERS: Tier[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
/** What needs attention first. */
export const MILESTONE_STATES: MilestoneState[] = ['OVERDUE', 'MET_LATE', 'UPCOMING', 'MET_ON_TIME'];

/** "Q2/2018" as a number that grows with time; null when it is not written so. */
export function quarterOrder(quarter: string): number | null {
  const parts = /^Q([1-4])\/(\d{4})$/.exec(quarter);
  return parts ? Number(parts[2]) * 4 + Number(parts[1]) - 1 : null;
}

/** The quarter a day lies in, written as the API writes it. */
function quarterOf(day: string): string {
  return `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}/${day.slice(0, 4)}`;
}

/** The quarters of one tier, earliest first. */
export const quartersOf = (quarters: readonly QuarterRow[], tier: Tier): QuarterRow[] =>
  quarters
    .filter((row) => row.tier === tier)
    .sort((a, b) => (quarterOrder(a.quarter) ?? 0) - (quarterOrder(b.quarter) ?? 0));

/** The last quarter that is over by `day`: only then is what it planned owed; null before the first has ended. */
export function quarterOwed(rows: readonly QuarterRow[], day: string): QuarterRow | null {
  const now = quarterOrder(quarterOf(day)) ?? 0;
  return rows.findLast((row) => (quarterOrder(row.quarter) ?? 0) < now) ?? null;
}

export interface QuarterPoint {
  /** "Q2/2018"; null for today, where the plan has run out. */
  quarter: string | null;
  planned: number;
  /** Null for a quarter that has not begun: there is nothing to compare the plan with yet. */
  running: number | null;
}

/** What a tier's chart shows. After the plan's last quarter comes today: late centres start running then. */
export function quarterPoints(
  rollout: Pick<RolloutView, 'quarters' | 'tiers'>,
  tier: Tier,
  day: string,
): QuarterPoint[] {
  const rows = quartersOf(rollout.quarters, tier);
  const points: QuarterPoint[] = rows.map((row) => ({
    quarter: row.quarter,
    planned: row.planned,
    running: isAhead(row.quarter, day) ? null : row.running,
  }));
  const last = rows.at(-1);
  const total = rollout.tiers.find((row) => row.tier === tier);
  const isOver = last && total && (quarterOrder(last.quarter) ?? 0) < (quarterOrder(quarterOf(day)) ?? 0);
  return isOver ? [...points, { quarter: null, planned: total.planned, running: total.running }] : points;
}

/** A quarter that has not begun by `day`: there is nothing to compare the plan with yet. */
const isAhead = (quarter: string, day: string): boolean =>
  (quarterOrder(quarter) ?? 0) > (quarterOrder(quarterOf(day)) ?? 0);

export interface MilestoneFilter {
  tier: Tier | null;
  state: MilestoneState | null;
  search: string;
}

export const readFilter = (params: URLSearchParams): MilestoneFilter => ({
  tier: TIERS.find((tier) => tier === params.get('tier')) ?? null,
  state: MILESTONE_STATES.find((state) => state === params.get('state')) ?? null,
  search: params.get('q') ?? '',
});

/** @param plan null for the plan in force */
export function writeFilter({ tier, state, search }: MilestoneFilter, plan: string | null = null): URLSearchParams {
  const params = new URLSearchParams();
  if (plan) params.set('plan', plan);
  if (tier) params.set('tier', tier);
  if (state) params.set('state', state);
  if (search) params.set('q', search);
  return params;
}

/** What matches, in the order of MILESTONE_STATES and, within a state, by due day. */
export function findMilestones(milestones: readonly MilestoneRow[], filter: MilestoneFilter): MilestoneRow[] {
  return milestones
    .filter(
      (row) =>
        (!filter.tier || row.tier === filter.tier) &&
        (!filter.state || row.state === filter.state) &&
        matchesText(`${row.officeName} ${row.title} ${row.areaCode}`, filter.search),
    )
    .sort(
      (a, b) => MILESTONE_STATES.indexOf(a.state) - MILESTONE_STATES.indexOf(b.state) || a.dueOn.localeCompare(b.dueOn),
    );
}

/** Whole days between the due day and the day it was met, or today; 0 when not late. */
export function daysLate(milestone: MilestoneRow, today: string): number {
  const late = Date.parse(`${milestone.metOn ?? today}T00:00:00Z`) - Date.parse(`${milestone.dueOn}T00:00:00Z`);
  return Math.max(0, Math.round(late / 86_400_000));
}
