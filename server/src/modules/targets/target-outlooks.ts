import type { Sql } from '../../database/sql';
import { type Day, dayOf, type Instant, yearOf } from '../../kernel/instant';
import { monthOf } from '../../kernel/month';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { OfficeKind, type Tier } from '../organisation/organisation-terms';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import { ReferenceList, type TargetMeasure } from '../reference-lists/reference-terms';
import { earlierOf } from '../reporting/report-periods';
import { settlementScope } from '../reporting/settlement-scope';
import { monthShares, monthsBack, ofTier } from './month-shares';
import { type Forecast, forecast, type MonthShare, Outlook, shareOf } from './outlook';

export interface TargetOutlook extends Forecast {
  code: string;
  name: string;
  nameEn: string | null;
  note: string | null;
  measure: TargetMeasure;
  tier: Tier | null;
  /** 0 to 100. */
  percent: number;
  dueOn: Day | null;
  /** Of the year so far. */
  counted: number | null;
  total: number | null;
  /** 0 to 100, one decimal; null where nothing in the system measures it or nothing was counted. */
  measured: number | null;
  /** Points of a hundred that are missing; 0 where it is met. */
  distance: number | null;
  months: MonthShare[];
  /** The one office that the figure is of, where its tier has but one in sight. */
  officeCode: string | null;
}

export interface TargetOutlooks {
  from: Day;
  to: Day;
  areaCode: string;
  areaName: string;
  targets: TargetOutlook[];
}

const MONTHS_BACK = 12;

/** The targets that hold: where they stand this year, how fast they move and when they will be met at this pace. */
export async function targetOutlooks(
  sql: Sql,
  actor: Actor,
  references: References,
  lists: ReferenceLists,
  areaCode: string | null,
  now: Instant,
): Promise<TargetOutlooks> {
  const to = dayOf(now);
  const from = `${yearOf(now)}-01-01`;
  const scope = settlementScope(
    { from: earlierOf(from, monthsBack(now, MONTHS_BACK)), to, areaCode },
    actor,
    references,
  );
  const targets = lists.at(ReferenceList.TARGET, now);
  const byTier = new Map<Tier | null, Map<TargetMeasure, MonthShare[]>>();
  for (const tier of new Set(targets.map(({ data }) => data.tier ?? null))) {
    const measures = targets.flatMap(({ data }) => ((data.tier ?? null) === tier ? [data.measure!] : []));
    byTier.set(tier, await monthShares(sql, ofTier(scope, tier, references.directory), measures, references, now));
  }
  const thisMonth = monthOf(to);
  return {
    from,
    to,
    areaCode: scope.area.code,
    areaName: scope.area.name,
    targets: targets.map(({ code, name, nameEn, note, data }) => {
      const measure = data.measure!;
      const tier = data.tier ?? null;
      const percent = data.percent ?? 0;
      const found = byTier.get(tier)?.get(measure);
      const months = found ?? [];
      const ofYear = sumOfYear(
        measure,
        months.filter(({ month }) => month >= monthOf(from)),
      );
      const present = ofYear && shareOf(ofYear);
      const measured = present === null ? null : Math.round(present * 10) / 10;
      const whole = months.filter(({ month }) => month < thisMonth);
      const ahead: Forecast = found
        ? forecast(whole, present, percent)
        : { outlook: Outlook.NO_DATA, pacePerMonth: null, metOn: null };
      return {
        ...{ code, name, nameEn, note, measure, tier, percent, dueOn: data.dueOn ?? null },
        ...{ counted: ofYear?.counted ?? null, total: ofYear?.total ?? null, measured },
        distance: present === null ? null : Math.max(0, Math.round((percent - present) * 10) / 10),
        ...ahead,
        ...{ months, officeCode: onlyOffice(references, scope.area.code, tier) },
      };
    }),
  };
}

/** Of what is counted month by month the sum; of the catalogue, which stands, what it is now. */
function sumOfYear(measure: TargetMeasure, months: readonly MonthShare[]): Omit<MonthShare, 'month'> | null {
  if (months.length === 0) return null;
  if (measure === 'ONLINE_PROCEDURES') return months.at(-1)!;
  return months.reduce((sum, { counted, total }) => ({ counted: sum.counted + counted, total: sum.total + total }), {
    counted: 0,
    total: 0,
  });
}

function onlyOffice({ directory }: References, areaCode: string, tier: Tier | null): string | null {
  if (tier === null) return null;
  const centres = directory
    .subtree(areaCode)
    .filter((area) => area.tier === tier)
    .flatMap(({ code }) => directory.officesOf(code))
    .filter(({ kind }) => kind === OfficeKind.CENTRE);
  return centres.length === 1 ? centres[0]!.code : null;
}
