import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'DROP INDEX "ix_partner_change_at"',
    'CREATE TABLE "outbox_hold" ("id" integer PRIMARY KEY NOT NULL, "since" bigint NOT NULL, "reason" varchar(10) NOT NULL)',
    'ALTER TABLE "advice" ADD COLUMN "due_days" integer',
    'ALTER TABLE "complaint" ADD COLUMN "due_days" integer',
    'ALTER TABLE "feedback" ADD COLUMN "due_days" integer',
    'ALTER TABLE "partner_change" ADD COLUMN "position" bigint',
    'ALTER TABLE "partner_change" ADD COLUMN "sequence" integer NOT NULL DEFAULT (\'0\')',
    'CREATE INDEX "ix_partner_change_position" ON "partner_change" ("position", "at", "sequence", "id") ',
  ],
  mysql: [
    'DROP INDEX `ix_partner_change_at` ON `partner_change`',
    'CREATE TABLE `outbox_hold` (`id` int NOT NULL, `since` bigint NOT NULL, `reason` varchar(10) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `advice` ADD `due_days` int NULL',
    'ALTER TABLE `complaint` ADD `due_days` int NULL',
    'ALTER TABLE `partner_change` ADD `position` bigint NULL',
    "ALTER TABLE `partner_change` ADD `sequence` int NOT NULL DEFAULT '0'",
    'ALTER TABLE `feedback` ADD `due_days` int NULL',
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
