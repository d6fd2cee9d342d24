import fc from 'fast-check';
import { HccError } from '../../src/kernel/errors';
import { Directory } from '../../src/modules/organisation/directory';
import { OfficeKind } from '../../src/modules/organisation/organisation-terms';
import { readPartly } from '../../src/modules/reorganisation/read-order';
import {
  afterPlan,
  applyChanges,
  planReorganisation,
  type Units,
} from '../../src/modules/reorganisation/reorganisation-plan';
import { structureDifferences } from '../../src/modules/reporting/structure-check';
import { changesOf, wishes } from './random-changes';
import { AREAS, DATA, OFFICES } from './small-province';

/** Round after round of changes, those left out that can't be carried out; what units there are after it. */
function reorganised(rounds: Parameters<typeof changesOf>[0][]): { directory: Directory; codes: string[] } {
  let units: Units = { areas: AREAS, offices: OFFICES };
  const codes = OFFICES.map(({ code }) => code);
  for (const [round, wanted] of rounds.entries()) {
    const effectiveOn = `2026-12-0${round + 1}`;
    const file = { effectiveOn, decision: 'NQ', changes: changesOf(wanted, units.areas, 1_000 * (round + 1)) };
    const { changes } = readPartly(JSON.stringify(file));
    const { problems } = applyChanges({ effectiveOn, changes }, units.areas, units.offices);
    const wrong = new Set(problems.map(({ path }) => Number(path.split('.')[1])));
    const possible = changes.flatMap((change, index) => (change && !wrong.has(index) ? [change] : []));
    let plan: ReturnType<typeof planReorganisation>;
    try {
      plan = planReorganisation({ effectiveOn, decision: 'NQ', changes: possible }, units.areas, units.offices, DATA);
    } catch (error) {
      // Without the one that was left out another may have become impossible, or nothing is left of a place.
      if (error instanceof HccError) continue;
      throw error;
    }
    units = afterPlan(units, plan);
    codes.push(...plan.opened.map(({ code }) => code));
  }
  return { directory: new Directory(units.areas, units.offices), codes };
}

describe('whatever is reorganised, round after round', () => {
  it('each office goes on in one of today, each place has one desk, and no identifier is given twice', () => {
    fc.assert(
      fc.property(fc.array(wishes(5, true), { minLength: 1, maxLength: 4 }), (rounds) => {
        const { directory, codes } = reorganised(rounds);
        expect(new Set(codes).size).toBe(codes.length);
        for (const office of directory.past.offices) {
          const heir = directory.presentOffice(office.id);
          expect(directory.offices).toContain(heir);
          expect(directory.findOfficeByCode(office.code)).toBe(office);
        }
        for (const area of directory.areas) {
          const desks = directory.officesOf(area.code).filter(({ kind }) => kind === OfficeKind.CENTRE);
          expect([area.name, desks.length]).toEqual([area.name, 1]);
          if (area.parentCode !== null) expect(directory.areas.map(({ code }) => code)).toContain(area.parentCode);
        }
        // Under the units of then and of now each office is counted once.
        expect(structureDifferences(directory)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
