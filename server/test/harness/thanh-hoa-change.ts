import { readFileSync } from 'node:fs';
import { productDataFile } from '../../src/product-data';

interface Unit {
  code: string;
  name: string;
  type: string;
  parentCode: string | null;
}

const unitsOf = (year: number): Unit[] =>
  (JSON.parse(readFileSync(productDataFile(`areas-thanh-hoa-${year}.json`), 'utf8')) as { areas: Unit[] }).areas;

export const THANH_HOA_2021 = unitsOf(2021);

/**
 * What happened to the province between 2017 and 2021, as `hcc reorganise` takes it. The lists don't say into what a
 * commune went: it is taken for the nearest by code of those of its district that were given another name, else of all
 * that are left.
 */
export function thanhHoaChange(effectiveOn = '2019-12-01') {
  const before = unitsOf(2017);
  const after = new Map(THANH_HOA_2021.map((unit) => [unit.code, unit]));
  const renamed = new Set(
    before.filter(({ code, name }) => after.has(code) && after.get(code)!.name !== name).map(({ code }) => code),
  );
  const mergedInto = new Map<string, string[]>();
  for (const { code, parentCode } of before.filter((unit) => !after.has(unit.code))) {
    const left = before.filter((unit) => after.has(unit.code) && unit.parentCode === parentCode);
    const candidates = left.some((unit) => renamed.has(unit.code))
      ? left.filter((unit) => renamed.has(unit.code))
      : left;
    const far = (unit: Unit) => Math.abs(Number(unit.code) - Number(code));
    const into = candidates.sort((a, b) => far(a) - far(b))[0]!.code;
    mergedInto.set(into, [...(mergedInto.get(into) ?? [into]), code]);
  }
  const merges = [...mergedInto].map(([code, from]) => {
    const { name, parentCode } = after.get(code)!;
    return { kind: 'MERGE', from, into: { code, name, parentCode } };
  });
  const names = [...renamed]
    .filter((code) => !mergedInto.has(code))
    .map((code) => ({ kind: 'RENAME', from: code, into: { name: after.get(code)!.name } }));
  return {
    effectiveOn,
    decision: 'Nghị quyết số 786/NQ-UBTVQH14 và việc đổi tên đến năm 2021',
    changes: [...merges, ...names],
  };
}
