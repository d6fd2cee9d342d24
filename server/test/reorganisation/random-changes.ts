import fc from 'fast-check';
import type { Area } from '../../src/modules/organisation/area.entity';
import { Tier } from '../../src/modules/organisation/organisation-terms';

/** A change before it is known which units there are: its kind, and numbers that choose among them. */
export interface Wish {
  kind: 'MERGE' | 'MERGE_ANEW' | 'SPLIT' | 'MOVE' | 'RENAME' | 'MERGE_DISTRICTS' | 'ABOLISH' | 'END_OF_TIER';
  one: number;
  other: number;
}

const KINDS: Wish['kind'][] = ['MERGE', 'MERGE_ANEW', 'SPLIT', 'MOVE', 'RENAME', 'MERGE_DISTRICTS', 'ABOLISH'];

/** Wishes of which the first shrink to a plain merge of the first communes. @param withEnd also the end of a tier */
export const wishes = (most: number, withEnd = false): fc.Arbitrary<Wish[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS, ...(withEnd ? (['END_OF_TIER'] as const) : [])),
      one: fc.nat(999),
      other: fc.nat(999),
    }),
    { minLength: 1, maxLength: most },
  );

/** The changes among the units that there are; which of them are possible after those before them is not looked at. */
export function changesOf(wanted: readonly Wish[], areas: readonly Area[], firstCode: number): object[] {
  const ofTier = (tier: Tier) => areas.filter((area) => area.tier === tier && area.successorCode === null);
  const communes = ofTier(Tier.COMMUNE);
  const districts = ofTier(Tier.DISTRICT);
  const changeOf = ({ kind, one, other }: Wish, code: string): object | null => {
    const commune = communes[one % communes.length]!;
    const sisters = communes.filter(({ parentCode }) => parentCode === commune.parentCode);
    const sister = sisters[other % sisters.length]!;
    const name = `Xã Mới ${code}`;
    const district = (number: number) => districts[number % districts.length]?.code;
    switch (kind) {
      case 'MERGE': {
        const any = communes[other % communes.length]!;
        return { kind: 'MERGE', from: [commune.code, any.code], into: { code: commune.code } };
      }
      case 'MERGE_ANEW':
        return { kind: 'MERGE', from: [commune.code, sister.code], into: { code, name } };
      case 'SPLIT':
        return { kind: 'SPLIT', from: commune.code, into: [{ code: commune.code }, { code, name }] };
      case 'MOVE':
        return { kind: 'MOVE', from: commune.code, into: { parentCode: district(other) ?? commune.parentCode } };
      case 'RENAME':
        return { kind: 'RENAME', from: commune.code, into: { name } };
      case 'MERGE_DISTRICTS':
        if (districts.length === 0) return null;
        return { kind: 'MERGE', from: [district(one), district(other)], into: { code: district(one) } };
      case 'ABOLISH':
        return { kind: 'ABOLISH', from: commune.code, into: { code: sister.code } };
      case 'END_OF_TIER':
        return { kind: 'ABOLISH', tier: 'DISTRICT', otherwise: other % 2 ? 'COMMUNE' : 'PROVINCE' };
      default:
        return null;
    }
  };
  return wanted.flatMap((wish, index) => changeOf(wish, String(firstCode + index)) ?? []);
}
