import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'DROP INDEX "ix_partner_change_at"',
    'CREATE TABLE "outbox_hold" ("id" integer PRIMARY KEY NOT NULL, "since" bigint NOT NULL, "reason" varchar(10) NOT NULL)',
    'CREATE TABLE "temporary_partner_change" ("id" varchar(16) PRIMARY KEY NOT NULL, "at" bigint NOT NULL, "dossier_id" varchar(16) NOT NULL, "code" varchar(40) NOT NULL, "area_code" varchar(10) NOT NULL, "event" varchar(20) NOT NULL, "status_code" integer NOT NULL, "due_at" bigint, "office_code" varchar(24) NOT NULL, "position" bigint, "sequence" integer NOT NULL DEFAULT (\'0\'))',
    'INSERT INTO "temporary_partner_change"("id", "at", "dossier_id", "code", "area_code", "event", "status_code", "due_at", "office_code") SELECT "id", "at", "dossier_id", "code", "area_code", "event", "status_code", "due_at", "office_code" FROM "partner_change"',
    'DROP TABLE "partner_change"',
    'ALTER TABLE "temporary_partner_change" RENAME TO "partner_change"',
    'CREATE INDEX "ix_partner_change_position" ON "partner_change" ("position", "at", "sequence", "id") ',
  ],
  mysql: [
    'DROP INDEX `ix_partner_change_at` ON `partner_change`',
    'CREATE TABLE `outbox_hold` (`id` int NOT NULL, `since` bigint NOT NULL, `reason` varchar(10) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `partner_change` ADD `position` bigint NULL',
    "ALTER TABLE `partner_change` ADD `sequence` int NOT NULL DEFAULT '0'",
    'CREATE INDEX `ix_partner_change_position` ON `partner_change` (`position`, `at`, `sequence`, `id`)',
  ],
};

export class HoldAndChangeOrder1795768000000 implements MigrationInterface {
  name = 'HoldAndChangeOrder1795768000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
