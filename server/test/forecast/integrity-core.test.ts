import fc from 'fast-check';
import { parseInstant } from '../../src/kernel/instant';
import { shippedCalendar } from '../../src/modules/calendar/shipped-calendar';
import { DossierEventType } from '../../src/modules/dossier/dossier-terms';
import { findPatterns, type TracedDossier, type TracedEvent } from '../../src/modules/integrity/find-patterns';
import { amongAll, chanceOfAtLeast } from '../../src/modules/integrity/how-rare';
import { Pattern } from '../../src/modules/integrity/integrity-terms';
import { rareFindings, type Tally } from '../../src/modules/integrity/rare-findings';
import { seeded } from '../harness/seeded';

describe('how rare something is', () => {
  it('is the sum of what one can count', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (cases, some, rate) => {
          const hits = Math.min(some, cases);
          let sum = 0;
          for (let k = hits; k <= cases; k++) sum += choose(cases, k) * rate ** k * (1 - rate) ** (cases - k);
          expect(chanceOfAtLeast(hits, cases, rate)).toBeCloseTo(sum, 8);
        },
      ),
    );
  });

  it('is less among all that were looked at, in the same order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 }), (chances) => {
        const adjusted = amongAll(chances);
        for (const [index, chance] of chances.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(chance * (1 - 1e-12));
          for (const [other, than] of chances.entries())
            if (chance < than) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[other]!);
        }
      }),
    );
  });
});

describe('findings', () => {
  const tally = (officeId: string, cases: number, hits: number, change: Partial<Tally> = {}): Tally => ({
    pattern: Pattern.DEADLINE_BURST,
    officeId,
    staffId: `${officeId}-1`,
    procedureId: 'P',
    cases,
    hits,
    ...change,
  });

  it('name the one office that differs, and its person', () => {
    const usual = Array.from({ length: 40 }, (_, index) => tally(`O${index}`, 50, 4));
    const found = rareFindings([...usual, tally('bad', 50, 30)]);
    expect(found.map(({ officeId, staffId }) => [officeId, staffId])).toEqual([
      ['bad', null],
      ['bad', 'bad-1'],
    ]);
    expect(found[0]).toMatchObject({ cases: 50, hits: 30 });
    expect(found[0]!.expected).toBeGreaterThan(3.5);
    expect(found[0]!.expected).toBeLessThan(4.6);
  });

  it('blame nobody for procedures that are so everywhere', () => {
    const everywhere = Array.from({ length: 20 }, (_, index) => tally(`O${index}`, 40, 36, { procedureId: 'Q' }));
    const usual = Array.from({ length: 20 }, (_, index) => tally(`O${index}`, 40, 2));
    expect(rareFindings([...everywhere, ...usual, tally('only-q', 40, 36, { procedureId: 'Q' })])).toEqual([]);
  });

  it('come of mere chance in few of many worlds', () => {
    const random = seeded(3);
    let worlds = 0;
    for (let world = 0; world < 100; world++) {
      const draw = () => Array.from({ length: 30 }, () => (random() < 0.1 ? 1 : 0)).reduce<number>((a, b) => a + b, 0);
      if (rareFindings(Array.from({ length: 50 }, (_, index) => tally(`O${index}`, 30, draw()))).length > 0) worlds++;
    }
    expect(worlds).toBeLessThan(15);
  });
});

describe('patterns', () => {
  const calendar = shippedCalendar();
  const at = (text: string) => parseInstant(`2026-11-${text}:00+07:00`, 'at');
  const DUE = at('20T17:00');
  const event = (type: DossierEventType, moment: string, change: Partial<TracedEvent> = {}): TracedEvent => ({
    type,
    at: at(moment),
    actorId: 'someone',
    officeId: 'office',
    dueAt: DUE,
    issuedOn: null,
    ...change,
  });
  const dossier = (events: TracedEvent[], ended: string, change: Partial<TracedDossier> = {}): TracedDossier => ({
    endedAt: at(ended),
    dueAt: DUE,
    hasFee: false,
    isRefused: false,
    events,
    ...change,
  });
  const { RECEIVED, APPROVED, RESULT_ISSUED, SUPPLEMENT_REQUESTED, PAYMENT_RECORDED } = DossierEventType;
  const hits = (traced: TracedDossier) => findPatterns(traced, calendar).map(({ pattern, isHit }) => [pattern, isHit]);

  it.each([
    ['20T15:59', false],
    ['20T16:00', true],
    ['20T17:00', true],
    ['20T17:01', false],
  ])('settled at %s is a burst: %s', (ended, isHit) => {
    expect(hits(dossier([event(RECEIVED, '02T09:00'), event(APPROVED, ended)], ended))).toEqual([
      [Pattern.DEADLINE_BURST, isHit],
    ]);
  });

  it('are asked twice, paused with a day left, unpaid, and issued before they were approved', () => {
    const traced = dossier(
      [
        event(RECEIVED, '02T09:00'),
        event(SUPPLEMENT_REQUESTED, '04T09:00', { actorId: 'first' }),
        event(DossierEventType.SUPPLEMENT_RECORDED, '05T09:00'),
        event(SUPPLEMENT_REQUESTED, '20T08:00', { actorId: 'second' }),
        event(RESULT_ISSUED, '20T09:00', { issuedOn: '2026-11-19', actorId: 'issuer' }),
        event(APPROVED, '20T10:00'),
      ],
      '20T10:00',
      { hasFee: true },
    );
    const found = findPatterns(traced, calendar);
    expect(found.filter(({ isHit }) => isHit).map(({ pattern, staffId }) => [pattern, staffId])).toEqual([
      [Pattern.REPEATED_SUPPLEMENT, 'second'],
      [Pattern.LATE_PAUSE, 'second'],
      [Pattern.SETTLED_UNPAID, 'someone'],
      [Pattern.ISSUED_BEFORE_SIGNED, 'issuer'],
    ]);
  });

  it('are not where things are in order', () => {
    const events = [
      event(RECEIVED, '02T09:00'),
      event(SUPPLEMENT_REQUESTED, '04T09:00'),
      event(PAYMENT_RECORDED, '05T09:00'),
      event(APPROVED, '10T09:00'),
      event(RESULT_ISSUED, '10T10:00', { issuedOn: '2026-11-10' }),
    ];
    expect(hits(dossier(events, '10T09:00', { hasFee: true })).filter(([, isHit]) => isHit)).toEqual([]);
    const refused = dossier(events.slice(0, 2), '10T09:00', { hasFee: true, isRefused: true });
    expect(hits(refused).map(([pattern]) => pattern)).not.toContain(Pattern.SETTLED_UNPAID);
  });
});
