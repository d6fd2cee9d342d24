import { ReferenceCache } from '../../database/reference-cache';
import { readTable } from '../../database/rows';
import type { Sql } from '../../database/sql';
import { HccError } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { Area } from './area.entity';
import { Office } from './office.entity';
import { OfficeChange, OfficeChangeKind } from './office-change.entity';
import { FormerContacts } from './office-contact';
import { OfficeKind, Tier } from './organisation-terms';

/** The units of one structure: those of today, or all that there ever were, each under what it lay in. */
export class UnitTree {
  private readonly childrenOf = new Map<string | null, Area[]>();
  private readonly officesByArea = new Map<string, Office[]>();

  constructor(
    readonly areas: readonly Area[],
    readonly offices: readonly Office[],
  ) {
    for (const area of areas) add(this.childrenOf, area.parentCode, area);
    for (const office of offices) add(this.officesByArea, office.areaCode, office);
  }

  children(areaCode: string | null): readonly Area[] {
    return this.childrenOf.get(areaCode) ?? [];
  }

  officesOf(areaCode: string): readonly Office[] {
    return this.officesByArea.get(areaCode) ?? [];
  }

  /** All areas below an area. */
  below(areaCode: string): Area[] {
    return this.children(areaCode).flatMap((child) => [child, ...this.below(child.code)]);
  }
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const NOBODY: readonly Office[] = [];

/**
 * Areas and offices as one process holds them: some 2,000 rows that every list needs. What was closed is found by its
 * code or id for good; lists and trees hold what is there today, and `past` holds everything.
 */
export class Directory {
  private readonly areaByCode = new Map<string, Area>();
  private readonly officeById = new Map<string, Office>();
  private readonly officeByCode = new Map<string, Office>();
  private readonly closedByHeir = new Map<string, Office[]>();
  private readonly present: UnitTree;
  /** Everything that there ever was. */
  readonly past: UnitTree;
  /** By rule and area: every receipt and every step asks again. */
  private readonly resolved = new Map<string, Office>();

  constructor(
    areas: readonly Area[],
    offices: readonly Office[],
    private readonly former = new FormerContacts([]),
  ) {
    for (const area of areas) this.areaByCode.set(area.code, area);
    for (const office of offices) {
      office.areaName = this.areaByCode.get(office.areaCode)?.name ?? office.areaCode;
      this.officeById.set(office.id, office);
      this.officeByCode.set(office.code, office);
    }
    const isAreaOpen = ({ successorCode }: Area) => !successorCode;
    const isOpen = ({ successorId }: Office) => !successorId;
    this.past = new UnitTree(areas, offices);
    const isUnchanged = areas.every(isAreaOpen) && offices.every(isOpen);
    this.present = isUnchanged ? this.past : new UnitTree(areas.filter(isAreaOpen), offices.filter(isOpen));
    for (const office of offices) if (!isOpen(office)) add(this.closedByHeir, this.presentOffice(office.id).id, office);
  }

  get areas(): readonly Area[] {
    return this.present.areas;
  }

  get offices(): readonly Office[] {
    return this.present.offices;
  }

  get hasClosedOffices(): boolean {
    return this.closedByHeir.size > 0;
  }

  findArea(code: string): Area | undefined {
    return this.areaByCode.get(code);
  }

  getOffice(id: string): Office {
    const office = this.officeById.get(id);
    if (!office) throw new Error(`Office ${id} is not in the directory.`);
    return office;
  }

  /** An office with the phone and address that it had at a moment. */
  officeAt(id: string, at: Instant): Office {
    return this.former.officeAt(this.getOffice(id), at);
  }

  findOffice(id: string): Office | undefined {
    return this.officeById.get(id);
  }

  findOfficeByCode(code: string): Office | undefined {
    return this.officeByCode.get(code);
  }

  allOffices(): Iterable<Office> {
    return this.present.offices;
  }

  children(areaCode: string | null): readonly Area[] {
    return this.present.children(areaCode);
  }

  officesOf(areaCode: string): readonly Office[] {
    return this.present.officesOf(areaCode);
  }

  centreOf(areaCode: string): Office | undefined {
    return this.officesOf(areaCode).find((office) => office.kind === OfficeKind.CENTRE);
  }

  /** The area itself and all below it. */
  subtree(areaCode: string): Area[] {
    const own = this.areaByCode.get(areaCode);
    return own ? [own, ...this.present.below(areaCode)] : [];
  }

  /** The office that goes on with an office's work: itself, unless it was closed. @throws Error on a circle */
  presentOffice(id: string): Office {
    let office = this.getOffice(id);
    for (let steps = 0; office.successorId; steps++) {
      if (steps > this.officeById.size) throw new Error(`Office ${id} is followed by itself.`);
      office = this.getOffice(office.successorId);
    }
    return office;
  }

  /** The area that stands where an area was. @throws Error on a circle */
  presentArea(code: string): Area | undefined {
    let area = this.areaByCode.get(code);
    for (let steps = 0; area?.successorCode; steps++) {
      if (steps > this.areaByCode.size) throw new Error(`Area ${code} is followed by itself.`);
      area = this.areaByCode.get(area.successorCode);
    }
    return area;
  }

  /** Closed offices with whose work an office goes on. */
  predecessorsOf(officeId: string): readonly Office[] {
    return this.closedByHeir.get(officeId) ?? NOBODY;
  }

  /** An office with all those with whose work it goes on. */
  deskIds(officeId: string): string[] {
    return [officeId, ...this.predecessorsOf(officeId).map(({ id }) => id)];
  }

  /** Offices of an area with all those with whose work they go on, wherever these were. */
  answeringIn(areaCode: string): Office[] {
    return this.officesOf(areaCode).flatMap((office) => [office, ...this.predecessorsOf(office.id)]);
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
      : this.findAbove(kind, unit, receivingAreaCode);
    if (!office) {
      throw new HccError(
        'BAD_USER_INPUT',
        `Chưa khai báo cơ quan "${rule}" cho địa bàn ${area?.name ?? receivingAreaCode}.`,
        { fields: [{ path: 'procedureCode', reason: `Quy trình cần cơ quan "${rule}" chưa có trong danh mục.` }] },
      );
    }
    return office;
  }

  /**
   * Where a tier was abolished and the area lies in none of the tier that is asked for: the province does it, by the
   * unit of the same name, else by its centre or its committee.
   */
  private findAbove(kind: OfficeKind, unit: string | undefined, areaCode: string): Office | undefined {
    if (Object.values(Tier).every((tier) => this.areas.some((area) => area.tier === tier))) return undefined;
    const province = this.ancestorAt(areaCode, Tier.PROVINCE);
    return province && heirAmong(this.officesOf(province.code), { kind, unitCode: unit ?? null });
  }
}

/** Which of some offices goes on with the work of one: its like, else the centre or the committee. */
export function heirAmong<Candidate extends Pick<Office, 'kind' | 'unitCode'>>(
  offices: readonly Candidate[],
  { kind, unitCode }: Pick<Office, 'kind' | 'unitCode'>,
): Candidate | undefined {
  const ofUnit = unitCode === null ? undefined : offices.find((office) => office.unitCode === unitCode);
  const ofKind = (wanted: OfficeKind) => offices.find((office) => office.kind === wanted && office.unitCode === null);
  if (kind === OfficeKind.CENTRE) return ofKind(OfficeKind.CENTRE);
  return ofUnit ?? ofKind(OfficeKind.COMMITTEE) ?? ofKind(OfficeKind.CENTRE);
}

export function directoryCache(sql: Sql): ReferenceCache<Directory> {
  return new ReferenceCache(sql, 'organisation', async (reader) => {
    const areas = await readTable<Area>(reader, Area, 'code');
    const offices = await readTable<Office>(reader, Office, 'code');
    const contacts = await reader.entities.find(OfficeChange, {
      select: { officeId: true, number: true, at: true, beforeText: true },
      where: { kind: OfficeChangeKind.CONTACT },
      order: { officeId: 'ASC', number: 'ASC' },
    });
    return new Directory(areas, offices, new FormerContacts(contacts));
  });
}
