import type { Directory } from '../organisation/directory';
import { Tier } from '../organisation/organisation-terms';
import { isMonth } from './report-periods';
import type { SettlementCell } from './settlement-cell.entity';

/*
 * Areas whose sums by procedure are kept beside those of their offices: the districts and the province.
 *
 * Every desk of an area adds to them. So that desks of different offices seldom meet in one row, which costs a wait on
 * one server and a refused transaction on a cluster, each office adds to one share of its area's sums; reading adds the
 * shares up.
 */

/**
 * Two desks of an area that write the same procedure meet once in so many. More of them are more rows to read: by
 * procedure the province reads some 20,000 for a year.
 */
const SHARES = 4;

/** Where an office's changes are added besides its own cells. */
export interface CellPlace extends Pick<SettlementCell, 'areaCode' | 'officeId'> {
  tier: Tier;
}

/** Evenly spread and always the same for an office (FNV-1a). */
function shareOf(officeId: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < officeId.length; index++) hash = Math.imul(hash ^ officeId.charCodeAt(index), 0x01000193);
  return String((hash >>> 0) % SHARES);
}

/** The district before the province: what all share is locked last. */
export function cellPlaces(directory: Directory, officeId: string): CellPlace[] {
  const { areaCode } = directory.getOffice(officeId);
  return [Tier.DISTRICT, Tier.PROVINCE].flatMap((tier) => {
    const area = directory.ancestorAt(areaCode, tier);
    return area ? [{ tier, areaCode: area.code, officeId: shareOf(officeId) }] : [];
  });
}

/**
 * Whether an area of the tier has sums of the period. A district has those of months only: its offices' own days are
 * few enough to be read one by one.
 */
export function hasAreaCells(tier: Tier, period: string): boolean {
  return tier === Tier.PROVINCE || (tier === Tier.DISTRICT && isMonth(period));
}

export function isOfArea({ areaCode }: Pick<SettlementCell, 'areaCode'>): boolean {
  return areaCode !== '';
}
