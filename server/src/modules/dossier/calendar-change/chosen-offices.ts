import { badField } from '../../../kernel/errors';
import type { Directory } from '../../organisation/directory';
import type { Office } from '../../organisation/office.entity';
import { Tier } from '../../organisation/organisation-terms';
import type { ChosenOffices } from './office-hours-commands';

export interface OfficeChoice {
  officeCodes?: string[] | null;
  /** With all below it. */
  areaCode?: string | null;
  tier?: Tier | null;
}

const TIER_TEXT: Record<Tier, string> = {
  [Tier.PROVINCE]: 'cấp tỉnh',
  [Tier.DISTRICT]: 'cấp huyện',
  [Tier.COMMUNE]: 'cấp xã',
};
const NAMED = 2;
const LONGEST = 300;

/**
 * Offices one by one, of an area with all below it, or of a tier: those there are today.
 * @throws HccError BAD_USER_INPUT naming `officeCodes[i]`, `areaCode` or `offices`
 */
export function chooseOffices(directory: Directory, { officeCodes, areaCode, tier }: OfficeChoice): ChosenOffices {
  const ways = [officeCodes?.length ? officeCodes : null, areaCode, tier].filter(Boolean);
  if (ways.length !== 1) throw badField('offices', 'Phải chọn hoặc từng cơ quan, hoặc một địa bàn, hoặc một cấp.');
  if (areaCode) {
    const area = directory.findArea(areaCode);
    if (!area || area.successorCode) throw badField('areaCode', 'Không có địa bàn này.');
    const offices = directory.subtree(areaCode).flatMap(({ code }) => directory.officesOf(code));
    return chosen(offices, `${area.name} (${offices.length} cơ quan)`);
  }
  if (tier) {
    const offices = directory.offices.filter((office) => office.tier === tier);
    return chosen(offices, `toàn bộ ${TIER_TEXT[tier]} (${offices.length} cơ quan)`);
  }
  const offices = [...new Set(officeCodes!)].map((code, index) => {
    const office = directory.findOfficeByCode(code);
    if (!office || office.successorId) throw badField(`officeCodes[${index}]`, 'Không có cơ quan này.');
    return office;
  });
  const names = offices.slice(0, NAMED).map(({ name }) => name);
  const more = offices.length - names.length;
  return chosen(offices, names.join(', ') + (more > 0 ? ` và ${more} cơ quan khác` : ''));
}

function chosen(offices: readonly Office[], scope: string): ChosenOffices {
  return { officeIds: offices.map(({ id }) => id), scope: scope.slice(0, LONGEST) };
}
