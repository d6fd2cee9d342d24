/** A forecast beside what became of the dossier. */
export interface Judged {
  /** What the forecast said, 0 to 1. */
  chance: number;
  /** What the plain rate of the past said. */
  baseline: number;
  isLate: boolean;
}

/** Forecasts of about the same chance. */
export interface CalibrationBin {
  /** Tenths: 0 is 0 to 10 %. */
  bin: number;
  forecasts: number;
  meanChance: number;
  late: number;
}

export interface Judgement {
  forecasts: number;
  late: number;
  /** Mean squared error of the chances, 0 to 1: the smaller the better. */
  brier: number;
  baselineBrier: number;
  calibration: CalibrationBin[];
}

const BINS = 10;

export function judge(cases: readonly Judged[]): Judgement {
  const bins = Array.from({ length: BINS }, (_, bin) => ({ bin, forecasts: 0, meanChance: 0, late: 0 }));
  let [late, brier, baselineBrier] = [0, 0, 0];
  for (const { chance, baseline, isLate } of cases) {
    const happened = isLate ? 1 : 0;
    late += happened;
    brier += (chance - happened) ** 2;
    baselineBrier += (baseline - happened) ** 2;
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))]!;
    bin.forecasts++;
    bin.meanChance += chance;
    bin.late += happened;
  }
  const all = Math.max(1, cases.length);
  return {
    forecasts: cases.length,
    late,
    brier: brier / all,
    baselineBrier: baselineBrier / all,
    calibration: bins.map((bin) => ({ ...bin, meanChance: bin.meanChance / Math.max(1, bin.forecasts) })),
  };
}
