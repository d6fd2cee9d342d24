import type { Sql } from '../../database/sql';
import { dayOf, type Instant, startOfDay } from '../../kernel/instant';
import { firstDay, monthAt, quarterAfter, quarterName, quarterOf } from '../../kernel/month';
import type { Catalogue } from '../catalogue/catalogue';
import { editionAt } from '../catalogue/editions';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';
import { ReferenceList } from '../reference-lists/reference-terms';
import { readFirstUses } from './first-dossiers';
import { activePlan, readPlans } from './milestones';

/** The procedures of an area's centre: how many it is to have, and what shows that they are there. */
export interface RolloutProcedures {
  /** Of the plan; null where it says no number. */
  planned: number | null;
  stateThen: { name: string; nameEn: string | null; count: number; total: number }[];
  centreCode: string | null;
  published: number;
  digitised: number;
  /** Under which the centre has received at least one dossier. */
  inUse: number;
  quarters: { quarter: string; digitised: number; inUse: number }[];
}

/** The last so many quarters, with the one that runs. */
const QUARTERS = 8;

/** @returns null where there is no such plan */
export async function readProcedures(
  sql: Sql,
  { directory, catalogue }: { directory: Directory; catalogue: Catalogue },
  area: Area,
  now: Instant,
  planId: string | null,
): Promise<RolloutProcedures | null> {
  const lists = await readPlans(sql);
  const plan = planId === null ? activePlan(lists, now) : lists.find(ReferenceList.ROLLOUT_PLAN, planId, now);
  if (!plan) return null;
  const centre = directory.centreOf(area.code);
  const uses = centre ? await readFirstUses(sql, directory.deskIds(centre.id), now) : new Map<string, string>();
  const here = catalogue.current.filter(({ receivingTiers }) => receivingTiers.includes(area.tier));
  return {
    planned: plan.data.procedureTotal ?? null,
    stateThen: plan.data.stateThen ?? [],
    centreCode: centre?.code ?? null,
    published: here.length,
    digitised: here.filter(({ steps }) => steps.length > 0).length,
    inUse: uses.size,
    quarters: lastQuarters(now).map(({ quarter, end }) => ({
      quarter,
      digitised: digitisedAt(catalogue, area, end),
      inUse: [...uses.values()].filter((month) => month <= monthAt(end)).length,
    })),
  };
}

function digitisedAt(catalogue: Catalogue, { tier }: Area, at: Instant): number {
  let count = 0;
  for (const editions of catalogue.procedures) {
    const edition = editionAt(editions, at);
    if (edition?.receivingTiers.includes(tier) && edition.steps.length > 0) count++;
  }
  return count;
}

/** "Q2/2018" with the moment at which it is read: its end, or now. */
function lastQuarters(now: Instant): { quarter: string; end: Instant }[] {
  const last = quarterOf(dayOf(now));
  return Array.from({ length: QUARTERS }, (_, index) => {
    const quarter = quarterAfter(last, index + 1 - QUARTERS);
    const end = startOfDay(firstDay(quarterAfter(quarter, 1))) - 1;
    return { quarter: quarterName(quarter), end: Math.min(end, now) };
  });
}
