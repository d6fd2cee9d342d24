import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['ix_dossier_digitised', 'digitised_at, id, receiving_office_id, procedure_id'],
  ['ix_dossier_office_digitised', 'receiving_office_id, digitised_at, id, procedure_id'],
  ['ix_dossier_slip', 'slip_edition'],
] as const;

/** As `digitisedAt` has it: settled, and the event that issued the result last names a file. */
const DIGITISED = `UPDATE dossier SET digitised_at = ended_at
  WHERE standing IN ('EARLY', 'ON_TIME', 'LATE') AND id IN (
    SELECT e.dossier_id FROM dossier_event e WHERE e.type = 'RESULT_ISSUED' AND e.data LIKE '%"fileIds":["%'
      AND NOT EXISTS (SELECT 1 FROM dossier_event f
        WHERE f.dossier_id = e.dossier_id AND f.type = 'RESULT_ISSUED' AND f.sequence > e.sequence))`;

/**
 * With the index that finds the few corrected receipts for what an issued report would say today.
 *
 * The dossiers are marked here; the cells hold no digitised result until `hcc rebuild` has counted them; see
 * docs/operations.md.
 */
export class DigitisedResults1795750000000 implements MigrationInterface {
  name = 'DigitisedResults1795750000000';

  async up(runner: QueryRunner): Promise<void> {
    const isSqlite = runner.connection.options.type === 'better-sqlite3';
    await runner.query(`ALTER TABLE dossier ADD COLUMN digitised_at ${isSqlite ? 'bigint' : 'bigint NULL'}`);
    const int = isSqlite ? 'integer' : 'int';
    await runner.query(`ALTER TABLE settlement_cell ADD COLUMN digitised ${int} NOT NULL DEFAULT '0'`);
    for (const [name, columns] of INDEXES) await runner.query(`CREATE INDEX ${name} ON dossier (${columns})`);
    await runner.query(DIGITISED);
    await runner.query('DROP TABLE digitised_month');
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
