import type { SettlementColumn, TargetMeasure, TargetOutlooksQuery } from '@hcc/shared-schema/generated/hooks';
import { dossiersAddress, type FigureScope } from '../reporting/report-address';

export type Outlooks = TargetOutlooksQuery['targetOutlooks'];
export type Target = Outlooks['targets'][number];

const COLUMNS: Partial<Record<TargetMeasure, { counted: SettlementColumn; total: SettlementColumn }>> = {
  ON_TIME: { counted: 'IN_TIME', total: 'SETTLED' },
  ONLINE_DOSSIERS: { counted: 'RECEIVED_ONLINE', total: 'RECEIVED' },
  DIGITISED_RESULTS: { counted: 'DIGITISED', total: 'SETTLED' },
};

/** What a target's figure counts; null where it is of a tier of several offices, which no list is of. */
function scopeOf(
  target: Target,
  { from, to, areaCode }: Pick<Outlooks, 'from' | 'to' | 'areaCode'>,
): FigureScope | null {
  if (target.tier === null) return { from, to, areaCode };
  return target.officeCode ? { from, to, officeCode: target.officeCode } : null;
}

/** Where the two numbers of a target open; null where no list stands behind it. */
export function addressesOf(
  target: Target,
  outlooks: Pick<Outlooks, 'from' | 'to' | 'areaCode'>,
): { counted: string; total: string } | null {
  const columns = COLUMNS[target.measure];
  const scope = scopeOf(target, outlooks);
  if (target.measure === 'SATISFIED' && target.tier === null) {
    const total = `/ratings?from=${outlooks.from.slice(0, 7)}&to=${outlooks.to.slice(0, 7)}&area=${outlooks.areaCode}`;
    return { counted: `${total}&atLeast=4`, total };
  }
  if (!columns || !scope) return null;
  return { counted: dossiersAddress(scope, columns.counted), total: dossiersAddress(scope, columns.total) };
}

/** 0 to 100, one decimal; null of nothing. */
export const shareOf = ({ counted, total }: { counted: number; total: number }): number | null =>
  total === 0 ? null : Math.round((counted / total) * 1_000) / 10;

/** Whether the day of the pace lies behind the day that the target gives, or never comes. */
export const isTooLate = ({ outlook, metOn, dueOn }: Target): boolean =>
  outlook === 'NEVER' || (outlook === 'BY_DATE' && dueOn !== null && (metOn ?? '') > dueOn);
