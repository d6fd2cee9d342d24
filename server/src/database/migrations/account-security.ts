import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "role_policy" ("role" varchar(16) PRIMARY KEY NOT NULL, "requires_second_factor" integer NOT NULL, "changed_at" bigint NOT NULL, "changed_by" varchar(16))',
    'CREATE TABLE "second_factor" ("staff_id" varchar(16) PRIMARY KEY NOT NULL, "secret" varchar(200) NOT NULL, "created_at" bigint NOT NULL, "confirmed_at" bigint, "last_step" integer)',
    'CREATE TABLE "recovery_code" ("staff_id" varchar(16) NOT NULL, "code_hash" varchar(64) NOT NULL, "used_at" bigint, PRIMARY KEY ("staff_id", "code_hash"))',
    'CREATE TABLE "attempt_limit" ("counter" varchar(80) PRIMARY KEY NOT NULL, "subject" varchar(64), "failures" integer NOT NULL, "counted_at" bigint NOT NULL, "blocked_until" bigint, "forget_at" bigint NOT NULL)',
    'CREATE INDEX "ix_attempt_limit_subject" ON "attempt_limit" ("subject") ',
    'CREATE INDEX "ix_attempt_limit_forget" ON "attempt_limit" ("forget_at") ',
    'CREATE TABLE "known_place" ("staff_id" varchar(16) NOT NULL, "place" varchar(72) NOT NULL, "last_success_at" bigint NOT NULL, PRIMARY KEY ("staff_id", "place"))',
    'CREATE TABLE "sign_in_challenge" ("token_hash" varchar(64) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "expires_at" bigint NOT NULL)',
    'CREATE INDEX "ix_sign_in_challenge_expires" ON "sign_in_challenge" ("expires_at") ',
    'DROP INDEX "ix_session_staff"',
    'CREATE TABLE "temporary_session" ("token_hash" varchar(64) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "office_id" varchar(16) NOT NULL, "created_at" bigint NOT NULL, "expires_at" bigint NOT NULL, "last_seen_at" bigint, "address" varchar(45), "browser" varchar(40), "system" varchar(40))',
    'INSERT INTO "temporary_session"("token_hash", "staff_id", "office_id", "created_at", "expires_at") SELECT "token_hash", "staff_id", "office_id", "created_at", "expires_at" FROM "session"',
    'DROP TABLE "session"',
    'ALTER TABLE "temporary_session" RENAME TO "session"',
    'CREATE INDEX "ix_session_staff" ON "session" ("staff_id") ',
    'DROP INDEX "ux_staff_username"',
    'CREATE TABLE "temporary_staff" ("id" varchar(16) PRIMARY KEY NOT NULL, "username" varchar(64) NOT NULL, "full_name" varchar(120) NOT NULL, "password_hash" varchar(160) NOT NULL, "status" varchar(10) NOT NULL, "demo" integer NOT NULL, "created_at" bigint NOT NULL, "password_set_by_other_at" bigint)',
    'INSERT INTO "temporary_staff"("id", "username", "full_name", "password_hash", "status", "demo", "created_at") SELECT "id", "username", "full_name", "password_hash", "status", "demo", "created_at" FROM "staff"',
    'DROP TABLE "staff"',
    'ALTER TABLE "temporary_staff" RENAME TO "staff"',
    'CREATE UNIQUE INDEX "ux_staff_username" ON "staff" ("username") ',
  ],
  mysql: [
    'CREATE TABLE `role_policy` (`role` varchar(16) NOT NULL, `requires_second_factor` int NOT NULL, `changed_at` bigint NOT NULL, `changed_by` varchar(16) NULL, PRIMARY KEY (`role`)) ENGINE=InnoDB',
    'CREATE TABLE `second_factor` (`staff_id` varchar(16) NOT NULL, `secret` varchar(200) NOT NULL, `created_at` bigint NOT NULL, `confirmed_at` bigint NULL, `last_step` int NULL, PRIMARY KEY (`staff_id`)) ENGINE=InnoDB',
    'CREATE TABLE `recovery_code` (`staff_id` varchar(16) NOT NULL, `code_hash` varchar(64) NOT NULL, `used_at` bigint NULL, PRIMARY KEY (`staff_id`, `code_hash`)) ENGINE=InnoDB',
    'CREATE TABLE `attempt_limit` (`counter` varchar(80) NOT NULL, `subject` varchar(64) NULL, `failures` int NOT NULL, `counted_at` bigint NOT NULL, `blocked_until` bigint NULL, `forget_at` bigint NOT NULL, INDEX `ix_attempt_limit_subject` (`subject`), INDEX `ix_attempt_limit_forget` (`forget_at`), PRIMARY KEY (`counter`)) ENGINE=InnoDB',
    'CREATE TABLE `known_place` (`staff_id` varchar(16) NOT NULL, `place` varchar(72) NOT NULL, `last_success_at` bigint NOT NULL, PRIMARY KEY (`staff_id`, `place`)) ENGINE=InnoDB',
    'CREATE TABLE `sign_in_challenge` (`token_hash` varchar(64) NOT NULL, `staff_id` varchar(16) NOT NULL, `expires_at` bigint NOT NULL, INDEX `ix_sign_in_challenge_expires` (`expires_at`), PRIMARY KEY (`token_hash`)) ENGINE=InnoDB',
    'ALTER TABLE `staff` DROP COLUMN `failed_sign_ins`',
    'ALTER TABLE `staff` DROP COLUMN `locked_until`',
    'ALTER TABLE `session` ADD `last_seen_at` bigint NULL',
    'ALTER TABLE `session` ADD `address` varchar(45) NULL',
    'ALTER TABLE `session` ADD `browser` varchar(40) NULL',
    'ALTER TABLE `session` ADD `system` varchar(40) NULL',
    'ALTER TABLE `staff` ADD `password_set_by_other_at` bigint NULL',
  ],
};

export class AccountSecurity1795695466687 implements MigrationInterface {
  name = 'AccountSecurity1795695466687';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
