import { ReferenceCache } from '../../database/reference-cache';
import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import { Area } from './area.entity';
import { Office } from './office.entity';
import { OfficeKind, Tier } from './organisation-terms';

/** Areas and offices as one process holds them: some 2,000 rows that every list needs. */
export class Directory {
  private readonly areaByCode = new Map<string, Area>();
  private readonly officeById = new Map<string, Office>();
  private readonly officeByCode = new Map<string, Office>();
  private readonly officesByArea = new Map<string, Office[]>();
  private readonly childrenOf = new Map<string | null, Area[]>();
  /** By rule and area: every receipt and every step asks again. */
  private readonly resolved = new Map<string, Office>();

  constructor(
    readonly areas: readonly Area[],
    readonly offices: readonly Office[],
  ) {
    for (const area of areas) {
      this.areaByCode.set(area.code, area);
      const siblings = this.childrenOf.get(area.parentCode);
      if (siblings) siblings.push(area);
      else this.childrenOf.set(area.parentCode, [area]);
    }
    for (const office of offices) {
      office.areaName = this.areaByCode.get(office.areaCode)?.name ?? office.areaCode;
      this.officeById.set(office.id, office);
      this.officeByCode.set(office.code, office);
      const neighbours = this.officesByArea.get(office.areaCode);
      if (neighbours) neighbours.push(office);
      else this.officesByArea.set(office.areaCode, [office]);
    }
  }

  findArea(code: string): Area | undefined {
    return this.areaByCode.get(code);
  }

  getOffice(id: string): Office {
    const office = this.officeById.get(id);
    if (!office) throw new Error(`Office ${id} is not in the directory.`);
    return office;
  }

  findOffice(id: string): Office | undefined {
    return this.officeById.get(id);
  }

  findOfficeByCode(code: string): Office | undefined {
    return this.officeByCode.get(code);
  }

  allOffices(): Iterable<Office> {
    return this.officeById.values();
  }

  children(areaCode: string | null): readonly Area[] {
    return this.childrenOf.get(areaCode) ?? [];
  }

  officesOf(areaCode: string): readonly Office[] {
    return this.officesByArea.get(areaCode) ?? [];
  }

  centreOf(areaCode: string): Office | undefined {
    return this.officesOf(areaCode).find((office) => office.kind === OfficeKind.CENTRE);
  }

  /** The area itself and all below it. */
  subtree(areaCode: string): Area[] {
    const own = this.areaByCode.get(areaCode);
    if (!own) return [];
    return [own, ...this.children(areaCode).flatMap((child) => this.subtree(child.code))];
  }

  /** True where `areaCode` is `ancestorCode` or lies below it. */
  isWithin(areaCode: string, ancestorCode: string): boolean {
    for (let code: string | null | undefined = areaCode; code; code = this.areaByCode.get(code)?.parentCode) {
      if (code === ancestorCode) return true;
    }
    return false;
  }

  /** The area of a tier on the way from `areaCode` up to the province. */
  ancestorAt(areaCode: string, tier: Tier): Area | undefined {
    for (let area = this.areaByCode.get(areaCode); area; area = this.areaByCode.get(area.parentCode ?? '')) {
      if (area.tier === tier) return area;
    }
    return undefined;
  }

  /**
   * The office that a step's rule means for a dossier received in an area: "DISTRICT:DIVISION:LDTBXH" is that division
   * of the district in which the receiving area lies; "RECEIVING:CENTRE" is the centre of the receiving area itself.
   * @throws HccError BAD_USER_INPUT where the organisation has no such office
   */
  resolveOffice(rule: string, receivingAreaCode: string): Office {
    const key = `${rule}|${receivingAreaCode}`;
    let office = this.resolved.get(key);
    if (!office) {
      office = this.findByRule(rule, receivingAreaCode);
      this.resolved.set(key, office);
    }
    return office;
  }

  private findByRule(rule: string, receivingAreaCode: string): Office {
    const [place, kind, unit] = rule.split(':') as [Tier | 'RECEIVING', OfficeKind, string | undefined];
    const area =
      place === 'RECEIVING' ? this.areaByCode.get(receivingAreaCode) : this.ancestorAt(receivingAreaCode, place);
    const office = area
      ? this.officesOf(area.code).find(
          (candidate) => candidate.kind === kind && (unit === undefined || candidate.unitCode === unit),
        )
      : undefined;
    if (!office) {
      throw new HccError(
        'BAD_USER_INPUT',
        `Chưa khai báo cơ quan "${rule}" cho địa bàn ${area?.name ?? receivingAreaCode}.`,
        { fields: [{ path: 'procedureCode', reason: `Quy trình cần cơ quan "${rule}" chưa có trong danh mục.` }] },
      );
    }
    return office;
  }
}

export function directoryCache(sql: Sql): ReferenceCache<Directory> {
  return new ReferenceCache(sql, 'organisation', async ({ entities }) => {
    const areas = await entities.find(Area, { order: { code: 'ASC' } });
    const offices = await entities.find(Office, { order: { code: 'ASC' } });
    return new Directory(areas, offices);
  });
}
