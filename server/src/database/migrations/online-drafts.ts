import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'ALTER TABLE "subject_file" ADD COLUMN "part" varchar(40)',
    'CREATE TABLE "online_draft" ("code_id" varchar(16), "code_channel" varchar(8), "confirmed_hash" varchar(64), "confirmed_at" bigint, "id" varchar(16) PRIMARY KEY NOT NULL, "secret" varchar(16) NOT NULL, "caller" varchar(45) NOT NULL, "content_text" text NOT NULL, "created_at" bigint NOT NULL, "changed_at" bigint NOT NULL, "expires_at" bigint NOT NULL, "version" integer NOT NULL, "submission_id" varchar(16))',
    'CREATE INDEX "ix_online_draft_caller" ON "online_draft" ("caller", "created_at") ',
    'CREATE INDEX "ix_online_draft_expires" ON "online_draft" ("expires_at") ',
    'CREATE UNIQUE INDEX "ux_online_draft_secret" ON "online_draft" ("secret") ',
    'CREATE TABLE "online_supplement" ("code_id" varchar(16), "code_channel" varchar(8), "confirmed_hash" varchar(64), "confirmed_at" bigint, "id" varchar(16) PRIMARY KEY NOT NULL, "secret" varchar(16) NOT NULL, "dossier_id" varchar(16) NOT NULL, "request" integer NOT NULL, "status" varchar(12) NOT NULL, "note" text, "opened_at" bigint NOT NULL, "sent_at" bigint, "version" integer NOT NULL)',
    'CREATE UNIQUE INDEX "ux_online_supplement_request" ON "online_supplement" ("dossier_id", "request") ',
    'CREATE UNIQUE INDEX "ux_online_supplement_secret" ON "online_supplement" ("secret") ',
    'CREATE TABLE "online_supplement_event" ("supplement_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "kind" varchar(12) NOT NULL, "at" bigint NOT NULL, "actor_id" varchar(16), "actor_name" varchar(120), "note" text, "data_text" text NOT NULL, PRIMARY KEY ("supplement_id", "ordinal"))',
  ],
  mysql: [
    'ALTER TABLE `subject_file` ADD `part` varchar(40) NULL',
    'CREATE TABLE `online_draft` (`code_id` varchar(16) NULL, `code_channel` varchar(8) NULL, `confirmed_hash` varchar(64) NULL, `confirmed_at` bigint NULL, `id` varchar(16) NOT NULL, `secret` varchar(16) NOT NULL, `caller` varchar(45) NOT NULL, `content_text` text NOT NULL, `created_at` bigint NOT NULL, `changed_at` bigint NOT NULL, `expires_at` bigint NOT NULL, `version` int NOT NULL, `submission_id` varchar(16) NULL, INDEX `ix_online_draft_caller` (`caller`, `created_at`), INDEX `ix_online_draft_expires` (`expires_at`), UNIQUE INDEX `ux_online_draft_secret` (`secret`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `online_supplement` (`code_id` varchar(16) NULL, `code_channel` varchar(8) NULL, `confirmed_hash` varchar(64) NULL, `confirmed_at` bigint NULL, `id` varchar(16) NOT NULL, `secret` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `request` int NOT NULL, `status` varchar(12) NOT NULL, `note` text NULL, `opened_at` bigint NOT NULL, `sent_at` bigint NULL, `version` int NOT NULL, UNIQUE INDEX `ux_online_supplement_request` (`dossier_id`, `request`), UNIQUE INDEX `ux_online_supplement_secret` (`secret`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `online_supplement_event` (`supplement_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `kind` varchar(12) NOT NULL, `at` bigint NOT NULL, `actor_id` varchar(16) NULL, `actor_name` varchar(120) NULL, `note` text NULL, `data_text` text NOT NULL, PRIMARY KEY (`supplement_id`, `ordinal`)) ENGINE=InnoDB',
  ],
};

export class OnlineDrafts1795761000000 implements MigrationInterface {
  name = 'OnlineDrafts1795761000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
