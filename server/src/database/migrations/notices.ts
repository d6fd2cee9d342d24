import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "contact_consent" ("about_id" varchar(16) PRIMARY KEY NOT NULL, "email" integer, "sms" integer, "language" varchar(2), "secret" varchar(14) NOT NULL, "changed_at" bigint NOT NULL)',
    'CREATE UNIQUE INDEX "ux_contact_consent_secret" ON "contact_consent" ("secret") ',
    'CREATE TABLE "one_time_code" ("id" varchar(16) PRIMARY KEY NOT NULL, "contact" varchar(64) NOT NULL, "purpose" varchar(60) NOT NULL, "caller" varchar(45) NOT NULL, "hash" varchar(64) NOT NULL, "at" bigint NOT NULL, "tries" integer NOT NULL, "used_at" bigint)',
    'CREATE INDEX "ix_one_time_code_caller" ON "one_time_code" ("caller", "at") ',
    'CREATE INDEX "ix_one_time_code_contact" ON "one_time_code" ("contact", "at") ',
    'CREATE TABLE "outgoing_notice" ("id" varchar(16) PRIMARY KEY NOT NULL, "about" varchar(12) NOT NULL, "about_id" varchar(16) NOT NULL, "code" varchar(40), "event" varchar(24) NOT NULL, "ref" varchar(24) NOT NULL, "channel" varchar(8) NOT NULL, "language" varchar(2) NOT NULL, "address" varchar(200), "facts" text, "subject" varchar(300), "body" text, "at" bigint NOT NULL, "day" varchar(10) NOT NULL, "sent_day" varchar(10), "expires_at" bigint NOT NULL, "state" varchar(10) NOT NULL, "reason" varchar(300), "begun_attempt" integer, "round" integer NOT NULL, "ended_at" bigint, "message_id" integer)',
    'CREATE INDEX "ix_outgoing_notice_address" ON "outgoing_notice" ("address", "sent_day") ',
    'CREATE INDEX "ix_outgoing_notice_day" ON "outgoing_notice" ("day", "channel", "state") ',
    'CREATE INDEX "ix_outgoing_notice_code" ON "outgoing_notice" ("code", "at") ',
    'CREATE INDEX "ix_outgoing_notice_state" ON "outgoing_notice" ("state", "at", "id") ',
    'CREATE INDEX "ix_outgoing_notice_at" ON "outgoing_notice" ("at", "id") ',
    'CREATE UNIQUE INDEX "ux_outgoing_notice_once" ON "outgoing_notice" ("about_id", "event", "ref", "channel") ',
  ],
  mysql: [
    'CREATE TABLE `contact_consent` (`about_id` varchar(16) NOT NULL, `email` int NULL, `sms` int NULL, `language` varchar(2) NULL, `secret` varchar(14) NOT NULL, `changed_at` bigint NOT NULL, UNIQUE INDEX `ux_contact_consent_secret` (`secret`), PRIMARY KEY (`about_id`)) ENGINE=InnoDB',
    'CREATE TABLE `one_time_code` (`id` varchar(16) NOT NULL, `contact` varchar(64) NOT NULL, `purpose` varchar(60) NOT NULL, `caller` varchar(45) NOT NULL, `hash` varchar(64) NOT NULL, `at` bigint NOT NULL, `tries` int NOT NULL, `used_at` bigint NULL, INDEX `ix_one_time_code_caller` (`caller`, `at`), INDEX `ix_one_time_code_contact` (`contact`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `outgoing_notice` (`id` varchar(16) NOT NULL, `about` varchar(12) NOT NULL, `about_id` varchar(16) NOT NULL, `code` varchar(40) NULL, `event` varchar(24) NOT NULL, `ref` varchar(24) NOT NULL, `channel` varchar(8) NOT NULL, `language` varchar(2) NOT NULL, `address` varchar(200) NULL, `facts` text NULL, `subject` varchar(300) NULL, `body` text NULL, `at` bigint NOT NULL, `day` varchar(10) NOT NULL, `sent_day` varchar(10) NULL, `expires_at` bigint NOT NULL, `state` varchar(10) NOT NULL, `reason` varchar(300) NULL, `begun_attempt` int NULL, `round` int NOT NULL, `ended_at` bigint NULL, `message_id` int NULL, INDEX `ix_outgoing_notice_address` (`address`, `sent_day`), INDEX `ix_outgoing_notice_day` (`day`, `channel`, `state`), INDEX `ix_outgoing_notice_code` (`code`, `at`), INDEX `ix_outgoing_notice_state` (`state`, `at`, `id`), INDEX `ix_outgoing_notice_at` (`at`, `id`), UNIQUE INDEX `ux_outgoing_notice_once` (`about_id`, `event`, `ref`, `channel`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

export class Notices1795753000000 implements MigrationInterface {
  name = 'Notices1795753000000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
    // What waited for a way out to exist is let go.
    await runner.query("UPDATE outbox_message SET due_at = created_at WHERE topic = 'mail' AND state = 'WAITING'");
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
