import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUMS = ['received', 'early', 'on_time', 'late', 'withdrawn', 'stopped', 'paused_net', 'overdue_net'];
const COLUMNS = `period, procedure_id, office_id, received_online, ${SUMS.join(', ')}`;
const SUMMED = `SUM(CASE WHEN channel = 'ONLINE' THEN received ELSE 0 END), ${SUMS.map((sum) => `SUM(${sum})`).join(', ')}`;

const CREATE = {
  sqlite:
    'CREATE TABLE "settlement_cell_new" ("period" varchar(12) NOT NULL, "procedure_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "received" integer NOT NULL, "received_online" integer NOT NULL, "early" integer NOT NULL, "on_time" integer NOT NULL, "late" integer NOT NULL, "withdrawn" integer NOT NULL, "stopped" integer NOT NULL, "paused_net" integer NOT NULL, "overdue_net" integer NOT NULL, PRIMARY KEY ("period", "procedure_id", "office_id"))',
  mysql:
    'CREATE TABLE `settlement_cell_new` (`period` varchar(12) NOT NULL, `procedure_id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `received` int NOT NULL, `received_online` int NOT NULL, `early` int NOT NULL, `on_time` int NOT NULL, `late` int NOT NULL, `withdrawn` int NOT NULL, `stopped` int NOT NULL, `paused_net` int NOT NULL, `overdue_net` int NOT NULL, PRIMARY KEY (`period`, `procedure_id`, `office_id`)) ENGINE=InnoDB',
};

/**
 * The channel of what was received becomes a measure, procedures are summed over all offices too; what has ended is
 * listed by when it did, and what is overdue is a range of the open dossiers.
 */
export class SettlementCells1795309671403 implements MigrationInterface {
  name = 'SettlementCells1795309671403';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    // What a run that was cut off may have left on MySQL, where each of these commits by itself.
    await runner.query('DROP TABLE IF EXISTS settlement_cell_new');
    await runner.query(CREATE[engine]);
    await runner.query(
      `INSERT INTO settlement_cell_new (${COLUMNS})
        SELECT period, procedure_id, office_id, ${SUMMED} FROM settlement_cell
         GROUP BY period, procedure_id, office_id`,
    );
    const period = engine === 'sqlite' ? "'~' || period" : "CONCAT('~', period)";
    await runner.query(
      `INSERT INTO settlement_cell_new (${COLUMNS})
        SELECT ${period}, procedure_id, '', ${SUMMED} FROM settlement_cell
         WHERE procedure_id <> '' GROUP BY period, procedure_id`,
    );
    await runner.query('DROP TABLE settlement_cell');
    await runner.query('ALTER TABLE settlement_cell_new RENAME TO settlement_cell');
    await runner.query('CREATE INDEX ix_settlement_cell_office ON settlement_cell (office_id, period)');
    await runner.query(`DROP INDEX ix_dossier_ended${engine === 'mysql' ? ' ON dossier' : ''}`);
    await runner.query('CREATE INDEX ix_dossier_ended ON dossier (ended_at, id)');
    await runner.query(
      'CREATE INDEX ix_dossier_open ON dossier (ended_at, overdue_from, receiving_office_id, procedure_id)',
    );
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
