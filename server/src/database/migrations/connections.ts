import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "partner_system" ("id" varchar(16) PRIMARY KEY NOT NULL, "code" varchar(20) NOT NULL, "name" varchar(120) NOT NULL, "kind" varchar(10) NOT NULL, "status" varchar(10) NOT NULL, "contact" varchar(200) NOT NULL, "scopes" varchar(200) NOT NULL, "calls_per_minute" integer NOT NULL, "intakes_per_day" integer NOT NULL, "area_code" varchar(10), "version" integer NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(120) NOT NULL)',
    'CREATE UNIQUE INDEX "ux_partner_system_code" ON "partner_system" ("code") ',
    'CREATE TABLE "partner_key" ("id" varchar(16) PRIMARY KEY NOT NULL, "partner_id" varchar(16) NOT NULL, "prefix" varchar(12) NOT NULL, "hash" varchar(64) NOT NULL, "created_at" bigint NOT NULL, "created_by" varchar(120) NOT NULL, "expires_at" bigint NOT NULL, "revoked_at" bigint, "last_used_at" bigint, "last_address" varchar(45))',
    'CREATE INDEX "ix_partner_key_partner" ON "partner_key" ("partner_id", "created_at") ',
    'CREATE UNIQUE INDEX "ux_partner_key_hash" ON "partner_key" ("hash") ',
    'CREATE TABLE "partner_intake" ("submission_id" varchar(16) PRIMARY KEY NOT NULL, "partner_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "at" bigint NOT NULL)',
    'CREATE INDEX "ix_partner_intake_day" ON "partner_intake" ("partner_id", "day", "submission_id") ',
    'CREATE TABLE "partner_hook" ("id" varchar(16) PRIMARY KEY NOT NULL, "partner_id" varchar(16) NOT NULL, "url" varchar(300) NOT NULL, "events" varchar(200) NOT NULL, "secret" varchar(200) NOT NULL, "is_on" integer NOT NULL, "version" integer NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(120) NOT NULL)',
    'CREATE INDEX "ix_partner_hook_partner" ON "partner_hook" ("partner_id", "id") ',
    'CREATE INDEX "ix_online_submission_dossier" ON "online_submission" ("dossier_id") ',
  ],
  mysql: [
    'CREATE TABLE `partner_system` (`id` varchar(16) NOT NULL, `code` varchar(20) NOT NULL, `name` varchar(120) NOT NULL, `kind` varchar(10) NOT NULL, `status` varchar(10) NOT NULL, `contact` varchar(200) NOT NULL, `scopes` varchar(200) NOT NULL, `calls_per_minute` int NOT NULL, `intakes_per_day` int NOT NULL, `area_code` varchar(10) NULL, `version` int NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(120) NOT NULL, UNIQUE INDEX `ux_partner_system_code` (`code`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `partner_key` (`id` varchar(16) NOT NULL, `partner_id` varchar(16) NOT NULL, `prefix` varchar(12) NOT NULL, `hash` varchar(64) NOT NULL, `created_at` bigint NOT NULL, `created_by` varchar(120) NOT NULL, `expires_at` bigint NOT NULL, `revoked_at` bigint NULL, `last_used_at` bigint NULL, `last_address` varchar(45) NULL, INDEX `ix_partner_key_partner` (`partner_id`, `created_at`), UNIQUE INDEX `ux_partner_key_hash` (`hash`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `partner_intake` (`submission_id` varchar(16) NOT NULL, `partner_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `at` bigint NOT NULL, INDEX `ix_partner_intake_day` (`partner_id`, `day`, `submission_id`), PRIMARY KEY (`submission_id`)) ENGINE=InnoDB',
    'CREATE TABLE `partner_hook` (`id` varchar(16) NOT NULL, `partner_id` varchar(16) NOT NULL, `url` varchar(300) NOT NULL, `events` varchar(200) NOT NULL, `secret` varchar(200) NOT NULL, `is_on` int NOT NULL, `version` int NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(120) NOT NULL, INDEX `ix_partner_hook_partner` (`partner_id`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE INDEX `ix_online_submission_dossier` ON `online_submission` (`dossier_id`)',
  ],
};

export class Connections1795757000000 implements MigrationInterface {
  name = 'Connections1795757000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
