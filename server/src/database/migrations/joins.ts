import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "partner_change" ("id" varchar(16) PRIMARY KEY NOT NULL, "at" bigint NOT NULL, "dossier_id" varchar(16) NOT NULL, "code" varchar(40) NOT NULL, "area_code" varchar(10) NOT NULL, "event" varchar(20) NOT NULL, "status_code" integer NOT NULL, "due_at" bigint, "office_code" varchar(24) NOT NULL)',
    'CREATE INDEX "ix_partner_change_at" ON "partner_change" ("at", "id") ',
    'ALTER TABLE "partner_key" ADD "created_by_id" varchar(16)',
    'ALTER TABLE "partner_key" ADD "waits" integer',
    'ALTER TABLE "partner_hook" ADD "made_by_id" varchar(16)',
    'ALTER TABLE "partner_hook" ADD "waits" integer',
  ],
  mysql: [
    'CREATE TABLE `partner_change` (`id` varchar(16) NOT NULL, `at` bigint NOT NULL, `dossier_id` varchar(16) NOT NULL, `code` varchar(40) NOT NULL, `area_code` varchar(10) NOT NULL, `event` varchar(20) NOT NULL, `status_code` int NOT NULL, `due_at` bigint NULL, `office_code` varchar(24) NOT NULL, INDEX `ix_partner_change_at` (`at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `partner_key` ADD `created_by_id` varchar(16) NULL',
    'ALTER TABLE `partner_key` ADD `waits` int NULL',
    'ALTER TABLE `partner_hook` ADD `made_by_id` varchar(16) NULL',
    'ALTER TABLE `partner_hook` ADD `waits` int NULL',
  ],
};

export class Joins1795762000000 implements MigrationInterface {
  name = 'Joins1795762000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
