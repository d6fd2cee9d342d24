import type { Sql } from '../../database/sql';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { quarterAfter, quarterName, quarterOf } from '../../kernel/month';
import { now } from '../../kernel/now';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';
import type { Office } from '../organisation/office.entity';
import { Tier } from '../organisation/organisation-terms';
import { EvidenceKind, ReferenceList } from '../reference-lists/reference-terms';
import { readFirstOnline, readFirstReceipts } from './first-dossiers';
import { activePlan, type Milestone, milestonesOf, readPlans } from './milestones';
import { plannedDays } from './planned-days';

export enum MilestoneState {
  MET_ON_TIME = 'MET_ON_TIME',
  MET_LATE = 'MET_LATE',
  OVERDUE = 'OVERDUE',
  UPCOMING = 'UPCOMING',
}

export interface MilestoneView {
  areaCode: string;
  officeName: string;
  tier: Tier;
  title: string;
  dueOn: Day;
  metOn: Day | null;
  state: MilestoneState;
  evidence: string | null;
  /** Of another province: nothing in this installation could show it. */
  isElsewhere: boolean;
  isPilot: boolean;
  evidenceKind: EvidenceKind;
  /** Of the centre; null of another province. */
  officeCode: string | null;
}

export interface TierRolloutView {
  tier: Tier;
  planned: number;
  running: number;
  onTime: number;
  late: number;
  percentRunning: number;
}

export interface RolloutView {
  planId: string;
  isInForce: boolean;
  source: string | null;
  plans: { id: string; name: string }[];
  planName: string;
  tiers: TierRolloutView[];
  quarters: { quarter: string; tier: Tier; planned: number; running: number }[];
  milestones: MilestoneView[];
}

export interface Evidence {
  metOn: Day;
  text: string;
}

const TIERS = [Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE];

/**
 * A plan against what the system itself shows.
 * @param area what lies in it or below it is shown; of a plan for another province everything is
 * @param planId the plan in force where it is null
 * @returns null where there is no such plan
 */
export async function readRollout(
  sql: Sql,
  directory: Directory,
  area: Area,
  now: Instant,
  planId: string | null = null,
): Promise<RolloutView | null> {
  const lists = await readPlans(sql);
  const active = activePlan(lists, now);
  const plan = planId === null ? active : lists.find(ReferenceList.ROLLOUT_PLAN, planId, now);
  if (!plan) return null;
  const isSeen = ({ areaCode, officeId }: Milestone) => officeId === '' || isWithin(directory, areaCode, area);
  const rows = milestonesOf(lists, plan.code, now).filter(isSeen);
  const sight = await readEvidence(sql, directory, now);
  const today = dayOf(now);
  const centres = plannedDays(rows, 'officeId');
  return {
    planId: plan.code,
    planName: plan.name,
    source: plan.note,
    isInForce: plan.code === active?.code,
    plans: lists.at(ReferenceList.ROLLOUT_PLAN, now).map(({ code, name }) => ({ id: code, name })),
    tiers: TIERS.map((tier) => tierRollout(tier, centres, directory, sight.firstReceipts, today)),
    quarters: quarters(centres, directory, sight.firstReceipts, today),
    milestones: rows.map((row) => milestoneView(row, sight, today)),
  };
}

/** What there is to show that milestones are met. */
export interface EvidenceSight {
  directory: Directory;
  firstReceipts: Map<string, Day>;
  firstOnline: Map<string, string>;
  catalogue: Evidence | null;
}

export async function readEvidence(sql: Sql, directory: Directory, now: Instant): Promise<EvidenceSight> {
  const [firstReceipts, firstOnline, catalogue] = await Promise.all([
    readFirstReceipts(sql),
    readFirstOnline(sql, now),
    catalogueEvidence(sql),
  ]);
  return { directory, firstReceipts, firstOnline, catalogue };
}

function isWithin(directory: Directory, areaCode: string, { code }: Area): boolean {
  const unit = directory.presentArea(areaCode);
  return unit !== undefined && directory.isWithin(unit.code, code);
}

/** A milestone, stored or only thought of, with what shows that it is met. */
export function milestoneView(row: Milestone, sight: EvidenceSight, today: Day): MilestoneView {
  const { areaCode, officeId, areaName, tier, title, dueOn, isPilot, evidenceKind } = row;
  const office = officeId === '' ? undefined : sight.directory.getOffice(officeId);
  const evidence = evidenceOf(row, sight);
  const metOn = evidence?.metOn ?? null;
  return {
    areaCode,
    officeName: office?.name ?? areaName ?? areaCode,
    tier,
    title,
    dueOn,
    metOn,
    state: stateOf(dueOn, metOn, today),
    evidence: evidence?.text ?? null,
    isElsewhere: officeId === '',
    isPilot,
    evidenceKind,
    officeCode: office?.code ?? null,
  };
}

async function catalogueEvidence(sql: Sql): Promise<Evidence | null> {
  const at = now();
  const [row] = await sql.query<{ procedures: number; withSteps: number; at: number | null }>(
    `SELECT COUNT(*) AS procedures, SUM(CASE WHEN x.steps > 0 THEN 1 ELSE 0 END) AS withSteps, MAX(x.created_at) AS at
       FROM (SELECT v.id, v.created_at,
                    (SELECT COUNT(*) FROM procedure_step s WHERE s.version_id = v.id) AS steps
               FROM procedure_version v
              WHERE v.effective_from <= ?
                AND NOT EXISTS (SELECT 1 FROM procedure_version n
                                 WHERE n.procedure_id = v.procedure_id AND n.version_no > v.version_no
                                   AND n.effective_from <= ?)) x`,
    [at, at],
  );
  if (!row?.at || Number(row.procedures) === 0 || Number(row.withSteps) < Number(row.procedures)) return null;
  return {
    metOn: dayOf(Number(row.at)),
    text: `${row.procedures} thủ tục có trong danh mục, tất cả đã số hóa các bước`,
  };
}

function evidenceOf(
  row: Milestone,
  { directory, firstReceipts, firstOnline, catalogue }: EvidenceSight,
): Evidence | null {
  switch (row.evidenceKind) {
    case EvidenceKind.FIRST_DOSSIER: {
      const metOn = firstReceipts.get(row.officeId);
      return metOn ? { metOn, text: 'Hồ sơ đầu tiên đã tiếp nhận' } : null;
    }
    case EvidenceKind.FIRST_DOSSIERS_OF_TIER: {
      const target = row.target ?? 1;
      const days = directory
        .subtree(row.areaCode)
        .filter(({ tier }) => tier === row.tier)
        .flatMap(({ code }) => firstReceipts.get(directory.centreOf(code)?.id ?? '') ?? [])
        .sort();
      const metOn = days[target - 1];
      return metOn ? { metOn, text: `${target} đơn vị đã tiếp nhận hồ sơ` } : null;
    }
    case EvidenceKind.CATALOGUE_STEPS:
      return catalogue;
    case EvidenceKind.FIRST_ONLINE: {
      const month = firstOnline.get(row.officeId);
      return month
        ? { metOn: `${month}-01`, text: `Hồ sơ trực tuyến đầu tiên đến trong tháng ${spokenMonth(month)}` }
        : null;
    }
    // What a kiosk tells of itself is not there yet.
    case EvidenceKind.KIOSK_SEEN:
      return null;
  }
}

const spokenMonth = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

function stateOf(dueOn: Day, metOn: Day | null, today: Day): MilestoneState {
  if (metOn !== null) return metOn <= dueOn ? MilestoneState.MET_ON_TIME : MilestoneState.MET_LATE;
  return dueOn < today ? MilestoneState.OVERDUE : MilestoneState.UPCOMING;
}

function tierRollout(
  tier: Tier,
  centres: Map<string, Day>,
  directory: Directory,
  firstReceipts: Map<string, Day>,
  today: Day,
): TierRolloutView {
  const view: TierRolloutView = { tier, planned: 0, running: 0, onTime: 0, late: 0, percentRunning: 0 };
  for (const [officeId, dueOn] of centres) {
    if (directory.getOffice(officeId).tier !== tier) continue;
    const state = stateOf(dueOn, firstReceipts.get(officeId) ?? null, today);
    view.planned++;
    if (firstReceipts.has(officeId)) view.running++;
    if (state === MilestoneState.MET_ON_TIME) view.onTime++;
    if (state === MilestoneState.MET_LATE || state === MilestoneState.OVERDUE) view.late++;
  }
  view.percentRunning = view.planned === 0 ? 0 : Math.round((view.running / view.planned) * 1_000) / 10;
  return view;
}

/** Cumulative by the end of each quarter, from before the plan's first to its last, and on to today's by one more. */
function quarters(centres: Map<string, Day>, directory: Directory, firstReceipts: Map<string, Day>, today: Day) {
  const due = [...centres.values()].map(quarterOf).sort();
  const [first, last] = [due[0], due.at(-1)];
  if (!first || !last) return [];
  const end = last < quarterOf(today) ? quarterAfter(last, 1) : last;
  const result: RolloutView['quarters'] = [];
  for (let quarter = quarterAfter(first, -1); quarter <= end; quarter = quarterAfter(quarter, 1)) {
    for (const tier of TIERS) {
      let planned = 0;
      let running = 0;
      for (const [officeId, dueOn] of centres) {
        if (directory.getOffice(officeId).tier !== tier) continue;
        if (quarterOf(dueOn) <= quarter) planned++;
        const since = firstReceipts.get(officeId);
        if (since && quarterOf(since) <= quarter) running++;
      }
      result.push({ quarter: quarterName(quarter), tier, planned, running });
    }
  }
  return result;
}

/** Of these centres: how many have received a dossier, and all there are. */
export async function countCentres(
  sql: Sql,
  centres: readonly Office[],
): Promise<{ running: number; planned: number }> {
  const rows = await sql.query<{ officeId: string }>('SELECT DISTINCT receiving_office_id AS officeId FROM dossier');
  const running = new Set(rows.map(({ officeId }) => officeId));
  return { running: centres.filter(({ id }) => running.has(id)).length, planned: centres.length };
}
