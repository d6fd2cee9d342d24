import { searchKey } from '../../kernel/text';
import { readProductData } from '../../product-data';
import type { Area } from './area.entity';
import type { OfficeKind } from './organisation-terms';

/** A department, division or central agency as server/data/offices.json has it. */
export interface UnitData {
  code: string;
  kind: OfficeKind;
  /** With {area} in place of the area's name. */
  name: string;
  fields: string[];
  agencyWords: string[];
  /** A division that signs its own results; the others go to the committee. */
  signs?: boolean;
}

export interface OfficeData {
  identifierSuffix: string;
  provinceAddress: string;
  departments: UnitData[];
  divisions: UnitData[];
}

export function readOfficeData(): OfficeData {
  return JSON.parse(readProductData('offices.json')) as OfficeData;
}

/** "tỉnh Thanh Hóa", "huyện Quan Hóa": the name with its type in lower case, as it stands inside a sentence. */
export function areaInSentence(area: Pick<Area, 'name' | 'type'>): string {
  const start = area.name.slice(0, area.type.length).toLowerCase();
  return start === area.type.toLowerCase()
    ? start + area.name.slice(start.length)
    : `${area.type.toLowerCase()} ${area.name}`;
}

/** Finds the unit that handles a procedure: by field, else by a word of the agencies that the catalogue names. */
export function unitFinder(units: readonly UnitData[]): (field: string, agency: string | null) => UnitData | undefined {
  const byField = new Map<string, UnitData>();
  for (const unit of units) for (const field of unit.fields) byField.set(searchKey(field), unit);
  const words = units.flatMap((unit) => unit.agencyWords.map((word) => ({ unit, word: ` ${searchKey(word)} ` })));
  return (field, agency) => {
    const found = byField.get(searchKey(field));
    if (found || agency === null) return found;
    const named = ` ${searchKey(agency)} `;
    return words.find(({ word }) => named.includes(word))?.unit;
  };
}
