import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "outside_service" ("name" varchar(16) PRIMARY KEY NOT NULL, "address" varchar(300) NOT NULL, "identity" varchar(60) NOT NULL, "secret" varchar(400) NOT NULL, "is_on" integer NOT NULL, "asked_at" bigint, "asked_by_id" varchar(16), "asked_by" varchar(120), "version" integer NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(120) NOT NULL)',
    'CREATE TABLE "payment_order" ("id" varchar(16) PRIMARY KEY NOT NULL, "duty_id" varchar(16) NOT NULL, "open_key" varchar(16), "office_id" varchar(16) NOT NULL, "reference" varchar(25) NOT NULL, "amount_dong" bigint NOT NULL, "state" varchar(10) NOT NULL, "pay_url" varchar(1000), "made_at" bigint NOT NULL, "expires_at" bigint NOT NULL, "poll_at" bigint, "polls" integer NOT NULL, "transaction_key" varchar(60), "paid_at" bigint)',
    'CREATE INDEX "ix_payment_order_duty" ON "payment_order" ("duty_id", "made_at") ',
    'CREATE INDEX "ix_payment_order_poll" ON "payment_order" ("poll_at") ',
    'CREATE UNIQUE INDEX "ux_payment_order_open" ON "payment_order" ("open_key") ',
    'CREATE UNIQUE INDEX "ux_payment_order_reference" ON "payment_order" ("reference") ',
    'CREATE TABLE "portal_report" ("id" varchar(16) PRIMARY KEY NOT NULL, "dossier_id" varchar(16) NOT NULL, "dossier_code" varchar(40) NOT NULL, "sequence" integer NOT NULL, "kind" varchar(8) NOT NULL, "body" text NOT NULL, "day" varchar(10) NOT NULL, "made_at" bigint NOT NULL, "state" varchar(10) NOT NULL, "ended_at" bigint, "message_id" integer NOT NULL, "last_error" varchar(500))',
    'CREATE INDEX "ix_portal_report_state" ON "portal_report" ("state", "day", "id") ',
    'CREATE INDEX "ix_portal_report_day" ON "portal_report" ("day", "id") ',
    'CREATE UNIQUE INDEX "ux_portal_report" ON "portal_report" ("dossier_id", "sequence") ',
    'CREATE TABLE "portal_intake" ("portal_id" varchar(60) PRIMARY KEY NOT NULL, "submission_id" varchar(16), "state" varchar(8) NOT NULL, "reason" varchar(500), "day" varchar(10) NOT NULL, "at" bigint NOT NULL, "told_status" varchar(10))',
    'CREATE INDEX "ix_portal_intake_day" ON "portal_intake" ("day", "state") ',
    'CREATE UNIQUE INDEX "ux_portal_intake_submission" ON "portal_intake" ("submission_id") ',
    'CREATE TABLE "portal_day" ("day" varchar(10) PRIMARY KEY NOT NULL, "at" bigint NOT NULL, "ours" integer NOT NULL, "theirs" integer NOT NULL, "resent" integer NOT NULL, "unknown" integer NOT NULL, "details" text NOT NULL)',
  ],
  mysql: [
    'CREATE TABLE `outside_service` (`name` varchar(16) NOT NULL, `address` varchar(300) NOT NULL, `identity` varchar(60) NOT NULL, `secret` varchar(400) NOT NULL, `is_on` int NOT NULL, `asked_at` bigint NULL, `asked_by_id` varchar(16) NULL, `asked_by` varchar(120) NULL, `version` int NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(120) NOT NULL, PRIMARY KEY (`name`)) ENGINE=InnoDB',
    'CREATE TABLE `payment_order` (`id` varchar(16) NOT NULL, `duty_id` varchar(16) NOT NULL, `open_key` varchar(16) NULL, `office_id` varchar(16) NOT NULL, `reference` varchar(25) NOT NULL, `amount_dong` bigint NOT NULL, `state` varchar(10) NOT NULL, `pay_url` varchar(1000) NULL, `made_at` bigint NOT NULL, `expires_at` bigint NOT NULL, `poll_at` bigint NULL, `polls` int NOT NULL, `transaction_key` varchar(60) NULL, `paid_at` bigint NULL, INDEX `ix_payment_order_duty` (`duty_id`, `made_at`), INDEX `ix_payment_order_poll` (`poll_at`), UNIQUE INDEX `ux_payment_order_open` (`open_key`), UNIQUE INDEX `ux_payment_order_reference` (`reference`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `portal_report` (`id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `dossier_code` varchar(40) NOT NULL, `sequence` int NOT NULL, `kind` varchar(8) NOT NULL, `body` text NOT NULL, `day` varchar(10) NOT NULL, `made_at` bigint NOT NULL, `state` varchar(10) NOT NULL, `ended_at` bigint NULL, `message_id` int NOT NULL, `last_error` varchar(500) NULL, INDEX `ix_portal_report_state` (`state`, `day`, `id`), INDEX `ix_portal_report_day` (`day`, `id`), UNIQUE INDEX `ux_portal_report` (`dossier_id`, `sequence`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `portal_intake` (`portal_id` varchar(60) NOT NULL, `submission_id` varchar(16) NULL, `state` varchar(8) NOT NULL, `reason` varchar(500) NULL, `day` varchar(10) NOT NULL, `at` bigint NOT NULL, `told_status` varchar(10) NULL, INDEX `ix_portal_intake_day` (`day`, `state`), UNIQUE INDEX `ux_portal_intake_submission` (`submission_id`), PRIMARY KEY (`portal_id`)) ENGINE=InnoDB',
    'CREATE TABLE `portal_day` (`day` varchar(10) NOT NULL, `at` bigint NOT NULL, `ours` int NOT NULL, `theirs` int NOT NULL, `resent` int NOT NULL, `unknown` int NOT NULL, `details` text NOT NULL, PRIMARY KEY (`day`)) ENGINE=InnoDB',
  ],
};

export class PaymentsAndPortal1795760000000 implements MigrationInterface {
  name = 'PaymentsAndPortal1795760000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
