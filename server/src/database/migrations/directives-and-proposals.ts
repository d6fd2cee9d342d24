import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "directive" ("id" varchar(16) PRIMARY KEY NOT NULL, "number" integer NOT NULL, "office_id" varchar(16) NOT NULL, "issuer_id" varchar(16) NOT NULL, "issuer_name" varchar(120) NOT NULL, "issued_at" bigint NOT NULL, "title" varchar(200) NOT NULL, "content" text NOT NULL, "priority" varchar(10) NOT NULL, "subject" varchar(12) NOT NULL, "subject_ref" varchar(64) NOT NULL, "subject_label" varchar(300) NOT NULL, "address" varchar(600) NOT NULL, "state" varchar(16) NOT NULL, "version" integer NOT NULL, "due_at" bigint NOT NULL, "remind_days" integer NOT NULL, "asked_due_at" bigint, "reported_at" bigint, "closed_at" bigint)',
    'CREATE INDEX "ix_directive_office" ON "directive" ("office_id", "state") ',
    'CREATE INDEX "ix_directive_due" ON "directive" ("state", "due_at", "id") ',
    'CREATE TABLE "directive_assignee" ("directive_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "office_id" varchar(16) NOT NULL, "staff_id" varchar(16) NOT NULL, "staff_name" varchar(120) NOT NULL, "acknowledged_at" bigint, "acknowledged_by" varchar(120), PRIMARY KEY ("directive_id", "ordinal"))',
    'CREATE INDEX "ix_directive_assignee_staff" ON "directive_assignee" ("staff_id") ',
    'CREATE INDEX "ix_directive_assignee_office" ON "directive_assignee" ("office_id", "staff_id") ',
    'CREATE TABLE "directive_event" ("directive_id" varchar(16) NOT NULL, "version" integer NOT NULL, "kind" varchar(20) NOT NULL, "at" bigint NOT NULL, "staff_id" varchar(16) NOT NULL, "staff_name" varchar(120) NOT NULL, "office_id" varchar(16) NOT NULL, "note" text, "due_at" bigint, PRIMARY KEY ("directive_id", "version"))',
    'CREATE TABLE "subject_file" ("id" varchar(16) PRIMARY KEY NOT NULL, "subject_kind" varchar(16) NOT NULL, "subject_id" varchar(40) NOT NULL, "hash" varchar(64) NOT NULL, "name" varchar(255) NOT NULL, "type" varchar(8) NOT NULL, "size" bigint NOT NULL, "added_at" bigint NOT NULL)',
    'CREATE INDEX "ix_subject_file_hash" ON "subject_file" ("hash") ',
    'CREATE INDEX "ix_subject_file_subject" ON "subject_file" ("subject_kind", "subject_id") ',
    'CREATE TABLE "proposal" ("id" varchar(16) PRIMARY KEY NOT NULL, "week" varchar(8) NOT NULL, "code" varchar(24) NOT NULL, "title" varchar(200) NOT NULL, "reason" text NOT NULL, "base_version_id" varchar(16) NOT NULL, "content" text NOT NULL, "figures" text NOT NULL, "state" varchar(10) NOT NULL, "version" integer NOT NULL, "proposer_id" varchar(16) NOT NULL, "proposer_name" varchar(120) NOT NULL, "office_id" varchar(16) NOT NULL, "proposed_at" bigint NOT NULL, "decided_at" bigint, "decided_by" varchar(120), "draft_id" varchar(16))',
    'CREATE INDEX "ix_proposal_draft" ON "proposal" ("draft_id") ',
    'CREATE INDEX "ix_proposal_week" ON "proposal" ("week", "proposed_at") ',
    'CREATE TABLE "proposal_event" ("proposal_id" varchar(16) NOT NULL, "version" integer NOT NULL, "kind" varchar(12) NOT NULL, "at" bigint NOT NULL, "staff_id" varchar(16) NOT NULL, "staff_name" varchar(120) NOT NULL, "office_id" varchar(16) NOT NULL, "note" text, PRIMARY KEY ("proposal_id", "version"))',
  ],
  mysql: [
    'CREATE TABLE `directive` (`id` varchar(16) NOT NULL, `number` int NOT NULL, `office_id` varchar(16) NOT NULL, `issuer_id` varchar(16) NOT NULL, `issuer_name` varchar(120) NOT NULL, `issued_at` bigint NOT NULL, `title` varchar(200) NOT NULL, `content` text NOT NULL, `priority` varchar(10) NOT NULL, `subject` varchar(12) NOT NULL, `subject_ref` varchar(64) NOT NULL, `subject_label` varchar(300) NOT NULL, `address` varchar(600) NOT NULL, `state` varchar(16) NOT NULL, `version` int NOT NULL, `due_at` bigint NOT NULL, `remind_days` int NOT NULL, `asked_due_at` bigint NULL, `reported_at` bigint NULL, `closed_at` bigint NULL, INDEX `ix_directive_office` (`office_id`, `state`), INDEX `ix_directive_due` (`state`, `due_at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `directive_assignee` (`directive_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `office_id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `staff_name` varchar(120) NOT NULL, `acknowledged_at` bigint NULL, `acknowledged_by` varchar(120) NULL, INDEX `ix_directive_assignee_staff` (`staff_id`), INDEX `ix_directive_assignee_office` (`office_id`, `staff_id`), PRIMARY KEY (`directive_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `directive_event` (`directive_id` varchar(16) NOT NULL, `version` int NOT NULL, `kind` varchar(20) NOT NULL, `at` bigint NOT NULL, `staff_id` varchar(16) NOT NULL, `staff_name` varchar(120) NOT NULL, `office_id` varchar(16) NOT NULL, `note` text NULL, `due_at` bigint NULL, PRIMARY KEY (`directive_id`, `version`)) ENGINE=InnoDB',
    'CREATE TABLE `subject_file` (`id` varchar(16) NOT NULL, `subject_kind` varchar(16) NOT NULL, `subject_id` varchar(40) NOT NULL, `hash` varchar(64) NOT NULL, `name` varchar(255) NOT NULL, `type` varchar(8) NOT NULL, `size` bigint NOT NULL, `added_at` bigint NOT NULL, INDEX `ix_subject_file_hash` (`hash`), INDEX `ix_subject_file_subject` (`subject_kind`, `subject_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `proposal` (`id` varchar(16) NOT NULL, `week` varchar(8) NOT NULL, `code` varchar(24) NOT NULL, `title` varchar(200) NOT NULL, `reason` text NOT NULL, `base_version_id` varchar(16) NOT NULL, `content` text NOT NULL, `figures` text NOT NULL, `state` varchar(10) NOT NULL, `version` int NOT NULL, `proposer_id` varchar(16) NOT NULL, `proposer_name` varchar(120) NOT NULL, `office_id` varchar(16) NOT NULL, `proposed_at` bigint NOT NULL, `decided_at` bigint NULL, `decided_by` varchar(120) NULL, `draft_id` varchar(16) NULL, INDEX `ix_proposal_draft` (`draft_id`), INDEX `ix_proposal_week` (`week`, `proposed_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `proposal_event` (`proposal_id` varchar(16) NOT NULL, `version` int NOT NULL, `kind` varchar(12) NOT NULL, `at` bigint NOT NULL, `staff_id` varchar(16) NOT NULL, `staff_name` varchar(120) NOT NULL, `office_id` varchar(16) NOT NULL, `note` text NULL, PRIMARY KEY (`proposal_id`, `version`)) ENGINE=InnoDB',
  ],
};

/** What leaders direct, and what is proposed to cut of procedures, each with its journal; files of what is no dossier. */
export class DirectivesAndProposals1795733486931 implements MigrationInterface {
  name = 'DirectivesAndProposals1795733486931';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
