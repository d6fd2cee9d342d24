import fc from 'fast-check';
import { StepKind } from '../../src/modules/catalogue/catalogue-terms';
import { ChanceBySteps } from '../../src/modules/forecast/chance-late';
import { judge } from '../../src/modules/forecast/judge-forecast';
import { PastRates } from '../../src/modules/forecast/past-rates';
import { meanWait, queueFrom, simulateQueue } from '../../src/modules/forecast/queue-simulation';
import { blend, meanOf, remainderOf, shareAbove, spreadOf, sumOf } from '../../src/modules/forecast/spread';
import { type FinishedStep, minutesOfStep, trainSteps } from '../../src/modules/forecast/step-model';
import { chanceFrom, weighSigns } from '../../src/modules/forecast/weigh-signs';
import { Tier } from '../../src/modules/organisation/organisation-terms';
import { seeded } from '../harness/seeded';

const PERIOD = { from: 0, until: 1_000 };
const minutes = fc.integer({ min: 1, max: 5_000 });
const spreads = fc.array(minutes, { minLength: 1, maxLength: 300 }).map(spreadOf);

function step(change: Partial<FinishedStep> = {}): FinishedStep {
  return {
    procedureId: 'P',
    stepOrdinal: 1,
    stepKind: StepKind.APPRAISE,
    officeId: 'O',
    tier: Tier.COMMUNE,
    quotaMinutes: 480,
    leftAt: 500,
    usedMinutes: 240,
    ...change,
  };
}
const steps = fc.array(
  fc
    .record({
      procedureId: fc.constantFrom('P', 'Q'),
      stepOrdinal: fc.integer({ min: 1, max: 3 }),
      officeId: fc.constantFrom('O', 'N'),
      leftAt: fc.integer({ min: -200, max: 2_000 }),
      usedMinutes: minutes,
    })
    .map(step),
  { maxLength: 120 },
);

describe('spreads', () => {
  it('keep the mean of what they are of, and add up', () => {
    fc.assert(
      fc.property(spreads, spreads, (a, b) => {
        expect(meanOf(sumOf(a, b))).toBeCloseTo(meanOf(a) + meanOf(b), -2);
        expect(Math.abs(meanOf(sumOf(a, b)) - meanOf(a) - meanOf(b))).toBeLessThan(0.03 * (meanOf(a) + meanOf(b)));
      }),
      { numRuns: 50 },
    );
  });

  it('have the more above a limit the lower it is, and a remainder that is never past', () => {
    fc.assert(
      fc.property(spreads, minutes, minutes, (spread, a, b) => {
        expect(shareAbove(spread, Math.min(a, b))).toBeGreaterThanOrEqual(shareAbove(spread, Math.max(a, b)));
        expect(remainderOf(spread, a).every((left) => left > 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('blend by weight', () => {
    const mixed = blend([
      { spread: [10], weight: 3 },
      { spread: [20], weight: 1 },
    ]);
    expect(shareAbove(mixed, 15)).toBeCloseTo(0.25, 2);
  });
});

describe('the chance of being late', () => {
  it('is a chance, and no greater the more time is left', () => {
    fc.assert(
      fc.property(steps, minutes, minutes, minutes, (history, used, a, b) => {
        const chances = new ChanceBySteps(trainSteps(history, PERIOD));
        const road = [step(), step({ stepOrdinal: 2 })];
        const of = (leftMinutes: number) => chances.of({ steps: road, usedMinutes: used, leftMinutes });
        const [less, more] = [of(Math.min(a, b)), of(Math.max(a, b))];
        expect(less).toBeGreaterThanOrEqual(more);
        expect(less).toBeLessThanOrEqual(1);
        expect(more).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
  });

  it('knows nothing of what came after its day', () => {
    fc.assert(
      fc.property(steps, steps, (history, more) => {
        const later = more.map((each) => ({ ...each, leftAt: PERIOD.until + Math.abs(each.leftAt) }));
        expect(trainSteps([...history, ...later], PERIOD)).toEqual(trainSteps(history, PERIOD));
        const settled = (of: FinishedStep[]) =>
          of.map(({ procedureId, officeId, leftAt: endedAt, usedMinutes }) => ({
            procedureId,
            officeId,
            endedAt,
            isLate: usedMinutes > 480,
          }));
        expect(PastRates.of(settled([...history, ...later]), PERIOD)).toEqual(PastRates.of(settled(history), PERIOD));
      }),
      { numRuns: 50 },
    );
  });

  it('comes from the own history where there is one, else from what is like it', () => {
    const slow = Array.from({ length: 200 }, () => step({ usedMinutes: 900 }));
    const quick = Array.from({ length: 200 }, () => step({ officeId: 'N', procedureId: 'Q', usedMinutes: 60 }));
    const model = trainSteps([...slow, ...quick], PERIOD);
    expect(meanOf(minutesOfStep(model, step()))).toBeGreaterThan(800);
    expect(meanOf(minutesOfStep(model, step({ officeId: 'N', procedureId: 'Q' })))).toBeLessThan(160);
    expect(meanOf(minutesOfStep(model, step({ procedureId: 'new' })))).toBeGreaterThan(600);
  });

  it('learns how far steps and rates are to be believed', () => {
    const random = seeded(7);
    const cases = Array.from({ length: 4_000 }, () => {
      const [bySteps, byRate] = [random(), 0.02 + 0.3 * random()];
      // What the steps say is twice too much; the rate is what it is.
      return { bySteps, byRate, isLate: random() < byRate * (bySteps > 0.5 ? 1.5 : 0.5) };
    });
    const weights = weighSigns(cases);
    const told = (signs: { bySteps: number; byRate: number }) => chanceFrom(weights, signs);
    const result = judge(cases.map((each) => ({ chance: told(each), baseline: each.bySteps, isLate: each.isLate })));
    expect(result.brier).toBeLessThan(result.baselineBrier / 2);
    for (const { forecasts, meanChance, late } of result.calibration)
      if (forecasts > 200) expect(Math.abs(meanChance - late / forecasts)).toBeLessThan(0.06);
    expect(weighSigns(cases.slice(0, 50))).toEqual([0, 1, 0, 0]);
  });
});

describe('a judgement', () => {
  it('is nothing for who knew, one for who was sure of the contrary, and counts every forecast once', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (ends) => {
        const sure = ends.map((isLate) => ({ chance: isLate ? 1 : 0, baseline: isLate ? 0 : 1, isLate }));
        const { brier, baselineBrier, calibration, forecasts } = judge(sure);
        expect([brier, baselineBrier, forecasts]).toEqual([0, 1, ends.length]);
        expect(calibration.reduce((sum, bin) => sum + bin.forecasts, 0)).toBe(ends.length);
      }),
    );
  });
});

describe('a queue', () => {
  const queue = { people: 2, arrivalsPerDay: 8, serviceMinutes: 100, heldMinutes: 0, quotaMinutes: 240 };

  it('waits as long as the formula says', () => {
    const long = [1, 2, 3, 4, 5].map((seed) => simulateQueue(queue, String(seed)).waitMinutes);
    const mean = long.reduce((sum, wait) => sum + wait, 0) / long.length;
    expect(mean / meanWait(2, 8, 100)).toBeGreaterThan(0.7);
    expect(mean / meanWait(2, 8, 100)).toBeLessThan(1.4);
  });

  it('is no longer with one person more, and the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 5, max: 300 }),
        (people, arrivalsPerDay, serviceMinutes) => {
          const own = { ...queue, people, arrivalsPerDay, serviceMinutes };
          const [before, after] = [simulateQueue(own, 'x'), simulateQueue({ ...own, people: people + 1 }, 'x')];
          expect(after.waitMinutes).toBeLessThanOrEqual(before.waitMinutes + 1e-6);
          expect(after.lateShare).toBeLessThanOrEqual(before.lateShare + 1e-9);
          expect(simulateQueue(own, 'x')).toEqual(before);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is made so that dossiers stay as long as they did, with people who can do what they have shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 10, max: 3_000 }),
        fc.integer({ min: 1, max: 100 }),
        (people, arrivalsPerDay, stayMinutes, busyDay) => {
          const made = queueFrom({ people, arrivalsPerDay, stayMinutes, quotaMinutes: 480, busyDay });
          const wait = meanWait(people, arrivalsPerDay, made.serviceMinutes);
          expect(made.serviceMinutes + wait + made.heldMinutes).toBeCloseTo(stayMinutes, 0);
          expect(made.serviceMinutes * busyDay).toBeLessThanOrEqual(people * 480 + 1);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('stands still where nobody is left', () => {
    expect(simulateQueue({ ...queue, people: 0 }, 'x')).toMatchObject({ lateShare: 1, waitMinutes: Infinity });
  });
});
