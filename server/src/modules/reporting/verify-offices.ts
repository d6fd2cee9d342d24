import type { Database } from '../../database/database';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { DossierChange, References } from '../dossier/dossier-room';
import { chainDifferences, derivedDifferences, dueDifferences, replay } from '../dossier/proof/check-dossier';
import { dossiersById, dossiersReceivedAt, type StoredDossier } from '../dossier/proof/stored-dossiers';
import { type FinishSums, finishSums, type SettlementSums, settlementSums } from './cell-sums';
import { Findings, type VerifyReport } from './findings';
import { finishDeltas } from './finish-deltas';
import { NumberCheck } from './number-check';
import { ProvinceSums, type ProvinceSumsData } from './province-sums';
import { finishCells, officeCells } from './stored-cells';

/** How many rows of each table the dossiers had. */
export type RowCounts = Record<
  'dossier' | 'dossier_event' | 'leg' | 'dossier_pause' | 'consultation' | 'dossier_file',
  number
>;

/** What has been seen at some offices. */
export interface VerifiedOffices {
  report: VerifyReport;
  rows: RowCounts;
  sums: ProvinceSumsData;
}

/** Goes through one moment of the database, office by office, holding one page of dossiers at a time. */
export class OfficeVerification {
  readonly findings: Findings;
  readonly sums: ProvinceSums;
  readonly rows: RowCounts = {
    dossier: 0,
    dossier_event: 0,
    leg: 0,
    dossier_pause: 0,
    consultation: 0,
    dossier_file: 0,
  };

  constructor(
    private readonly db: Database,
    private readonly sql: Sql,
    readonly references: References,
    private readonly options: { now: Instant; limit: number },
  ) {
    this.findings = new Findings(options.limit);
    this.sums = new ProvinceSums(references.directory);
  }

  async run(officeIds: readonly string[], onProgress: (dossiers: number) => void): Promise<void> {
    const { db, sql, findings } = this;
    for (const officeId of officeIds) {
      const cells = settlementSums();
      const finishes = finishSums();
      const numbers = new NumberCheck(officeId);
      for await (const page of dossiersReceivedAt(db.writer, sql, officeId)) {
        for (const stored of page) this.checkDossier(stored, cells, finishes, numbers);
        onProgress(findings.report.dossiers);
        // On SQLite nothing else in the process would have its turn before the end.
        await new Promise((next) => setImmediate(next));
      }
      findings.note(await numbers.differences(sql));
      for (const { key, measure, stored, expected } of cells.compare(await officeCells(db.writer, sql, officeId))) {
        findings.note([{ where: 'settlement_cell', which: key, column: measure, stored, expected }]);
      }
      for (const { key, measure, stored, expected } of finishes.compare(await finishCells(db.writer, sql, officeId))) {
        findings.note([{ where: 'finish_cell', which: key, column: measure, stored, expected }]);
      }
    }
  }

  /**
   * Only these dossiers, each against its own events; what they add up to is for `run`.
   * @returns the offices that received those which differ
   */
  async runDossiers(ids: readonly string[]): Promise<string[]> {
    const differing = new Set<string>();
    for await (const page of dossiersById(this.db.writer, this.sql, ids)) {
      for (const stored of page) {
        const before = this.findings.report.differenceCount;
        this.checkHistory(stored);
        if (this.findings.report.differenceCount > before) differing.add(stored.row.receivingOfficeId);
      }
      await new Promise((next) => setImmediate(next));
    }
    return [...differing];
  }

  handOver(): VerifiedOffices {
    return { report: this.findings.report, rows: this.rows, sums: this.sums.handOver() };
  }

  /** Adds what another thread has seen at its offices. */
  include({ report, rows, sums }: VerifiedOffices): void {
    this.findings.include(report);
    this.sums.include(sums);
    for (const table of Object.keys(rows) as (keyof RowCounts)[]) this.rows[table] += rows[table];
  }

  private checkDossier(stored: StoredDossier, cells: SettlementSums, finishes: FinishSums, numbers: NumberCheck): void {
    const { findings, rows } = this;
    const { row, events } = stored;
    rows.dossier++;
    rows.dossier_event += events.length;
    rows.leg += stored.legs.length;
    rows.dossier_pause += stored.pauses.length;
    rows.consultation += stored.consultations.length;
    rows.dossier_file += stored.files.length;
    findings.note(numbers.add(row, events[0]?.at ?? row.receivedAt));
    const changes = this.checkHistory(stored);
    if (!changes) return;
    cells.add(this.sums.add(row, changes));
    finishes.add(finishDeltas(changes));
  }

  /** What is derived of one dossier against its events. @returns the changes; null where they can't be replayed */
  private checkHistory(stored: StoredDossier): DossierChange[] | null {
    const { findings, options } = this;
    const { row, events } = stored;
    const { catalogue, calendars } = this.references;
    findings.report.dossiers++;
    findings.report.events += events.length;
    findings.note(chainDifferences(stored));
    try {
      const changes = replay(stored, catalogue.versionOf);
      const state = changes.at(-1)!.after;
      const version = catalogue.getVersion(state.versionId);
      findings.note(derivedDifferences(stored, state));
      findings.note(dueDifferences(stored, state, version, calendars.of(row.receivingOfficeId), options.now));
      return changes;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.note([
        { where: 'dossier_event', which: row.code, column: 'history', stored: reason, expected: 'replayable' },
      ]);
      return null;
    }
  }
}
