import type { Sql } from '../../database/sql';
import { dayOf, type Instant, yearOf } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { Tier } from '../organisation/organisation-terms';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { ReferenceList, TargetMeasure } from '../reference-lists/reference-terms';
import { ReportBy } from '../reporting/report-terms';
import { settlementReport } from '../reporting/settlement-report';
import { settlementScope } from '../reporting/settlement-scope';

export interface TargetResult {
  code: string;
  name: string;
  nameEn: string | null;
  measure: TargetMeasure;
  tier: Tier | null;
  /** 0–100. */
  percent: number;
  dueOn: string | null;
  /** 0–100 with one decimal, of this year so far; null where nothing in the system measures it. */
  measured: number | null;
  met: boolean | null;
}

/** The targets that hold, against what this year's figures say in the actor's sight. */
export async function targetResults(
  sql: Sql,
  actor: Actor,
  references: References,
  lists: ReferenceLists,
  now: Instant,
): Promise<TargetResult[]> {
  const targets = lists.at(ReferenceList.TARGET, now);
  const year = { from: `${yearOf(now)}-01-01`, to: dayOf(now) };
  const scope = settlementScope(year, actor, references);
  const { rows, total } = await settlementReport(sql, scope, ReportBy.OFFICE, references, now);
  const tierOf = new Map(rows.map(({ key }) => [key, references.directory.findOfficeByCode(key)?.tier ?? null]));
  const sumOf = (tier: string | null, field: 'settled' | 'early' | 'onTime' | 'received' | 'receivedOnline') =>
    tier === null
      ? total[field]
      : rows.filter(({ key }) => tierOf.get(key) === tier).reduce((sum, row) => sum + row[field], 0);
  const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1_000) / 10);
  const measure = (what: TargetMeasure, tier: string | null): number | null => {
    if (what === TargetMeasure.ON_TIME)
      return share(sumOf(tier, 'early') + sumOf(tier, 'onTime'), sumOf(tier, 'settled'));
    if (what === TargetMeasure.ONLINE_DOSSIERS) return share(sumOf(tier, 'receivedOnline'), sumOf(tier, 'received'));
    if (what === TargetMeasure.ONLINE_PROCEDURES) return onlineProcedures(references);
    return null;
  };
  return targets.map(({ code, name, nameEn, data }) => {
    const tier = data.tier ?? null;
    const percent = data.percent ?? 0;
    const measured = measure(data.measure!, tier);
    const met = measured === null ? null : measured >= percent;
    return { code, name, nameEn, measure: data.measure!, tier, percent, dueOn: data.dueOn ?? null, measured, met };
  });
}

/** Of the procedures whose level of service is known: those at level 3 or 4. */
function onlineProcedures({ catalogue }: References): number | null {
  const all = catalogue.current.filter(({ serviceLevel }) => serviceLevel !== null);
  if (all.length === 0) return null;
  return Math.round((all.filter(({ serviceLevel }) => (serviceLevel ?? 0) >= 3).length / all.length) * 1_000) / 10;
}
