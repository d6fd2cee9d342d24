import type { Database } from '../../database/database';
import { selectColumns } from '../../database/rows';
import { withSnapshot } from '../../database/snapshot';
import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { References } from '../dossier/dossier-room';
import {
  chainDifferences,
  type Difference,
  derivedDifferences,
  dueDifferences,
  replay,
} from '../dossier/proof/check-dossier';
import { dossiersReceivedAt, type StoredDossier } from '../dossier/proof/stored-dossiers';
import { readReferences } from '../dossier/read-references';
import { isOfArea } from './cell-areas';
import { legSums, type SettlementSums, settlementSums } from './cell-sums';
import { NumberCheck } from './number-check';
import { SearchCheck } from './search-check';
import { LegCell, SettlementCell } from './settlement-cell.entity';
import { legDeltas, settlementDeltas } from './settlement-deltas';
import { strayDifferences } from './stray-rows';

export interface VerifyReport {
  ok: boolean;
  dossiers: number;
  events: number;
  /** All of them; `differences` holds the first. */
  differenceCount: number;
  /** How many, by table or check. */
  byWhere: Record<string, number>;
  differences: Difference[];
}

export interface VerifyOptions {
  now: Instant;
  /** At most so many differences are listed; all are counted. */
  limit?: number;
  onProgress?: (done: number, total: number) => void;
}

const LISTED = 100;

/** Goes through one moment of the database, office by office, holding one page of dossiers at a time. */
class Verification {
  private readonly legs = legSums();
  private readonly search: SearchCheck;
  private readonly areas = settlementSums();
  private readonly report: VerifyReport;
  private readonly rows = { dossier: 0, dossier_event: 0, leg: 0, dossier_pause: 0 };

  constructor(
    private readonly db: Database,
    private readonly sql: Sql,
    private readonly references: References,
    private readonly options: VerifyOptions,
  ) {
    this.search = new SearchCheck(references.directory);
    this.report = { ok: true, dossiers: 0, events: 0, differenceCount: 0, byWhere: {}, differences: [] };
  }

  async run(): Promise<VerifyReport> {
    const { sql, report, options } = this;
    const [{ total }] = (await sql.query<{ total: number }>('SELECT COUNT(*) AS total FROM dossier')) as [
      { total: number },
    ];
    for (const officeId of await receivingOfficeIds(sql)) {
      const cells = settlementSums();
      const numbers = new NumberCheck(officeId);
      for await (const page of dossiersReceivedAt(this.db.writer, sql, officeId)) {
        for (const stored of page) this.checkDossier(stored, cells, numbers);
        options.onProgress?.(report.dossiers, Number(total));
        // On SQLite nothing else in the process would have its turn before the end.
        await new Promise((next) => setImmediate(next));
      }
      this.note(await numbers.differences(sql));
      await this.checkCells('c.office_id = ?', [officeId], cells);
    }
    await this.checkCells("c.area_code <> ''", [], this.areas);
    await this.checkLegCells();
    this.note(await this.search.differences(sql));
    this.note(await strayDifferences(sql, this.rows));
    report.ok = report.differenceCount === 0;
    return report;
  }

  private checkDossier(stored: StoredDossier, cells: SettlementSums, numbers: NumberCheck): void {
    const { row, events } = stored;
    const { catalogue, calendar, directory } = this.references;
    this.report.dossiers++;
    this.report.events += events.length;
    this.rows.dossier++;
    this.rows.dossier_event += events.length;
    this.rows.leg += stored.legs.length;
    this.rows.dossier_pause += stored.pauses.length;
    this.note(numbers.add(row));
    this.note(chainDifferences(stored));
    try {
      const version = catalogue.getVersion(row.procedureVersionId);
      const changes = replay(stored, version);
      const state = changes.at(-1)!.after;
      this.search.expect({ ...row, legs: state.legs });
      this.note(derivedDifferences(stored, state));
      this.note(dueDifferences(stored, state, version, calendar, this.options.now));
      for (const cell of settlementDeltas(directory, changes)) (isOfArea(cell) ? this.areas : cells).add([cell]);
      this.legs.add(legDeltas(changes));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.note([
        { where: 'dossier_event', which: row.code, column: 'history', stored: reason, expected: 'replayable' },
      ]);
    }
  }

  private async checkCells(where: string, values: string[], cells: SettlementSums): Promise<void> {
    const columns = selectColumns(this.db.writer, SettlementCell, 'c');
    const stored = await this.sql.query<SettlementCell>(
      `SELECT ${columns} FROM settlement_cell c WHERE ${where}`,
      values,
    );
    for (const { key, measure, ...values } of cells.compare(stored)) {
      this.note([{ where: 'settlement_cell', which: key, column: measure, ...values }]);
    }
  }

  private async checkLegCells(): Promise<void> {
    const columns = selectColumns(this.db.writer, LegCell, 'c');
    const stored = await this.sql.query<LegCell>(`SELECT ${columns} FROM leg_cell c`);
    for (const { key, measure, ...values } of this.legs.compare(stored)) {
      this.note([{ where: 'leg_cell', which: key, column: measure, ...values }]);
    }
  }

  private note(differences: readonly Difference[]): void {
    const { report } = this;
    for (const difference of differences) {
      report.differenceCount++;
      report.byWhere[difference.where] = (report.byWhere[difference.where] ?? 0) + 1;
      if (report.differences.length < (this.options.limit ?? LISTED)) report.differences.push(difference);
    }
  }
}

/** Offices that have received dossiers, or have cells or counters as if they had. */
export async function receivingOfficeIds(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT receiving_office_id AS id FROM dossier GROUP BY receiving_office_id
      UNION SELECT office_id AS id FROM settlement_cell WHERE area_code = '' GROUP BY office_id
      UNION SELECT office_id AS id FROM office_counter GROUP BY office_id`,
  );
  return rows.map(({ id }) => id).sort();
}

/**
 * Recomputes every roll-up and every derived column from the events and compares, and checks the chains of events and
 * the numbers of receipts. Commands may go on meanwhile: all of it is read at one moment.
 */
export function verify(db: Database, options: VerifyOptions): Promise<VerifyReport> {
  return withSnapshot(db, async (sql) => new Verification(db, sql, await readReferences(sql), options).run());
}
