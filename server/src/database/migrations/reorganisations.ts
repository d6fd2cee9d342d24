import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = {
  sqlite: [
    'CREATE TABLE "reorganisation" ("id" varchar(16) PRIMARY KEY NOT NULL, "effective_on" varchar(10) NOT NULL, "decision" varchar(300) NOT NULL, "content" text NOT NULL, "digest" varchar(64) NOT NULL, "state" varchar(10) NOT NULL, "prepared_at" bigint NOT NULL, "prepared_by_id" varchar(16), "prepared_by" varchar(120) NOT NULL, "confirmed_at" bigint, "confirmed_by" varchar(120), "switched_at" bigint, "moved" integer NOT NULL, "finished_at" bigint)',
    'CREATE INDEX "ix_reorganisation_digest" ON "reorganisation" ("digest") ',
  ],
  mysql: [
    'CREATE TABLE `reorganisation` (`id` varchar(16) NOT NULL, `effective_on` varchar(10) NOT NULL, `decision` varchar(300) NOT NULL, `content` text NOT NULL, `digest` varchar(64) NOT NULL, `state` varchar(10) NOT NULL, `prepared_at` bigint NOT NULL, `prepared_by_id` varchar(16) NULL, `prepared_by` varchar(120) NOT NULL, `confirmed_at` bigint NULL, `confirmed_by` varchar(120) NULL, `switched_at` bigint NULL, `moved` int NOT NULL, `finished_at` bigint NULL, INDEX `ix_reorganisation_digest` (`digest`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
  ],
};

/** Decisions that change units, and how far they have been carried out. */
export class Reorganisations1795723010000 implements MigrationInterface {
  name = 'Reorganisations1795723010000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
    for (const statement of STATEMENTS[engine]) await runner.query(statement);
  }

  /** A province goes back by restoring a backup; dropping columns would drop what citizens handed in. */
  async down(): Promise<void> {}
}
