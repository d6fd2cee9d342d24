import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "job_run" ("job" varchar(40) NOT NULL, "due_at" bigint NOT NULL, "state" varchar(12) NOT NULL, "attempts" integer NOT NULL, "try_at" bigint NOT NULL, "started_at" bigint, "finished_at" bigint, "result" varchar(500), "last_error" varchar(500), PRIMARY KEY ("job", "due_at"))',
    'CREATE TABLE "outbox_message" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "topic" varchar(40) NOT NULL, "order_key" varchar(80), "payload" text NOT NULL, "created_at" bigint NOT NULL, "due_at" bigint NOT NULL, "state" varchar(10) NOT NULL, "attempts" integer NOT NULL, "last_error" varchar(500), "finished_at" bigint)',
    'CREATE INDEX "ix_outbox_order" ON "outbox_message" ("order_key", "state", "id") ',
    'CREATE INDEX "ix_outbox_due" ON "outbox_message" ("state", "due_at") ',
    'CREATE TABLE "server_process" ("id" varchar(16) PRIMARY KEY NOT NULL, "host" varchar(120) NOT NULL, "pid" integer NOT NULL, "started_at" bigint NOT NULL, "beat" integer NOT NULL)',
    'CREATE TABLE "lease" ("name" varchar(20) PRIMARY KEY NOT NULL, "owner" varchar(16) NOT NULL, "beat" integer NOT NULL)',
    'CREATE TABLE "change_notice" ("process_id" varchar(16) NOT NULL, "last_seq" integer NOT NULL, "first_seq" integer NOT NULL, "written_at" bigint NOT NULL, "body" text NOT NULL, PRIMARY KEY ("process_id", "last_seq"))',
  ],
  mysql: [
    'CREATE TABLE `job_run` (`job` varchar(40) NOT NULL, `due_at` bigint NOT NULL, `state` varchar(12) NOT NULL, `attempts` int NOT NULL, `try_at` bigint NOT NULL, `started_at` bigint NULL, `finished_at` bigint NULL, `result` varchar(500) NULL, `last_error` varchar(500) NULL, PRIMARY KEY (`job`, `due_at`)) ENGINE=InnoDB',
    'CREATE TABLE `outbox_message` (`id` int NOT NULL AUTO_INCREMENT, `topic` varchar(40) NOT NULL, `order_key` varchar(80) NULL, `payload` text NOT NULL, `created_at` bigint NOT NULL, `due_at` bigint NOT NULL, `state` varchar(10) NOT NULL, `attempts` int NOT NULL, `last_error` varchar(500) NULL, `finished_at` bigint NULL, INDEX `ix_outbox_order` (`order_key`, `state`, `id`), INDEX `ix_outbox_due` (`state`, `due_at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `server_process` (`id` varchar(16) NOT NULL, `host` varchar(120) NOT NULL, `pid` int NOT NULL, `started_at` bigint NOT NULL, `beat` int NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'CREATE TABLE `lease` (`name` varchar(20) NOT NULL, `owner` varchar(16) NOT NULL, `beat` int NOT NULL, PRIMARY KEY (`name`)) ENGINE=InnoDB',
    'CREATE TABLE `change_notice` (`process_id` varchar(16) NOT NULL, `last_seq` int NOT NULL, `first_seq` int NOT NULL, `written_at` bigint NOT NULL, `body` text NOT NULL, PRIMARY KEY (`process_id`, `last_seq`)) ENGINE=InnoDB',
  ],
};

export class Background1795695493560 implements MigrationInterface {
  name = 'Background1795695493560';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
