import type { Sql } from '../../database/sql';
import type { Day, Instant } from '../../kernel/instant';
import type { Tier } from '../organisation/organisation-terms';
import { type Edition, type ReferenceLists, readLists } from '../reference-lists/reference-lists';
import { type EvidenceKind, ReferenceList } from '../reference-lists/reference-terms';

/** A step of a roll-out plan: which centre must be running by which day. */
export interface Milestone {
  code: string;
  planId: string;
  areaCode: string;
  /** Empty where the area is not one of this installation. */
  officeId: string;
  /** Only of such an area. */
  areaName: string | null;
  tier: Tier;
  title: string;
  dueOn: Day;
  evidenceKind: EvidenceKind;
  /** Offices asked for, where the evidence is a number; else null. */
  target: number | null;
  isPilot: boolean;
}

export const milestoneOf = ({ code, name, data }: Pick<Edition, 'code' | 'name' | 'data'>): Milestone => ({
  code,
  planId: data.planId ?? '',
  areaCode: data.areaCode ?? '',
  officeId: data.officeId ?? '',
  areaName: data.areaName ?? null,
  tier: data.tier!,
  title: name,
  dueOn: data.dueOn ?? '',
  evidenceKind: data.evidenceKind!,
  target: data.target ?? null,
  isPilot: data.isPilot ?? false,
});

export function readPlans(sql: Pick<Sql, 'entities'>): Promise<ReferenceLists> {
  return readLists(sql, [ReferenceList.ROLLOUT_PLAN, ReferenceList.MILESTONE]);
}

/** The plan in force: of several that were put in force the last one. */
export function activePlan(lists: ReferenceLists, at: Instant): Edition | undefined {
  return lists
    .at(ReferenceList.ROLLOUT_PLAN, at)
    .filter(({ data }) => data.inForce)
    .sort((a, b) => a.validFrom - b.validFrom || a.changedAt - b.changedAt || (a.id < b.id ? -1 : 1))
    .at(-1);
}

export function milestonesOf(lists: ReferenceLists, planId: string, at: Instant): Milestone[] {
  return lists
    .at(ReferenceList.MILESTONE, at)
    .map(milestoneOf)
    .filter((milestone) => milestone.planId === planId)
    .sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.areaCode, b.areaCode) || compare(a.title, b.title));
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
