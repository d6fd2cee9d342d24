import { readProductData } from '../../../product-data';
import { LimitUnit, SupplementRule } from '../../calendar/clock-terms';
import type { Catalogue } from '../catalogue';
import { ConsultationRule } from '../catalogue-terms';
import { defaultStepsMaker, workingMinutesOf } from '../default-steps';
import type { LimitContent, ProcedureContent } from '../procedure-content';
import { type NationalRow, readNationalCatalogue } from '../procedure-tsv';
import { readShippedRoutes } from '../route-data';

/** Procedures that Thanh Hoá published in 2016, by its plan for the centres; the list itself is not public. */
const PUBLISHED_BY_PROVINCE = 1_849;

let rows: ReadonlyMap<string, NationalRow> | null = null;

/** The national list as the product ships it, by code. */
function nationalList(): ReadonlyMap<string, NationalRow> {
  rows ??= new Map(readNationalCatalogue(readProductData('procedures.tsv')).rows.map((row) => [row.code, row]));
  return rows;
}

/** A procedure as the national list has it, with the road that the system makes; undefined where it has none. */
export function nationalContent(code: string): ProcedureContent | undefined {
  const row = nationalList().get(code);
  if (!row) return undefined;
  const { line: _, ...national } = row;
  const shipped = readShippedRoutes();
  return {
    ...national,
    feeDong: null,
    serviceLevel: null,
    onSupplement: SupplementRule.EXTEND,
    onConsultation: ConsultationRule.WAIT,
    documents: shipped.documentsOf(code),
    steps: defaultStepsMaker(shipped.offices)(row),
  };
}

/** How a limit stands to what the law gives, in working minutes; null where either gives none. */
export interface Shortening {
  lawMinutes: number;
  ownMinutes: number;
  /** Of the law's time, in percent; negative where the own limit is longer. */
  percent: number;
}

export function shorteningOf(code: string, limit: LimitContent): Shortening | null {
  const law = nationalList().get(code)?.limit;
  if (!law || law.unit === LimitUnit.NONE || limit.unit === LimitUnit.NONE) return null;
  const counted = limit.unit === LimitUnit.SAME_DAY || limit.amount !== null;
  if (!counted) return null;
  const lawMinutes = workingMinutesOf(law);
  const ownMinutes = workingMinutesOf(limit);
  return { lawMinutes, ownMinutes, percent: Math.round(((lawMinutes - ownMinutes) / lawMinutes) * 1_000) / 10 };
}

/** Over all procedures that have both limits; null where none has. */
export function sumOfShortenings(procedures: readonly { code: string; limit: LimitContent }[]): Shortening | null {
  const each = procedures.flatMap(({ code, limit }) => shorteningOf(code, limit) ?? []);
  if (each.length === 0) return null;
  const lawMinutes = each.reduce((sum, one) => sum + one.lawMinutes, 0);
  const ownMinutes = each.reduce((sum, one) => sum + one.ownMinutes, 0);
  return { lawMinutes, ownMinutes, percent: Math.round(((lawMinutes - ownMinutes) / lawMinutes) * 1_000) / 10 };
}

export interface NationalComparison {
  published: number;
  national: number;
  inCatalogue: number;
  /** In the national list and not in the catalogue. */
  missing: NationalRow[];
  /** In the catalogue and not in the national list. */
  own: number;
  shorter: number;
  equal: number;
  longer: number;
  /** Working time that the catalogue's limits save against the law, over all that have both, in percent. */
  shortenedPercent: number;
}

export function compareWithNational(catalogue: Catalogue): NationalComparison {
  const national = nationalList();
  const { current } = catalogue;
  const codes = new Set(current.map(({ code }) => code));
  const shortenings = current.flatMap(({ code, limit }) => shorteningOf(code, limit) ?? []);
  return {
    published: PUBLISHED_BY_PROVINCE,
    national: national.size,
    inCatalogue: current.length,
    missing: [...national.values()].filter(({ code }) => !codes.has(code)),
    own: current.filter(({ code }) => !national.has(code)).length,
    shorter: shortenings.filter((each) => each.ownMinutes < each.lawMinutes).length,
    equal: shortenings.filter((each) => each.ownMinutes === each.lawMinutes).length,
    longer: shortenings.filter((each) => each.ownMinutes > each.lawMinutes).length,
    shortenedPercent: sumOfShortenings(current)?.percent ?? 0,
  };
}
