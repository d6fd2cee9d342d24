import type { Sql } from '../../database/sql';
import { type Day, dayOf, type Instant } from '../../kernel/instant';
import { firstDay, lastDay, type Month, monthAfter, monthOf } from '../../kernel/month';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { Area } from '../organisation/area.entity';
import { Tier } from '../organisation/organisation-terms';
import { satisfiedOffices } from '../ratings/satisfied-months';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { IndexComponent, ReferenceList } from '../reference-lists/reference-terms';
import { earlierOf } from '../reporting/report-periods';
import { ReportBy } from '../reporting/report-terms';
import type { Figures } from '../reporting/settlement-figures';
import { settlementReport } from '../reporting/settlement-report';
import { type SettlementScope, settlementScope } from '../reporting/settlement-scope';
import { paidOnlineOffices } from './paid-online-offices';

/** A part of a whole. */
export interface Counted {
  counted: number;
  total: number;
}

export interface IndexPart {
  component: IndexComponent;
  /** The most points. */
  weight: number;
  /** Null where nothing in the system counts it, or there was nothing to count. */
  share: Counted | null;
  /** weight × counted / total; null without a share. */
  points: number | null;
}

export interface IndexRow {
  key: string;
  name: string;
  parts: IndexPart[];
  /** Sums over the parts that have a share. */
  points: number;
  weight: number;
}

interface Weighted {
  component: IndexComponent;
  weight: number;
}

/** Points of an area or office: what has no data counts neither for nor against it. */
export function scored(
  weights: readonly Weighted[],
  shares: ReadonlyMap<IndexComponent, Counted>,
): Omit<IndexRow, 'key' | 'name'> {
  const parts = weights.map(({ component, weight }) => {
    const found = shares.get(component);
    const share = found && found.total > 0 ? found : null;
    return { component, weight, share, points: share && (weight * share.counted) / share.total };
  });
  const counted = parts.filter(({ points }) => points !== null);
  return {
    parts,
    points: counted.reduce((sum, { points }) => sum + points!, 0),
    weight: counted.reduce((sum, { weight }) => sum + weight, 0),
  };
}

export interface MonthIndex {
  total: IndexRow;
  rows: IndexRow[];
}

/** Which areas or offices are told apart. */
export type IndexBy = ReportBy.AREA | ReportBy.OFFICE;

/** The index of one month: of a scope, and of each area or office in it. */
async function monthIndex(
  sql: Sql,
  scope: SettlementScope,
  by: IndexBy,
  weights: readonly Weighted[],
  references: References,
  now: Instant,
): Promise<MonthIndex> {
  const report = await settlementReport(sql, scope, by, references, now);
  const satisfied = await satisfiedOffices(sql, monthOf(scope.from));
  const paidOnline = await paidOnlineOffices(sql, scope);
  const { directory } = references;
  const officesOf = (key: string): string[] => {
    if (by === ReportBy.OFFICE) return directory.deskIds(directory.findOfficeByCode(key)!.id);
    const areas = key === scope.area.code ? [scope.area] : directory.subtree(key);
    return areas.flatMap(({ code }) => directory.answeringIn(code)).map(({ id }) => id);
  };
  const tiersOf = (key: string): Tier[] =>
    by === ReportBy.OFFICE
      ? [directory.findOfficeByCode(key)!.tier]
      : key === scope.area.code
        ? [scope.area.tier]
        : tiersWithin(directory.presentArea(key));
  const shares = (figures: Figures, tiers: Tier[], content: Counted, online: Counted) =>
    new Map<IndexComponent, Counted>([
      [IndexComponent.PUBLICITY, publicity(references.catalogue.current, tiers)],
      [IndexComponent.PROGRESS, { counted: figures.early + figures.onTime, total: figures.settled }],
      [IndexComponent.ONLINE_SERVICES, { counted: figures.receivedOnline, total: figures.received }],
      [IndexComponent.ONLINE_PAYMENT, online],
      [IndexComponent.SATISFACTION, content],
      [IndexComponent.DIGITISATION, { counted: figures.digitised, total: figures.settled }],
    ]);
  const rows = report.rows.map((row) => {
    const offices = officesOf(row.key);
    const [content, online] = [sumOf(satisfied, offices), sumOf(paidOnline, offices)];
    return { key: row.key, name: row.name, ...scored(weights, shares(row, tiersOf(row.key), content, online)) };
  });
  const allTiers = by === ReportBy.OFFICE && rows.length === 1 ? tiersOf(rows[0]!.key) : tiersWithin(scope.area);
  const whole = sumOf(satisfied, scope.officeIds ?? [...satisfied.keys()]);
  const total = {
    key: scope.area.code,
    name: report.areaName,
    ...scored(weights, shares(report.total, allTiers, whole, sumOf(paidOnline, [...paidOnline.keys()]))),
  };
  return { total, rows };
}

const BELOW: Record<Tier, Tier[]> = {
  [Tier.PROVINCE]: [Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE],
  [Tier.DISTRICT]: [Tier.DISTRICT, Tier.COMMUNE],
  [Tier.COMMUNE]: [Tier.COMMUNE],
};

export const tiersWithin = (area: Area | undefined): Tier[] => (area ? BELOW[area.tier] : []);

/** A published procedure says everything that a citizen asks: what to hand in, how long it takes, by which steps. */
export function isWhole({ documents, steps, limit }: Pick<ProcedureVersion, 'documents' | 'steps' | 'limit'>): boolean {
  return documents.length > 0 && steps.length > 0 && limit.unit !== 'NONE';
}

/** What citizens of these tiers can ask for. */
export function proceduresOf(current: readonly ProcedureVersion[], tiers: readonly Tier[]): ProcedureVersion[] {
  return current.filter(({ receivingTiers }) => receivingTiers.some((tier) => tiers.includes(tier)));
}

function publicity(current: readonly ProcedureVersion[], tiers: readonly Tier[]): Counted {
  const here = proceduresOf(current, tiers);
  return { counted: here.filter(isWhole).length, total: here.length };
}

function sumOf(counts: ReadonlyMap<string, Counted>, officeIds: readonly string[]): Counted {
  const sum = { counted: 0, total: 0 };
  for (const id of officeIds) {
    const each = counts.get(id);
    sum.counted += each?.counted ?? 0;
    sum.total += each?.total ?? 0;
  }
  return sum;
}

export interface IndexRequest {
  month: Month;
  areaCode: string | null;
  officeCode: string | null;
  by: IndexBy;
}

export interface ServiceIndex extends MonthIndex {
  from: Day;
  to: Day;
  before: MonthIndex;
  components: { component: IndexComponent; name: string; nameEn: string | null; note: string | null; weight: number }[];
  /** Of all components, with and without data. */
  weightOfAll: number;
}

/** The index of a month beside that of the month before, by the weights that counted at the end of the month. */
export async function serviceIndex(
  sql: Sql,
  actor: Actor,
  references: References,
  lists: ReferenceLists,
  { month, areaCode, officeCode, by }: IndexRequest,
  now: Instant,
): Promise<ServiceIndex> {
  const scopeOf = (of: Month) =>
    settlementScope({ from: firstDay(of), to: lastDay(of), areaCode, officeCode }, actor, references);
  const scope = scopeOf(month);
  const at = Math.min(Date.parse(`${lastDay(month)}T23:59:59+07:00`), now);
  const components = lists.at(ReferenceList.SERVICE_INDEX, at).map(({ name, nameEn, note, data }) => ({
    component: data.component!,
    name,
    nameEn,
    note,
    weight: data.weight ?? 0,
  }));
  const [wanted, before] = await Promise.all(
    [scope, scopeOf(monthAfter(month, -1))].map((each) => monthIndex(sql, each, by, components, references, now)),
  );
  return {
    ...wanted!,
    from: scope.from,
    to: earlierOf(scope.to, dayOf(now)),
    before: before!,
    components,
    weightOfAll: components.reduce((sum, { weight }) => sum + weight, 0),
  };
}
