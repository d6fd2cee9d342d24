import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "audit_entry" ("chain_id" varchar(32) NOT NULL, "sequence" integer NOT NULL, "at" bigint NOT NULL, "kind" varchar(24) NOT NULL, "actor_id" varchar(16), "username" varchar(64), "actor_name" varchar(120), "office_id" varchar(16), "address" varchar(45), "dossier_code" varchar(40), "subject" varchar(200), "detail" text, "hash" varchar(64) NOT NULL, PRIMARY KEY ("chain_id", "sequence"))',
    'CREATE INDEX "ix_audit_dossier" ON "audit_entry" ("dossier_code", "at") ',
    'CREATE INDEX "ix_audit_office" ON "audit_entry" ("office_id", "at") ',
    'CREATE INDEX "ix_audit_username" ON "audit_entry" ("username", "at") ',
    'CREATE INDEX "ix_audit_kind" ON "audit_entry" ("kind", "at") ',
    'CREATE INDEX "ix_audit_at" ON "audit_entry" ("at", "chain_id", "sequence") ',
    'CREATE TABLE "setting" ("name" varchar(60) PRIMARY KEY NOT NULL, "value" varchar(200) NOT NULL)',
    'CREATE TABLE "day_seal" ("ordinal" integer PRIMARY KEY NOT NULL, "kind" varchar(8) NOT NULL, "day" varchar(10) NOT NULL, "sealed_at" bigint NOT NULL, "dossiers" integer NOT NULL, "events" integer NOT NULL, "audit_entries" integer NOT NULL, "digest" varchar(64) NOT NULL, "hash" varchar(64) NOT NULL)',
    'CREATE INDEX "ix_day_seal_day" ON "day_seal" ("day", "kind") ',
    'CREATE TABLE "day_seal_part" ("ordinal" integer NOT NULL, "part" integer NOT NULL, "day" varchar(10) NOT NULL, "heads" text NOT NULL, PRIMARY KEY ("ordinal", "part"))',
    'CREATE INDEX "ix_day_seal_part_day" ON "day_seal_part" ("day") ',
    'CREATE INDEX "ix_dossier_event_at" ON "dossier_event" ("at", "dossier_id", "sequence") ',
  ],
  mysql: [
    'CREATE TABLE `audit_entry` (`chain_id` varchar(32) NOT NULL, `sequence` int NOT NULL, `at` bigint NOT NULL, `kind` varchar(24) NOT NULL, `actor_id` varchar(16) NULL, `username` varchar(64) NULL, `actor_name` varchar(120) NULL, `office_id` varchar(16) NULL, `address` varchar(45) NULL, `dossier_code` varchar(40) NULL, `subject` varchar(200) NULL, `detail` text NULL, `hash` varchar(64) NOT NULL, INDEX `ix_audit_dossier` (`dossier_code`, `at`), INDEX `ix_audit_office` (`office_id`, `at`), INDEX `ix_audit_username` (`username`, `at`), INDEX `ix_audit_kind` (`kind`, `at`), INDEX `ix_audit_at` (`at`, `chain_id`, `sequence`), PRIMARY KEY (`chain_id`, `sequence`)) ENGINE=InnoDB',
    'CREATE TABLE `setting` (`name` varchar(60) NOT NULL, `value` varchar(200) NOT NULL, PRIMARY KEY (`name`)) ENGINE=InnoDB',
    'CREATE TABLE `day_seal` (`ordinal` int NOT NULL, `kind` varchar(8) NOT NULL, `day` varchar(10) NOT NULL, `sealed_at` bigint NOT NULL, `dossiers` int NOT NULL, `events` int NOT NULL, `audit_entries` int NOT NULL, `digest` varchar(64) NOT NULL, `hash` varchar(64) NOT NULL, INDEX `ix_day_seal_day` (`day`, `kind`), PRIMARY KEY (`ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `day_seal_part` (`ordinal` int NOT NULL, `part` int NOT NULL, `day` varchar(10) NOT NULL, `heads` text NOT NULL, INDEX `ix_day_seal_part_day` (`day`), PRIMARY KEY (`ordinal`, `part`)) ENGINE=InnoDB',
    'CREATE INDEX `ix_dossier_event_at` ON `dossier_event` (`at`, `dossier_id`, `sequence`)',
  ],
};

export class AuditAndSeals1795695322311 implements MigrationInterface {
  name = 'AuditAndSeals1795695322311';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
