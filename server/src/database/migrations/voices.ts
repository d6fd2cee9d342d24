import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "advice" ("id" varchar(16) PRIMARY KEY NOT NULL, "number" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "content" text NOT NULL, "search_key" text NOT NULL, "dossier_code" varchar(40), "opened_at" bigint NOT NULL, "opened_by_id" varchar(16) NOT NULL, "opened_by" varchar(120) NOT NULL, "opened_in_office_id" varchar(16) NOT NULL, "handler_office_id" varchar(16) NOT NULL, "taken_by_id" varchar(16), "taken_by" varchar(120), "state" varchar(12) NOT NULL, "due_at" bigint NOT NULL, "paused_at" bigint, "paused_minutes" integer NOT NULL, "answer" text, "answered_at" bigint, "answered_by" varchar(120), "answer_minutes" integer, "closed_at" bigint, "version" integer NOT NULL, "idempotency_key" varchar(100) NOT NULL, "procedure_code" varchar(20), "field" varchar(200) NOT NULL)',
    'CREATE INDEX "ix_advice_handler" ON "advice" ("handler_office_id", "state", "due_at", "id") ',
    'CREATE INDEX "ix_advice_asker" ON "advice" ("opened_in_office_id", "opened_at", "id") ',
    'CREATE UNIQUE INDEX "ux_advice_key" ON "advice" ("idempotency_key") ',
    'CREATE UNIQUE INDEX "ux_advice_number" ON "advice" ("number") ',
    'CREATE TABLE "advice_desk" ("field_key" varchar(200) PRIMARY KEY NOT NULL, "field" varchar(200) NOT NULL, "office_id" varchar(16) NOT NULL)',
    'CREATE TABLE "advice_publication" ("id" varchar(16) PRIMARY KEY NOT NULL, "advice_id" varchar(16) NOT NULL, "question" text NOT NULL, "answer" text NOT NULL, "procedure_code" varchar(20), "field" varchar(200) NOT NULL, "search_key" text NOT NULL, "office_id" varchar(16) NOT NULL, "published_at" bigint NOT NULL, "published_by" varchar(120) NOT NULL, "valid_from" varchar(10) NOT NULL, "valid_to" varchar(10), "successor_id" varchar(16), "withdrawn_at" bigint, "withdrawn_by" varchar(120), "withdrawn_reason" varchar(500))',
    'CREATE INDEX "ix_advice_publication_advice" ON "advice_publication" ("advice_id") ',
    'CREATE INDEX "ix_advice_publication_procedure" ON "advice_publication" ("procedure_code", "valid_from") ',
    'CREATE TABLE "case_counter" ("series" varchar(8) NOT NULL, "year" integer NOT NULL, "last_number" integer NOT NULL, PRIMARY KEY ("series", "year"))',
    'CREATE TABLE "case_event" ("case_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "kind" varchar(12) NOT NULL, "at" bigint NOT NULL, "actor_id" varchar(16), "actor_name" varchar(120), "office_id" varchar(16), "note" text, "changes_text" text NOT NULL, "hash" varchar(64) NOT NULL, PRIMARY KEY ("case_id", "ordinal"))',
    'CREATE TABLE "feedback" ("id" varchar(16) PRIMARY KEY NOT NULL, "number" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "content" text NOT NULL, "search_key" text NOT NULL, "dossier_code" varchar(40), "opened_at" bigint NOT NULL, "opened_by_id" varchar(16) NOT NULL, "opened_by" varchar(120) NOT NULL, "opened_in_office_id" varchar(16) NOT NULL, "handler_office_id" varchar(16) NOT NULL, "taken_by_id" varchar(16), "taken_by" varchar(120), "state" varchar(12) NOT NULL, "due_at" bigint NOT NULL, "paused_at" bigint, "paused_minutes" integer NOT NULL, "answer" text, "answered_at" bigint, "answered_by" varchar(120), "answer_minutes" integer, "closed_at" bigint, "version" integer NOT NULL, "idempotency_key" varchar(100) NOT NULL, "kind" varchar(10) NOT NULL, "topic" varchar(16), "page" varchar(300), "app_version" varchar(60), "browser" varchar(300), "error_code" varchar(60), "request_id" varchar(80), "leading_id" varchar(16), "public_note" text, "published_at" bigint)',
    'CREATE INDEX "ix_feedback_leading" ON "feedback" ("leading_id") ',
    'CREATE INDEX "ix_feedback_handler" ON "feedback" ("handler_office_id", "state", "due_at", "id") ',
    'CREATE INDEX "ix_feedback_mine" ON "feedback" ("opened_by_id", "opened_at", "id") ',
    'CREATE INDEX "ix_feedback_opened" ON "feedback" ("opened_at", "id") ',
    'CREATE UNIQUE INDEX "ux_feedback_key" ON "feedback" ("idempotency_key") ',
    'CREATE UNIQUE INDEX "ux_feedback_number" ON "feedback" ("number") ',
  ],
  mysql: [
    'CREATE TABLE `advice` (`id` varchar(16) NOT NULL, `number` varchar(20) NOT NULL, `title` varchar(200) NOT NULL, `content` text NOT NULL, `search_key` text NOT NULL, `dossier_code` varchar(40) NULL, `opened_at` bigint NOT NULL, `opened_by_id` varchar(16) NOT NULL, `opened_by` varchar(120) NOT NULL, `opened_in_office_id` varchar(16) NOT NULL, `handler_office_id` varchar(16) NOT NULL, `taken_by_id` varchar(16) NULL, `taken_by` varchar(120) NULL, `state` varchar(12) NOT NULL, `due_at` bigint NOT NULL, `paused_at` bigint NULL, `paused_minutes` int NOT NULL, `answer` text NULL, `answered_at` bigint NULL, `answered_by` varchar(120) NULL, `answer_minutes` int NULL, `closed_at` bigint NULL, `version` int NOT NULL, `idempotency_key` varchar(100) NOT NULL, `procedure_code` varchar(20) NULL, `field` varchar(200) NOT NULL, INDEX `ix_advice_handler` (`handler_office_id`, `state`, `due_at`, `id`), INDEX `ix_advice_asker` (`opened_in_office_id`, `opened_at`, `id`), UNIQUE INDEX `ux_advice_key` (`idempotency_key`), UNIQUE INDEX `ux_advice_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `advice_desk` (`field_key` varchar(200) NOT NULL, `field` varchar(200) NOT NULL, `office_id` varchar(16) NOT NULL, PRIMARY KEY (`field_key`)) ENGINE=InnoDB',
    'CREATE TABLE `advice_publication` (`id` varchar(16) NOT NULL, `advice_id` varchar(16) NOT NULL, `question` text NOT NULL, `answer` text NOT NULL, `procedure_code` varchar(20) NULL, `field` varchar(200) NOT NULL, `search_key` text NOT NULL, `office_id` varchar(16) NOT NULL, `published_at` bigint NOT NULL, `published_by` varchar(120) NOT NULL, `valid_from` varchar(10) NOT NULL, `valid_to` varchar(10) NULL, `successor_id` varchar(16) NULL, `withdrawn_at` bigint NULL, `withdrawn_by` varchar(120) NULL, `withdrawn_reason` varchar(500) NULL, INDEX `ix_advice_publication_advice` (`advice_id`), INDEX `ix_advice_publication_procedure` (`procedure_code`, `valid_from`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `case_counter` (`series` varchar(8) NOT NULL, `year` int NOT NULL, `last_number` int NOT NULL, PRIMARY KEY (`series`, `year`)) ENGINE=InnoDB',
    'CREATE TABLE `case_event` (`case_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `kind` varchar(12) NOT NULL, `at` bigint NOT NULL, `actor_id` varchar(16) NULL, `actor_name` varchar(120) NULL, `office_id` varchar(16) NULL, `note` text NULL, `changes_text` text NOT NULL, `hash` varchar(64) NOT NULL, PRIMARY KEY (`case_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `feedback` (`id` varchar(16) NOT NULL, `number` varchar(20) NOT NULL, `title` varchar(200) NOT NULL, `content` text NOT NULL, `search_key` text NOT NULL, `dossier_code` varchar(40) NULL, `opened_at` bigint NOT NULL, `opened_by_id` varchar(16) NOT NULL, `opened_by` varchar(120) NOT NULL, `opened_in_office_id` varchar(16) NOT NULL, `handler_office_id` varchar(16) NOT NULL, `taken_by_id` varchar(16) NULL, `taken_by` varchar(120) NULL, `state` varchar(12) NOT NULL, `due_at` bigint NOT NULL, `paused_at` bigint NULL, `paused_minutes` int NOT NULL, `answer` text NULL, `answered_at` bigint NULL, `answered_by` varchar(120) NULL, `answer_minutes` int NULL, `closed_at` bigint NULL, `version` int NOT NULL, `idempotency_key` varchar(100) NOT NULL, `kind` varchar(10) NOT NULL, `topic` varchar(16) NULL, `page` varchar(300) NULL, `app_version` varchar(60) NULL, `browser` varchar(300) NULL, `error_code` varchar(60) NULL, `request_id` varchar(80) NULL, `leading_id` varchar(16) NULL, `public_note` text NULL, `published_at` bigint NULL, INDEX `ix_feedback_leading` (`leading_id`), INDEX `ix_feedback_handler` (`handler_office_id`, `state`, `due_at`, `id`), INDEX `ix_feedback_mine` (`opened_by_id`, `opened_at`, `id`), INDEX `ix_feedback_opened` (`opened_at`, `id`), UNIQUE INDEX `ux_feedback_key` (`idempotency_key`), UNIQUE INDEX `ux_feedback_number` (`number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

export class Voices1795731397338 implements MigrationInterface {
  name = 'Voices1795731397338';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
