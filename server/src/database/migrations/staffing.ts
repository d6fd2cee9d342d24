import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "staff_leave" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "from_day" varchar(10) NOT NULL, "to_day" varchar(10) NOT NULL, "kind" varchar(10) NOT NULL, "reason" varchar(300) NOT NULL, "delegation_id" varchar(16), "created_at" bigint NOT NULL, "created_by" varchar(120) NOT NULL, "cancelled_at" bigint, "cancelled_by" varchar(120))',
    'CREATE INDEX "ix_staff_leave_staff" ON "staff_leave" ("staff_id", "to_day") ',
    'CREATE INDEX "ix_staff_leave_office" ON "staff_leave" ("office_id", "to_day") ',
    'CREATE TABLE "work_reassignment" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "to_staff_id" varchar(16), "reason" varchar(500) NOT NULL, "created_at" bigint NOT NULL, "created_by" varchar(120) NOT NULL, "moved" integer NOT NULL, "finished_at" bigint)',
    'CREATE INDEX "ix_work_reassignment_staff" ON "work_reassignment" ("staff_id", "created_at") ',
    'CREATE INDEX "ix_work_reassignment_finished" ON "work_reassignment" ("finished_at") ',
    'CREATE TABLE "reassigned_dossier" ("reassignment_id" varchar(16) NOT NULL, "dossier_id" varchar(16) NOT NULL, "at" bigint NOT NULL, PRIMARY KEY ("reassignment_id", "dossier_id"))',
    'CREATE TABLE "secondment" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "from_office_id" varchar(16) NOT NULL, "centre_id" varchar(16) NOT NULL, "roles_text" varchar(80) NOT NULL, "from_day" varchar(10) NOT NULL, "to_day" varchar(10) NOT NULL, "decision" varchar(200) NOT NULL, "hand_to_id" varchar(16), "created_at" bigint NOT NULL, "created_by" varchar(120) NOT NULL, "ended_at" bigint, "ended_by" varchar(120), "reassignment_id" varchar(16))',
    'CREATE INDEX "ix_secondment_staff" ON "secondment" ("staff_id") ',
    'CREATE INDEX "ix_secondment_ended" ON "secondment" ("ended_at", "to_day") ',
    'CREATE TABLE "staff_transfer" ("id" varchar(16) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "open_for" varchar(16), "from_office_id" varchar(16) NOT NULL, "to_office_id" varchar(16) NOT NULL, "roles_text" varchar(80) NOT NULL, "effective_on" varchar(10) NOT NULL, "decision" varchar(200) NOT NULL, "hand_to_id" varchar(16), "state" varchar(10) NOT NULL, "problem" varchar(300), "prepared_at" bigint NOT NULL, "prepared_by" varchar(120) NOT NULL, "scheduled_at" bigint, "scheduled_by" varchar(120), "ended_at" bigint, "ended_by" varchar(120), "reassignment_id" varchar(16))',
    'CREATE INDEX "ix_staff_transfer_state" ON "staff_transfer" ("state", "effective_on") ',
    'CREATE INDEX "ix_staff_transfer_staff" ON "staff_transfer" ("staff_id") ',
    'CREATE UNIQUE INDEX "ux_staff_transfer_open" ON "staff_transfer" ("open_for") ',
    'DROP INDEX "ix_session_staff"',
    'CREATE TABLE "temporary_session" ("token_hash" varchar(64) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "created_at" bigint NOT NULL, "expires_at" bigint NOT NULL, "last_seen_at" bigint, "address" varchar(45), "browser" varchar(40), "system" varchar(40), "chosen_office_id" varchar(16))',
    'INSERT INTO "temporary_session"("token_hash", "staff_id", "office_id", "created_at", "expires_at", "last_seen_at", "address", "browser", "system") SELECT "token_hash", "staff_id", "office_id", "created_at", "expires_at", "last_seen_at", "address", "browser", "system" FROM "session"',
    'DROP TABLE "session"',
    'ALTER TABLE "temporary_session" RENAME TO "session"',
    'CREATE INDEX "ix_session_staff" ON "session" ("staff_id") ',
  ],
  mysql: [
    'CREATE TABLE `staff_leave` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `kind` varchar(10) NOT NULL, `reason` varchar(300) NOT NULL, `delegation_id` varchar(16) NULL, `created_at` bigint NOT NULL, `created_by` varchar(120) NOT NULL, `cancelled_at` bigint NULL, `cancelled_by` varchar(120) NULL, INDEX `ix_staff_leave_staff` (`staff_id`, `to_day`), INDEX `ix_staff_leave_office` (`office_id`, `to_day`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `work_reassignment` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `office_id` varchar(16) NOT NULL, `to_staff_id` varchar(16) NULL, `reason` varchar(500) NOT NULL, `created_at` bigint NOT NULL, `created_by` varchar(120) NOT NULL, `moved` int NOT NULL, `finished_at` bigint NULL, INDEX `ix_work_reassignment_staff` (`staff_id`, `created_at`), INDEX `ix_work_reassignment_finished` (`finished_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `reassigned_dossier` (`reassignment_id` varchar(16) NOT NULL, `dossier_id` varchar(16) NOT NULL, `at` bigint NOT NULL, PRIMARY KEY (`reassignment_id`, `dossier_id`)) ENGINE=InnoDB',
    'CREATE TABLE `secondment` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `from_office_id` varchar(16) NOT NULL, `centre_id` varchar(16) NOT NULL, `roles_text` varchar(80) NOT NULL, `from_day` varchar(10) NOT NULL, `to_day` varchar(10) NOT NULL, `decision` varchar(200) NOT NULL, `hand_to_id` varchar(16) NULL, `created_at` bigint NOT NULL, `created_by` varchar(120) NOT NULL, `ended_at` bigint NULL, `ended_by` varchar(120) NULL, `reassignment_id` varchar(16) NULL, INDEX `ix_secondment_staff` (`staff_id`), INDEX `ix_secondment_ended` (`ended_at`, `to_day`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `staff_transfer` (`id` varchar(16) NOT NULL, `staff_id` varchar(16) NOT NULL, `open_for` varchar(16) NULL, `from_office_id` varchar(16) NOT NULL, `to_office_id` varchar(16) NOT NULL, `roles_text` varchar(80) NOT NULL, `effective_on` varchar(10) NOT NULL, `decision` varchar(200) NOT NULL, `hand_to_id` varchar(16) NULL, `state` varchar(10) NOT NULL, `problem` varchar(300) NULL, `prepared_at` bigint NOT NULL, `prepared_by` varchar(120) NOT NULL, `scheduled_at` bigint NULL, `scheduled_by` varchar(120) NULL, `ended_at` bigint NULL, `ended_by` varchar(120) NULL, `reassignment_id` varchar(16) NULL, INDEX `ix_staff_transfer_state` (`state`, `effective_on`), INDEX `ix_staff_transfer_staff` (`staff_id`), UNIQUE INDEX `ux_staff_transfer_open` (`open_for`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `session` ADD `chosen_office_id` varchar(16) NULL',
  ],
};

export class Staffing1795730936475 implements MigrationInterface {
  name = 'Staffing1795730936475';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
