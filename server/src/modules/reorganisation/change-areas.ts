import { addDays, type Day } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import type { Area } from '../organisation/area.entity';
import { Tier } from '../organisation/organisation-terms';
import { type Change, ReorganisationKind, type UnitInto } from './reorganisation-terms';
import { typeOfName } from './unit-names';

/** Says what of a change can't be carried out. */
export class ChangeProblem extends Error {
  constructor(
    /** Below the change: "into.parentCode". */
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

const RANK: Record<Tier, number> = { [Tier.PROVINCE]: 0, [Tier.DISTRICT]: 1, [Tier.COMMUNE]: 2 };

/**
 * Areas as one change after the other leaves them. A unit that comes to lie elsewhere keeps its code, and what it was
 * stays under "14869.1": what was received there stays where it lay, while identifiers name the place anew.
 */
export class ChangingAreas {
  private readonly areas: Map<string, Area>;
  private readonly touched = new Set<string>();
  /** That are to have new offices: they were not there before, or lay elsewhere. */
  readonly fresh = new Set<string>();
  /** Code of a unit that moved → the code under which what it was is kept. */
  readonly archivedAs = new Map<string, string>();
  readonly renamed = new Set<string>();
  /** Of the change that is being made, counted from 1. */
  number = 0;
  /** Code of a unit that ends → the number of the change that ends it. */
  private readonly endedBy = new Map<string, number>();

  constructor(
    areas: readonly Area[],
    private readonly effectiveOn: Day,
  ) {
    this.areas = new Map(areas.map((area) => [area.code, { ...area }]));
  }

  /** Those of today. */
  present(): Area[] {
    return [...this.areas.values()].filter(({ successorCode }) => successorCode === null);
  }

  changed(): Area[] {
    return [...this.touched].map((code) => this.areas.get(code)!);
  }

  find(code: string): Area | undefined {
    return this.areas.get(code);
  }

  /** The area that goes on with an area's work. */
  heirOf(code: string): Area {
    let area = this.areas.get(code)!;
    while (area.successorCode !== null) area = this.areas.get(area.successorCode)!;
    return area;
  }

  /** @throws ChangeProblem */
  apply(change: Exclude<Change, { rules: unknown }>): void {
    switch (change.kind) {
      case ReorganisationKind.MERGE:
        this.merge(change.from, change.into);
        break;
      case ReorganisationKind.SPLIT:
        this.split(change.from, change.into);
        break;
      case ReorganisationKind.MOVE:
        this.move(change.from, change.parentCode);
        break;
      case ReorganisationKind.RENAME:
        this.rename(this.getPresent(change.from, 'from'), change.name, 'into.name');
        break;
      case ReorganisationKind.ABOLISH:
        this.abolish(change.from, change.intoCode);
        break;
    }
  }

  /** Every unit of a tier ends; what lies below it comes to lie under what is above it. @throws ChangeProblem */
  abolishTier(tier: Tier): void {
    const ending = this.present().filter((area) => area.tier === tier);
    if (ending.length === 0) throw new ChangeProblem('tier', `Không còn đơn vị nào ở cấp ${tier}.`);
    for (const area of ending) this.close(area, this.getPresent(area.parentCode ?? '', 'tier'));
  }

  private merge(from: readonly string[], into: UnitInto): void {
    const units = from.map((code, index) => this.getPresent(code, `from.${index}`));
    const first = units[0]!;
    for (const [index, unit] of units.entries()) {
      if (unit.tier !== first.tier)
        throw new ChangeProblem(`from.${index}`, `${unit.name} không cùng cấp với ${first.name}.`);
    }
    const ending = units.filter(({ code }) => code !== into.code);
    if (ending.length === 0) throw new ChangeProblem('from', 'Phải có đơn vị được nhập vào đơn vị khác.');
    const target = this.becomes(into, first, 'into');
    for (const unit of ending) this.close(unit, target);
  }

  private split(from: string, parts: readonly UnitInto[]): void {
    const unit = this.getPresent(from, 'from');
    for (const [index, { code }] of parts.entries()) {
      if (code !== from && this.areas.has(code)) throw new ChangeProblem(`into.${index}.code`, `Mã ${code} đã có.`);
    }
    const [first] = parts.map((part, index) => this.becomes(part, unit, `into.${index}`));
    if (!parts.some(({ code }) => code === from)) this.close(unit, first!);
  }

  private move(from: readonly string[], parentCode: string): void {
    for (const [index, code] of from.entries()) {
      const unit = this.getPresent(code, `from.${index}`);
      if (unit.tier !== Tier.COMMUNE) throw new ChangeProblem(`from.${index}`, `${unit.name} không phải là cấp xã.`);
      const parent = this.getParent(unit.tier, parentCode, 'into.parentCode');
      if (unit.parentCode === parentCode)
        throw new ChangeProblem(`from.${index}`, `${unit.name} đã thuộc ${parent.name}.`);
      this.setParent(unit, parentCode);
    }
  }

  private abolish(from: readonly string[], intoCode: string): void {
    const heir = this.getPresent(intoCode, 'into.code');
    for (const [index, code] of from.entries()) {
      const unit = this.getPresent(code, `from.${index}`);
      if (unit === heir) throw new ChangeProblem('into.code', 'Đơn vị không thể kế tục chính mình.');
      if (RANK[heir.tier] > RANK[unit.tier])
        throw new ChangeProblem('into.code', `${heir.name} ở cấp dưới của ${unit.name}.`);
      this.close(unit, heir);
    }
  }

  /** The unit that units become: one that is there, put right, or a new one. */
  private becomes({ code, name, parentCode }: UnitInto, like: Area, path: string): Area {
    const known = this.areas.get(code);
    if (!known) return this.open(code, name, parentCode ?? like.parentCode, like.tier, path);
    const unit = this.getPresent(code, `${path}.code`);
    if (unit.tier !== like.tier)
      throw new ChangeProblem(`${path}.code`, `${unit.name} không cùng cấp với ${like.name}.`);
    if (parentCode !== null && parentCode !== unit.parentCode) {
      this.getParent(unit.tier, parentCode, `${path}.parentCode`);
      if (unit.tier !== Tier.COMMUNE)
        throw new ChangeProblem(`${path}.parentCode`, `${unit.name} không phải là cấp xã.`);
      this.setParent(unit, parentCode);
    }
    if (name !== null && name !== unit.name) this.rename(unit, name, `${path}.name`);
    return unit;
  }

  private open(code: string, name: string | null, parentCode: string | null, tier: Tier, path: string): Area {
    if (name === null) throw new ChangeProblem(`${path}.name`, 'Đơn vị mới phải có tên.');
    const parent = this.getParent(tier, parentCode ?? '', `${path}.parentCode`);
    const type = typeOfName(name);
    if (type === null)
      throw new ChangeProblem(`${path}.name`, 'Tên phải bắt đầu bằng loại đơn vị (Xã, Phường, Thị trấn …).');
    const area: Area = {
      code,
      name,
      type,
      tier,
      parentCode: parent.code,
      validFrom: this.effectiveOn,
      validTo: null,
      successorCode: null,
      searchKey: searchKey(name),
    };
    this.areas.set(code, area);
    this.touched.add(code);
    this.fresh.add(code);
    return area;
  }

  private rename(unit: Area, name: string, path: string): void {
    if (unit.tier === Tier.PROVINCE) throw new ChangeProblem(path, 'Không đổi tên tỉnh ở đây.');
    Object.assign(unit, { name, type: typeOfName(name) ?? unit.type, searchKey: searchKey(name) });
    this.touched.add(unit.code);
    this.renamed.add(unit.code);
  }

  private close(unit: Area, heir: Area): void {
    const children = this.present().filter(({ parentCode }) => parentCode === unit.code);
    for (const child of children) this.setParent(child, heir.code);
    if (this.fresh.has(unit.code)) this.undoMove(unit);
    Object.assign(unit, { validTo: addDays(this.effectiveOn, -1), successorCode: heir.code });
    this.endedBy.set(unit.code, this.number);
    this.touched.add(unit.code);
  }

  /** What ends with the same decision ends where it lay. */
  private undoMove(unit: Area): void {
    const archived = this.areas.get(this.archivedAs.get(unit.code) ?? '');
    if (!archived) throw new ChangeProblem('from', `${unit.name} mới được lập trong cùng phương án.`);
    Object.assign(unit, { parentCode: archived.parentCode, validFrom: archived.validFrom });
    this.areas.delete(archived.code);
    this.touched.delete(archived.code);
    this.archivedAs.delete(unit.code);
    this.fresh.delete(unit.code);
  }

  private setParent(unit: Area, parentCode: string): void {
    if (!this.fresh.has(unit.code)) {
      let edition = 1;
      while (this.areas.has(`${unit.code}.${edition}`)) edition++;
      const code = `${unit.code}.${edition}`;
      this.areas.set(code, { ...unit, code, validTo: addDays(this.effectiveOn, -1), successorCode: unit.code });
      this.touched.add(code);
      this.archivedAs.set(unit.code, code);
      this.fresh.add(unit.code);
      unit.validFrom = this.effectiveOn;
    }
    unit.parentCode = parentCode;
    this.touched.add(unit.code);
  }

  private getPresent(code: string, path: string): Area {
    const area = this.areas.get(code);
    if (!area) throw new ChangeProblem(path, `Không có đơn vị hành chính mã ${code}.`);
    if (area.successorCode !== null) {
      const number = this.endedBy.get(code);
      const where = number === undefined ? '' : ` ở thay đổi ${number} của phương án này`;
      throw new ChangeProblem(path, `${area.name} (mã ${code}) đã kết thúc${where}.`);
    }
    return area;
  }

  private getParent(tier: Tier, code: string, path: string): Area {
    const parent = this.getPresent(code, path);
    if (RANK[parent.tier] < RANK[tier]) return parent;
    throw new ChangeProblem(path, `${parent.name} không phải là đơn vị cấp trên.`);
  }
}
