import type { Instant } from '../../kernel/instant';
import type { Area } from '../organisation/area.entity';
import type { Directory } from '../organisation/directory';
import { OfficeKind } from '../organisation/organisation-terms';

/** "Thị trấn Hồi Xuân" → "Hồi Xuân": what stands before the date. */
export function placeName(area: Area): string {
  return area.name.startsWith(`${area.type} `) ? area.name.slice(area.type.length + 1) : area.name;
}

/** "UBND thị trấn Hồi Xuân" */
function authorityLine(area: Area): string {
  return `UBND ${area.type.toLocaleLowerCase('vi')} ${placeName(area)}`;
}

/** Who issues a paper, as its heading says it. */
export interface Issuer {
  officeId: string;
  /** The agencies above, highest first: ["UBND huyện Quan Hóa", "UBND thị trấn Hồi Xuân"]. */
  agencyLines: readonly string[];
  office: string;
  phone: string | null;
  /** The place that the date line names: "Hồi Xuân". */
  placeName: string;
}

/**
 * Above an office stands the committee of its area; above a committee that of the next tier (Decree 30/2020, annex I).
 * @param at when the paper was issued: it is reached by what counted then
 */
export function issuerOf(directory: Directory, officeId: string, at: Instant): Issuer {
  const office = directory.officeAt(officeId, at);
  const area = directory.findArea(office.areaCode)!;
  const parent = directory.findArea(area.parentCode ?? '');
  return {
    officeId: office.id,
    agencyLines: areasAbove(office.kind, area, parent).map(authorityLine),
    office: office.name,
    phone: office.phone,
    placeName: placeName(area),
  };
}

function areasAbove(kind: OfficeKind, area: Area, parent: Area | undefined): Area[] {
  if (kind === OfficeKind.CENTRAL_AGENCY) return [];
  if (kind === OfficeKind.CENTRE) return parent ? [parent, area] : [area];
  if (kind === OfficeKind.COMMITTEE) return parent ? [parent] : [];
  return [area];
}
