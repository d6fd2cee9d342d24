import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "issued_report" ("id" varchar(16) PRIMARY KEY NOT NULL, "kind" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "number" integer NOT NULL, "year" integer NOT NULL, "area_code" varchar(10) NOT NULL, "scope" text NOT NULL, "from_day" varchar(10) NOT NULL, "to_day" varchar(10) NOT NULL, "request" text NOT NULL, "issued_at" bigint NOT NULL, "issued_by_id" varchar(16) NOT NULL, "issued_by" varchar(120) NOT NULL, "planned" integer NOT NULL, "supersedes_id" varchar(16), "reason" text, "superseded_by_id" varchar(16), "current_key" varchar(64))',
    'CREATE INDEX "ix_issued_report_at" ON "issued_report" ("issued_at", "id") ',
    'CREATE INDEX "ix_issued_report_area" ON "issued_report" ("area_code", "issued_at", "id") ',
    'CREATE UNIQUE INDEX "ux_issued_report_current" ON "issued_report" ("current_key") ',
    'CREATE UNIQUE INDEX "ux_issued_report_number" ON "issued_report" ("office_id", "year", "number") ',
    'CREATE TABLE "issued_report_part" ("report_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "packed" text NOT NULL, PRIMARY KEY ("report_id", "ordinal"))',
    'CREATE TABLE "report_plan" ("office_id" varchar(16) NOT NULL, "kind" varchar(16) NOT NULL, "is_on" integer NOT NULL, "covered_to" varchar(10) NOT NULL, "changed_at" bigint NOT NULL, "changed_by_id" varchar(16) NOT NULL, "changed_by" varchar(120) NOT NULL, "problem" varchar(300), PRIMARY KEY ("office_id", "kind"))',
  ],
  mysql: [
    'CREATE TABLE `issued_report` (`id` varchar(16) NOT NULL, `kind` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `number` int NOT NULL, `year` int NOT NULL, `area_code` varchar(10) NOT NULL, `scope` text NOT NULL, `from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `request` text NOT NULL, `issued_at` bigint NOT NULL, `issued_by_id` varchar(16) NOT NULL, `issued_by` varchar(120) NOT NULL, `planned` int NOT NULL, `supersedes_id` varchar(16) NULL, `reason` text NULL, `superseded_by_id` varchar(16) NULL, `current_key` varchar(64) NULL, INDEX `ix_issued_report_at` (`issued_at`, `id`), INDEX `ix_issued_report_area` (`area_code`, `issued_at`, `id`), UNIQUE INDEX `ux_issued_report_current` (`current_key`), UNIQUE INDEX `ux_issued_report_number` (`office_id`, `year`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `issued_report_part` (`report_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `packed` text NOT NULL, PRIMARY KEY (`report_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `report_plan` (`office_id` varchar(16) NOT NULL, `kind` varchar(16) NOT NULL, `is_on` int NOT NULL, `covered_to` varchar(10) NOT NULL, `changed_at` bigint NOT NULL, `changed_by_id` varchar(16) NOT NULL, `changed_by` varchar(120) NOT NULL, `problem` varchar(300) NULL, PRIMARY KEY (`office_id`, `kind`)) ENGINE=InnoDB',
  ],
};

export class IssuedReports1795745000000 implements MigrationInterface {
  name = 'IssuedReports1795745000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
