import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "post_parcel" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "direction" varchar(3) NOT NULL, "state" varchar(12) NOT NULL, "state_at" bigint NOT NULL, "person" varchar(200) NOT NULL, "phone" varchar(20), "address" varchar(500) NOT NULL, "contents" varchar(500), "procedure_code" varchar(20), "declined_id" varchar(16), "service" varchar(20), "weight_grams" integer NOT NULL, "payer" varchar(10) NOT NULL, "cost_dong" bigint NOT NULL, "tracking_number" varchar(40), "partner_id" varchar(16), "list_id" varchar(16), "attempt" integer NOT NULL, "carrier_state" varchar(12), "carrier_at" bigint, "failure" varchar(500), "task_due_at" bigint, "version" integer NOT NULL, "idempotency_key" varchar(100) NOT NULL)',
    'CREATE UNIQUE INDEX "ux_post_parcel_key" ON "post_parcel" ("office_id", "idempotency_key") ',
    'CREATE UNIQUE INDEX "ux_post_parcel_tracking" ON "post_parcel" ("tracking_number") ',
    'CREATE INDEX "ix_post_parcel_list" ON "post_parcel" ("list_id", "id") ',
    'CREATE INDEX "ix_post_parcel_state" ON "post_parcel" ("state", "task_due_at", "id") ',
    'CREATE INDEX "ix_post_parcel_office" ON "post_parcel" ("office_id", "direction", "state", "state_at", "id") ',
    'CREATE TABLE "post_parcel_dossier" ("parcel_id" varchar(16) NOT NULL, "dossier_id" varchar(16) NOT NULL, "code" varchar(40) NOT NULL, "open_key" varchar(16), "is_in" integer NOT NULL, PRIMARY KEY ("parcel_id", "dossier_id"))',
    'CREATE INDEX "ix_post_parcel_dossier" ON "post_parcel_dossier" ("dossier_id", "parcel_id") ',
    'CREATE UNIQUE INDEX "ux_post_parcel_dossier_open" ON "post_parcel_dossier" ("open_key") ',
    'CREATE TABLE "post_event" ("parcel_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "kind" varchar(12) NOT NULL, "at" bigint NOT NULL, "actor_id" varchar(16), "actor_name" varchar(120) NOT NULL, "note" varchar(500), "source" varchar(8), "carrier_state" varchar(12), "carrier_at" bigint, "report_key" varchar(100), "changes_text" text NOT NULL, "hash" varchar(64) NOT NULL, PRIMARY KEY ("parcel_id", "ordinal"))',
    'CREATE UNIQUE INDEX "ux_post_event_report" ON "post_event" ("report_key") ',
    'CREATE TABLE "post_list" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "number" integer NOT NULL, "partner_id" varchar(16), "partner" varchar(120) NOT NULL, "state" varchar(10) NOT NULL, "size" integer NOT NULL, "total_dong" bigint NOT NULL, "made_at" bigint NOT NULL, "made_by" varchar(120) NOT NULL, "printed_at" bigint, "printed_by" varchar(120), "ended_at" bigint, "ended_by" varchar(120), "courier" varchar(120), "void_reason" varchar(500), "idempotency_key" varchar(100) NOT NULL)',
    'CREATE INDEX "ix_post_list_office" ON "post_list" ("office_id", "made_at", "id") ',
    'CREATE UNIQUE INDEX "ux_post_list_key" ON "post_list" ("office_id", "idempotency_key") ',
    'CREATE UNIQUE INDEX "ux_post_list_number" ON "post_list" ("office_id", "day", "number") ',
    'CREATE TABLE "post_list_item" ("list_id" varchar(16) NOT NULL, "ordinal" integer NOT NULL, "parcel_id" varchar(16) NOT NULL, "attempt" integer NOT NULL, "person" varchar(200) NOT NULL, "phone" varchar(20), "address" varchar(500) NOT NULL, "contents" varchar(500) NOT NULL, "service" varchar(20), "weight_grams" integer NOT NULL, "payer" varchar(10) NOT NULL, "cost_dong" bigint NOT NULL, "tracking_number" varchar(40), PRIMARY KEY ("list_id", "ordinal"))',
    'CREATE INDEX "ix_post_list_item_tracking" ON "post_list_item" ("tracking_number") ',
    'CREATE INDEX "ix_post_list_item_parcel" ON "post_list_item" ("parcel_id", "list_id") ',
    'CREATE TABLE "post_tariff" ("valid_from" varchar(10) NOT NULL, "revision" integer NOT NULL, "lines_text" text NOT NULL, "made_at" bigint NOT NULL, "made_by_id" varchar(16), "made_by" varchar(120) NOT NULL, PRIMARY KEY ("valid_from", "revision"))',
    'CREATE TABLE "post_counter" ("office_id" varchar(16) NOT NULL, "day" varchar(10) NOT NULL, "last_number" integer NOT NULL, PRIMARY KEY ("office_id", "day"))',
  ],
  mysql: [
    'CREATE TABLE `post_parcel` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `direction` varchar(3) NOT NULL, `state` varchar(12) NOT NULL, `state_at` bigint NOT NULL, `person` varchar(200) NOT NULL, `phone` varchar(20) NULL, `address` varchar(500) NOT NULL, `contents` varchar(500) NULL, `procedure_code` varchar(20) NULL, `declined_id` varchar(16) NULL, `service` varchar(20) NULL, `weight_grams` int NOT NULL, `payer` varchar(10) NOT NULL, `cost_dong` bigint NOT NULL, `tracking_number` varchar(40) NULL, `partner_id` varchar(16) NULL, `list_id` varchar(16) NULL, `attempt` int NOT NULL, `carrier_state` varchar(12) NULL, `carrier_at` bigint NULL, `failure` varchar(500) NULL, `task_due_at` bigint NULL, `version` int NOT NULL, `idempotency_key` varchar(100) NOT NULL, UNIQUE INDEX `ux_post_parcel_key` (`office_id`, `idempotency_key`), UNIQUE INDEX `ux_post_parcel_tracking` (`tracking_number`), INDEX `ix_post_parcel_list` (`list_id`, `id`), INDEX `ix_post_parcel_state` (`state`, `task_due_at`, `id`), INDEX `ix_post_parcel_office` (`office_id`, `direction`, `state`, `state_at`, `id`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `post_parcel_dossier` (`parcel_id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `code` varchar(40) NOT NULL, `open_key` varchar(16) NULL, `is_in` int NOT NULL, INDEX `ix_post_parcel_dossier` (`dossier_id`, `parcel_id`), UNIQUE INDEX `ux_post_parcel_dossier_open` (`open_key`), PRIMARY KEY (`parcel_id`, `dossier_id`)) ENGINE=InnoDB',
    'CREATE TABLE `post_event` (`parcel_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `kind` varchar(12) NOT NULL, `at` bigint NOT NULL, `actor_id` varchar(16) NULL, `actor_name` varchar(120) NOT NULL, `note` varchar(500) NULL, `source` varchar(8) NULL, `carrier_state` varchar(12) NULL, `carrier_at` bigint NULL, `report_key` varchar(100) NULL, `changes_text` text NOT NULL, `hash` varchar(64) NOT NULL, UNIQUE INDEX `ux_post_event_report` (`report_key`), PRIMARY KEY (`parcel_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `post_list` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `number` int NOT NULL, `partner_id` varchar(16) NULL, `partner` varchar(120) NOT NULL, `state` varchar(10) NOT NULL, `size` int NOT NULL, `total_dong` bigint NOT NULL, `made_at` bigint NOT NULL, `made_by` varchar(120) NOT NULL, `printed_at` bigint NULL, `printed_by` varchar(120) NULL, `ended_at` bigint NULL, `ended_by` varchar(120) NULL, `courier` varchar(120) NULL, `void_reason` varchar(500) NULL, `idempotency_key` varchar(100) NOT NULL, INDEX `ix_post_list_office` (`office_id`, `made_at`, `id`), UNIQUE INDEX `ux_post_list_key` (`office_id`, `idempotency_key`), UNIQUE INDEX `ux_post_list_number` (`office_id`, `day`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `post_list_item` (`list_id` varchar(16) NOT NULL, `ordinal` int NOT NULL, `parcel_id` varchar(16) NOT NULL, `attempt` int NOT NULL, `person` varchar(200) NOT NULL, `phone` varchar(20) NULL, `address` varchar(500) NOT NULL, `contents` varchar(500) NOT NULL, `service` varchar(20) NULL, `weight_grams` int NOT NULL, `payer` varchar(10) NOT NULL, `cost_dong` bigint NOT NULL, `tracking_number` varchar(40) NULL, INDEX `ix_post_list_item_tracking` (`tracking_number`), INDEX `ix_post_list_item_parcel` (`parcel_id`, `list_id`), PRIMARY KEY (`list_id`, `ordinal`)) ENGINE=InnoDB',
    'CREATE TABLE `post_tariff` (`valid_from` varchar(10) NOT NULL, `revision` int NOT NULL, `lines_text` text NOT NULL, `made_at` bigint NOT NULL, `made_by_id` varchar(16) NULL, `made_by` varchar(120) NOT NULL, PRIMARY KEY (`valid_from`, `revision`)) ENGINE=InnoDB',
    'CREATE TABLE `post_counter` (`office_id` varchar(16) NOT NULL, `day` varchar(10) NOT NULL, `last_number` int NOT NULL, PRIMARY KEY (`office_id`, `day`)) ENGINE=InnoDB',
  ],
};

export class Post1795759000000 implements MigrationInterface {
  name = 'Post1795759000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
