import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "counter" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "number" varchar(8) NOT NULL, "name" varchar(80) NOT NULL, "serves_text" text NOT NULL, "position" integer NOT NULL, "valid_from" varchar(10) NOT NULL, "valid_to" varchar(10), "staff_id" varchar(16))',
    'CREATE UNIQUE INDEX "ux_counter_staff" ON "counter" ("staff_id") ',
    'CREATE INDEX "ix_counter_office" ON "counter" ("office_id", "position") ',
    'CREATE TABLE "office_change" ("office_id" varchar(16) NOT NULL, "number" integer NOT NULL, "kind" varchar(10) NOT NULL, "at" bigint NOT NULL, "by_id" varchar(16), "by_name" varchar(120) NOT NULL, "undoes" integer, "before_text" text NOT NULL, "after_text" text NOT NULL, PRIMARY KEY ("office_id", "number"))',
    'CREATE INDEX "ix_office_change_kind" ON "office_change" ("kind", "at") ',
    'ALTER TABLE "office" ADD COLUMN "email" varchar(120)',
  ],
  mysql: [
    'CREATE TABLE `counter` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `number` varchar(8) NOT NULL, `name` varchar(80) NOT NULL, `serves_text` text NOT NULL, `position` int NOT NULL, `valid_from` varchar(10) NOT NULL, `valid_to` varchar(10) NULL, `staff_id` varchar(16) NULL, UNIQUE INDEX `ux_counter_staff` (`staff_id`), INDEX `ix_counter_office` (`office_id`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `office_change` (`office_id` varchar(16) NOT NULL, `number` int NOT NULL, `kind` varchar(10) NOT NULL, `at` bigint NOT NULL, `by_id` varchar(16) NULL, `by_name` varchar(120) NOT NULL, `undoes` int NULL, `before_text` text NOT NULL, `after_text` text NOT NULL, INDEX `ix_office_change_kind` (`kind`, `at`), PRIMARY KEY (`office_id`, `number`)) ENGINE=InnoDB',
    'ALTER TABLE `office` ADD `email` varchar(120) NULL',
  ],
};

export class OfficeCounters1795731464086 implements MigrationInterface {
  name = 'OfficeCounters1795731464086';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
