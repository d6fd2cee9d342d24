import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "proof_part" ("part" varchar(16) PRIMARY KEY NOT NULL, "proven_at" bigint, "dossiers" integer NOT NULL, "difference_count" integer NOT NULL, "differences" text)',
    'CREATE TABLE "copy_taken" ("digest" varchar(64) PRIMARY KEY NOT NULL, "taken_at" bigint NOT NULL, "seconds" integer NOT NULL, "bytes" bigint NOT NULL, "dossiers" integer NOT NULL, "files" integer NOT NULL, "name" varchar(200) NOT NULL)',
    'CREATE TABLE "health_mark" ("name" varchar(40) PRIMARY KEY NOT NULL, "state" varchar(8) NOT NULL, "since" bigint NOT NULL)',
    'CREATE TABLE "disk_sample" ("place" varchar(200) NOT NULL, "day" varchar(10) NOT NULL, "used_bytes" bigint NOT NULL, "free_bytes" bigint NOT NULL, PRIMARY KEY ("place", "day"))',
    'CREATE TABLE "practice_ticket" ("hash" varchar(64) PRIMARY KEY NOT NULL, "staff_id" varchar(16) NOT NULL, "expires_at" bigint NOT NULL)',
    'CREATE TABLE "practice_guide" ("staff_id" varchar(16) PRIMARY KEY NOT NULL, "begun_at" bigint NOT NULL, "dossier_id" varchar(16), "left_at" bigint, "finished_at" bigint)',
    'CREATE TABLE "practice_finish" ("staff_id" varchar(16) PRIMARY KEY NOT NULL, "first_at" bigint NOT NULL, "last_at" bigint NOT NULL, "times" integer NOT NULL)',
    'CREATE TABLE "slow_statement" ("id" varchar(16) PRIMARY KEY NOT NULL, "statement" text NOT NULL, "count" integer NOT NULL, "worst_ms" integer NOT NULL, "spread" text NOT NULL, "first_at" bigint NOT NULL, "last_at" bigint NOT NULL)',
    'ALTER TABLE "server_process" ADD "clock_ahead_ms" integer',
  ],
  mysql: [
    'CREATE TABLE `proof_part` (`part` varchar(16) NOT NULL, `proven_at` bigint NULL, `dossiers` int NOT NULL, `difference_count` int NOT NULL, `differences` text NULL, PRIMARY KEY (`part`)) ENGINE=InnoDB',
    'CREATE TABLE `copy_taken` (`digest` varchar(64) NOT NULL, `taken_at` bigint NOT NULL, `seconds` int NOT NULL, `bytes` bigint NOT NULL, `dossiers` int NOT NULL, `files` int NOT NULL, `name` varchar(200) NOT NULL, PRIMARY KEY (`digest`)) ENGINE=InnoDB',
    'CREATE TABLE `health_mark` (`name` varchar(40) NOT NULL, `state` varchar(8) NOT NULL, `since` bigint NOT NULL, PRIMARY KEY (`name`)) ENGINE=InnoDB',
    'CREATE TABLE `disk_sample` (`place` varchar(200) NOT NULL, `day` varchar(10) NOT NULL, `used_bytes` bigint NOT NULL, `free_bytes` bigint NOT NULL, PRIMARY KEY (`place`, `day`)) ENGINE=InnoDB',
    'CREATE TABLE `practice_ticket` (`hash` varchar(64) NOT NULL, `staff_id` varchar(16) NOT NULL, `expires_at` bigint NOT NULL, PRIMARY KEY (`hash`)) ENGINE=InnoDB',
    'CREATE TABLE `practice_guide` (`staff_id` varchar(16) NOT NULL, `begun_at` bigint NOT NULL, `dossier_id` varchar(16) NULL, `left_at` bigint NULL, `finished_at` bigint NULL, PRIMARY KEY (`staff_id`)) ENGINE=InnoDB',
    'CREATE TABLE `practice_finish` (`staff_id` varchar(16) NOT NULL, `first_at` bigint NOT NULL, `last_at` bigint NOT NULL, `times` int NOT NULL, PRIMARY KEY (`staff_id`)) ENGINE=InnoDB',
    'CREATE TABLE `slow_statement` (`id` varchar(16) NOT NULL, `statement` text NOT NULL, `count` int NOT NULL, `worst_ms` int NOT NULL, `spread` text NOT NULL, `first_at` bigint NOT NULL, `last_at` bigint NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    'ALTER TABLE `server_process` ADD `clock_ahead_ms` int NULL',
  ],
};

/** What the health page remembers, and the practice. */
export class Health1795730941642 implements MigrationInterface {
  name = 'Health1795730941642';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
