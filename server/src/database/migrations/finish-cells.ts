import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "finish_cell" ("procedure_id" varchar(16) NOT NULL, "period" varchar(7) NOT NULL, "office_id" varchar(16) NOT NULL, "margin" varchar(10) NOT NULL, "dossiers" integer NOT NULL, "used_minutes" integer NOT NULL, "quota_minutes" integer NOT NULL, "paused" integer NOT NULL, "paused_minutes" integer NOT NULL, PRIMARY KEY ("procedure_id", "period", "office_id", "margin"))',
    'CREATE INDEX "ix_finish_cell_office" ON "finish_cell" ("office_id", "period") ',
    'CREATE TABLE "person_cell" ("office_id" varchar(16) NOT NULL, "period" varchar(7) NOT NULL, "person_name" varchar(120) NOT NULL, "legs" integer NOT NULL, "used_minutes" integer NOT NULL, "quota_minutes" integer NOT NULL, "over_quota" integer NOT NULL, PRIMARY KEY ("office_id", "period", "person_name"))',
  ],
  mysql: [
    'CREATE TABLE `finish_cell` (`procedure_id` varchar(16) NOT NULL, `period` varchar(7) NOT NULL, `office_id` varchar(16) NOT NULL, `margin` varchar(10) NOT NULL, `dossiers` int NOT NULL, `used_minutes` int NOT NULL, `quota_minutes` int NOT NULL, `paused` int NOT NULL, `paused_minutes` int NOT NULL, INDEX `ix_finish_cell_office` (`office_id`, `period`), PRIMARY KEY (`procedure_id`, `period`, `office_id`, `margin`)) ENGINE=InnoDB',
    'CREATE TABLE `person_cell` (`office_id` varchar(16) NOT NULL, `period` varchar(7) NOT NULL, `person_name` varchar(120) NOT NULL, `legs` int NOT NULL, `used_minutes` int NOT NULL, `quota_minutes` int NOT NULL, `over_quota` int NOT NULL, PRIMARY KEY (`office_id`, `period`, `person_name`)) ENGINE=InnoDB',
  ],
};

/** They are empty until `hcc rebuild` has filled them from what there is; see docs/operations.md. */
export class FinishCells1795746000000 implements MigrationInterface {
  name = 'FinishCells1795746000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
