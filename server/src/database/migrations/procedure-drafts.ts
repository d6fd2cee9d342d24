import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "procedure_draft" ("id" varchar(16) PRIMARY KEY NOT NULL, "code" varchar(24) NOT NULL, "open_code" varchar(24), "base_version_id" varchar(16), "ending" integer NOT NULL, "content" text NOT NULL, "revision" integer NOT NULL, "state" varchar(10) NOT NULL, "effective_from" bigint, "created_at" bigint NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(120) NOT NULL, "editor_ids" text NOT NULL, "confirmed_by" varchar(120), "version_id" varchar(16))',
    'CREATE INDEX "ix_procedure_draft_code" ON "procedure_draft" ("code", "created_at") ',
    'CREATE UNIQUE INDEX "ux_procedure_draft_open" ON "procedure_draft" ("open_code") ',
    'CREATE TABLE "procedure_replay" ("id" varchar(16) PRIMARY KEY NOT NULL, "draft_id" varchar(16) NOT NULL, "running_draft_id" varchar(16), "revision" integer NOT NULL, "content" text NOT NULL, "from_day" varchar(10) NOT NULL, "to_day" varchar(10) NOT NULL, "state" varchar(8) NOT NULL, "total" integer NOT NULL, "done" integer NOT NULL, "result" text, "created_at" bigint NOT NULL, "created_by" varchar(120) NOT NULL, "finished_at" bigint)',
    'CREATE INDEX "ix_procedure_replay_draft" ON "procedure_replay" ("draft_id", "created_at") ',
    'CREATE UNIQUE INDEX "ux_procedure_replay_running" ON "procedure_replay" ("running_draft_id") ',
    'CREATE TABLE "replayed_dossier" ("replay_id" varchar(16) NOT NULL, "dossier_id" varchar(16) NOT NULL, "was_late_in" varchar(200), "late_in" varchar(200), "was_due_at" bigint, "due_at" bigint, "was_completed_at" bigint, "completed_at" bigint, PRIMARY KEY ("replay_id", "dossier_id"))',
    'DROP INDEX "ux_procedure_code"',
    'CREATE TABLE "temporary_procedure_entry" ("id" varchar(16) PRIMARY KEY NOT NULL, "code" varchar(24) NOT NULL)',
    'INSERT INTO "temporary_procedure_entry"("id", "code") SELECT "id", "code" FROM "procedure_entry"',
    'DROP TABLE "procedure_entry"',
    'ALTER TABLE "temporary_procedure_entry" RENAME TO "procedure_entry"',
    'CREATE UNIQUE INDEX "ux_procedure_code" ON "procedure_entry" ("code") ',
    'DROP INDEX "ux_procedure_version"',
    'CREATE TABLE "temporary_procedure_version" ("id" varchar(16) PRIMARY KEY NOT NULL, "procedure_id" varchar(16) NOT NULL, "version_no" integer NOT NULL, "code" varchar(24) NOT NULL, "name" text NOT NULL, "field" varchar(300) NOT NULL, "agency" text, "result" text, "decision" varchar(60), "fee_dong" integer, "service_level" integer, "limit_amount" integer, "limit_unit" varchar(16) NOT NULL, "on_supplement" varchar(8) NOT NULL, "receiving_tiers_text" varchar(40) NOT NULL, "content_hash" varchar(64) NOT NULL, "created_at" bigint NOT NULL, "on_consultation" varchar(8) NOT NULL DEFAULT (\'WAIT\'), "effective_from" bigint NOT NULL DEFAULT (\'0\'), "effective_until" bigint)',
    'INSERT INTO "temporary_procedure_version"("id", "procedure_id", "version_no", "code", "name", "field", "agency", "result", "decision", "fee_dong", "service_level", "limit_amount", "limit_unit", "on_supplement", "receiving_tiers_text", "content_hash", "created_at", "on_consultation") SELECT "id", "procedure_id", "version_no", "code", "name", "field", "agency", "result", "decision", "fee_dong", "service_level", "limit_amount", "limit_unit", "on_supplement", "receiving_tiers_text", "content_hash", "created_at", "on_consultation" FROM "procedure_version"',
    'DROP TABLE "procedure_version"',
    'ALTER TABLE "temporary_procedure_version" RENAME TO "procedure_version"',
    'CREATE UNIQUE INDEX "ux_procedure_version" ON "procedure_version" ("procedure_id", "version_no") ',
  ],
  mysql: [
    'CREATE TABLE `procedure_draft` (`id` varchar(16) NOT NULL, `code` varchar(24) NOT NULL, `open_code` varchar(24) NULL, `base_version_id` varchar(16) NULL, `ending` int NOT NULL, `content` text NOT NULL, `revision` int NOT NULL, `state` varchar(10) NOT NULL, `effective_from` bigint NULL, `created_at` bigint NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(120) NOT NULL, `editor_ids` text NOT NULL, `confirmed_by` varchar(120) NULL, `version_id` varchar(16) NULL, INDEX `ix_procedure_draft_code` (`code`, `created_at`), UNIQUE INDEX `ux_procedure_draft_open` (`open_code`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `procedure_replay` (`id` varchar(16) NOT NULL, `draft_id` varchar(16) NOT NULL, `running_draft_id` varchar(16) NULL, `revision` int NOT NULL, `content` text NOT NULL, `from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `state` varchar(8) NOT NULL, `total` int NOT NULL, `done` int NOT NULL, `result` text NULL, `created_at` bigint NOT NULL, `created_by` varchar(120) NOT NULL, `finished_at` bigint NULL, INDEX `ix_procedure_replay_draft` (`draft_id`, `created_at`), UNIQUE INDEX `ux_procedure_replay_running` (`running_draft_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `replayed_dossier` (`replay_id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `was_late_in` varchar(200) NULL, `late_in` varchar(200) NULL, `was_due_at` bigint NULL, `due_at` bigint NULL, `was_completed_at` bigint NULL, `completed_at` bigint NULL, PRIMARY KEY (`replay_id`, `dossier_id`)) ENGINE=InnoDB',
    'ALTER TABLE `procedure_entry` DROP COLUMN `current_version_id`',
    "ALTER TABLE `procedure_version` ADD `effective_from` bigint NOT NULL DEFAULT '0'",
    'ALTER TABLE `procedure_version` ADD `effective_until` bigint NULL',
  ],
};

export class ProcedureDrafts1795722889291 implements MigrationInterface {
  name = 'ProcedureDrafts1795722889291';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
