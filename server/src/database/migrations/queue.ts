import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "board_notice" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "text" varchar(300) NOT NULL, "english" varchar(300), "from_at" bigint NOT NULL, "to_at" bigint NOT NULL, "written_at" bigint NOT NULL, "written_by" varchar(120) NOT NULL)',
    'CREATE INDEX "ix_board_notice_office" ON "board_notice" ("office_id", "to_at") ',
    'CREATE TABLE "counter_sitting" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "counter_id" varchar(16) NOT NULL, "staff_id" varchar(16) NOT NULL, "staff_name" varchar(120) NOT NULL, "state" varchar(8) NOT NULL, "open_counter_id" varchar(16), "open_staff_id" varchar(16), "opened_at" bigint NOT NULL, "paused_at" bigint, "paused_ms" bigint NOT NULL, "closed_at" bigint, "closed_by" varchar(120), "version" integer NOT NULL)',
    'CREATE INDEX "ix_counter_sitting_office" ON "counter_sitting" ("office_id", "opened_at") ',
    'CREATE UNIQUE INDEX "ux_counter_sitting_staff" ON "counter_sitting" ("open_staff_id") ',
    'CREATE UNIQUE INDEX "ux_counter_sitting_counter" ON "counter_sitting" ("open_counter_id") ',
    'CREATE TABLE "floor_device" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "kind" varchar(16) NOT NULL, "name" varchar(80) NOT NULL, "counter_id" varchar(16), "pairing_hash" varchar(64), "pairing_until" bigint, "token_hash" varchar(64), "paired_at" bigint, "seen_at" bigint, "revoked_at" bigint, "made_at" bigint NOT NULL, "made_by" varchar(120) NOT NULL)',
    'CREATE UNIQUE INDEX "ux_floor_device_token" ON "floor_device" ("token_hash") ',
    'CREATE UNIQUE INDEX "ux_floor_device_pairing" ON "floor_device" ("pairing_hash") ',
    'CREATE INDEX "ix_floor_device_office" ON "floor_device" ("office_id") ',
    'CREATE TABLE "floor_state" ("office_id" varchar(16) PRIMARY KEY NOT NULL, "version" integer NOT NULL)',
    'CREATE TABLE "counter_group_day" ("office_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "group_id" varchar(16) NOT NULL, "last_number" integer NOT NULL, "priority_calls" integer NOT NULL DEFAULT (\'0\'), PRIMARY KEY ("office_id", "day", "group_id"))',
    'CREATE TABLE "counter_group" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "letter" varchar(2) NOT NULL, "open_letter" varchar(2), "name" varchar(80) NOT NULL, "serves_text" text NOT NULL, "priority_run" integer NOT NULL, "mean_minutes" integer NOT NULL, "position" integer NOT NULL, "version" integer NOT NULL, "closed_at" bigint)',
    'CREATE UNIQUE INDEX "ux_counter_group_letter" ON "counter_group" ("office_id", "open_letter") ',
    'CREATE INDEX "ix_counter_group_office" ON "counter_group" ("office_id", "position") ',
    'CREATE TABLE "counter_group_counter" ("group_id" varchar(16) NOT NULL, "counter_id" varchar(16) NOT NULL, "position" integer NOT NULL, PRIMARY KEY ("group_id", "counter_id"))',
    'CREATE INDEX "ix_counter_group_counter" ON "counter_group_counter" ("counter_id") ',
    'CREATE TABLE "queue_ticket" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "group_id" varchar(16) NOT NULL, "issue_group_id" varchar(16) NOT NULL, "number" integer NOT NULL, "label" varchar(8) NOT NULL, "ticket_class" varchar(12) NOT NULL, "source" varchar(10) NOT NULL, "state" varchar(12) NOT NULL, "issued_at" bigint NOT NULL, "wanted_counter_id" varchar(16), "counter_id" varchar(16), "holding_counter_id" varchar(16), "staff_id" varchar(16), "staff_name" varchar(120), "waiting_since" bigint NOT NULL, "called_at" bigint, "call_number" integer, "calls" integer NOT NULL, "started_at" bigint, "ended_at" bigint, "waited_ms" bigint NOT NULL, "served_ms" bigint NOT NULL, "ended_by_day" integer NOT NULL, "secret" varchar(16) NOT NULL, "holder_hash" varchar(64), "idempotency_key" varchar(100) NOT NULL, "version" integer NOT NULL)',
    'CREATE INDEX "ix_queue_ticket_holder" ON "queue_ticket" ("holder_hash", "day") ',
    'CREATE INDEX "ix_queue_ticket_state" ON "queue_ticket" ("state", "day") ',
    'CREATE INDEX "ix_queue_ticket_line" ON "queue_ticket" ("office_id", "day", "state", "issued_at") ',
    'CREATE UNIQUE INDEX "ux_queue_ticket_holding" ON "queue_ticket" ("holding_counter_id") ',
    'CREATE UNIQUE INDEX "ux_queue_ticket_secret" ON "queue_ticket" ("secret") ',
    'CREATE UNIQUE INDEX "ux_queue_ticket_key" ON "queue_ticket" ("idempotency_key") ',
    'CREATE UNIQUE INDEX "ux_queue_ticket_number" ON "queue_ticket" ("office_id", "day", "issue_group_id", "number") ',
    'CREATE TABLE "ticket_dossier" ("ticket_id" varchar(16) NOT NULL, "dossier_id" varchar(16) NOT NULL, "at" bigint NOT NULL, PRIMARY KEY ("ticket_id", "dossier_id"))',
    'CREATE INDEX "ix_ticket_dossier_dossier" ON "ticket_dossier" ("dossier_id") ',
    'CREATE TABLE "ticket_event" ("ticket_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "kind" varchar(12) NOT NULL, "at" bigint NOT NULL, "floor_version" integer NOT NULL, "actor_id" varchar(16), "actor_name" varchar(120), "note" varchar(200), "request_key" varchar(100), "changes_text" text NOT NULL, PRIMARY KEY ("ticket_id", "ordinal"))',
    'CREATE UNIQUE INDEX "ux_ticket_event_key" ON "ticket_event" ("request_key") ',
  ],
  mysql: [
    'CREATE TABLE `board_notice` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `text` varchar(300) NOT NULL, `english` varchar(300) NULL, `from_at` bigint NOT NULL, `to_at` bigint NOT NULL, `written_at` bigint NOT NULL, `written_by` varchar(120) NOT NULL, INDEX `ix_board_notice_office` (`office_id`, `to_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `counter_sitting` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `counter_id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `staff_name` varchar(120) NOT NULL, `state` varchar(8) NOT NULL, `open_counter_id` varchar(16) NULL, `open_staff_id` varchar(16) NULL, `opened_at` bigint NOT NULL, `paused_at` bigint NULL, `paused_ms` bigint NOT NULL, `closed_at` bigint NULL, `closed_by` varchar(120) NULL, `version` int NOT NULL, INDEX `ix_counter_sitting_office` (`office_id`, `opened_at`), UNIQUE INDEX `ux_counter_sitting_staff` (`open_staff_id`), UNIQUE INDEX `ux_counter_sitting_counter` (`open_counter_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `floor_device` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `kind` varchar(16) NOT NULL, `name` varchar(80) NOT NULL, `counter_id` varchar(16) NULL, `pairing_hash` varchar(64) NULL, `pairing_until` bigint NULL, `token_hash` varchar(64) NULL, `paired_at` bigint NULL, `seen_at` bigint NULL, `revoked_at` bigint NULL, `made_at` bigint NOT NULL, `made_by` varchar(120) NOT NULL, UNIQUE INDEX `ux_floor_device_token` (`token_hash`), UNIQUE INDEX `ux_floor_device_pairing` (`pairing_hash`), INDEX `ix_floor_device_office` (`office_id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `floor_state` (`office_id` varchar(16) NOT NULL, `version` int NOT NULL, PRIMARY KEY (`office_id`)) ENGINE=InnoDB',
    "CREATE TABLE `counter_group_day` (`office_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `group_id` varchar(16) NOT NULL, `last_number` int NOT NULL, `priority_calls` int NOT NULL DEFAULT '0', PRIMARY KEY (`office_id`, `day`, `group_id`)) ENGINE=InnoDB",
    'CREATE TABLE `counter_group` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `letter` varchar(2) NOT NULL, `open_letter` varchar(2) NULL, `name` varchar(80) NOT NULL, `serves_text` text NOT NULL, `priority_run` int NOT NULL, `mean_minutes` int NOT NULL, `position` int NOT NULL, `version` int NOT NULL, `closed_at` bigint NULL, UNIQUE INDEX `ux_counter_group_letter` (`office_id`, `open_letter`), INDEX `ix_counter_group_office` (`office_id`, `position`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `counter_group_counter` (`group_id` varchar(16) NOT NULL, `counter_id` varchar(16) NOT NULL, `position` int NOT NULL, INDEX `ix_counter_group_counter` (`counter_id`), PRIMARY KEY (`group_id`, `counter_id`)) ENGINE=InnoDB',
    'CREATE TABLE `queue_ticket` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `group_id` varchar(16) NOT NULL, `issue_group_id` varchar(16) NOT NULL, `number` int NOT NULL, `label` varchar(8) NOT NULL, `ticket_class` varchar(12) NOT NULL, `source` varchar(10) NOT NULL, `state` varchar(12) NOT NULL, `issued_at` bigint NOT NULL, `wanted_counter_id` varchar(16) NULL, `counter_id` varchar(16) NULL, `holding_counter_id` varchar(16) NULL, `staff_id` varchar(16) NULL, `staff_name` varchar(120) NULL, `waiting_since` bigint NOT NULL, `called_at` bigint NULL, `call_number` int NULL, `calls` int NOT NULL, `started_at` bigint NULL, `ended_at` bigint NULL, `waited_ms` bigint NOT NULL, `served_ms` bigint NOT NULL, `ended_by_day` int NOT NULL, `secret` varchar(16) NOT NULL, `holder_hash` varchar(64) NULL, `idempotency_key` varchar(100) NOT NULL, `version` int NOT NULL, INDEX `ix_queue_ticket_holder` (`holder_hash`, `day`), INDEX `ix_queue_ticket_state` (`state`, `day`), INDEX `ix_queue_ticket_line` (`office_id`, `day`, `state`, `issued_at`), UNIQUE INDEX `ux_queue_ticket_holding` (`holding_counter_id`), UNIQUE INDEX `ux_queue_ticket_secret` (`secret`), UNIQUE INDEX `ux_queue_ticket_key` (`idempotency_key`), UNIQUE INDEX `ux_queue_ticket_number` (`office_id`, `day`, `issue_group_id`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `ticket_dossier` (`ticket_id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `at` bigint NOT NULL, INDEX `ix_ticket_dossier_dossier` (`dossier_id`), PRIMARY KEY (`ticket_id`, `dossier_id`)) ENGINE=InnoDB',
    'CREATE TABLE `ticket_event` (`ticket_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `kind` varchar(12) NOT NULL, `at` bigint NOT NULL, `floor_version` int NOT NULL, `actor_id` varchar(16) NULL, `actor_name` varchar(120) NULL, `note` varchar(200) NULL, `request_key` varchar(100) NULL, `changes_text` text NOT NULL, UNIQUE INDEX `ux_ticket_event_key` (`request_key`), PRIMARY KEY (`ticket_id`, `ordinal`)) ENGINE=InnoDB',
  ],
};

export class Queue1795751000000 implements MigrationInterface {
  name = 'Queue1795751000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
