import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "offline_desk" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "office_code" varchar(24) NOT NULL, "name" varchar(100) NOT NULL, "secret_hash" varchar(64) NOT NULL, "state" varchar(10) NOT NULL, "registered_by_id" varchar(16) NOT NULL, "registered_by" varchar(120) NOT NULL, "registered_at" bigint NOT NULL, "last_seen_at" bigint NOT NULL, "leased_until" bigint NOT NULL, "leases_text" text NOT NULL, "reported_text" text NOT NULL, "ended_by_id" varchar(16), "ended_by" varchar(120), "ended_at" bigint, "ended_reason" varchar(500), "slips_allowed_by" varchar(120), "slips_allowed_at" bigint)',
    'CREATE INDEX "ix_offline_desk_office" ON "offline_desk" ("office_id", "registered_at") ',
    'CREATE TABLE "number_block" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_code" varchar(24) NOT NULL, "desk_id" varchar(16) NOT NULL, "first" integer NOT NULL, "last" integer NOT NULL, "given_at" bigint NOT NULL)',
    'CREATE INDEX "ix_number_block_desk" ON "number_block" ("desk_id", "given_at") ',
    'CREATE UNIQUE INDEX "ux_number_block" ON "number_block" ("office_code", "first", "given_at") ',
    'CREATE TABLE "offline_receipt" ("block_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "number" integer NOT NULL, "desk_id" varchar(16) NOT NULL, "dossier_id" varchar(16) NOT NULL, "kind" varchar(10) NOT NULL, "request_hash" varchar(64) NOT NULL, "received_at" bigint NOT NULL, "arrived_at" bigint NOT NULL, "sender_id" varchar(16) NOT NULL, "printed_due_at" bigint, "problem" varchar(12), "due_at" bigint, "slip_edition" integer NOT NULL, PRIMARY KEY ("block_id", "day", "number"))',
    'CREATE INDEX "ix_offline_receipt_desk" ON "offline_receipt" ("desk_id", "day") ',
    'CREATE UNIQUE INDEX "ux_offline_receipt_dossier" ON "offline_receipt" ("dossier_id") ',
    'CREATE TABLE "offline_missing" ("block_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "number" integer NOT NULL, "noted_at" bigint NOT NULL, PRIMARY KEY ("block_id", "day", "number"))',
  ],
  mysql: [
    'CREATE TABLE `offline_desk` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `office_code` varchar(24) NOT NULL, `name` varchar(100) NOT NULL, `secret_hash` varchar(64) NOT NULL, `state` varchar(10) NOT NULL, `registered_by_id` varchar(16) NOT NULL, `registered_by` varchar(120) NOT NULL, `registered_at` bigint NOT NULL, `last_seen_at` bigint NOT NULL, `leased_until` bigint NOT NULL, `leases_text` text NOT NULL, `reported_text` text NOT NULL, `ended_by_id` varchar(16) NULL, `ended_by` varchar(120) NULL, `ended_at` bigint NULL, `ended_reason` varchar(500) NULL, `slips_allowed_by` varchar(120) NULL, `slips_allowed_at` bigint NULL, INDEX `ix_offline_desk_office` (`office_id`, `registered_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `number_block` (`id` varchar(16) NOT NULL, `office_code` varchar(24) NOT NULL, `desk_id` varchar(16) NOT NULL, `first` int NOT NULL, `last` int NOT NULL, `given_at` bigint NOT NULL, INDEX `ix_number_block_desk` (`desk_id`, `given_at`), UNIQUE INDEX `ux_number_block` (`office_code`, `first`, `given_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `offline_receipt` (`block_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `number` int NOT NULL, `desk_id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `kind` varchar(10) NOT NULL, `request_hash` varchar(64) NOT NULL, `received_at` bigint NOT NULL, `arrived_at` bigint NOT NULL, `sender_id` varchar(16) NOT NULL, `printed_due_at` bigint NULL, `problem` varchar(12) NULL, `due_at` bigint NULL, `slip_edition` int NOT NULL, INDEX `ix_offline_receipt_desk` (`desk_id`, `day`), UNIQUE INDEX `ux_offline_receipt_dossier` (`dossier_id`), PRIMARY KEY (`block_id`, `day`, `number`)) ENGINE=InnoDB',
    'CREATE TABLE `offline_missing` (`block_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `number` int NOT NULL, `noted_at` bigint NOT NULL, PRIMARY KEY (`block_id`, `day`, `number`)) ENGINE=InnoDB',
  ],
};

export class OfflineDesks1795758000000 implements MigrationInterface {
  name = 'OfflineDesks1795758000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
