import type { Difference } from '../dossier/proof/check-dossier';

export interface VerifyReport {
  ok: boolean;
  dossiers: number;
  events: number;
  /** Contents of files that were held against the store. */
  files: number;
  /** All of them; `differences` holds the first. */
  differenceCount: number;
  /** How many, by table or check. */
  byWhere: Record<string, number>;
  differences: Difference[];
}

/** A report in the making. */
export class Findings {
  readonly report: VerifyReport = {
    ok: true,
    dossiers: 0,
    events: 0,
    files: 0,
    differenceCount: 0,
    byWhere: {},
    differences: [],
  };

  /** @param limit at most so many differences are listed; all are counted */
  constructor(private readonly limit: number) {}

  note(differences: readonly Difference[]): void {
    const { report } = this;
    for (const difference of differences) {
      this.count(difference.where, 1);
      if (report.differences.length < this.limit) report.differences.push(difference);
    }
  }

  /** Adds what another thread has found. */
  include({ dossiers, events, byWhere, differences }: VerifyReport): void {
    const { report } = this;
    report.dossiers += dossiers;
    report.events += events;
    for (const [where, count] of Object.entries(byWhere)) this.count(where, count);
    report.differences.push(...differences.slice(0, this.limit - report.differences.length));
  }

  private count(where: string, by: number): void {
    const { report } = this;
    report.ok = false;
    report.differenceCount += by;
    report.byWhere[where] = (report.byWhere[where] ?? 0) + by;
  }
}
