import { HccError } from '../../kernel/errors';
import type { Area } from './area.entity';
import type { Office } from './office.entity';
import { areaInSentence, type OfficeData, type UnitData } from './office-data';
import { OfficeKind, Tier } from './organisation-terms';

/** Departments and agencies are numbered 01–20 in the place where districts have theirs. */
const FIRST_DISTRICT_NUMBER = 21;
const PROVINCE_NUMBER = 0;
/** Communes right under the province, where there are no districts, are numbered on from here, 99 to a number. */
const FIRST_NUMBER_WITHOUT_DISTRICT = 60;
const COMMUNES_TO_A_NUMBER = 99;
const WITHOUT_DISTRICT = 'without';
const COMMITTEE_UNIT = 1;
const FIRST_DIVISION_UNIT = 2;

export type PlannedOffice = Pick<Office, 'code' | 'name' | 'kind' | 'tier' | 'areaCode' | 'unitCode' | 'address'>;

/** "001.07.25.H56": unit, commune, district and province. */
function identifier(unit: number, commune: number, district: number, suffix: string): string {
  if (unit > 999 || commune > 99 || district > 99) {
    throw new HccError('BAD_USER_INPUT', `Mã định danh không đủ chỗ cho đơn vị ${unit}.${commune}.${district}.`);
  }
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(unit, 3)}.${pad(commune, 2)}.${pad(district, 2)}.${suffix}`;
}

/** The numbers that identifiers in use have given to districts and, within each district number, to communes. */
class NumbersInUse {
  private readonly byArea = new Map<string, number>();
  private readonly highest = new Map<string, number>();

  constructor(offices: readonly Pick<Office, 'code' | 'kind' | 'tier' | 'areaCode'>[]) {
    for (const { code, kind, tier, areaCode } of offices) {
      if (kind !== OfficeKind.CENTRE || tier === Tier.PROVINCE) continue;
      const [, commune, district] = code.split('.').map(Number);
      const [series, number] = tier === Tier.DISTRICT ? ['', district!] : seriesOf(commune!, district!);
      this.byArea.set(areaCode, number);
      this.highest.set(series, Math.max(number, this.highest.get(series) ?? 0));
    }
  }

  /** In GSO order; who has a number keeps it, and a new area takes the next one that was never given. */
  give(areas: readonly Area[], series: string, first: number): Map<string, number> {
    let last = Math.max(first - 1, this.highest.get(series) ?? 0);
    return new Map(areas.map(({ code }) => [code, this.byArea.get(code) ?? ++last]));
  }
}

/** In which series a commune's identifier is numbered, and as what. */
function seriesOf(commune: number, district: number): [series: string, number: number] {
  if (district < FIRST_NUMBER_WITHOUT_DISTRICT) return [String(district), commune];
  return [WITHOUT_DISTRICT, (district - FIRST_NUMBER_WITHOUT_DISTRICT) * COMMUNES_TO_A_NUMBER + commune];
}

class OfficePlan {
  readonly offices: PlannedOffice[] = [];
  private readonly childrenOf = new Map<string | null, Area[]>();
  private readonly numbers: NumbersInUse;

  constructor(
    areas: readonly Area[],
    existing: readonly Office[],
    private readonly data: OfficeData,
  ) {
    for (const area of [...areas].sort((a, b) => (a.code < b.code ? -1 : 1))) {
      const siblings = this.childrenOf.get(area.parentCode);
      if (siblings) siblings.push(area);
      else this.childrenOf.set(area.parentCode, [area]);
    }
    this.numbers = new NumbersInUse(existing);
    for (const province of this.childrenOf.get(null) ?? []) this.addProvince(province);
  }

  private children(area: Area, tier: Tier): Area[] {
    return (this.childrenOf.get(area.code) ?? []).filter((child) => child.tier === tier);
  }

  private add(area: Area, code: string, kind: OfficeKind, name: string, address: string, unit?: UnitData): void {
    this.offices.push({
      code,
      name,
      kind,
      tier: area.tier,
      areaCode: area.code,
      unitCode: unit?.code ?? null,
      address,
    });
  }

  private addProvince(province: Area): void {
    const { identifierSuffix: suffix, provinceAddress: address } = this.data;
    const name = areaInSentence(province);
    const code = (unit: number, number = PROVINCE_NUMBER) => identifier(unit, 0, number, suffix);
    this.add(province, code(0), OfficeKind.CENTRE, `Trung tâm Phục vụ hành chính công ${name}`, address);
    this.add(province, code(COMMITTEE_UNIT), OfficeKind.COMMITTEE, `UBND ${name}`, address);
    for (const [index, unit] of this.data.departments.entries()) {
      this.add(province, code(0, index + 1), unit.kind, unit.name.replace('{area}', name), address, unit);
    }
    const districts = this.children(province, Tier.DISTRICT);
    const numbers = this.numbers.give(districts, '', FIRST_DISTRICT_NUMBER);
    for (const district of districts) this.addDistrict(district, numbers.get(district.code)!, name);
    const communes = this.children(province, Tier.COMMUNE);
    for (const [commune, number] of this.numbers.give(communes, WITHOUT_DISTRICT, 1)) {
      const district = FIRST_NUMBER_WITHOUT_DISTRICT + Math.floor((number - 1) / COMMUNES_TO_A_NUMBER);
      const at = ((number - 1) % COMMUNES_TO_A_NUMBER) + 1;
      const area = communes.find((one) => one.code === commune)!;
      this.addCommune(area, (unit) => identifier(unit, at, district, suffix), `${area.name}, ${name}`);
    }
  }

  private addDistrict(district: Area, number: number, provinceName: string): void {
    const { identifierSuffix: suffix, divisions } = this.data;
    const name = areaInSentence(district);
    const address = `${district.name}, ${provinceName}`;
    const code = (unit: number) => identifier(unit, 0, number, suffix);
    this.add(district, code(0), OfficeKind.CENTRE, `Trung tâm Hành chính công ${name}`, address);
    this.add(district, code(COMMITTEE_UNIT), OfficeKind.COMMITTEE, `UBND ${name}`, address);
    for (const [index, unit] of divisions.entries()) {
      const unitName = unit.name.replace('{area}', name);
      this.add(district, code(FIRST_DIVISION_UNIT + index), unit.kind, unitName, address, unit);
    }
    const communes = this.children(district, Tier.COMMUNE);
    const numbers = this.numbers.give(communes, String(number), 1);
    for (const commune of communes) {
      const communeAddress = `${commune.name}, ${name}, ${provinceName}`;
      this.addCommune(commune, (unit) => identifier(unit, numbers.get(commune.code)!, number, suffix), communeAddress);
    }
  }

  private addCommune(commune: Area, code: (unit: number) => string, address: string): void {
    this.add(commune, code(0), OfficeKind.CENTRE, `Bộ phận một cửa ${commune.name}`, address);
    this.add(commune, code(COMMITTEE_UNIT), OfficeKind.COMMITTEE, `UBND ${commune.name}`, address);
  }
}

/** A landline of the province; made from the office's own number, so that it stays the same from run to run. */
export function demoPhone(code: string): string {
  const [unit, commune, district] = code.split('.').map(Number);
  const number = 850_000 + ((district! * 1_009 + commune! * 37 + unit!) % 100_000);
  return `02373${number}`;
}

/** Where an office works and as what: there is one of each. */
export const placeOf = (office: Pick<Office, 'areaCode' | 'kind' | 'unitCode'>): string =>
  `${office.areaCode}|${office.kind}|${office.unitCode ?? ''}`;

/**
 * The offices that a three-tier province has for its areas. Who has a number keeps it; one that was ever given is never
 * given again.
 * @param areas those of today
 * @param existing every office that there ever was
 * @throws HccError BAD_USER_INPUT where an identifier has no room for another one
 */
export function planOffices(areas: readonly Area[], existing: readonly Office[], data: OfficeData): PlannedOffice[] {
  return new OfficePlan(areas, existing, data).offices;
}
