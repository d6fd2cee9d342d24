import { FeeKind, FeeUnit } from './fee-terms';

/** One fee or charge of a procedure, in whole đồng for one unit. */
export interface FeeLine {
  code: string;
  name: string;
  kind: FeeKind;
  unit: FeeUnit;
  amountDong: number;
  basis: string;
}

/** Who pays less, by which law, and what shows it. */
export interface Exemption {
  code: string;
  name: string;
  /** Of all that is owed; 100 is free of charge. */
  percent: number;
  basis: string;
  evidence: string;
}

export interface Tariff {
  lines: readonly FeeLine[];
  exemptions: readonly Exemption[];
}

export interface FeeFacts {
  copies: number;
  pages: number;
  exemption: string | null;
}

export interface ReckonedLine extends FeeLine {
  count: number;
  totalDong: number;
}

export interface Quote {
  lines: ReckonedLine[];
  fullDong: number;
  reducedDong: number;
  totalDong: number;
  exemption: Exemption | null;
}

export const ONE_OF_EACH: FeeFacts = { copies: 1, pages: 1, exemption: null };

/**
 * What is to be paid, in whole đồng. A reduction that does not come out even is rounded in favour of who pays. Pure.
 * @throws Error where the tariff has no such exemption
 */
export function reckonFee({ lines, exemptions }: Tariff, { copies, pages, exemption }: FeeFacts): Quote {
  const counts = { [FeeUnit.DOSSIER]: 1, [FeeUnit.COPY]: copies, [FeeUnit.PAGE]: pages };
  const reckoned = lines.map((line) => ({
    ...line,
    count: counts[line.unit],
    totalDong: line.amountDong * counts[line.unit],
  }));
  const fullDong = reckoned.reduce((sum, { totalDong }) => sum + totalDong, 0);
  const granted = exemption === null ? null : exemptions.find(({ code }) => code === exemption);
  if (granted === undefined) throw new Error(`The tariff has no exemption ${exemption}.`);
  const reducedDong = granted === null ? 0 : Math.ceil((fullDong * granted.percent) / 100);
  return { lines: reckoned, fullDong, reducedDong, totalDong: fullDong - reducedDong, exemption: granted };
}

/** Of a procedure of which only the sum is known. */
export function plainTariff(feeDong: number | null): Tariff {
  if (!feeDong) return { lines: [], exemptions: [] };
  const line = { code: 'PHI', name: 'Phí, lệ phí theo thủ tục', kind: FeeKind.CHARGE, unit: FeeUnit.DOSSIER };
  return { lines: [{ ...line, amountDong: feeDong, basis: '' }], exemptions: [] };
}
