/** A settled dossier as the plain rate counts it. */
export interface Settled {
  procedureId: string;
  officeId: string;
  endedAt: number;
  isLate: boolean;
}

export interface PastRate {
  settled: number;
  late: number;
}

/** So many dossiers of the procedure elsewhere weigh as much as an office's own. */
const TRUST = 10;
const NONE: PastRate = { settled: 0, late: 0 };

const keysOf = ({ procedureId, officeId }: Pick<Settled, 'procedureId' | 'officeId'>): string[] => [
  '',
  procedureId,
  `${procedureId}|${officeId}`,
];

/** What one would say without any model: how often such dossiers were late before. */
export class PastRates {
  /** By nothing, procedure, and procedure at an office. */
  constructor(readonly rates: ReadonlyMap<string, PastRate>) {}

  /** Nothing that ended outside of the period has any part in it. */
  static of(settled: Iterable<Settled>, { from, until }: { from: number; until: number }): PastRates {
    const rates = new Map<string, PastRate>();
    for (const { endedAt, isLate, ...place } of settled) {
      if (endedAt < from || endedAt >= until) continue;
      for (const key of keysOf(place)) {
        const rate = rates.get(key) ?? NONE;
        rates.set(key, { settled: rate.settled + 1, late: rate.late + (isLate ? 1 : 0) });
      }
    }
    return new PastRates(rates);
  }

  /** 0 to 1 */
  rateOf(place: Pick<Settled, 'procedureId' | 'officeId'>): number {
    return keysOf(place).reduce((rate, key) => {
      const { settled, late } = this.rates.get(key) ?? NONE;
      return (late + TRUST * rate) / (settled + TRUST);
    }, 0);
  }
}
