import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "complaint" ("id" varchar(16) PRIMARY KEY NOT NULL, "number" varchar(20) NOT NULL, "title" varchar(200) NOT NULL, "content" text NOT NULL, "search_key" text NOT NULL, "dossier_code" varchar(40), "opened_at" bigint NOT NULL, "opened_by_id" varchar(16) NOT NULL, "opened_by" varchar(120) NOT NULL, "opened_in_office_id" varchar(16) NOT NULL, "handler_office_id" varchar(16) NOT NULL, "taken_by_id" varchar(16), "taken_by" varchar(120), "state" varchar(12) NOT NULL, "due_at" bigint NOT NULL, "paused_at" bigint, "paused_minutes" integer NOT NULL, "answer" text, "answered_at" bigint, "answered_by" varchar(120), "answer_minutes" integer, "closed_at" bigint, "version" integer NOT NULL, "idempotency_key" varchar(100) NOT NULL, "kind" varchar(10) NOT NULL, "channel" varchar(8) NOT NULL, "reference" varchar(14) NOT NULL, "phone" varchar(20), "email" varchar(200), "officer_name" varchar(120), "officer_key" varchar(120), "officer_id" varchar(16), "procedure_code" varchar(20), "may_publish" integer NOT NULL, "draft" text, "answer_number" integer, "answer_office_id" varchar(16), "declined_at" bigint, "appealed_at" bigint, "public_note" text, "public_answer" text, "published_at" bigint)',
    'CREATE INDEX "ix_complaint_published" ON "complaint" ("published_at", "id") ',
    'CREATE INDEX "ix_complaint_handler" ON "complaint" ("handler_office_id", "state", "due_at", "id") ',
    'CREATE INDEX "ix_complaint_opened" ON "complaint" ("opened_at", "id") ',
    'CREATE UNIQUE INDEX "ux_complaint_reference" ON "complaint" ("reference") ',
    'CREATE UNIQUE INDEX "ux_complaint_key" ON "complaint" ("idempotency_key") ',
    'CREATE UNIQUE INDEX "ux_complaint_number" ON "complaint" ("opened_in_office_id", "number") ',
    'CREATE TABLE "rating_spent" ("subject_kind" varchar(8) NOT NULL, "subject_id" varchar(16) NOT NULL, PRIMARY KEY ("subject_kind", "subject_id")) WITHOUT ROWID',
    'CREATE TABLE "rating" ("id" varchar(20) PRIMARY KEY NOT NULL, "month" varchar(7) NOT NULL, "subject_kind" varchar(8) NOT NULL, "office_id" varchar(16) NOT NULL, "procedure_code" varchar(20), "face" integer NOT NULL, "points" integer, "criteria_text" varchar(400), "comment" text, "told" integer NOT NULL) WITHOUT ROWID',
    'CREATE INDEX "ix_rating_told" ON "rating" ("told", "face") ',
    'CREATE INDEX "ix_rating_month" ON "rating" ("month", "office_id", "procedure_code", "face") ',
    'CREATE TABLE "rating_party" ("rating_id" varchar(20) NOT NULL, "role" varchar(8) NOT NULL, "party_id" varchar(16) NOT NULL, "month" varchar(7) NOT NULL, "office_id" varchar(16) NOT NULL, "face" integer NOT NULL, PRIMARY KEY ("rating_id", "role", "party_id")) WITHOUT ROWID',
    'CREATE INDEX "ix_rating_party" ON "rating_party" ("role", "month", "office_id", "party_id", "face") ',
    'CREATE TABLE "survey_round" ("id" varchar(16) PRIMARY KEY NOT NULL, "title" varchar(200) NOT NULL, "from_day" varchar(10) NOT NULL, "to_day" varchar(10) NOT NULL, "questions_text" text NOT NULL, "created_by" varchar(120) NOT NULL, "created_at" bigint NOT NULL)',
    'CREATE TABLE "survey_invitation" ("round_id" varchar(16) NOT NULL, "staff_id" varchar(16) NOT NULL, "centre_id" varchar(16) NOT NULL, "answered" integer NOT NULL, PRIMARY KEY ("round_id", "staff_id")) WITHOUT ROWID',
    'CREATE TABLE "survey_answer" ("round_id" varchar(16) NOT NULL, "id" varchar(20) NOT NULL, "centre_id" varchar(16) NOT NULL, "answers_text" text NOT NULL, PRIMARY KEY ("round_id", "id")) WITHOUT ROWID',
  ],
  mysql: [
    'CREATE TABLE `complaint` (`id` varchar(16) NOT NULL, `number` varchar(20) NOT NULL, `title` varchar(200) NOT NULL, `content` text NOT NULL, `search_key` text NOT NULL, `dossier_code` varchar(40) NULL, `opened_at` bigint NOT NULL, `opened_by_id` varchar(16) NOT NULL, `opened_by` varchar(120) NOT NULL, `opened_in_office_id` varchar(16) NOT NULL, `handler_office_id` varchar(16) NOT NULL, `taken_by_id` varchar(16) NULL, `taken_by` varchar(120) NULL, `state` varchar(12) NOT NULL, `due_at` bigint NOT NULL, `paused_at` bigint NULL, `paused_minutes` int NOT NULL, `answer` text NULL, `answered_at` bigint NULL, `answered_by` varchar(120) NULL, `answer_minutes` int NULL, `closed_at` bigint NULL, `version` int NOT NULL, `idempotency_key` varchar(100) NOT NULL, `kind` varchar(10) NOT NULL, `channel` varchar(8) NOT NULL, `reference` varchar(14) NOT NULL, `phone` varchar(20) NULL, `email` varchar(200) NULL, `officer_name` varchar(120) NULL, `officer_key` varchar(120) NULL, `officer_id` varchar(16) NULL, `procedure_code` varchar(20) NULL, `may_publish` int NOT NULL, `draft` text NULL, `answer_number` int NULL, `answer_office_id` varchar(16) NULL, `declined_at` bigint NULL, `appealed_at` bigint NULL, `public_note` text NULL, `public_answer` text NULL, `published_at` bigint NULL, INDEX `ix_complaint_published` (`published_at`, `id`), INDEX `ix_complaint_handler` (`handler_office_id`, `state`, `due_at`, `id`), INDEX `ix_complaint_opened` (`opened_at`, `id`), UNIQUE INDEX `ux_complaint_reference` (`reference`), UNIQUE INDEX `ux_complaint_key` (`idempotency_key`), UNIQUE INDEX `ux_complaint_number` (`opened_in_office_id`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `rating_spent` (`subject_kind` varchar(8) NOT NULL, `subject_id` varchar(16) NOT NULL, PRIMARY KEY (`subject_kind`, `subject_id`)) ENGINE=InnoDB',
    'CREATE TABLE `rating` (`id` varchar(20) NOT NULL, `month` varchar(7) NOT NULL, `subject_kind` varchar(8) NOT NULL, `office_id` varchar(16) NOT NULL, `procedure_code` varchar(20) NULL, `face` int NOT NULL, `points` int NULL, `criteria_text` varchar(400) NULL, `comment` text NULL, `told` int NOT NULL, INDEX `ix_rating_told` (`told`, `face`), INDEX `ix_rating_month` (`month`, `office_id`, `procedure_code`, `face`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `rating_party` (`rating_id` varchar(20) NOT NULL, `role` varchar(8) NOT NULL, `party_id` varchar(16) NOT NULL, `month` varchar(7) NOT NULL, `office_id` varchar(16) NOT NULL, `face` int NOT NULL, INDEX `ix_rating_party` (`role`, `month`, `office_id`, `party_id`, `face`), PRIMARY KEY (`rating_id`, `role`, `party_id`)) ENGINE=InnoDB',
    'CREATE TABLE `survey_round` (`id` varchar(16) NOT NULL, `title` varchar(200) NOT NULL, `from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `questions_text` text NOT NULL, `created_by` varchar(120) NOT NULL, `created_at` bigint NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `survey_invitation` (`round_id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `centre_id` varchar(16) NOT NULL, `answered` int NOT NULL, PRIMARY KEY (`round_id`, `staff_id`)) ENGINE=InnoDB',
    'CREATE TABLE `survey_answer` (`round_id` varchar(16) NOT NULL, `id` varchar(20) NOT NULL, `centre_id` varchar(16) NOT NULL, `answers_text` text NOT NULL, PRIMARY KEY (`round_id`, `id`)) ENGINE=InnoDB',
  ],
};

export class Voice1795754000000 implements MigrationInterface {
  name = 'Voice1795754000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
