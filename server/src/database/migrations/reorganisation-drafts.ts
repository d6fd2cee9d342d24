import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'DROP INDEX "ix_reorganisation_digest"',
    'CREATE TABLE "temporary_reorganisation" ("id" varchar(16) PRIMARY KEY NOT NULL, "effective_on" varchar(10) NOT NULL, "decision" varchar(300) NOT NULL, "content" text NOT NULL, "digest" varchar(64) NOT NULL, "state" varchar(10) NOT NULL, "prepared_at" bigint NOT NULL, "prepared_by_id" varchar(16), "prepared_by" varchar(120) NOT NULL, "confirmed_at" bigint, "confirmed_by" varchar(120), "switched_at" bigint, "moved" integer NOT NULL, "finished_at" bigint, "revision" integer, "changed_at" bigint, "changed_by" varchar(120), "editor_ids" text)',
    'INSERT INTO "temporary_reorganisation"("id", "effective_on", "decision", "content", "digest", "state", "prepared_at", "prepared_by_id", "prepared_by", "confirmed_at", "confirmed_by", "switched_at", "moved", "finished_at") SELECT "id", "effective_on", "decision", "content", "digest", "state", "prepared_at", "prepared_by_id", "prepared_by", "confirmed_at", "confirmed_by", "switched_at", "moved", "finished_at" FROM "reorganisation"',
    'DROP TABLE "reorganisation"',
    'ALTER TABLE "temporary_reorganisation" RENAME TO "reorganisation"',
    'CREATE INDEX "ix_reorganisation_digest" ON "reorganisation" ("digest") ',
  ],
  mysql: [
    'ALTER TABLE `reorganisation` ADD `revision` int NULL',
    'ALTER TABLE `reorganisation` ADD `changed_at` bigint NULL',
    'ALTER TABLE `reorganisation` ADD `changed_by` varchar(120) NULL',
    'ALTER TABLE `reorganisation` ADD `editor_ids` text NULL',
  ],
};

/** Orders of reorganisations are written in parts, by one or several. */
export class ReorganisationDrafts1795731249066 implements MigrationInterface {
  name = 'ReorganisationDrafts1795731249066';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
