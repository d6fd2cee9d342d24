import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "bank_account" ("office_id" varchar(16) PRIMARY KEY NOT NULL, "bank_bin" varchar(6) NOT NULL, "bank_name" varchar(120) NOT NULL, "account_number" varchar(19) NOT NULL, "account_name" varchar(120) NOT NULL, "version" integer NOT NULL)',
    'CREATE TABLE "incoming_transfer" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "source" varchar(10) NOT NULL, "transaction_key" varchar(60) NOT NULL, "at" bigint NOT NULL, "amount_dong" bigint NOT NULL, "content" varchar(500) NOT NULL, "state" varchar(10) NOT NULL, "entry_id" varchar(16), "assigned_by" varchar(120))',
    'CREATE INDEX "ix_incoming_transfer_entry" ON "incoming_transfer" ("entry_id") ',
    'CREATE INDEX "ix_incoming_transfer_state" ON "incoming_transfer" ("office_id", "state", "at") ',
    'CREATE UNIQUE INDEX "ux_incoming_transfer" ON "incoming_transfer" ("office_id", "source", "transaction_key") ',
    'CREATE TABLE "fee_tariff" ("version_id" varchar(16) NOT NULL, "revision" integer NOT NULL, "lines_text" text NOT NULL, "exemptions_text" text NOT NULL, "made_at" bigint NOT NULL, "made_by_id" varchar(16) NOT NULL, "made_by" varchar(120) NOT NULL, PRIMARY KEY ("version_id", "revision"))',
    'CREATE TABLE "money_duty" ("id" varchar(16) PRIMARY KEY NOT NULL, "dossier_id" varchar(16) NOT NULL, "dossier_code" varchar(40) NOT NULL, "ordinal" integer NOT NULL, "office_id" varchar(16) NOT NULL, "purpose" varchar(2000) NOT NULL, "lines_text" text NOT NULL, "copies" integer NOT NULL, "pages" integer NOT NULL, "full_dong" bigint NOT NULL, "amount_dong" bigint NOT NULL, "exemption" varchar(20), "exemption_name" varchar(300), "reference" varchar(25) NOT NULL, "paid_dong" bigint NOT NULL, "over_dong" bigint NOT NULL, "made_at" bigint NOT NULL)',
    'CREATE UNIQUE INDEX "ux_money_duty_reference" ON "money_duty" ("reference") ',
    'CREATE UNIQUE INDEX "ux_money_duty" ON "money_duty" ("dossier_id", "ordinal") ',
    'CREATE TABLE "money_entry" ("id" varchar(16) PRIMARY KEY NOT NULL, "duty_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "kind" varchar(16) NOT NULL, "till_id" varchar(16), "method" varchar(10), "amount_dong" bigint NOT NULL, "receipt_year" integer, "receipt_number" integer, "about_id" varchar(16), "payer" varchar(200) NOT NULL, "note" varchar(2000), "at" bigint NOT NULL, "day" varchar(10) NOT NULL, "cashier_id" varchar(16) NOT NULL, "cashier" varchar(120) NOT NULL, "approved_by" varchar(120), "idempotency_key" varchar(100) NOT NULL)',
    'CREATE INDEX "ix_money_entry_till" ON "money_entry" ("till_id") ',
    'CREATE INDEX "ix_money_entry_day" ON "money_entry" ("office_id", "day", "id") ',
    'CREATE INDEX "ix_money_entry_duty" ON "money_entry" ("duty_id", "at", "id") ',
    'CREATE UNIQUE INDEX "ux_money_entry_receipt" ON "money_entry" ("office_id", "receipt_year", "receipt_number") ',
    'CREATE UNIQUE INDEX "ux_money_entry_key" ON "money_entry" ("idempotency_key") ',
    'CREATE TABLE "money_refund" ("id" varchar(16) PRIMARY KEY NOT NULL, "entry_id" varchar(16) NOT NULL, "open_key" varchar(16), "office_id" varchar(16) NOT NULL, "state" varchar(10) NOT NULL, "method" varchar(10) NOT NULL, "reason" varchar(2000) NOT NULL, "asked_at" bigint NOT NULL, "asked_by_id" varchar(16) NOT NULL, "asked_by" varchar(120) NOT NULL, "decided_at" bigint, "decided_by" varchar(120))',
    'CREATE INDEX "ix_money_refund_office" ON "money_refund" ("office_id", "state", "asked_at") ',
    'CREATE UNIQUE INDEX "ux_money_refund_open" ON "money_refund" ("open_key") ',
    'CREATE TABLE "till" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "cashier_id" varchar(16) NOT NULL, "cashier" varchar(120) NOT NULL, "day" varchar(10) NOT NULL, "state" varchar(10) NOT NULL, "open_key" varchar(40), "opened_at" bigint NOT NULL, "float_dong" bigint NOT NULL, "closed_at" bigint, "expected_dong" bigint, "counted_dong" bigint, "counts_text" text, "difference_reason" varchar(2000), "handover_id" varchar(16))',
    'CREATE INDEX "ix_till_handover" ON "till" ("office_id", "handover_id") ',
    'CREATE INDEX "ix_till_office" ON "till" ("office_id", "day", "id") ',
    'CREATE UNIQUE INDEX "ux_till_open" ON "till" ("open_key") ',
    'CREATE TABLE "treasury_handover" ("id" varchar(16) PRIMARY KEY NOT NULL, "office_id" varchar(16) NOT NULL, "year" integer NOT NULL, "number" integer NOT NULL, "day" varchar(10) NOT NULL, "amount_dong" bigint NOT NULL, "paper" varchar(60) NOT NULL, "made_at" bigint NOT NULL, "made_by_id" varchar(16) NOT NULL, "made_by" varchar(120) NOT NULL)',
    'CREATE INDEX "ix_treasury_handover_at" ON "treasury_handover" ("office_id", "made_at") ',
    'CREATE UNIQUE INDEX "ux_treasury_handover" ON "treasury_handover" ("office_id", "year", "number") ',
  ],
  mysql: [
    'CREATE TABLE `bank_account` (`office_id` varchar(16) NOT NULL, `bank_bin` varchar(6) NOT NULL, `bank_name` varchar(120) NOT NULL, `account_number` varchar(19) NOT NULL, `account_name` varchar(120) NOT NULL, `version` int NOT NULL, PRIMARY KEY (`office_id`)) ENGINE=InnoDB',
    'CREATE TABLE `incoming_transfer` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `source` varchar(10) NOT NULL, `transaction_key` varchar(60) NOT NULL, `at` bigint NOT NULL, `amount_dong` bigint NOT NULL, `content` varchar(500) NOT NULL, `state` varchar(10) NOT NULL, `entry_id` varchar(16) NULL, `assigned_by` varchar(120) NULL, INDEX `ix_incoming_transfer_entry` (`entry_id`), INDEX `ix_incoming_transfer_state` (`office_id`, `state`, `at`), UNIQUE INDEX `ux_incoming_transfer` (`office_id`, `source`, `transaction_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `fee_tariff` (`version_id` varchar(16) NOT NULL, `revision` int NOT NULL, `lines_text` text NOT NULL, `exemptions_text` text NOT NULL, `made_at` bigint NOT NULL, `made_by_id` varchar(16) NOT NULL, `made_by` varchar(120) NOT NULL, PRIMARY KEY (`version_id`, `revision`)) ENGINE=InnoDB',
    'CREATE TABLE `money_duty` (`id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `dossier_code` varchar(40) NOT NULL, `ordinal` int NOT NULL, `office_id` varchar(16) NOT NULL, `purpose` varchar(2000) NOT NULL, `lines_text` text NOT NULL, `copies` int NOT NULL, `pages` int NOT NULL, `full_dong` bigint NOT NULL, `amount_dong` bigint NOT NULL, `exemption` varchar(20) NULL, `exemption_name` varchar(300) NULL, `reference` varchar(25) NOT NULL, `paid_dong` bigint NOT NULL, `over_dong` bigint NOT NULL, `made_at` bigint NOT NULL, UNIQUE INDEX `ux_money_duty_reference` (`reference`), UNIQUE INDEX `ux_money_duty` (`dossier_id`, `ordinal`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `money_entry` (`id` varchar(16) NOT NULL, `duty_id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `kind` varchar(16) NOT NULL, `till_id` varchar(16) NULL, `method` varchar(10) NULL, `amount_dong` bigint NOT NULL, `receipt_year` int NULL, `receipt_number` int NULL, `about_id` varchar(16) NULL, `payer` varchar(200) NOT NULL, `note` varchar(2000) NULL, `at` bigint NOT NULL, `day` varchar(10) NOT NULL, `cashier_id` varchar(16) NOT NULL, `cashier` varchar(120) NOT NULL, `approved_by` varchar(120) NULL, `idempotency_key` varchar(100) NOT NULL, INDEX `ix_money_entry_till` (`till_id`), INDEX `ix_money_entry_day` (`office_id`, `day`, `id`), INDEX `ix_money_entry_duty` (`duty_id`, `at`, `id`), UNIQUE INDEX `ux_money_entry_receipt` (`office_id`, `receipt_year`, `receipt_number`), UNIQUE INDEX `ux_money_entry_key` (`idempotency_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `money_refund` (`id` varchar(16) NOT NULL, `entry_id` varchar(16) NOT NULL, `open_key` varchar(16) NULL, `office_id` varchar(16) NOT NULL, `state` varchar(10) NOT NULL, `method` varchar(10) NOT NULL, `reason` varchar(2000) NOT NULL, `asked_at` bigint NOT NULL, `asked_by_id` varchar(16) NOT NULL, `asked_by` varchar(120) NOT NULL, `decided_at` bigint NULL, `decided_by` varchar(120) NULL, INDEX `ix_money_refund_office` (`office_id`, `state`, `asked_at`), UNIQUE INDEX `ux_money_refund_open` (`open_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `till` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `cashier_id` varchar(16) NOT NULL, `cashier` varchar(120) NOT NULL, `day` varchar(10) NOT NULL, `state` varchar(10) NOT NULL, `open_key` varchar(40) NULL, `opened_at` bigint NOT NULL, `float_dong` bigint NOT NULL, `closed_at` bigint NULL, `expected_dong` bigint NULL, `counted_dong` bigint NULL, `counts_text` text NULL, `difference_reason` varchar(2000) NULL, `handover_id` varchar(16) NULL, INDEX `ix_till_handover` (`office_id`, `handover_id`), INDEX `ix_till_office` (`office_id`, `day`, `id`), UNIQUE INDEX `ux_till_open` (`open_key`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `treasury_handover` (`id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `year` int NOT NULL, `number` int NOT NULL, `day` varchar(10) NOT NULL, `amount_dong` bigint NOT NULL, `paper` varchar(60) NOT NULL, `made_at` bigint NOT NULL, `made_by_id` varchar(16) NOT NULL, `made_by` varchar(120) NOT NULL, INDEX `ix_treasury_handover_at` (`office_id`, `made_at`), UNIQUE INDEX `ux_treasury_handover` (`office_id`, `year`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

export class Fees1795752000000 implements MigrationInterface {
  name = 'Fees1795752000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
