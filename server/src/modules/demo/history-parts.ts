import { Tier } from '../organisation/organisation-terms';
import type { HistoryWorld } from './history-world';

/**
 * The centres in parts of about the same weight, each district's together: what writes the parts at the same time meets
 * only in the sums of the province.
 * @returns office id → number of its part
 */
export function partsOfCentres({ centres, references }: HistoryWorld, parts: number): Map<string, number> {
  const districts = new Map<string, { weight: number; officeIds: string[] }>();
  for (const { office, weight } of centres) {
    const code = references.directory.ancestorAt(office.areaCode, Tier.DISTRICT)?.code ?? office.areaCode;
    const district = districts.get(code) ?? { weight: 0, officeIds: [] };
    district.weight += weight;
    district.officeIds.push(office.id);
    districts.set(code, district);
  }
  const loads = Array.from({ length: parts }, () => 0);
  const partOf = new Map<string, number>();
  for (const { weight, officeIds } of [...districts.values()].sort((a, b) => b.weight - a.weight)) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest]! += weight;
    for (const officeId of officeIds) partOf.set(officeId, lightest);
  }
  return partOf;
}
